"""What a person does with keys and mouse."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.grid_panel import GridPanel
from impact_desk.gui.sheet_view import SheetView

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier


def grid_of(window: MainWindow, page: str) -> SheetView:
    """The main grid of a page, brought to the front."""
    panel = window.show_page(page)
    assert panel is not None
    QApplication.processEvents()
    return panel.grids()[0]


def grid_panel(window: MainWindow, page: str) -> GridPanel:
    """A page with one grid."""
    panel = window.show_page(page)
    assert isinstance(panel, GridPanel)
    return panel


def cell(view: SheetView, row: int, field: str) -> QModelIndex:
    """The cell of a field in a row; rows count from the end when negative."""
    model = view.sheet_model
    return model.index(row if row >= 0 else model.rowCount() + row, model.column_of(field))


def go(view: SheetView, row: int, field: str) -> None:
    """Make a cell the current one."""
    view.setFocus()
    view.setCurrentIndex(cell(view, row, field))


def keys(text: str, *then: Qt.Key) -> None:
    """Type where the focus is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
        else:
            event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)
    for one in then:
        QTest.keyClick(focused(), one)


def focused() -> QWidget:
    """The widget with the focus (suggestions that pop up would steal it on the offscreen platform only)."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_row(view: SheetView, texts: dict[str, str]) -> None:
    """Type texts into the empty row, each ended by Tab, the last by Enter."""
    row = view.sheet_model.rowCount() - 1
    for number, (field, text) in enumerate(texts.items(), start=1):
        go(view, row, field)
        keys(text, ENTER if number == len(texts) else TAB)


def on_disk(path: Path) -> Desk:
    """The project as somebody else reads it from disk."""
    return open_project(path, read_only=True)


def rows(desk: Desk, sheet: str) -> list[Any]:
    """The records of a sheet."""
    return list(desk.records(sheet))


def shown(view: SheetView, row: int, field: str) -> str:
    """What a cell shows."""
    return str(cell(view, row, field).data() or "")
