"""Type a few letters, Enter goes there: records, pages and commands in one list."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QMenuBar, QTreeWidgetItem, QWidget

from ..finding import MOST_COMMANDS, Find, Finding, buttons, commands
from ..forms.find_dialog import Ui_FindDialog
from ..theme import colours, dress

PAUSE = 120
"""Milliseconds after the last key."""
LISTED = 60
"""So many finds are listed; more letters narrow them."""
MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class FindDialog(QDialog):
    """Searches records where a project is open, and commands where a menu bar is given, those of the page in front too."""

    def __init__(
        self,
        finding: Finding | None,
        bar: QMenuBar | None,
        parent: QWidget | None = None,
        *,
        page: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._finding, self._bar, self._page = finding, bar, page
        self._found: list[Find] = []
        self.form = Ui_FindDialog()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        title = self.tr("Do anything") if bar else self.tr("Search all records")
        self.setWindowTitle(title)
        form.words.setPlaceholderText(title)
        form.words.setAccessibleName(title)
        form.found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        form.found.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        form.found.header().setStretchLastSection(False)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        form.words.textChanged.connect(self._wait)
        form.words.installEventFilter(self)
        form.found.itemActivated.connect(self.go)
        form.go_button.clicked.connect(self.go)
        form.close_button.clicked.connect(self.reject)
        if finding:
            finding.readied.connect(self.look)
            finding.prepare()
        dress(self)
        form.words.setFocus()
        self.look()

    @property
    def found(self) -> list[Find]:
        """What is listed."""
        return self._found

    def look(self) -> None:
        """List what answers the words now."""
        text = self.form.words.text()
        of_menus = [*buttons(self._page(), text), *commands(self._bar, text)] if self._bar else []
        of_records = list(islice(self._finding.records(text), LISTED)) if self._finding else []
        self._found = [*(of_menus[:MOST_COMMANDS] if text.strip() else of_menus), *of_records][:LISTED]
        self.form.found.clear()
        for one in self._found:
            item = QTreeWidgetItem([one.what, one.why_not or one.where])
            if one.why_not:
                item.setForeground(0, QBrush(QColor(colours().disabled)))
                item.setToolTip(0, one.why_not)
            self.form.found.addTopLevelItem(item)
        if self._found:
            self.form.found.setCurrentIndex(self.form.found.model().index(0, 0))
        self._say(text)

    def go(self) -> None:
        """Go to what is chosen, or do it; what cannot be done now says why."""
        place = self.form.found.currentIndex().row()
        if not 0 <= place < len(self._found):
            return
        one = self._found[place]
        if one.why_not:
            self.form.note.setText(one.why_not)
            return
        self.accept()
        one.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the words are typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in MOVES:
            QApplication.sendEvent(self.form.found, event)
            return True
        return super().eventFilter(watched, event)

    def _wait(self) -> None:
        self._pause.start()

    def _say(self, text: str) -> None:
        if self._finding and not self._finding.is_ready:
            words = self.tr("Reading the records…")
        elif self._found:
            words = self.tr("%n found; Enter goes there.", "", len(self._found))
        elif text.strip():
            words = self.tr("Nothing has these words. Fewer letters find more.")
        else:
            words = self.tr("Type a name, a code, a note, in any language.")
        if self._finding and self._finding.leaves_log_out:
            words += " " + self.tr("Rows of the long volunteer log are found on its page, by its filter.")
        self.form.note.setText(words)
