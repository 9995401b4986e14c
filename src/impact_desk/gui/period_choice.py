"""Which period the figures are shown for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ..domain.period import Period
from .icons import icon
from .workplace import Reckoned, Workplace


class PeriodChoice(QWidget):
    """A label and a list of periods, for the toolbar; `spacer` pushes it to the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spacer = QWidget(parent)
        self.spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label, self.list = QLabel(self), QComboBox(self)
        self._label.setBuddy(self.list)
        self.list.setMinimumContentsLength(9)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        layout.addWidget(self.list)
        self._workplace: Workplace | None = None
        self.list.activated.connect(self._choose)
        self.retranslate()

    @property
    def widget(self) -> QWidget:
        """What goes into the toolbar."""
        return self

    def retranslate(self) -> None:
        """Set the texts in the language of the window."""
        self._label.setText(self.tr("&Period"))
        self.list.setAccessibleName(self.tr("Period that figures are shown for"))
        self.list.setWhatsThis(
            self.tr("The year or half-year whose figures all pages show. Rows belong to it by their date.")
        )

    def follow(self, workplace: Workplace | None) -> None:
        """Serve another project, or none."""
        self._workplace = workplace
        self.list.clear()
        if workplace:
            workplace.reckoned.connect(self._list)
            self._fill(workplace.project.periods_at_hand(), workplace.period)

    def _list(self, result: Reckoned) -> None:
        if self._workplace:
            self._fill(result.periods, self._workplace.period)

    def _fill(self, periods: tuple[Period, ...], chosen: Period) -> None:
        listed = periods if chosen in periods else (chosen, *periods)
        if [self.list.itemData(at) for at in range(self.list.count())] != list(listed):
            self.list.clear()
            for one in listed:
                self.list.addItem(str(one), one)
        self.list.setCurrentIndex(listed.index(chosen))
        self._mark()

    def _mark(self) -> None:
        """A lock beside each closed period, and in words what it means."""
        closings = self._workplace.project.closings() if self._workplace else ()
        closed = {one.period: one for one in closings if one.is_closed}
        for at in range(self.list.count()):
            closing = closed.get(self.list.itemData(at))
            words = self.tr("Closed: summary {number} was signed.").format(number=closing.sequence) if closing else ""
            self.list.setItemIcon(at, icon("lock") if closing else QIcon())
            self.list.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)
            self.list.setItemData(at, f"{self.list.itemText(at)} {words}".strip(), Qt.ItemDataRole.AccessibleTextRole)
        self.list.setToolTip(str(self.list.currentData(Qt.ItemDataRole.ToolTipRole) or ""))

    def _choose(self, at: int) -> None:
        chosen = self.list.itemData(at)
        if self._workplace and isinstance(chosen, Period):
            self._workplace.choose_period(chosen)
