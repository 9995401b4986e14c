"""The first page: the period at a glance, and what needs attention, each a click away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QListWidgetItem

from ...desk.movements import Movement
from ...desk.receipts import place_of
from ...domain.period import Period
from ...domain.sheets import BY_NAME, SHEETS
from ..completeness_board import EMPTY, CompletenessBoard
from ..forms.today_panel import Ui_TodayPanel
from ..icons import icon, tinted
from ..language import QT_TRANSLATE_NOOP, SAID, language, sentence
from ..moved_list import moved_lines, moved_words
from ..panel import Panel
from ..theme import colours
from ..tiles import FigureStrip, Tile
from ..workplace import Reckoned, Workplace

TILES = (
    Tile(QT_TRANSLATE_NOOP("Tiles", "Contribution"), "contributions.total"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Volunteer hours"), "volunteering.hours"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Participations"), "volunteering.participations"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Volunteers (distinct people)"), "volunteering.volunteers"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Direct beneficiaries"), "outputs.direct_beneficiaries"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Score of the objectives"), "okr.facility.score"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "SROI ratio (gross)"), "evaluations_together.ratio"),
)

LISTED = 3
"""Moved figures that are named; the others are counted."""


ICONS = {
    "unfinished": "revision",
    "late": "calendar",
    "due": "calendar",
    "problem": "warning",
    "moved": "lock",
    "returned": "mail",
}
"""The icon of each kind of matter."""
translate = QCoreApplication.translate


def today() -> date:
    """The day on the wall."""
    return date.today()  # noqa: DTZ011 - the day on the wall


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that needs attention, and the cell that it leads to."""

    kind: Literal["unfinished", "late", "due", "problem", "moved", "returned"]
    text: str
    sheet: str
    record: UUID | None
    field: str
    period: Period | None = None
    remark: UUID | None = None


class TodayPanel(Panel):
    """The page that a project opens with."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_TodayPanel()
        super().__init__(workplace, self.form)
        self._strip = FigureStrip(self.form.figures_layout, TILES)
        self._matters: tuple[Matter, ...] = ()
        self._board, self._board_title = CompletenessBoard(self), QLabel(self)
        self._board_title.setProperty("role", "subtitle")
        self._board_title.setTextFormat(Qt.TextFormat.PlainText)
        self._board.chosen.connect(self._go_to_program)
        outer = cast("QBoxLayout", self.layout())
        outer.addWidget(self._board_title)
        outer.addWidget(self._board, 1)
        self.form.stopped_bar.hide()
        self.form.list.itemActivated.connect(self._go)
        self.form.list.itemClicked.connect(self._go)
        workplace.reckoned.connect(self._show)
        workplace.period_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.form.title.setText(self.tr("{period} at a glance").format(period=self.workplace.period))
        if self.workplace.result:
            self._show(self.workplace.result)
        else:
            self._say_counting()

    def _say_counting(self) -> None:
        """Say that figures are on their way; of a long log they take a while."""
        self._strip.show(None)
        for part in (self.form.list, self._board, self._board_title):
            part.hide()
        self.form.list_title.setText(self.tr("Counting…"))
        self.form.hint.setText(
            self.tr(
                "Figures, problems and what is due are being worked out. You can go to any page and type meanwhile."
            )
        )

    @property
    def matters(self) -> tuple[Matter, ...]:
        """What needs attention."""
        return self._matters

    def _show(self, result: Reckoned) -> None:
        self._strip.show(result)
        self.form.stopped_bar.setVisible(bool(result.stopped))
        self.form.stopped_mark.setPixmap(tinted("warning", colours().warning))
        self.form.stopped_words.setText("\n".join(sentence(one) for one in result.stopped))
        self._matters = (
            *self._returned(result),
            *_moved(result),
            *self._unfinished(),
            *_due(result),
            *_problems(result),
        )
        self._list()
        self._show_board(result)

    def _list(self) -> None:
        form = self.form
        form.list.clear()
        for one in self._matters:
            item = QListWidgetItem(icon(ICONS[one.kind]), one.text)
            item.setToolTip(self.tr("Show which, and why") if one.kind == "moved" else self.tr("Go to the cell"))
            form.list.addItem(item)
        form.list.setVisible(bool(self._matters))
        form.list_title.setText(
            self.tr("%n thing(s) need attention", "", len(self._matters))
            if self._matters
            else self.tr("Nothing needs attention")
        )
        is_bare = not self.workplace.desk.records("programs")
        form.hint.setText(
            self.tr("Begin with your programs, or import the workbook of the year (File, Import workbook).")
            if is_bare
            else self.tr(
                "Figures follow every entry. What is listed waits for somebody, is unfinished, or makes a figure questionable."
            )
        )

    def _show_board(self, result: Reckoned) -> None:
        board = result.board or EMPTY
        self._board.show_board(board)
        self._board.setVisible(bool(board.rows))
        self._board_title.setVisible(bool(board.rows))
        self._board_title.setText(
            self.tr(
                "What was entered, by program and month: %n month(s) of running programs are empty", "", board.missing
            )
            if board.missing
            else self.tr("What was entered, by program and month")
        )

    def _go_to_program(self, program: UUID) -> None:
        self.workplace.asked_for_cell.emit("programs", program, "name")

    def _returned(self, result: Reckoned) -> list[Matter]:
        """What head office returned, each remark that waits below it."""
        found = []
        for one in result.answers:
            receipt = one.receipt
            about = {"number": receipt.sequence, "period": receipt.period}
            count = self.tr("%n remark(s)", "", len(one.waiting))
            if one.needs_work and one.waiting:
                words = self.tr("Returned by head office: summary {number} of {period},").format(**about)
                found.append(Matter("returned", f"{words} {count}", "summaries", None, "", receipt.period))
            elif one.needs_work:
                words = self.tr(
                    "Returned by head office: summary {number} of {period}. All remarks are dealt with; sign it anew."
                )
                found.append(Matter("returned", words.format(**about), "summaries", None, "", receipt.period))
            for remark in one.waiting:
                place = place_of(self.workplace.project, remark, language())
                found.append(Matter("returned", f"{place}: {remark.text}", "", None, "", None, remark.id))
        return found

    def _unfinished(self) -> list[Matter]:
        found = []
        for sheet in SHEETS:
            for draft in self.workplace.project.drafts(sheet.name):
                lacking = [
                    one.title_in(language())
                    for one in sheet.fields
                    if one.required and not draft.typed.get(one.name, "").strip()
                ]
                text = self.tr("{sheet}: an unfinished row lacks {fields}.").format(
                    sheet=sheet.title_in(language()), fields=", ".join(lacking)
                )
                first = next((one.name for one in sheet.fields if one.title_in(language()) in lacking), "")
                found.append(Matter("unfinished", text, sheet.name, draft.id, first))
        return found

    def _go(self, item: QListWidgetItem) -> None:
        matter = self._matters[self.form.list.row(item)]
        if matter.remark:
            self.workplace.asked_for_remark.emit(matter.remark)
            return
        if matter.period:
            self.workplace.choose_period(matter.period)
        self.workplace.asked_for_cell.emit(matter.sheet, matter.record, matter.field)


def _moved(result: Reckoned) -> list[Matter]:
    found = (one for one in result.movements if one.moved)
    return [Matter("moved", _moved_text(one), "summaries", None, "", one.closing.period) for one in found]


def _moved_text(movement: Movement) -> str:
    """How many figures moved, and the first of them with both values."""
    lines = [moved_words(movement)]
    lines += [" · ".join(moved_lines(one)[:2]) for one in movement.moved[:LISTED]]
    more = len(movement.moved) - LISTED
    return "\n".join(
        [
            *lines,
            *([QCoreApplication.translate("TodayPanel", "… and {count} more").format(count=more)] if more > 0 else []),
        ]
    )


def _problems(result: Reckoned) -> list[Matter]:
    return [
        Matter(
            "problem",
            f"{BY_NAME[one.sheet].title_in(language())}: {sentence(one)}",
            one.sheet,
            one.record,
            one.field,
        )
        for one in result.problems
    ]


def _due(result: Reckoned) -> list[Matter]:
    """What waits for somebody, the late first."""
    return [
        Matter(
            one.standing_on(today()),
            f"{BY_NAME[one.sheet].title_in(language())}: {translate(SAID, one.template).format(**one.parts)}",
            one.sheet,
            one.record,
            one.field,
        )
        for one in result.dues
    ]
