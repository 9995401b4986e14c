"""A Value Map spreadsheet on its way in: which column means what, which rows are taken, which are refused and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from ...desk.map_assistant import MapAssistant, MapPreview, RefusedCell
from ...domain.closing import PeriodClosed
from ...domain.exact import plain
from ...domain.problem import Refusal
from ...domain.sheets import BY_NAME
from ..field_words import short_words
from ..forms.map_import_dialog import Ui_MapImportDialog
from ..language import phrase, sentence
from ..newest import Newest
from ..plain_table import fill_table
from ..shown import grouped, number_text
from ..theme import dress
from ..workplace import Workplace

OUTCOME = frozenset(one.name for one in BY_NAME["value_map"].fields)
"""What a column can mean that is a field of an outcome."""
MOST = 2000
"""Lines of one table that are listed."""
LETTERS = 26


class MapImportDialog(QDialog):
    """The preview of one spreadsheet; what a column means can be changed, and the rows follow."""

    def __init__(self, workplace: Workplace, assistant: MapAssistant, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._assistant = workplace, assistant
        self.preview: MapPreview | None = None
        self.boxes: dict[int, QComboBox] = {}
        self._newest = Newest(workplace.crew, self)
        self.form = Ui_MapImportDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.title.setText(self.tr("Take in {file}").format(file=assistant.path.name))
        self.form.sheet_box.addItems(assistant.sheets)
        self.form.sheet_box.setCurrentText(assistant.place[0])
        self.form.sheet_line.setVisible(len(assistant.sheets) > 1)
        self._lay_columns()
        self._show(None, "")
        self.form.sheet_box.textActivated.connect(self.turn_to)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._take)
        self._look()

    def mean(self, place: int, meaning: str | None) -> None:
        """Say what a column means; the rows are read anew."""
        self._assistant.mean(place, meaning)
        for one in self._assistant.columns:
            box = self.boxes[one.place]
            box.setCurrentIndex(max(box.findData(one.meaning), 0))
        self._look()

    def turn_to(self, sheet: str) -> None:
        """Show another sheet of the file; it is read away from the window's thread."""
        known = self._assistant

        def take(found: MapAssistant) -> None:
            self._assistant = found
            self._lay_columns()
            self._look()

        self._newest.ask(lambda _job: known.of_sheet(sheet), take, lambda news: self._show(None, sentence(news)))

    # Columns

    def _lay_columns(self) -> None:
        heads = (self.tr("Column"), self.tr("Its header"), self.tr("First value"), self.tr("Means"))
        columns, titles = self._assistant.columns, self._assistant.titles
        lines = [(_letter(one.place), one.header, one.example, "") for one in columns]
        self.boxes.clear()
        fill_table(self.form.columns, heads, lines)
        for row, one in enumerate(columns):
            box = QComboBox(self.form.columns)
            box.addItem(self.tr("left out"), None)
            for meaning, title in titles.items():
                box.addItem(phrase(title), meaning)
                if meaning in OUTCOME:
                    box.setItemData(box.count() - 1, short_words("value_map", meaning), Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(box.findData(one.meaning), 0))
            box.setAccessibleName(self.tr("What column {column} means").format(column=_letter(one.place)))
            box.activated.connect(partial(self._take_meaning, one.place))
            self.boxes[one.place] = box
            self.form.columns.setCellWidget(row, len(heads) - 1, box)
            self.form.columns.setRowHeight(row, box.sizeHint().height() + 4)
        header = self.form.columns.verticalHeader()
        header.setSectionResizeMode(header.ResizeMode.Fixed)

    def _take_meaning(self, place: int, at: int) -> None:
        self.mean(place, self.boxes[place].itemData(at))

    # Rows

    def _look(self) -> None:
        """Read the rows away from the window's thread."""
        self._newest.ask(
            lambda _job: self._assistant.preview(),
            lambda found: self._show(found, ""),
            lambda news: self._show(None, sentence(news)),
        )

    def _show(self, found: MapPreview | None, why_not: str) -> None:
        self.preview = found
        self._say(found, why_not)
        heads = (
            self.tr("Stakeholder"),
            self.tr("Outcome"),
            self.tr("Quantity"),
            self.tr("Years"),
            self.tr("Proxy value"),
            self.tr("Deadweight"),
            self.tr("Displacement"),
            self.tr("Attribution to others"),
            self.tr("Drop-off"),
        )
        fill_table(self.form.taken, heads, _taken_lines(found, self.tr("Input: {what}")), right=range(2, 9))
        refused = [(str(one.row), one.column, one.value, sentence(one.refusal)) for one in _refused(found)]
        heads_of_refused = (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why"))
        fill_table(self.form.refused, heads_of_refused, refused, right=(0,))
        heads_of_differing = (self.tr("Row"), self.tr("Outcome"), self.tr("In the file"), self.tr("By its row"))
        differing = [
            (str(one.row), one.outcome, number_text(one.printed), number_text(one.reckoned))
            for one in (found.differing if found else ())
        ]
        fill_table(self.form.differing, heads_of_differing, differing, right=(0, 2, 3))
        self._name_tabs(found)

    def _say(self, found: MapPreview | None, why_not: str) -> None:
        name, first, last = self._assistant.place
        words = self.tr("Sheet {name}, header in rows {first} to {last}.").format(name=name, first=first, last=last)
        if found:
            counts = self.tr("{read} rows read: {outcomes} outcomes and {inputs} inputs taken, {refused} rows refused.")
            rows = len({one.row for one in found.refused})
            told = counts.format(read=found.read, outcomes=len(found.outcomes), inputs=len(found.inputs), refused=rows)
            words = f"{words} {told}"
        self.form.words.setText(words)
        self.form.refusal.setText(why_not)
        self.form.refusal.setVisible(bool(why_not))
        rate = found.discount_rate if found else None
        self.form.rate_box.setVisible(rate is not None)
        if rate is not None:
            text = self.tr("Take over the file's discount rate of {rate}")
            if found and found.has_conventions:
                text = self.tr("Take over the file's discount rate of {rate} and its other conventions")
            self.form.rate_box.setText(text.format(rate=f"{grouped(plain(rate * 100))} %"))
        why = why_not or ("" if found and (found.outcomes or found.inputs) else self.tr("No row can be taken in."))
        self.form.do_button.setEnabled(not why)
        self.form.do_button.setToolTip(why)

    def _name_tabs(self, found: MapPreview | None) -> None:
        tabs = self.form.tabs
        counts = (
            (1, self.tr("Rows taken ({count})"), len(found.outcomes) + len(found.inputs) if found else 0),
            (2, self.tr("Refused ({count})"), len({one.row for one in _refused(found)})),
            (3, self.tr("Other impact ({count})"), len(found.differing) if found else 0),
        )
        for place, text, count in counts:
            tabs.setTabText(place, text.format(count=count))
            tabs.setTabEnabled(place, count > 0)

    def _take(self) -> None:
        try:
            taken = self._assistant.take(with_rate=self.form.rate_box.isVisible() and self.form.rate_box.isChecked())
        except PeriodClosed as closed:
            self._workplace.ask_reason(closed, lambda _reason: self._take())
            return
        except Refusal as refusal:
            self._show(self.preview, sentence(refusal))
            return
        self.accept()
        words = self.tr("%n row(s) taken in.", "", sum(taken.added.values()))
        self._workplace.tell("done", words, undo=True)


def _taken_lines(found: MapPreview | None, as_input: str) -> list[tuple[str, ...]]:
    if found is None:
        return []
    outcomes = [
        (
            one.stakeholder,
            one.outcome,
            grouped(plain(one.quantity)),
            grouped(plain(one.duration_years)),
            grouped(plain(one.proxy_value)),
            *(f"{grouped(plain(share * 100))} %" for share in (one.deadweight, one.displacement)),
            *(f"{grouped(plain(share * 100))} %" for share in (one.attribution, one.drop_off)),
        )
        for one in found.outcomes[:MOST]
    ]
    blank = ("",) * 4
    inputs = [
        (one.stakeholder, as_input.format(what=one.description), "", "", grouped(plain(one.amount)), *blank)
        for one in found.inputs[:MOST]
    ]
    return [*inputs, *outcomes]


def _refused(found: MapPreview | None) -> tuple[RefusedCell, ...]:
    return found.refused[:MOST] if found else ()


def _letter(place: int) -> str:
    """The column's letters as spreadsheets have them: 0 is A, 26 is AA."""
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, LETTERS)
        text = chr(ord("A") + rest) + text
    return text
