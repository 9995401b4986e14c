"""Backups without being asked, their list, and bringing one back in the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.gui.hands import ENTER, go, grid_of, keys, rows

from impact_desk.desk.automatic_backups import Kept, backups_of
from impact_desk.desk.opening import open_foreign, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.backups_dialog import BackupsDialog


def kept(path: Path) -> tuple[Kept, ...]:
    return backups_of(path)


def dialog(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    window.backups.show()
    (made,) = window.findChildren(BackupsDialog)
    qtbot.waitUntil(lambda: made.chosen() is not None, timeout=10_000)
    return made


@pytest.fixture
def backed_up(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> MainWindow:
    """The window with a project that has a backup from its opening."""
    qtbot.waitUntil(lambda: len(kept(desk.path)) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not open_window.crew.is_busy(), timeout=10_000)
    return open_window


def test_that_opening_and_closing_make_a_backup_and_an_hour_without_change_none(
    backed_up: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    path = desk.path
    backed_up.backups.rounds.go_round()
    go(grid_of(backed_up, "programs"), 0, "name")
    keys("River watch", ENTER)
    backed_up.form.close_action.trigger()
    qtbot.waitUntil(lambda: not backed_up.crew.is_busy(), timeout=10_000)
    found = kept(path)
    # Both fall into one hour, so that the older one went.
    assert len(found) == 1
    copy = open_project(found[0].path, read_only=True)
    assert rows(copy, "programs")[0].name == "River watch"
    copy.close()


def test_that_an_hourly_round_copies_what_was_changed(backed_up: MainWindow, qtbot: QtBot) -> None:
    go(grid_of(backed_up, "programs"), 0, "name")
    keys("River watch", ENTER)
    with qtbot.waitSignal(backed_up.backups.rounds.made, timeout=10_000):
        backed_up.backups.rounds.go_round()


def test_that_a_file_from_outside_is_never_copied(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.close()
    window.show_project(open_foreign(desk.path))
    window.backups.rounds.go_round()
    qtbot.waitUntil(lambda: not window.crew.is_busy(), timeout=10_000)
    window.form.close_action.trigger()
    assert not desk.path.with_name("K7-2020-backups").exists()


def test_that_a_backup_that_fails_is_said_and_stops_nobody(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.path.with_name("K7-2020-backups").write_text("in the way")
    window.show_project(desk)
    qtbot.waitUntil(lambda: "No backup of K7-2020.impact" in window.notices.text, timeout=10_000)
    go(grid_of(window, "programs"), 0, "name")
    keys("River watch", ENTER)
    assert rows(desk, "programs")[0].name == "River watch"


def test_that_a_copy_is_compared_first_and_then_brought_back(backed_up: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    path = desk.path
    desk.delete("programs", [rows(desk, "programs")[1].id])
    shown = dialog(backed_up, qtbot)
    shown.compare()
    qtbot.waitUntil(lambda: shown.form.stack.currentIndex() == 1, timeout=10_000)
    table = shown.form.rows
    assert [table.model().index(0, column).data() for column in range(3)] == ["Programs", "1", "2"]
    with qtbot.waitSignal(backed_up.projects.opened, timeout=20_000):
        shown.form.restore_button.click()
    assert backed_up.workplace is not None
    assert len(rows(backed_up.workplace.project, "programs")) == 2
    assert backed_up.notices.text.startswith("The copy was restored.")
    assert any(not one.is_automatic for one in kept(path))


def test_that_a_damaged_copy_says_so_and_is_not_offered(backed_up: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    (copy,) = kept(desk.path)
    copy.path.write_bytes(copy.path.read_bytes()[:9000])
    shown = dialog(backed_up, qtbot)
    assert "damaged" in shown.form.copies.model().index(0, 5).data()
    assert shown.form.compare_button.toolTip() == "This copy is not sound."
