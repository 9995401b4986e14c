"""Editors by kind, the same in grids and forms: a line, a list with type-ahead, a date with a calendar.

Every editor holds text; what the text means is the desk's affair, so nothing is refused twice over.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ..desk.known_people import people_like
from ..desk.sheet_desk import SheetDesk
from ..domain.currency import COUNTRIES, CURRENCIES
from ..domain.dates import completed, parse_date
from ..domain.fields import Field, Record
from ..domain.kinds import Choice, Choices, Who
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME
from .icons import icon
from .language import language, title_of
from .person_editor import PersonEditor
from .shown import yes_no
from .suggestions import Suggestions

Option = tuple[str, str]
"""What an entry of a list shows, and the text that it stands for."""


WIDEST = 440
"""Widest that a list opens to fit its entries, in pixels."""


class LineEditor(QLineEdit):
    """One line of text."""


class DateEditor(QLineEdit):
    """A line that takes dates as people type them, with a calendar beside it; Ctrl+; is today.

    `days` are the first and the last day in which a day without a year is looked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = QAction(icon("calendar"), self.tr("Choose from a calendar"), self)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self._popup: QFrame | None = None
        self.days: tuple[date, date] | None = None

    def text(self) -> str:
        """The day that was typed, with the year of the period where it was left out."""
        typed = super().text()
        return completed(typed, *self.days) if self.days else typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Semicolon and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setText(date.today().isoformat())  # noqa: DTZ011 - the day on the wall
            return
        is_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or is_down:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the month of the date typed, or of today."""
        self._popup = QFrame(self, Qt.WindowType.Popup)
        calendar = QCalendarWidget(self._popup)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumWidth(320)
        plain = calendar.weekdayTextFormat(Qt.DayOfWeek.Monday)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        shown = self._typed()
        if shown:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        layout = QVBoxLayout(self._popup)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(calendar)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height())))
        self._popup.show()
        calendar.setFocus()

    def _typed(self) -> date | None:
        try:
            return parse_date(self.text(), None) if self.text().strip() else None
        except Refusal:
            return None

    def _take(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        if self._popup:
            self._popup.close()
        self.setFocus()


class ListEditor(QComboBox):
    """A list with type-ahead: letters anywhere in an entry find it; what is not in the list may be typed too."""

    picked = Signal()
    """An entry was chosen with the mouse."""
    left = Signal()
    """Enter was pressed, or the focus went elsewhere."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for shown, text in (("", ""), *options):
            self.addItem(shown, text)
        self.setCurrentIndex(-1)
        self.setCompleter(cast("QCompleter", None))  # The suggestions below stand for it.
        self.setItemDelegate(QStyledItemDelegate(self))
        widest = max((self.fontMetrics().horizontalAdvance(shown) for shown, _ in options), default=0)
        self.view().setMinimumWidth(min(widest + 40, WIDEST))
        self._options, self._found, self._letters = tuple(options), list[Option](), ""
        self._list = Suggestions(self, min(widest + 40, WIDEST))
        self._list.clicked.connect(self._take)
        cast("QLineEdit", self.lineEdit()).textEdited.connect(self._suggest)
        self.activated.connect(self._pick)
        cast("QLineEdit", self.lineEdit()).returnPressed.connect(self.left)

    def text(self) -> str:
        """The text that the entry shown stands for, or what was typed; unfinished typing that fits one entry is it."""
        typed, chosen = self.currentText(), self._chosen()
        if chosen is not None:
            return chosen
        entries = [(self.itemText(at), str(self.itemData(at))) for at in range(1, self.count())]
        for shown, text in entries:
            if typed in (shown, text):
                return text
        wanted = typed.strip().casefold()
        fitting = [text for shown, text in entries if wanted and shown.casefold().startswith(wanted)]
        return fitting[0] if len(fitting) == 1 else typed

    def setText(self, text: str) -> None:
        """Show the entry that stands for `text`, or the text itself."""
        at = next((at for at in range(1, self.count()) if self.itemData(at) == text), -1)
        self.setCurrentIndex(at)
        self.setEditText(self.itemText(at) if at >= 0 else text)

    def selectAll(self) -> None:
        """Mark the text, so that typing replaces it."""
        line = self.lineEdit()
        if line:
            line.selectAll()

    def _pick(self) -> None:
        # Qt says `activated` also while the focus leaves; then nobody chose anything.
        if self.hasFocus():
            self.picked.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
            self._list.hide()

    def heed(self, event: QKeyEvent) -> bool:
        """Is this key the suggestions' own? Esc leaves them, and what was typed stands."""
        if not self._list.heed(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._found = []
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.heed(event):
            super().keyPressEvent(event)

    def _suggest(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        self._letters = typed
        self._found = [one for one in self._options if wanted and wanted in one[0].casefold()]
        self._list.suggest([shown for shown, _ in self._found])

    def _chosen(self) -> str | None:
        """What the entry marked stands for, or the only one that has the letters."""
        marked = self._list.marked
        at = marked if marked >= 0 else (0 if len(self._found) == 1 else -1)
        return self._found[at][1] if self.currentText() == self._letters and 0 <= at < len(self._found) else None

    def _take(self, at: QModelIndex) -> None:
        self.setText(self._found[at.row()][1])
        self._list.hide()
        self.picked.emit()


class ChecksEditor(QLineEdit):
    """A line that takes several words of a list, with a menu of them beside it."""

    def __init__(self, kind: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        pick = QAction(icon("down"), self.tr("Choose from a list"), self)
        pick.triggered.connect(self.open_menu)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)

    def open_menu(self) -> None:
        """Show the words with a tick at those that are set."""
        menu = QMenu(self)
        chosen = self._chosen()
        for word in self._kind.options:
            action = menu.addAction(title_of(self._kind, word))
            action.setCheckable(True)
            action.setChecked(word in chosen)
            action.toggled.connect(lambda _, word=word: self._flip(word))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _chosen(self) -> tuple[str, ...]:
        try:
            return tuple(self._kind.parse(self.text()))
        except Refusal:
            return ()

    def _flip(self, word: str) -> None:
        chosen = set(self._chosen()) ^ {word}
        self.setText("; ".join(title_of(self._kind, one) for one in self._kind.options if one in chosen))
        self.setFocus()


Editor = LineEditor | DateEditor | ListEditor | ChecksEditor | PersonEditor
PEOPLE = 8
"""People suggested at a time."""


def editor_for(field: Field, desk: SheetDesk | None, parent: QWidget) -> Editor:
    """The editor that suits the field's kind."""
    if isinstance(field.kind, Choices):
        return ChecksEditor(field.kind, parent)
    if field.kind.word == "date":
        return DateEditor(parent)
    if isinstance(field.kind, Who) and desk is not None:
        return PersonEditor(partial(people_like, desk, most=PEOPLE), parent)
    found = options_of(field, desk)
    return ListEditor(found, parent) if found is not None else LineEditor(parent)


def options_of(field: Field, desk: SheetDesk | None) -> list[Option] | None:
    """The entries that a field offers; nothing for a field that is simply typed."""
    if field.points_to and desk:
        return [record_option(field.points_to, record) for record in desk.records(field.points_to)]
    if isinstance(field.kind, Choice):
        return [(title, title) for title in (field.kind.title(word, language()) for word in field.kind.options)]
    if field.kind.word == "yes_no":
        return [(yes_no(True), yes_no(True)), (yes_no(False), yes_no(False))]
    if field.kind.word == "currency":
        return [(code, code) for code in sorted(CURRENCIES)]
    return [(code, code) for code in sorted(COUNTRIES)] if field.kind.word == "country" else None


def record_option(sheet: str, record: Record) -> Option:
    """An entry of a list of records: its code with its name behind it."""
    code = str(getattr(record, str(BY_NAME[sheet].code)) or "")
    name = getattr(record, "name", None) or getattr(record, "title", None) or ""
    return (f"{code} · {name}" if name else code), code
