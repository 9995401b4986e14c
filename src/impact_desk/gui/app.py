"""Start the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from .constants_kept import keep_constants
from .crash import CrashHook
from .crew import Crew
from .main_window import MainWindow
from .resources import font_files
from .view_menu import ViewMenu

NAME = "Impact Desk"
SWITCH = 0.0005
"""Seconds after which a thread that reckons lets the window go on: Qt's wrapper waits that long at nearly every call."""
SETTINGS_NAME = "impact-desk"
"""The folder of settings and state; without blanks, as other programs keep it."""


def run_window(open_path: Path | None = None, *, sample: bool = False, language: str | None = None) -> int:
    """Show the window until it is closed; returns the exit code.

    `open_path` is opened in it (a project, or a file as if it were dropped), `sample` opens a fresh sample,
    `language` (`en`, `zh-TW`) overrides what was chosen before.
    """
    application = QApplication.instance()
    app = application if isinstance(application, QApplication) else QApplication(sys.argv[:1])
    window, hook = make_window(app, language)
    window.show()
    if sample:
        QTimer.singleShot(0, window.projects.open_sample)
    elif open_path is not None:
        QTimer.singleShot(0, lambda: window.open_paths([open_path]))
    code = app.exec()
    hook.remove()
    return code


def make_window(app: QApplication, language: str | None = None) -> tuple[MainWindow, CrashHook]:
    """The window, dressed, with the hook that meets unexpected exceptions installed."""
    keep_constants()
    sys.setswitchinterval(SWITCH)
    app.setApplicationName(SETTINGS_NAME)
    app.setApplicationDisplayName(NAME)
    app.setOrganizationName(SETTINGS_NAME)
    app.setDesktopFileName(SETTINGS_NAME)
    add_fonts(app)
    crew = Crew(app)
    view_menu = ViewMenu(app, language)
    window = MainWindow(crew, view_menu)
    hook = CrashHook(lambda: window, app)
    hook.install()
    crew.crashed.connect(hook.show)
    return window, hook


def add_fonts(app: QApplication) -> None:
    """Bring faces for scripts that the system lacks, so that no name is shown as boxes."""
    families = set(QFontDatabase.families(QFontDatabase.WritingSystem.TraditionalChinese))
    if families or app.property("fonts_added"):
        return
    app.setProperty("fonts_added", True)
    added = [QFontDatabase.addApplicationFont(str(file)) for file in font_files()]
    names = [name for one in added if one >= 0 for name in QFontDatabase.applicationFontFamilies(one)]
    font = QFont(app.font())
    font.setFamilies([*font.families(), *dict.fromkeys(names)])
    app.setFont(font)
