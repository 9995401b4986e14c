"""The journal's page."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.hands import ENTER, go, grid_of, keys, rows, type_row
from tests.store.rows import tamper

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.journal_panel import JournalPanel, TurnBackDialog

SHIFT = {
    "date": "2020-03-05",
    "program_code": "K7-P1",
    "volunteer_id": "M1",
    "volunteer_name": "李明哲",
    "hours": "2.5",
    "paid_time": "yes",
}


def journal(window: MainWindow) -> JournalPanel:
    panel = window.show_page("journal")
    assert isinstance(panel, JournalPanel)
    return panel


def lines(panel: JournalPanel) -> list[list[str]]:
    model = panel.changes
    return [[str(model.index(row, column).data()) for column in range(6)] for row in range(model.rowCount())]


def test_that_an_entry_shows_before_and_after_in_words(open_window: MainWindow, qtbot: QtBot) -> None:
    go(grid_of(open_window, "programs"), 0, "motive")
    keys("Charitable gift", ENTER)
    panel = journal(open_window)
    qtbot.waitUntil(lambda: bool(lines(panel)), timeout=5_000)
    assert lines(panel) == [
        ["changed", "Programs", "K7-P1", "Motive", "Community investment", "Charitable gift"],
    ]


def test_that_references_are_codes_and_people_are_named(open_window: MainWindow, qtbot: QtBot) -> None:
    type_row(grid_of(open_window, "volunteer_log"), SHIFT)
    panel = journal(open_window)
    qtbot.waitUntil(lambda: len(lines(panel)) > 1, timeout=5_000)
    after = {line[3]: line[5] for line in lines(panel)}
    assert (after["Program"], after["Name"], after["Hours"]) == ("K7-P1", "李明哲", "2.50")


def test_that_an_old_entry_is_turned_back_with_a_reason(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "programs")
    for row, text in ((0, "River watch"), (1, "Evening reading")):
        go(view, row, "name")
        keys(text, ENTER)
    panel = journal(open_window)
    panel.form.entries.selectRow(1)
    panel.form.turn_back_button.click()
    (dialog,) = panel.findChildren(TurnBackDialog)
    dialog.form.reason.setText("Wrong program")
    dialog.form.do_button.click()
    assert [one.name for one in rows(desk, "programs")] == ["River clean-up 淨溪", "Evening reading"]
    assert desk.history(1)[0].reason == "Wrong program"


def test_that_turning_back_says_why_not_when_the_rows_moved_on(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "programs")
    for text in ("River watch", "River guards"):
        go(view, 0, "name")
        keys(text, ENTER)
    panel = journal(open_window)
    panel.form.entries.selectRow(1)
    panel.turn_back()
    (dialog,) = panel.findChildren(TurnBackDialog)
    dialog.form.do_button.click()
    assert "were changed since" in dialog.form.note.text()
    assert "Programs: K7-P1" in dialog.form.note.text()
    assert rows(desk, "programs")[0].name == "River guards"


def test_that_the_history_of_a_record_is_a_key_away(open_window: MainWindow) -> None:
    view = grid_of(open_window, "programs")
    go(view, 0, "name")
    keys("River watch", ENTER)
    go(view, 0, "name")
    open_window.form.history_action.trigger()
    panel = journal(open_window)
    assert panel.form.record_words.text() == "Only what was done to K7-P1 (Programs)."
    assert [panel.entries.index(row, 3).data() for row in range(panel.entries.rowCount())] == [
        "Set Name",
        "Add to Programs",
    ]
    panel.form.all_button.click()
    assert panel.entries.rowCount() > 2


def test_that_what_began_the_project_cannot_be_turned_back(open_window: MainWindow) -> None:
    panel = journal(open_window)
    panel.form.entries.selectRow(panel.entries.rowCount() - 1)
    assert not panel.form.turn_back_button.isEnabled()
    assert panel.form.turn_back_button.toolTip().endswith(".")


def test_that_entries_turned_back_are_marked(open_window: MainWindow, desk: Desk) -> None:
    go(grid_of(open_window, "programs"), 0, "name")
    keys("River watch", ENTER)
    desk.undo()
    panel = journal(open_window)
    texts = [panel.entries.index(row, 3).data(Qt.ItemDataRole.DisplayRole) for row in range(2)]
    assert texts == ["Undo: Set Name", "Set Name (turned back)"]


def titles(panel: JournalPanel) -> list[str]:
    return [str(panel.entries.index(row, 3).data()) for row in range(panel.entries.rowCount())]


def test_that_entries_are_filtered_by_person_kind_sheet_and_field(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.author = "Wu"
    view = grid_of(open_window, "programs")
    for field, text in (("name", "River watch"), ("motive", "Charitable gift")):
        go(view, 0, field)
        keys(text, ENTER)
    desk.undo()
    panel = journal(open_window)
    form = panel.form
    form.person.setCurrentIndex(form.person.findData("Wu"))
    assert titles(panel) == ["Undo: Set Motive", "Set Motive (turned back)", "Set Name"]
    assert form.found_words.text() == "3 of 6 entries"
    form.kind.setCurrentIndex(form.kind.findData("edit"))
    assert titles(panel) == ["Set Motive (turned back)", "Set Name"]
    form.sheet.setCurrentIndex(form.sheet.findData("programs"))
    form.field.setCurrentIndex(form.field.findData("name"))
    qtbot.waitUntil(lambda: titles(panel) == ["Set Name"], timeout=5_000)
    form.clear_button.click()
    qtbot.waitUntil(lambda: len(titles(panel)) == 6, timeout=5_000)


def test_that_entries_are_filtered_by_days(open_window: MainWindow, desk: Desk) -> None:
    desk.undo()
    panel = journal(open_window)
    today = desk.history(1)[0].local.date()
    form = panel.form
    assert (form.since.date().toPython(), form.until.date().toPython()) == (today, today)
    form.since.setDateRange(form.since.date().addDays(-9), form.since.date())
    form.until.setDateRange(form.since.minimumDate(), form.since.maximumDate())
    form.until.setDate(form.until.date().addDays(-1))
    assert titles(panel) == []
    form.clear_button.click()
    assert len(titles(panel)) == 4


def test_that_a_sound_journal_is_said_quietly_and_a_broken_one_with_its_place(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.chain.done, timeout=10_000):
        window.show_project(desk)
    assert window.chain.found == ()
    window.form.close_action.trigger()
    tamper(desk.path, "UPDATE change_set SET author = 'Somebody' WHERE seq = 2")
    with qtbot.waitSignal(window.chain.done, timeout=10_000):
        window.show_project(open_project(desk.path))
    assert window.notices.text.startswith("Journal entry 2 is not as it was written")
