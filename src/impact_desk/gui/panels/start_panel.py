"""What is shown while no project is open: begin, open, recent projects, a sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ..forms.start_panel import Ui_StartPanel
from ..icons import icon
from ..recent import recent_files
from ..theme import dress


class StartPanel(QWidget):
    """The doors into a project."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    file_asked = Signal(object)
    """A recent project is to be opened: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_StartPanel()
        self.form.setupUi(self)
        dress(self)
        self.form.open_button.setIcon(icon("open"))
        self.form.sample_button.setIcon(icon("sample"))
        self.form.new_button.clicked.connect(self.new_asked)
        self.form.open_button.clicked.connect(self.open_asked)
        self.form.sample_button.clicked.connect(self.sample_asked)
        self.form.recent.itemActivated.connect(self._ask)
        self.form.recent.itemClicked.connect(self._ask)
        self.show_recent()

    def show_recent(self) -> None:
        """List the projects opened lately that are still there."""
        self.form.recent.clear()
        for path in recent_files():
            item = QListWidgetItem(icon("journal"), f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, path.name)
            self.form.recent.addItem(item)
        has_any = self.form.recent.count() > 0
        self.form.recent.setVisible(has_any)
        self.form.recent_title.setVisible(has_any)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)

    def _ask(self, item: QListWidgetItem) -> None:
        self.file_asked.emit(Path(str(item.data(Qt.ItemDataRole.UserRole))))
