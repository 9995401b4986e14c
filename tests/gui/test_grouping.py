"""Rows in groups: keys, clicks, sums, and typing in a grouped grid."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from tests.gui.hands import ENTER, cell, focused, go, grid_of, keys

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.sheet_view import SheetView

GIFT = {"date": "2020-03-01", "currency": "TWD", "form": "cash", "motive": "charitable_gift"}


@pytest.fixture
def view(open_window: MainWindow, desk: Desk) -> SheetView:
    """Three amounts of two programs."""
    for code, amount in (("K7-P1", "100"), ("K7-P2", "20.5"), ("K7-P1", "300")):
        desk.type_into("contributions", None, {**GIFT, "program_code": code, "amount": amount})
    found = grid_of(open_window, "contributions")
    QAbstractItemModelTester(found.sheet_model, QAbstractItemModelTester.FailureReportingMode.Fatal, found)
    return found


def column(view: SheetView, field: str) -> list[str]:
    model = view.sheet_model
    return [str(cell(view, row, field).data() or "") for row in range(model.rowCount() - 1)]


def test_that_a_key_groups_by_the_column_in_use_with_exact_sums(view: SheetView) -> None:
    go(view, 0, "program_code")
    QTest.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    model = view.sheet_model
    heads = [(group.title, len(group.run), group.sums["amount"]) for row in range(7) if (group := model.group_at(row))]
    assert heads == [("K7-P1", 2, "400"), ("K7-P2", 1, "20.50")]
    assert model.key_at(view.currentIndex().row()) == model.key_at(1)
    QTest.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert model.rowCount() == 4


def test_that_keys_and_clicks_open_and_close_a_group(view: SheetView) -> None:
    model = view.sheet_model
    view.group(model.column_of("program_code"))
    go(view, 0, "date")
    for key, rows in ((Qt.Key.Key_Space, 4), (Qt.Key.Key_Space, 6), (Qt.Key.Key_Minus, 4), (Qt.Key.Key_Right, 6)):
        keys("", key)
        assert model.rowCount() == rows
    place = view.visualRect(model.index(0, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.rowCount() == 4


def test_that_typing_in_a_group_sums_it_anew_and_what_is_begun_waits_below(view: SheetView, desk: Desk) -> None:
    model = view.sheet_model
    view.group(model.column_of("program_code"))
    go(view, 1, "amount")
    keys("500", ENTER)
    group = model.group_at(0)
    assert (group.sums["amount"] if group else "") == "800"
    desk.type_into("contributions", None, {**GIFT, "program_code": "K7-P2", "amount": "7"})
    assert column(view, "program_code")[-1] == "K7-P2"
    model.group(model.column_of("program_code"))
    assert [one.title for row in range(7) if (one := model.group_at(row))] == ["K7-P1", "K7-P2"]


def test_that_heads_of_groups_are_neither_copied_nor_filled_nor_deleted(view: SheetView) -> None:
    model = view.sheet_model
    view.group(model.column_of("program_code"))
    before = column(view, "amount")
    view.setFocus()
    view.selectColumn(model.column_of("amount"))
    view.copy()
    assert QApplication.clipboard().text().split() == ["100", "300", "20.5"]
    view.setCurrentIndex(model.index(1, model.column_of("amount")))
    view.fill_down()
    assert column(view, "amount") == before
    view.setCurrentIndex(model.index(0, model.column_of("amount")))
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert column(view, "amount") == before
