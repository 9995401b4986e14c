"""What happens when the program itself is wrong."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import ENTER, go, grid_of, keys, on_disk, rows

from impact_desk.desk.project_desk import Desk
from impact_desk.gui import crash
from impact_desk.gui.crash import CrashHook, keep_report, reports_folder
from impact_desk.gui.main_window import MainWindow


@pytest.fixture
def hook(open_window: MainWindow) -> Iterator[CrashHook]:
    made = CrashHook(lambda: open_window)
    made.install()
    yield made
    made.remove()


def fail() -> None:
    raise ZeroDivisionError("a bug")


def test_that_a_bug_in_a_slot_leaves_window_and_work(
    hook: CrashHook, open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: hook.dialog is not None, timeout=5_000)
    assert hook.dialog is not None
    assert "ZeroDivisionError: a bug" in hook.dialog.form.report.toPlainText()
    hook.dialog.form.close_button.click()
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow, timeout=5_000)
    go(grid_of(open_window, "programs"), 0, "owner")
    keys("Hsu", ENTER)
    assert rows(on_disk(desk.path), "programs")[0].owner == "Hsu"


def test_that_a_bug_on_another_thread_is_shown_too(hook: CrashHook, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: hook.dialog is not None, timeout=5_000)


def test_that_a_bug_in_long_work_is_shown_and_the_next_work_is_done(
    hook: CrashHook, open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window.crew.crashed.connect(hook.show)
    done: list[int] = []
    open_window.crew.send(lambda _job: fail(), lambda _: None, owner=open_window)
    qtbot.waitUntil(lambda: hook.dialog is not None, timeout=5_000)
    open_window.crew.send(lambda _job: 7, done.append, owner=open_window)
    qtbot.waitUntil(lambda: done == [7], timeout=5_000)


def test_that_further_bugs_join_the_open_report(hook: CrashHook) -> None:
    hook.show(ValueError("first"))
    first = hook.dialog
    hook.show(ValueError("second"))
    assert hook.dialog is first
    assert first is not None
    assert "second" in first.form.report.toPlainText()


def test_that_the_report_is_kept_and_can_be_copied(hook: CrashHook) -> None:
    hook.show(ValueError("kept"))
    files = sorted(reports_folder().glob("report-*.txt"))
    assert "ValueError: kept" in files[-1].read_text(encoding="utf-8")
    assert hook.dialog is not None
    hook.dialog.form.copy_button.click()
    assert "ValueError: kept" in QGuiApplication.clipboard().text()


def test_that_old_reports_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "KEPT", 2)
    for number in range(4):
        keep_report(f"report {number}", tmp_path)
    assert len(list(tmp_path.glob("report-*.txt"))) == 2


def test_that_the_hook_gives_back_what_it_took(open_window: MainWindow) -> None:
    before = sys.excepthook
    made = CrashHook(lambda: open_window)
    made.install()
    made.remove()
    assert sys.excepthook is before
