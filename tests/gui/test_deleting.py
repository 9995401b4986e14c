"""Deleting what others belong to."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.gui.hands import go, grid_of, on_disk, rows, type_row

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.deletion import DeleteDialog
from impact_desk.gui.main_window import MainWindow

SHIFT = {"date": "2020-03-05", "program_code": "K7-P1", "volunteer_id": "M1", "hours": "2.5", "paid_time": "yes"}


def ask_to_delete(window: MainWindow) -> DeleteDialog:
    type_row(grid_of(window, "volunteer_log"), SHIFT)
    view = grid_of(window, "programs")
    view.setFocus()
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    (dialog,) = window.findChildren(DeleteDialog)
    return dialog


def test_that_deleting_a_program_with_rows_asks_what_becomes_of_them(open_window: MainWindow, desk: Desk) -> None:
    dialog = ask_to_delete(open_window)
    assert dialog.form.belonging.text() == "1 · Volunteer log"
    assert dialog.form.title.text() == "Delete K7-P1?"
    dialog.form.cancel_button.click()
    assert len(rows(desk, "programs")) == 2


def test_that_rows_can_go_with_their_program_and_come_back_together(open_window: MainWindow, desk: Desk) -> None:
    dialog = ask_to_delete(open_window)
    dialog.form.delete_button.click()
    assert (len(rows(desk, "programs")), len(rows(desk, "volunteer_log"))) == (1, 0)
    open_window.notices.form.undo_button.click()
    assert (len(rows(desk, "programs")), len(rows(desk, "volunteer_log"))) == (2, 1)


def test_that_rows_can_move_to_another_program(open_window: MainWindow, desk: Desk) -> None:
    dialog = ask_to_delete(open_window)
    dialog.form.move_choice.click()
    assert dialog.form.target.currentText() == "K7-P2 · Night reading"
    dialog.form.delete_button.click()
    there = on_disk(desk.path)
    (program,) = rows(there, "programs")
    assert rows(there, "volunteer_log")[0].program_code == program.id


def test_that_an_unfinished_row_is_deleted_without_a_question(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {"date": "2020-03-05"})
    go(view, 0, "date")
    view.delete_rows()
    assert desk.drafts("volunteer_log") == ()
