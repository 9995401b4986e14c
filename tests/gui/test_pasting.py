"""Rows from a spreadsheet: shown before anything is written, mended in place, taken with Enter as one step."""

import time
from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.gui.hands import CONTROL, ENTER, ESCAPE, cell, focused, go, grid_of, keys, rows, shown, type_row

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.kinds import Habits
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.paste_dialog import AT_ONCE, PasteDialog
from impact_desk.gui.pasting import Pasting
from impact_desk.gui.sheet_view import SheetView

SHIFT = {"date": "2020-03-05", "program_code": "K7-P1", "volunteer_id": "M100", "hours": "2:30", "paid_time": "yes"}
GIFTS = (
    "2020-03-05\tK7-P1\tcash\t\t1,200.50\tTWD",
    "109/03/06\tK7-P9\tcash\t\t300\tTWD",
    "2020-03-07\tnight reading\tin kind\t\t1.234,50\tUSD",
)


def press_paste(view: SheetView, *lines: str) -> PasteDialog:
    """Put lines on the clipboard as a spreadsheet does, paste them, and give the question."""
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")
    pasting = pasting_of(view)
    QTest.keyClick(view, Qt.Key.Key_V, CONTROL)
    until(lambda: pasting.dialog is not None)
    dialog = pasting.dialog
    assert dialog is not None
    until(lambda: QApplication.focusWidget() is dialog.form.cells)
    return dialog


def pasting_of(view: SheetView) -> Pasting:
    """What pastes into the window of a grid."""
    window = view.window()
    assert isinstance(window, MainWindow)
    return window.pasting


def until(so: Callable[[], bool], seconds: float = 20) -> None:
    """Let the window work until it is so."""
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end, "what was waited for did not come"
        QApplication.processEvents()
        time.sleep(0.002)


def at(dialog: PasteDialog, row: int, column: int) -> QModelIndex:
    """A cell of the question; the columns are numbered as they were pasted."""
    return dialog.table.index(row, column + 1)


def test_that_enter_takes_what_is_shown_as_one_step(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "contributions")
    go(view, -1, "date")
    steps = len(desk.history())
    press_paste(view, *GIFTS)
    assert rows(desk, "contributions") == []
    QTest.keyClick(focused(), ENTER)
    assert [row.amount for row in rows(desk, "contributions")] == [Decimal("1200.50"), Decimal("1234.50")]
    assert len(desk.drafts("contributions")) == 1
    assert pasting_of(view).dialog is None
    assert "left out" in open_window.notices.text
    assert len(desk.history()) == steps + 1


def test_that_escape_leaves_everything_as_it_was(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "contributions")
    go(view, -1, "date")
    steps = len(desk.history())
    press_paste(view, *GIFTS)
    QTest.keyClick(focused(), ESCAPE)
    assert pasting_of(view).dialog is None
    assert len(desk.history()) == steps


def test_that_a_cell_that_is_not_understood_is_where_one_begins_and_is_mended_there(
    open_window: MainWindow, desk: Desk
) -> None:
    view = grid_of(open_window, "contributions")
    go(view, -1, "date")
    dialog = press_paste(view, *GIFTS)
    assert dialog.form.cells.currentIndex() == at(dialog, 1, 1)
    assert "K7-P9" in dialog.form.about.text()
    keys("K7-P2", ENTER)
    until(lambda: dialog.plan.refused == 0)
    QTest.keyClick(dialog.form.cells, ENTER)
    assert len(rows(desk, "contributions")) == 3


def test_that_overwritten_cells_show_what_was_there(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "hours")
    dialog = press_paste(view, "3\tno", "1\tno")
    below = at(dialog, 0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert below == "Hours becomes 3.00. It was 2.50."
    assert at(dialog, 0, -1).data() == "changes row 1"
    assert "2 cell" in dialog.form.verdict.text()
    dialog.reject()


def test_that_the_order_of_dates_is_chosen_for_the_column(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    go(view, -1, "date")
    dialog = press_paste(view, "05/03/2020\tK7-P1\tM1", "06/03/2020\tK7-P1\tM2")
    assert dialog.plan.refused == 2
    assert not dialog.form.reading.isHidden()
    dialog.choose_reading(Habits(date_order="mdy"))
    assert at(dialog, 0, 0).data() == "2020-05-03"
    dialog.take()
    assert {draft.typed["date"] for draft in desk.drafts("volunteer_log")} == {"2020-05-03", "2020-06-03"}


def test_that_a_moved_block_goes_where_its_header_says_unless_one_says_otherwise(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    go(view, -1, "date")
    dialog = press_paste(view, "Program\tEmployee no\tName", "K7-P1\tM1\tLin")
    assert "1 column" in dialog.form.note.text()
    assert dialog.plan.clip.fields == ("program_code", "volunteer_id", "volunteer_name")
    dialog.form.by_header.click()
    assert dialog.plan.clip.fields == ("date", "program_code", "volunteer_id")
    dialog.form.header.click()
    assert len(dialog.plan.rows) == 2
    dialog.reject()


def test_that_one_value_is_pasted_without_a_question(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    QGuiApplication.clipboard().setText("3:15")
    go(view, 0, "hours")
    QTest.keyClick(view, Qt.Key.Key_V, CONTROL)
    assert str(rows(desk, "volunteer_log")[0].hours) == "3.25"
    assert pasting_of(view).dialog is None


def test_that_one_value_goes_to_every_selected_cell(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    for _ in range(2):
        type_row(view, SHIFT)
    QGuiApplication.clipboard().setText("Weeding\r\n")
    for row in (0, 1):
        view.selectionModel().select(cell(view, row, "activity"), QItemSelectionModel.SelectionFlag.Select)
    view.paste()
    assert {row.activity for row in rows(desk, "volunteer_log")} >= {"Weeding"}


def test_that_plain_small_blocks_need_no_question_once_that_was_chosen(open_window: MainWindow, desk: Desk) -> None:
    QSettings().setValue(AT_ONCE, True)
    view = grid_of(open_window, "volunteer_log")
    go(view, -1, "date")
    line = "2020-03-05\tK7-P1\tM1\t\t\t\t2\tyes"
    QGuiApplication.clipboard().setText(f"{line}\n{line}")
    view.paste()
    assert len(rows(desk, "volunteer_log")) == 2
    go(view, 0, "date")
    press_paste(view, "2020-04-05\tK7-P1").reject()


def test_that_many_rows_are_looked_at_and_written_beside_the_window(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    go(view, -1, "date")
    dialog = press_paste(view, *(f"2020-03-05\tK7-P1\tM{at}\t\t\t\t2\tyes" for at in range(600)))
    dialog.take()
    until(lambda: view.sheet_model.record_count() == 600)
    assert len({row.volunteer_id for row in rows(desk, "volunteer_log")}) == 600


def test_that_copied_cells_paste_back_as_the_same_values(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {**SHIFT, "activity": "=SUM(A1)"})
    view.selectRow(0)
    view.copy()
    assert "\t'=SUM(A1)\t" in QGuiApplication.clipboard().text()
    go(view, -1, "date")
    view.paste()
    dialog = pasting_of(view).dialog
    assert dialog is not None
    dialog.take()
    first, second = rows(desk, "volunteer_log")
    assert (first.date, first.hours, first.activity) == (second.date, second.hours, second.activity)
    assert shown(view, 1, "activity") == "=SUM(A1)"


def test_that_what_was_pasted_is_selected_and_another_step_ends_the_offer_to_undo_it(open_window: MainWindow) -> None:
    view = grid_of(open_window, "contributions")
    go(view, -1, "date")
    press_paste(view, GIFTS[0], GIFTS[0])
    keys("", ENTER)
    until(lambda: len(view.selectedIndexes()) > 1)
    assert {one.row() for one in view.selectedIndexes()} == {0, 1}
    assert view.currentIndex() == cell(view, 0, "date")
    assert open_window.notices.form.undo_button.isVisible()
    open_window.form.undo_action.trigger()
    assert not open_window.notices.form.undo_button.isVisible()


def test_that_nothing_is_pasted_into_a_project_for_reading_only(window: MainWindow, desk: Desk) -> None:
    window.show_project(open_project(desk.path, read_only=True))
    view = grid_of(window, "programs")
    go(view, 0, "name")
    QGuiApplication.clipboard().setText("Other\tname")
    view.paste()
    assert pasting_of(view).dialog is None
    assert "reading only" in window.notices.text
