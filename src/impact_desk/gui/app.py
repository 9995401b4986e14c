"""Start the window."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from .constants_kept import keep_constants
from .crash import CrashHook
from .crew import Crew
from .curtain import Curtain
from .resources import font_files
from .view_menu import ViewMenu

if TYPE_CHECKING:
    from .main_window import MainWindow

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
    start = Start(app, language)
    start.window_shown.connect(lambda window: _begin(window, open_path, sample=sample))
    start.raise_curtain()
    code = app.exec()
    _leave_plain_text()
    start.hook.remove()
    return code


def make_window(app: QApplication, language: str | None = None) -> tuple[MainWindow, CrashHook]:
    """The window, dressed, with the hook that meets unexpected exceptions installed."""
    start = Start(app, language)
    return start.make(), start.hook


class Start(QObject):
    """The start of the program: look, language and crash hook at once, the window as soon as it is loaded."""

    window_shown = Signal(object)
    """The window stands."""

    def __init__(self, app: QApplication, language: str | None) -> None:
        super().__init__(app)
        keep_constants()
        sys.setswitchinterval(SWITCH)
        app.setApplicationName(SETTINGS_NAME)
        app.setApplicationDisplayName(NAME)
        app.setOrganizationName(SETTINGS_NAME)
        app.setDesktopFileName(SETTINGS_NAME)
        add_fonts(app)
        self._shown: QWidget | None = None
        self._crew, self._view_menu = Crew(app), ViewMenu(app, language)
        self.hook = CrashHook(lambda: self._shown, app)
        self.hook.install()
        self._crew.crashed.connect(self.hook.show)

    def make(self) -> MainWindow:
        """The window."""
        from .main_window import MainWindow

        window = MainWindow(self._crew, self._view_menu)
        self._shown = window
        return window

    def raise_curtain(self) -> None:
        """Paint something at once; load the rest beside it, then show the window in its place."""
        curtain = Curtain(NAME)
        curtain.show()
        self._shown = curtain
        self._crew.send(lambda _job: import_module(".main_window", __package__), self._replace, owner=curtain)

    def _replace(self, _module: ModuleType) -> None:
        curtain, window = self._shown, self.make()
        window.show()
        if curtain is not None:
            curtain.close()
        self.window_shown.emit(window)


def _leave_plain_text() -> None:
    """Put what was copied on the clipboard as text alone.

    What Python made would be asked for its formats, and deleted, once Python is gone, and the program would fall.
    """
    clipboard = QGuiApplication.clipboard()
    # The offscreen platform never says that the clipboard is ours.
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
        clipboard.setText(clipboard.text())


def _begin(window: MainWindow, open_path: Path | None, *, sample: bool) -> None:
    if sample:
        window.projects.open_sample()
    elif open_path is not None:
        window.open_paths([open_path])


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
