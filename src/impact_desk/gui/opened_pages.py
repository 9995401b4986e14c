"""The pages of the open project: listed in the navigation, made when first shown, one of them in front."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListWidgetItem

from .forms.main_window import Ui_MainWindow
from .icons import icon
from .pages import PAGES, Page
from .panel import Panel
from .workplace import Workplace

_KEPT = "page"
"""Where the settings keep the name of the page that was last in front."""


class OpenedPages(QObject):
    """Brings pages to the front by name, by the navigation, or by the menu of pages."""

    made = Signal(object)
    """A page was made and will be shown."""
    turned_to = Signal(object)
    """A page was brought to the front."""

    def __init__(self, form: Ui_MainWindow, parent: QObject) -> None:
        """Fill the lists of `form` with the titles of all pages."""
        super().__init__(parent)
        self._form = form
        self._workplace: Workplace | None = None
        self._made: dict[str, Panel] = {}
        self._list()
        form.navigation.currentRowChanged.connect(self._bring)
        form.navigation.activated.connect(lambda at: self._go_to(PAGES[at.row()].name))

    def follow(self, workplace: Workplace | None) -> None:
        """Make pages for `workplace` from now on; those of the project before go."""
        for panel in self._made.values():
            self._form.pages.removeWidget(panel)
            panel.deleteLater()
        self._made.clear()
        self._workplace = workplace

    def front(self) -> Panel | None:
        """The page in front; nothing while no project is open."""
        found = self._form.pages.currentWidget() if self._workplace else None
        return found if isinstance(found, Panel) else None

    def show(self, name: str) -> Panel | None:
        """Bring a page to the front, made if it was not shown before."""
        place = next((at for at, one in enumerate(PAGES) if one.name == name), None)
        if place is None or self._workplace is None:
            return None
        if self._form.navigation.currentRow() != place:
            self._form.navigation.setCurrentRow(place)
        return self._made.get(name)

    def show_last(self) -> None:
        """Bring the page to the front that was there last, or the first."""
        self._form.navigation.setCurrentRow(-1)
        if self.show(str(QSettings().value(_KEPT) or "")) is None:
            self.show(PAGES[0].name)

    def go_to_cell(self, sheet: str, record: object, field: str) -> None:
        """Show the cell of a record on the page that has it."""
        for one in PAGES:
            panel = self.show(one.name) if sheet in one.sheets else None
            if panel and panel.go_to(sheet, record, field):
                return

    def retitle(self) -> None:
        """Say titles and words again, in the language that the window has now."""
        for at, one in enumerate(PAGES):
            self._form.navigation.item(at).setText(one.shown_title())
            self._form.pages_menu.actions()[at].setText(one.shown_title())
            self._form.pages_menu.actions()[at].setProperty("words", one.shown_words())

    def _list(self) -> None:
        for number, one in enumerate(PAGES, start=1):
            self._form.navigation.addItem(QListWidgetItem(icon(one.icon), one.shown_title()))
            action = self._form.pages_menu.addAction(icon(one.icon), one.shown_title())
            if number < 10:
                action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.setProperty("words", one.shown_words())
            action.triggered.connect(partial(self._go_to, one.name))

    def _go_to(self, name: str) -> None:
        """Bring a page to the front and begin there: whoever asked for it by a key wants to type."""
        panel = self.show(name)
        if panel is not None:
            panel.take_keys()

    def _bring(self, row: int) -> None:
        if self._workplace is None or not 0 <= row < len(PAGES):
            return
        page = PAGES[row]
        panel = self._made.get(page.name) or self._make(page, self._workplace)
        self._form.pages.setCurrentWidget(panel)
        QSettings().setValue(_KEPT, page.name)
        self.turned_to.emit(panel)

    def _make(self, page: Page, workplace: Workplace) -> Panel:
        panel = page.make(workplace)
        self._made[page.name] = panel
        self._form.pages.addWidget(panel)
        self.made.emit(panel)
        return panel
