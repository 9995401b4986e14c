"""Every button of a dialog or window beside the main one that is greyed out says why."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.greyed import unexplained
from tests.gui.panels.test_controls_are_named import WINDOWS

from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.head_office_window import HeadOfficeWindow
from impact_desk.gui.workplace import Workplace


@pytest.mark.parametrize("name", WINDOWS)
def test_that_whatever_is_greyed_out_says_why(name: str, workplace: Workplace, qtbot: QtBot) -> None:
    window = WINDOWS[name](workplace)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    assert unexplained(window) == []


def test_that_a_new_group_file_says_why_it_has_no_report(crew: Crew, tmp_path: Path, qtbot: QtBot) -> None:
    window = HeadOfficeWindow(None, crew)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.begin(tmp_path / "group.impact-group")
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    assert unexplained(window) == []
    window.close_group()
