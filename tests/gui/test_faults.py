"""What the world does to an open project: one dialog that says what happened and lets people go on."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.gui.hands import ENTER, go, grid_of, keys, on_disk, rows

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.faults import FaultDialog
from impact_desk.gui.main_window import MainWindow


def offered(dialog: FaultDialog) -> list[str]:
    return [one.text().replace("&", "") for one in dialog.findChildren(QAbstractButton)]


def rename_program(window: MainWindow) -> FaultDialog:
    go(grid_of(window, "programs"), 0, "name")
    keys("River watch", ENTER)
    (dialog,) = window.findChildren(FaultDialog)
    return dialog


def test_that_a_vanished_folder_is_told_and_work_goes_on_in_a_copy(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "share"
    place.mkdir()
    open_window.form.close_action.trigger()
    qtbot.waitUntil(lambda: not open_window.crew.is_busy(), timeout=10_000)
    shutil.move(desk.path, place / "K7.impact")
    open_window.show_project(open_project(place / "K7.impact"))
    qtbot.waitUntil(lambda: not open_window.crew.is_busy(), timeout=10_000)
    place.rename(tmp_path / "gone")
    dialog = rename_program(open_window)
    assert "is no longer where it was" in dialog.form.happened.text()
    assert "Save a copy elsewhere…" in offered(dialog)
    assert open_window.workplace is not None
    copy = tmp_path / "copy.impact"
    with qtbot.waitSignal(open_window.projects.opened, timeout=10_000):
        open_window.projects.go_on_elsewhere(open_window.workplace.project, copy)
    project = open_window.workplace.project
    project.set_field("programs", rows(project, "programs")[0].id, "name", "River watch")
    again = on_disk(copy)
    assert [one.name for one in rows(again, "programs")] == ["River watch", "Night reading"]
    again.close()


def test_that_a_file_deleted_behind_our_back_takes_no_change(open_window: MainWindow, desk: Desk) -> None:
    desk.path.unlink()
    dialog = rename_program(open_window)
    assert "is no longer where it was" in dialog.form.happened.text()
    assert rows(desk, "programs")[0].name == "River clean-up 淨溪"


def test_that_a_copy_that_cannot_be_made_leaves_the_project_open(
    open_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert open_window.workplace is not None
    open_window.projects.go_on_elsewhere(open_window.workplace.project, tmp_path / "nowhere" / "copy.impact")
    qtbot.waitUntil(lambda: bool(open_window.findChildren(FaultDialog)), timeout=10_000)
    (dialog,) = open_window.findChildren(FaultDialog)
    assert dialog.form.title.text() == "The copy was not made"
    assert open_window.workplace.desk.file.is_open


def test_that_a_project_in_use_names_who_holds_it(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.projects.open(desk.path)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=10_000)
    (dialog,) = window.findChildren(FaultDialog)
    said = dialog.form.happened.text()
    assert " on " in said
    assert " since " in said
    assert "Open read-only" in offered(dialog)
