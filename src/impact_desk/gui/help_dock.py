"""The pane at the right edge of the window that tells of the field in use: F1 opens it, Esc goes back to the cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QMainWindow, QWidget

from .field_help import DialogHelp, Topic, introduce, tell_all, topic_of, topic_of_cell
from .forms.help_pane import Ui_HelpPane
from .panel import Panel
from .theme import dress
from .workplace import Workplace

WIDTH = 300
"""Width that the pane begins with, in pixels."""


class HelpDock(QDockWidget):
    """Follows the focus while it is in sight; hidden until somebody asks for it."""

    def __init__(self, window: QMainWindow, action: QAction, page: Callable[[], Panel | None]) -> None:
        super().__init__(window)
        self.setObjectName("help_dock")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        body = QWidget(self)
        self.form = Ui_HelpPane()
        self.form.setupUi(body)
        dress(body)
        self.setWidget(body)
        self._window, self._page = window, page
        self._topic: Topic | None = None
        self._from: QWidget | None = None
        self._comes_back = False
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            DialogHelp(application, window)
        action.triggered.connect(self.call)
        self._name()
        self.hide()

    @property
    def topic(self) -> Topic | None:
        """What the pane tells of, or would."""
        return self._topic

    def follow(self, workplace: Workplace | None) -> None:
        """Serve another project, or none; without one it is away, and comes back with the next where it was in sight."""
        self._topic, self._from = None, None
        if workplace is None:
            self._comes_back |= not self.isHidden()
            self.hide()
            return
        workplace.looked_at.connect(self._look)
        if self._comes_back:
            self._comes_back = False
            self.show()
            self._fill()

    def call(self) -> None:
        """Come into sight and take the focus; from here it goes back, and the pane away."""
        if self._has_focus():
            self.back()
            self.hide()
            return
        focused = self._window.focusWidget()
        self.look_at(topic_of(focused) or self._of_page())
        self.show()
        self._size()
        self._fill()
        if isinstance(focused, QAbstractItemView):
            # The page has less room now.
            QTimer.singleShot(0, focused, lambda: focused.scrollTo(focused.currentIndex()))
        # Whoever types in a cell goes on typing: to take the focus would end that.
        if not _types_in_cell(focused):
            self.form.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back(self) -> None:
        """Give the focus back to where it came from."""
        if self._from is not None:
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at(self, topic: Topic | None) -> None:
        """Tell of something else; nothing leaves what is told."""
        if topic is not None and topic != self._topic:
            self._topic = topic
            self._fill()

    def _fill(self) -> None:
        if not self.isVisible():
            return
        nothing = self.tr("Go to a cell or a field, and this pane tells what it means.")
        self.form.words.setHtml(self._topic.words() if self._topic else f"<p>{nothing}</p>")

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The focus went to another control of the window."""
        if new is None or new.window() is not self._window or self.isAncestorOf(new):
            return
        self._from = new
        if not new.whatsThis():
            introduce(new)
        if self.isVisible():
            self.look_at(topic_of(new))

    def _look(self) -> None:
        """Another cell became the current one."""
        if self.isVisible() and not self._has_focus():
            self.look_at(topic_of(self._window.focusWidget()))

    def _of_page(self) -> Topic | None:
        page = self._page()
        grid = page.grid_in_use() if page else None
        return topic_of_cell(grid) if grid else None

    def _has_focus(self) -> bool:
        return self.isVisible() and self.form.words.hasFocus()

    def _size(self) -> None:
        # Qt would share the room with the page, which needs it more.
        if self.width() > 2 * WIDTH or self.width() < WIDTH:
            self._window.resizeDocks([self], [WIDTH], Qt.Orientation.Horizontal)
        # Beside the evidence it would get what that leaves.
        self._window.resizeDocks([self], [self._window.height() // 2], Qt.Orientation.Vertical)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Help"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self.widget())
            self._name()
            tell_all(self._window)
            self._fill()
        elif event.type() == QEvent.Type.PaletteChange:
            self._fill()


def _types_in_cell(focused: QWidget | None) -> bool:
    """Is this the editor of a cell?"""
    above = focused.parentWidget() if focused else None
    while above is not None:
        if isinstance(above, QAbstractItemView):
            return True
        above = above.parentWidget()
    return False
