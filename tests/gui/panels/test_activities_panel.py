"""Events on the month and in the list, and what came of one."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import grid_of, rows, type_row

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.sign_in import new_sheet
from impact_desk.gui.event_board import EventBoard
from impact_desk.gui.event_report_dialog import HOURS, NUMBER, EventReportDialog
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.tabbed_panel import TabbedPanel
from impact_desk.gui.print_sheet_dialog import Printing

WALK = {"program_code": "K7-P1", "date": "2020-03-07", "title": "Walk", "start_time": "9:00", "end_time": "11:00"}


def board(window: MainWindow, desk: Desk) -> EventBoard:
    """The page with one event that M1 signed up for."""
    for sheet, texts in (
        ("events", {**WALK, "event_code": "W", "needed": "3"}),
        ("volunteers", {"volunteer_id": "M1", "volunteer_name": "林美華"}),
        ("sign_ups", {"event_code": "W", "volunteer_id": "M1"}),
    ):
        desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})
    panel = window.show_page("activities")
    assert isinstance(panel, TabbedPanel)
    panel.tab.view.setCurrentIndex(panel.tab.model.index(0, 0))
    companion = panel.tab.companion
    assert isinstance(companion, EventBoard)
    return companion


def report(window: MainWindow, desk: Desk) -> EventReportDialog:
    board(window, desk).form.report_button.click()
    return next(one for one in window.findChildren(EventReportDialog) if one.isVisible())


def fill(table: QTableWidget, row: int, column: int, text: str) -> None:
    """Type into a cell."""
    item = table.item(row, column)
    assert item is not None
    item.setText(text)


def test_that_the_month_follows_the_event_chosen_and_says_who_is_coming(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    found = board(open_window, desk)
    assert found.form.calendar.day == date(2020, 3, 7)
    assert found.form.month.text() == "March 2020"
    qtbot.waitUntil(lambda: "1 of 3 volunteers" in found.form.now.text(), timeout=10_000)
    assert "2020-03-07: Walk" in found.form.calendar.accessibleDescription()


def test_that_enter_on_a_free_day_begins_an_event_there(open_window: MainWindow, desk: Desk) -> None:
    calendar = board(open_window, desk).form.calendar
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(calendar, key)
    assert [dict(one.typed)["date"] for one in desk.drafts("events")] == ["2020-04-15"]


def test_that_a_report_enters_hours_outputs_and_photos_in_one_step(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "beach.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    dialog, before = report(open_window, desk), len(desk.history())
    fill(dialog.form.came, 1, NUMBER, "group:4")
    fill(dialog.form.outputs, 0, 0, "Bags")
    fill(dialog.form.outputs, 0, 1, "12")
    dialog.add_files([photo])
    assert dialog.form.sum.text() == "5 people, 10 hours, 1 files"
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.form.do_button.click()
    assert len(desk.history()) == before + 1
    assert [(one.volunteer_id, str(one.hours)) for one in rows(desk, "volunteer_log")] == [
        ("M1", "2"),
        ("group:4", "2"),
    ]
    assert [one.indicator for one in rows(desk, "outputs")] == ["Bags"]
    assert (len(rows(desk, "evidence")), rows(desk, "events")[0].status) == (1, "held")


def test_that_what_cannot_be_is_said_and_kept(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    dialog = report(open_window, desk)
    fill(dialog.form.came, 0, HOURS, "25")
    assert "is not between 0 and 24 hours" in dialog.form.refusal.text()
    dialog.form.do_button.click()
    assert (dialog.isVisible(), rows(desk, "volunteer_log")) == (True, [])
    dialog.form.hours.setText("1:30")
    dialog.form.paid.setChecked(False)
    dialog.form.all_button.click()
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.form.do_button.click()
    assert [(str(one.hours), one.paid_time) for one in rows(desk, "volunteer_log")] == [("1.5", False)]


def test_that_the_calendar_and_the_sign_in_sheet_are_written(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    found, sheet = board(open_window, desk), tmp_path / "sheet.pdf"
    found.write_calendar_to(tmp_path / "events.ics")
    assert b"SUMMARY:Walk\r\n" in (tmp_path / "events.ics").read_bytes()
    found.print_to(Printing(new_sheet(desk, event=rows(desk, "events")[0].id)), sheet)
    qtbot.waitUntil(lambda: len(rows(desk, "sign_in_sheets")) == 1, timeout=20_000)
    assert sheet.exists()


def test_that_rows_entered_from_the_paper_tie_to_it(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    found = board(open_window, desk)
    sheet = {"sheet_number": "S1", "program_code": "K7-P1", "event_code": "W", "date": "2020-03-07"}
    desk.add("sign_in_sheets", {name: desk.parse("sign_in_sheets", name, text) for name, text in sheet.items()})
    found.form.report_button.click()
    dialog = next(one for one in open_window.findChildren(EventReportDialog) if one.isVisible())
    assert dialog.form.sheet.currentText() == "S1"
    dialog.form.counted.setText("2")
    assert "2 signed on the sheet, and 1 are ticked" in dialog.form.refusal.text()
    dialog.form.counted.setText("1")
    assert dialog.form.refusal.text() == ""
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        dialog.form.do_button.click()
    assert rows(desk, "volunteer_log")[0].sheet_number == rows(desk, "sign_in_sheets")[0].id
    assert rows(desk, "sign_in_sheets")[0].expected == 1
    found.form.report_button.click()
    again = next(one for one in open_window.findChildren(EventReportDialog) if one.isVisible())
    qtbot.waitUntil(lambda: again.form.sum.text().startswith("0 people"), timeout=10_000)
    assert "already" in again.form.hint.text()
    again.reject()


def test_that_the_local_team_is_entered_with_roles(open_window: MainWindow, desk: Desk) -> None:
    grid_of(open_window, "activities")
    panel = open_window.show_page("activities")
    assert isinstance(panel, TabbedPanel)
    panel.form.tabs.setCurrentIndex(2)
    type_row(panel.tab.view, {"volunteer_name": "林美華", "role": "lead"})
    assert [one.role for one in rows(desk, "team")] == ["lead"]


def test_that_no_page_makes_the_others_scroll(open_window: MainWindow) -> None:
    heights = {
        name: panel.height()
        for name in ("objectives", "activities", "partners")
        if (panel := open_window.show_page(name))
    }
    assert len(heights) == 3
    assert len(set(heights.values())) == 1
