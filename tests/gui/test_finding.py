"""Any record, page or command by a few letters."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from impact_desk.desk.intake import import_files
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.finding import Finding
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.find_dialog import FindDialog


def opened(window: MainWindow, desk: Desk, qtbot: QtBot) -> FindDialog:
    window.show_project(desk)
    window.form.search_action.trigger()
    (dialog,) = window.findChildren(FindDialog)
    finding = window.finding
    assert isinstance(finding, Finding)
    qtbot.waitUntil(lambda: finding.is_ready)
    return dialog


def test_that_a_record_is_found_by_a_part_of_its_chinese_name_and_enter_goes_there(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    dialog = opened(window, desk, qtbot)
    dialog.form.words.setText("淨溪")
    qtbot.waitUntil(lambda: [one.what.split(" ")[0] for one in dialog.found] == ["K7-P1"])
    QTest.keyClick(dialog.form.words, Qt.Key.Key_Return)
    page = window.page()
    assert page is not None
    assert page.metaObject().className() == "ProgramsPanel"


def test_that_words_that_nothing_has_are_answered_in_words(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(window, desk, qtbot)
    dialog.form.words.setText("xylophone")
    dialog.look()
    assert dialog.found == []
    assert "Fewer letters" in dialog.form.note.text()


def test_that_the_palette_goes_to_pages_and_says_why_a_command_cannot_be_done(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_project(desk)
    window.show_palette()
    (dialog,) = window.findChildren(FindDialog)
    dialog.form.words.setText("redo")
    dialog.look()
    assert [(one.what, one.why_not) for one in dialog.found] == [("Redo", "There is nothing to redo.")]
    dialog.go()
    assert dialog.form.note.text() == "There is nothing to redo."
    dialog.form.words.setText("journal")
    dialog.look()
    dialog.go()
    qtbot.waitUntil(lambda: type(window.page()).__name__ == "JournalPanel")


def test_that_the_palette_has_commands_while_no_project_is_open(window: MainWindow) -> None:
    window.show_palette()
    (dialog,) = window.findChildren(FindDialog)
    dialog.form.words.setText("open")
    dialog.look()
    assert dialog.found


def test_that_rows_of_a_large_import_are_found_when_next_asked(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, desk, qtbot).close()
    log = tmp_path / "volunteer_log.csv"
    rows = (f"2025-03-05,K7-P1,X{number},Zebedee,2,yes\n" for number in range(1_100))
    log.write_text("date,program_code,volunteer_id,volunteer_name,hours,paid_time\n" + "".join(rows))
    assert import_files(desk, [log]).total.accepted == 1_100
    assert window.finding is not None
    assert not window.finding.is_ready
    qtbot.waitUntil(lambda: not window.findChildren(FindDialog))
    window.form.search_action.trigger()
    (dialog,) = window.findChildren(FindDialog)
    dialog.form.words.setText("X1099")
    qtbot.waitUntil(lambda: bool(dialog.found))


def test_that_the_palette_finds_a_page_by_what_is_done_there_and_the_buttons_of_the_page(
    window: MainWindow, desk: Desk
) -> None:
    window.show_project(desk)
    window.show_page("volunteer_log")
    window.show_palette()
    (dialog,) = window.findChildren(FindDialog)
    for typed, first in (("check in", "Objectives and key results"), ("submit", "Submit")):
        dialog.form.words.setText(typed)
        dialog.look()
        assert dialog.found[0].what == first


def test_that_a_person_is_found_with_the_name(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.add("volunteers", {"volunteer_id": "E1001", "volunteer_name": "Lin Mei-Hua", "department": "Finance"})
    dialog = opened(window, desk, qtbot)
    dialog.form.words.setText("mei-hua")
    qtbot.waitUntil(lambda: [one.what for one in dialog.found] == ["E1001 · Lin Mei-Hua · Finance"])
