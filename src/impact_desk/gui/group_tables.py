"""Head office's tables: the board of sites and periods, summaries taken in, and what became of every file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from ..desk.group_desk import Standing
from ..desk.head_office import Consolidation, Outdated
from ..domain.records import Receipt, ReceivedSummary
from ..domain.words import ANSWER
from .icons import tinted
from .language import QT_TRANSLATE_NOOP, title_of
from .shown import day_text, moment_text, plain_tip
from .theme import colours
from .verdict_table import ink
from .verdict_words import MARKS, VERDICTS, Sort, answer, worded

CONTEXT = "HeadOffice"
ROW_HEIGHT = 32
DOCUMENT = Qt.ItemDataRole.UserRole
STATES: dict[str, tuple[str, Sort | None]] = {
    "received": (QT_TRANSLATE_NOOP("HeadOffice", "Received"), "good"),
    "late": (QT_TRANSLATE_NOOP("HeadOffice", "Received late"), "doubtful"),
    "missing": (QT_TRANSLATE_NOOP("HeadOffice", "Missing"), "bad"),
    "due": (QT_TRANSLATE_NOOP("HeadOffice", "Not there yet"), None),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with the sort of answer that it is, if it is one."""

    text: str
    sort: Sort | None = None
    tip: str = ""


def say(text: str) -> str:
    """A text of head office's in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def fill(table: QTableWidget, heads: Sequence[str], lines: Sequence[Sequence[Cell]], stretched: int) -> None:
    """Show lines under heads; the column `stretched` takes the room that is left."""
    table.clear()
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setRowCount(len(lines))
    table.verticalHeader().hide()
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            table.setItem(row, column, _item(cell, heads[column]))
    across, down = table.horizontalHeader(), table.verticalHeader()
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setHighlightSections(False)
    across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    across.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    down.setMinimumSectionSize(ROW_HEIGHT)
    down.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def show_board(table: QTableWidget, board: Sequence[Standing]) -> None:
    """Sites down, periods across."""
    periods = list(dict.fromkeys(one.period for one in board))
    sites = {one.facility_code: one.facility_name for one in board}
    by_place = {(one.facility_code, one.period): one for one in board}
    heads = [say(QT_TRANSLATE_NOOP("HeadOffice", "Facility")), *map(str, periods)]
    lines = [
        [Cell(f"{code} · {name}"), *(_standing(by_place[code, period]) for period in periods)]
        for code, name in sites.items()
    ]
    fill(table, heads, lines, len(heads) - 1)


def show_received(table: QTableWidget, received: Sequence[ReceivedSummary], answered: Mapping[str, Receipt]) -> None:
    """Every summary, the newest first."""
    heads = [
        say(QT_TRANSLATE_NOOP("HeadOffice", "Facility")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Period")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "No.")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Stands?")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Answered")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Signed by")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Taken in")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "File")),
    ]
    ordered = list(reversed(received))
    fill(table, heads, [_received(one, answered.get(one.document)) for one in ordered], len(heads) - 1)
    for row, one in enumerate(ordered):
        item = table.item(row, 0)
        if item:
            item.setData(DOCUMENT, one)


def show_intake(table: QTableWidget, outcome: Consolidation) -> None:
    """What became of every file."""
    heads = [
        say(QT_TRANSLATE_NOOP("HeadOffice", "File")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "What became of it")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Verdict")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Summary")),
        say(QT_TRANSLATE_NOOP("HeadOffice", "Why")),
    ]
    fill(table, heads, list(_intake(outcome)), 4)


def outcome_words(outcome: Consolidation) -> str:
    """What became of all files, in one sentence."""

    def count(text: str, found: Sequence[object]) -> str:
        return QCoreApplication.translate(CONTEXT, text, "", len(found)) if found else ""

    parts = (
        count(QT_TRANSLATE_NOOP("HeadOffice", "%n taken in"), outcome.accepted),
        count(QT_TRANSLATE_NOOP("HeadOffice", "%n refused"), outcome.refused),
        count(QT_TRANSLATE_NOOP("HeadOffice", "%n superseded"), outcome.superseded),
        count(QT_TRANSLATE_NOOP("HeadOffice", "%n there already"), outcome.already_there),
    )
    told = ", ".join(part for part in parts if part) or say(QT_TRANSLATE_NOOP("HeadOffice", "none"))
    return say(QT_TRANSLATE_NOOP("HeadOffice", "Summaries: {told}.")).format(told=told)


def _item(cell: Cell, head: str) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    item.setToolTip(plain_tip(cell.tip or cell.text))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}: {cell.text}")
    if cell.sort:
        colour = ink(cell.sort, colours())
        item.setForeground(QColor(colour))
        item.setIcon(QIcon(tinted(MARKS[cell.sort], colour, 16)))
    return item


def _standing(one: Standing) -> Cell:
    text, sort = STATES[one.state]
    words = say(text)
    if one.amended:
        words = say(QT_TRANSLATE_NOOP("HeadOffice", "{state}, amended")).format(state=words)
    if one.answer:
        answer = title_of(ANSWER, one.answer)
        words = say(QT_TRANSLATE_NOOP("HeadOffice", "{state}, {answer}")).format(state=words, answer=answer.lower())
        sort = "doubtful" if one.answer == "returned" else sort
    until = say(QT_TRANSLATE_NOOP("HeadOffice", "due by {day}"))
    tip = f"{words}; {until.format(day=day_text(one.deadline))}" if one.deadline else words
    if one.state in ("due", "missing") and one.deadline:
        words = f"{words} ({until.format(day=day_text(one.deadline))})"
    return Cell(words, sort, tip)


def _answered(receipt: Receipt | None) -> Cell:
    if receipt is None:
        return Cell("")
    by = say(QT_TRANSLATE_NOOP("HeadOffice", "{answer}, {moment}"))
    words = by.format(answer=title_of(ANSWER, receipt.answer), moment=moment_text(receipt.created))
    return Cell(words, "good" if receipt.answer == "accepted" else "doubtful")


def _received(one: ReceivedSummary, receipt: Receipt | None) -> list[Cell]:
    stands = (
        Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "Superseded")), "doubtful")
        if one.superseded
        else Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "Stands")), "good")
    )
    name = f"{one.facility_code} · {one.facility_name}"
    return [
        Cell(name),
        Cell(str(one.period)),
        Cell(str(one.sequence)),
        stands,
        _answered(receipt),
        Cell(one.signer),
        Cell(moment_text(one.received_at)),
        Cell(one.file_name),
    ]


def _intake(outcome: Consolidation) -> Iterator[list[Cell]]:
    valid = Cell(*answer(VERDICTS, "valid"))
    for refused in outcome.refused:
        verdict = Cell(*answer(VERDICTS, refused.verdict.verdict))
        why = " ".join(worded(reason) for reason in refused.reasons)
        fate = Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "Refused")), "bad")
        yield [_file(refused.file), fate, verdict, Cell(""), Cell(why)]
    for taken in outcome.accepted:
        why = " ".join(worded(remark) for remark in taken.remarks)
        fate = Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "Taken in")), "good")
        yield [_file(taken.file), fate, valid, _summary(taken.received), Cell(why)]
    for late in outcome.superseded:
        yield [_file(late.file or late.received.file_name), *_superseded(late, valid)]
    for known in outcome.already_there:
        fate = Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "There already")))
        yield [_file(known.file), fate, valid, _summary(known.received), Cell("")]


def _superseded(late: Outdated, valid: Cell) -> list[Cell]:
    fate = Cell(say(QT_TRANSLATE_NOOP("HeadOffice", "Superseded")), "doubtful")
    by = say(QT_TRANSLATE_NOOP("HeadOffice", "Number {number} of the same period stands now."))
    why = " ".join(worded(reason) for reason in late.reasons) or by.format(number=late.by.sequence)
    return [fate, valid, _summary(late.received), Cell(why)]


def _file(name: str) -> Cell:
    return Cell(Path(name).name, tip=name)


def _summary(one: ReceivedSummary) -> Cell:
    return Cell(f"{one.facility_code} · {one.period} · {one.sequence}")
