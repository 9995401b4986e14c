"""Typing into grids with real keys, and what is on disk afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import (
    CONTROL,
    ENTER,
    ESCAPE,
    TAB,
    cell,
    focused,
    go,
    grid_of,
    keys,
    on_disk,
    rows,
    shown,
    type_row,
)

from impact_desk.desk.project_desk import Desk
from impact_desk.domain.hours import Hours
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.person_editor import PersonEditor
from impact_desk.gui.sheet_view import SheetView
from impact_desk.gui.suggestions import Suggestions

SHIFT = {
    "date": "109/03/05",
    "program_code": "K7-P1",
    "volunteer_id": "M100",
    "hours": "2:30",
    "paid_time": "yes",
}


def select(view: SheetView, cells: list[tuple[int, str]]) -> None:
    view.setFocus()
    view.clearSelection()
    for row, field in cells:
        view.selectionModel().select(cell(view, row, field), QItemSelectionModel.SelectionFlag.Select)


def test_that_a_typed_shift_is_on_disk_at_once(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    (row,) = rows(on_disk(desk.path), "volunteer_log")
    assert (row.hours, row.paid_time, str(row.date)) == (Hours(9000), True, "2020-03-05")


def test_that_every_typed_cell_of_an_unfinished_row_is_on_disk(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {"date": "2020-03-05", "volunteer_id": "M100"})
    (draft,) = on_disk(desk.path).drafts("volunteer_log")
    assert draft.typed == {"date": "2020-03-05", "volunteer_id": "M100"}


def test_that_tab_goes_from_cell_to_cell_while_nothing_is_typed(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "volunteer_id")
    keys("", TAB, TAB)
    assert view.currentIndex() == cell(view, 0, "department")
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert view.currentIndex() == cell(view, 0, "volunteer_name")


def test_that_an_unfinished_row_says_what_it_lacks(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {"date": "2020-03-05"})
    tip = cell(view, 0, "hours").data(Qt.ItemDataRole.ToolTipRole)
    assert "still missing" in tip
    assert view.sheet_model.missing_in(0) == ("program_code", "volunteer_id", "hours", "paid_time")


def test_that_a_row_stays_in_its_place_when_it_becomes_whole(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {"date": "2020-03-05"})
    type_row(view, SHIFT)
    assert [view.sheet_model.is_draft(row) for row in (0, 1)] == [False, True]
    assert view.sheet_model.record_at(0) is not None


def test_that_an_unfinished_row_is_there_again_after_a_restart(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.show_project(desk)
    type_row(grid_of(window, "contributions"), {"date": "2020-03-05", "amount": "1200"})
    window.close_project()
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        window.projects.open(desk.path)
    view = grid_of(window, "contributions")
    assert (shown(view, 0, "amount"), shown(view, 0, "form")) == ("1,200", "")
    assert view.sheet_model.is_draft(0)


def test_that_a_refused_text_keeps_the_editor_open_and_says_why(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "hours")
    keys("25", ENTER)
    assert "not between 0 and 24 hours" in view.delegate.bubble.text
    assert focused().text() == "25"  # type: ignore[attr-defined]  # the editor
    assert rows(on_disk(desk.path), "volunteer_log")[0].hours == Hours(9000)


def test_that_escape_gives_a_refused_cell_its_value_back(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "hours")
    keys("25", ENTER, ESCAPE)
    assert shown(view, 0, "hours") == "2.50"
    assert view.delegate.bubble.text == ""


def test_that_a_refused_text_stays_at_its_cell_when_one_clicks_elsewhere(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "hours")
    keys("abc")
    open_window.form.navigation.setFocus()
    QApplication.processEvents()
    assert shown(view, 0, "hours") == "abc"
    assert "not a number" in cell(view, 0, "hours").data(Qt.ItemDataRole.ToolTipRole)


def test_that_a_percent_above_one_is_refused_at_the_cell(open_window: MainWindow, desk: Desk) -> None:
    values = {"evaluation_code": "K7-E1", "program_code": "K7-P1", "title": "A", "kind": "forecast"}
    texts = {**values, "start_year": "2020", "discount_rate": "3.5 %"}
    desk.add("evaluations", {name: desk.parse("evaluations", name, text) for name, text in texts.items()})
    view = grid_of(open_window, "evaluations")
    go(view, 0, "discount_rate")
    keys("25", ENTER)
    assert "unclear in a percent field" in view.delegate.bubble.text


def test_that_enter_goes_down_to_where_the_run_of_tabs_began(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "activity")
    keys("Weeding", TAB)
    assert view.currentIndex() == cell(view, 0, "hours")
    keys("3", ENTER)
    assert view.currentIndex() == cell(view, 1, "activity")


@pytest.mark.parametrize("typed", ["K7-P2", "k7-p2", "reading", "Night"])
def test_that_type_ahead_finds_a_program_by_code_or_name(open_window: MainWindow, desk: Desk, typed: str) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, 0, "program_code")
    keys(typed)
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, ENTER)
        QApplication.processEvents()
    else:
        keys("", ENTER)
    (row,) = rows(desk, "volunteer_log")
    assert desk.show("volunteer_log", "program_code", row.program_code) == "K7-P2"


def test_that_the_same_text_goes_into_every_selected_cell_as_one_step(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    for person in ("M1", "M2", "M3"):
        type_row(view, {**SHIFT, "volunteer_id": person})
    steps = len(desk.history())
    select(view, [(0, "activity"), (1, "activity"), (2, "activity")])
    view.setCurrentIndex(cell(view, 2, "activity"))
    select(view, [(0, "activity"), (1, "activity"), (2, "activity")])
    keys("Weeding")
    QTest.keyClick(focused(), ENTER, CONTROL)
    assert {row.activity for row in rows(desk, "volunteer_log")} == {"Weeding"}
    assert len(desk.history()) == steps + 1


def test_that_fill_down_repeats_the_topmost_cell(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    for hours in ("1", "2", "3"):
        type_row(view, {**SHIFT, "hours": hours})
    select(view, [(0, "hours"), (1, "hours"), (2, "hours")])
    QTest.keyClick(view, Qt.Key.Key_D, CONTROL)
    assert {row.hours for row in rows(desk, "volunteer_log")} == {Hours(3600)}


def test_that_delete_empties_cells_and_refuses_where_something_is_needed(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {**SHIFT, "activity": "Weeding"})
    select(view, [(0, "activity"), (0, "hours")])
    QTest.keyClick(view, Qt.Key.Key_Delete)
    (row,) = rows(desk, "volunteer_log")
    assert (row.activity, row.hours) == (None, Hours(9000))
    assert "Hours is missing" in open_window.notices.text


def test_that_whole_rows_are_deleted_and_a_notice_brings_them_back(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert rows(desk, "volunteer_log") == []
    open_window.notices.form.undo_button.click()
    assert len(rows(desk, "volunteer_log")) == 1


def test_that_the_status_bar_sums_selected_figures(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    for hours in ("1:20", "2.5"):
        type_row(view, {**SHIFT, "hours": hours})
    told: list[str] = []
    view.selection_told.connect(told.append)
    select(view, [(0, "hours"), (1, "hours")])
    assert told[-1] == "2 cells · sum 3.83"


def test_that_tab_leaves_the_grid_at_its_last_cell(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    model = view.sheet_model
    view.setFocus()
    view.setCurrentIndex(model.index(model.rowCount() - 1, model.columnCount() - 1))
    QTest.keyClick(view, TAB)
    assert focused() is not view


def test_that_letters_of_a_name_give_number_name_and_department_at_one_tab(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    lin = {"volunteer_id": "E1001", "volunteer_name": "Lin Mei-Hua", "department": "Finance"}
    view.sheet_model.desk.add("volunteers", lin)
    go(view, -1, "volunteer_id")
    keys("mei", TAB)
    QApplication.processEvents()
    told = [shown(view, 0, name) for name in ("volunteer_id", "volunteer_name", "department")]
    assert told == ["E1001", "Lin Mei-Hua", "Finance"]
    assert view.currentIndex() == cell(view, 0, "activity")


def test_that_a_new_number_stands_as_it_was_typed(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    view.sheet_model.desk.add("volunteers", {"volunteer_id": "E1001", "volunteer_name": "Lin Mei-Hua"})
    type_row(view, {"volunteer_id": "100"})
    assert shown(view, 0, "volunteer_id") == "100"


def test_that_the_row_is_repeated_up_to_whose_it_is(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    go(view, -1, "date")
    QTest.keyClick(focused(), Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert view.currentIndex() == cell(view, 1, "volunteer_id")
    keys("M101", ENTER)
    first, second = rows(on_disk(desk.path), "volunteer_log")
    assert (second.date, second.hours, second.volunteer_id) == (first.date, first.hours, "M101")


def test_that_a_day_without_its_year_lies_in_the_period_chosen(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {"date": "3-5"})
    assert shown(view, 0, "date") == f"{view.sheet_model.workplace.period.year}-03-05"


def test_that_control_semicolon_types_today(open_window: MainWindow) -> None:
    view = grid_of(open_window, "contributions")
    go(view, -1, "date")
    QTest.keyClick(focused(), Qt.Key.Key_Semicolon, CONTROL)
    assert shown(view, 0, "date") == date.today().isoformat()  # noqa: DTZ011 - the day on the wall


def test_that_control_and_an_arrow_go_to_the_ends_and_mark_up_to_there_with_shift(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    for number in ("M100", "M101", "M102"):
        type_row(view, {**SHIFT, "volunteer_id": number})
    go(view, 0, "hours")
    QTest.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert view.currentIndex() == cell(view, 3, "hours")
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert {one.row() for one in view.selectedIndexes()} == {0, 1, 2}
    assert {one.column() for one in view.selectedIndexes()} == {cell(view, 0, "hours").column()}


def test_that_f2_goes_on_behind_the_text_and_escape_leaves_the_cell_as_it_was(
    open_window: MainWindow, desk: Desk
) -> None:
    view = grid_of(open_window, "volunteer_log")
    type_row(view, {**SHIFT, "activity": "Weeding"})
    go(view, 0, "activity")
    QTest.keyClick(view, Qt.Key.Key_F2)
    keys(" the dunes", ENTER)
    assert rows(desk, "volunteer_log")[0].activity == "Weeding the dunes"
    go(view, 0, "activity")
    keys("Nothing", ESCAPE)
    assert (rows(desk, "volunteer_log")[0].activity, shown(view, 0, "activity")) == ("Weeding the dunes",) * 2


def test_that_control_with_home_end_and_apostrophe_do_what_they_do_in_a_spreadsheet(
    open_window: MainWindow, desk: Desk
) -> None:
    view = grid_of(open_window, "volunteer_log")
    for hours in ("1", "2"):
        type_row(view, {**SHIFT, "hours": hours})
    go(view, 1, "hours")
    QTest.keyClick(view, Qt.Key.Key_Apostrophe, CONTROL)
    assert [str(row.hours) for row in rows(desk, "volunteer_log")] == ["1", "1"]
    model = view.sheet_model
    QTest.keyClick(view, Qt.Key.Key_End, CONTROL)
    assert view.currentIndex() == model.index(model.rowCount() - 1, model.columnCount() - 1)
    QTest.keyClick(view, Qt.Key.Key_Home, CONTROL)
    assert view.currentIndex() == model.index(0, 0)


def test_that_suggestions_lie_on_the_window_and_leave_focus_and_cell_to_whoever_types(open_window: MainWindow) -> None:
    view = grid_of(open_window, "volunteer_log")
    for number, name in (("E1", "Lin Mei-Hua"), ("E2", "Lin An")):
        view.sheet_model.desk.add("volunteers", {"volunteer_id": number, "volunteer_name": name})
    go(view, -1, "volunteer_id")
    keys("lin")
    editor = focused()
    (listed,) = (one for one in open_window.findChildren(Suggestions) if one.isVisible())
    assert (isinstance(editor, PersonEditor), listed.isWindow(), listed.marked) == (True, False, 0)
    keys("", Qt.Key.Key_Down)
    assert (listed.marked, focused() is editor) == (1, True)
    keys("", ESCAPE)
    assert (listed.isVisible(), focused() is editor) == (False, True)
    keys("", TAB)
    assert shown(view, 0, "volunteer_id") == "lin"


def test_that_a_cell_painted_anew_keeps_what_is_being_typed_into_it(open_window: MainWindow) -> None:
    view = grid_of(open_window, "contributions")
    type_row(view, {"date": "2020-03-05"})
    for field, letters in (("program_code", "river"), ("description", "Boots")):
        at = cell(view, 0, field)
        go(view, 0, field)
        keys(letters)
        view.sheet_model.dataChanged.emit(at, at)
        keys("", TAB)
    assert (shown(view, 0, "program_code"), shown(view, 0, "description")) == ("K7-P1", "Boots")
