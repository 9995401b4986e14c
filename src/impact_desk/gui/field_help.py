"""Help on whatever has the focus: a field of a record, a computed column, or a control that a dialog asks with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTableWidget, QTableWidgetItem, QWhatsThis, QWidget

from ..domain.sheets import BY_NAME
from .field_edit import FIELD
from .field_words import meaning_in_words, short_words, title_words, whole_words
from .language import language
from .sheet_view import SheetView

KEY = "F1"


@dataclass(frozen=True, slots=True)
class Topic:
    """What help is wanted on: a field of a sheet, or what a control says of itself."""

    sheet: str = ""
    field: str = ""
    title: str = ""
    text: str = ""

    def words(self) -> str:
        """The help as simple rich text."""
        if self.field:
            return whole_words(self.sheet, self.field)
        body = escape(self.text).replace("\n", "<br>")
        return f"{title_words(self.title)}<p>{body}</p>"


def tell(control: QWidget, sheet: str, field: str) -> None:
    """Have a control that edits a field say what the field means."""
    control.setProperty(FIELD, f"{sheet}.{field}")
    control.setWhatsThis(whole_words(sheet, field))
    control.setAccessibleDescription(meaning_in_words(sheet, field))
    if not control.toolTip():
        control.setToolTip(short_words(sheet, field))


def tell_all(root: QWidget) -> None:
    """Have every control below `root` that is named for a field say what that means, in the language of the window."""
    for one in root.findChildren(QWidget):
        introduce(one)


def introduce(control: QWidget) -> None:
    """Have a control that is named for a field say what that means."""
    named = control.property(FIELD)
    if isinstance(named, str):
        tell(control, *named.split("."))


def head_columns(table: QTableWidget, sheet: str, names: Sequence[str]) -> None:
    """Have the columns of a table that is typed into be those of fields, and tell of them."""
    table.setColumnCount(len(names))
    for column, name in enumerate(names):
        head = QTableWidgetItem(BY_NAME[sheet].field(name).title_in(language()))
        head.setToolTip(short_words(sheet, name))
        head.setWhatsThis(whole_words(sheet, name))
        head.setData(Qt.ItemDataRole.UserRole, f"{sheet}.{name}")
        table.setHorizontalHeaderItem(column, head)


def topic_of(control: QWidget | None) -> Topic | None:
    """What help there is on a control, or else on what it stands in."""
    while control is not None and not control.isWindow():
        found = _own_topic(control)
        if found is not None:
            return found
        control = control.parentWidget()
    return None


def topic_of_cell(view: SheetView) -> Topic | None:
    """What help there is on the column of the current cell."""
    at = view.currentIndex()
    if not at.isValid():
        return None
    model = view.sheet_model
    column = model.columns[at.column()]
    if column.field is not None:
        return Topic(model.sheet.name, column.name)
    return Topic(title=column.header(), text=model.cells.header_help(column))


def _own_topic(control: QWidget) -> Topic | None:
    named = control.property(FIELD)
    if isinstance(named, str):
        return _named(named)
    if isinstance(control, SheetView):
        return topic_of_cell(control) if control.model() is not None else None
    if isinstance(control, QTableWidget):
        head = control.horizontalHeaderItem(control.currentColumn())
        of_column = head.data(Qt.ItemDataRole.UserRole) if head else None
        if isinstance(of_column, str):
            return _named(of_column)
    if control.whatsThis():
        return Topic(title=_name_of(control), text=control.whatsThis())
    return None


def _named(field: str) -> Topic:
    sheet, _, name = field.partition(".")
    return Topic(sheet, name)


def _name_of(control: QWidget) -> str:
    if control.accessibleName():
        return control.accessibleName()
    label = next((one for one in control.window().findChildren(QLabel) if one.buddy() is control), None)
    text = label.text() if label else str(control.property("text") or "")
    return text.replace("&", "").removesuffix(" *")


class DialogHelp(QObject):
    """Gives every dialog the key that helps; it is found when the focus first comes into one."""

    def __init__(self, application: QApplication, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        application.focusChanged.connect(self._serve)

    def _serve(self, _old: QWidget | None, new: QWidget | None) -> None:
        top = new.window() if new is not None else None
        if top is None or top is self._window or top.property("has_help") or top.windowType() == Qt.WindowType.Popup:
            return
        top.setProperty("has_help", True)
        tell_all(top)
        QShortcut(QKeySequence(KEY), top).activated.connect(lambda: show_help(top.focusWidget()))


def show_help(control: QWidget | None) -> None:
    """Show the help on a control beside it; the next key or click takes it away and the focus stays."""
    topic = topic_of(control)
    if topic is None or control is None:
        return
    QWhatsThis.showText(control.mapToGlobal(QPoint(0, control.height())), topic.words(), control)
