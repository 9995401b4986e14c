"""Appearance and language, as chosen in the View menu and remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from .forms.main_window import Ui_MainWindow
from .language import LANGUAGES, Language, language
from .theme import Scheme, Theme

APPEARANCE, TONGUE = "appearance", "language"


class ViewMenu(QObject):
    """Applies the look and the language that were chosen, and lets people choose others."""

    def __init__(self, application: QApplication, tag: str | None = None) -> None:
        super().__init__(application)
        settings = QSettings()
        self._language = Language(application)
        self._language.choose(tag or str(settings.value(TONGUE) or "") or None)
        kept = str(settings.value(APPEARANCE) or "system")
        self._scheme: Scheme = kept if kept in ("light", "dark") else "system"  # type: ignore[assignment]  # narrowed by the test
        self._theme = Theme(application, self._scheme)

    def fill(self, form: Ui_MainWindow) -> None:
        """Make the choices of the menu work."""
        group = QActionGroup(self)
        schemes: tuple[Scheme, ...] = ("system", "light", "dark")
        for scheme in schemes:
            action = getattr(form, f"{scheme}_action")
            group.addAction(action)
            action.setChecked(scheme == self._scheme)
            action.triggered.connect(partial(self.choose_scheme, scheme))
        tongues = QActionGroup(self)
        for tag, name in LANGUAGES.items():
            action = form.language_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(tag == language())
            tongues.addAction(action)
            action.triggered.connect(partial(self.choose_language, tag))

    def choose_scheme(self, scheme: Scheme, *_: object) -> None:
        """Show light or dark, or follow the system."""
        self._scheme = scheme
        QSettings().setValue(APPEARANCE, scheme)
        self._theme.choose(scheme)

    def choose_language(self, tag: str, *_: object) -> None:
        """Show the window in another language."""
        QSettings().setValue(TONGUE, tag)
        self._language.choose(tag)
