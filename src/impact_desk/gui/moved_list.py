"""Figures that have moved since they were signed: as signed, as now, by which entries and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ..desk.movements import Movement
from ..domain.moved import Moved, Shown
from .figure_words import title_of_figure
from .shown import NO_DATA, grouped

MOVED = Qt.ItemDataRole.UserRole
translate = QCoreApplication.translate


class MovedList(QListWidget):
    """Shows moved figures, each in a few lines; choosing one asks how it came about."""

    asked = Signal(str)
    """Somebody wants to know how a figure came about: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Moved, ...] = ()
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        # Words take another line instead of a wider one, also when the scroll bar came.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.itemActivated.connect(self._ask)

    def show_moved(self, moved: Sequence[Moved]) -> None:
        """Show these figures; the list stays as it is where they are the same."""
        if tuple(moved) == self._shown and self.count() == len(moved):
            return
        self._shown = tuple(moved)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the same figures in the language of the window."""
        self.clear()
        for one in self._shown:
            item = QListWidgetItem("\n".join(moved_lines(one)))
            item.setData(MOVED, one)
            self.addItem(item)

    def chosen(self) -> Moved | None:
        """The figure chosen."""
        item = self.currentItem() if self.currentRow() >= 0 else None
        found = item.data(MOVED) if item else None
        return found if isinstance(found, Moved) else None

    def _ask(self) -> None:
        one = self.chosen()
        if one and one.state != "gone":
            self.asked.emit(one.figure)


def moved_lines(one: Moved) -> tuple[str, ...]:
    """A moved figure in words: its name, both values, and each step with its reason."""
    name = title_of_figure(one.figure.split("."))
    steps = (
        translate("MovedList", "Entry {number}, {author}: {reason}").format(
            number=step.entry, author=step.author, reason=step.reason or step.title
        )
        for step in one.steps
    )
    return (name, f"{_before(one)} → {_after(one)}", *steps)


def moved_words(movement: Movement) -> str:
    """How many of the signed figures have moved, in one sentence."""
    if movement.unread:
        return translate(
            "MovedList", "{period}: the signed file is not at hand, so its figures cannot be compared."
        ).format(period=movement.closing.period)
    if not movement.count:
        return translate("MovedList", "{period}: none of the {signed} signed figures has moved.").format(
            period=movement.closing.period, signed=movement.signed
        )
    return translate("MovedList", "{period}: {count} of {signed} signed figures have moved.").format(
        period=movement.closing.period, count=movement.count, signed=movement.signed
    )


def _before(one: Moved) -> str:
    return translate("MovedList", "not signed") if one.state == "new" else _text(one.signed)


def _after(one: Moved) -> str:
    return translate("MovedList", "gone") if one.state == "gone" else _text(one.now)


def _text(shown: Shown) -> str:
    if shown is None:
        return NO_DATA
    text = str(shown)
    return f"{grouped(text.rstrip('%'))} %" if text.endswith("%") else grouped(text)
