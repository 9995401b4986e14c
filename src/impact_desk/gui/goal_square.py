"""A goal of the UN as a plain square with its number: full colour where a program serves it mainly, a frame where also."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ..domain.development_goals import Goal
from .language import language
from .theme import colours

Part = Literal["none", "main", "further"]
"""What part a goal has in a program."""
SIDE = 36
DARK_INK, LIGHT_INK = QColor("#101418"), QColor("#ffffff")


class GoalSquare(QAbstractButton):
    """One square; chosen, its targets are shown."""

    def __init__(self, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self.part: Part = "none"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(SIDE, SIDE)

    def show_part(self, part: Part) -> None:
        """Show what part the goal has."""
        self.part = part
        parts = {"none": self.tr("not served"), "main": self.tr("main goal"), "further": self.tr("further goal")}
        words = self.tr("Goal {number}: {title}, {part}")
        text = words.format(number=self.goal.number, title=self.goal.title_in(language()), part=parts[part])
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used, colour = colours(), QColor(self.goal.colour)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(colour if self.part != "none" else QColor(used.line), 3 if self.part == "further" else 1))
        painter.setBrush(colour if self.part == "main" else QColor(used.base))
        painter.drawRoundedRect(room, 3, 3)
        ink = _ink_on(colour) if self.part == "main" else QColor(used.text if self.part == "further" else used.quiet)
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.goal.code)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(used.text), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


def _ink_on(ground: QColor) -> QColor:
    """Dark or light, whichever is told better from the ground (relative luminance as WCAG has it)."""
    parts = [ground.redF(), ground.greenF(), ground.blueF()]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return LIGHT_INK if luminance < 0.179 else DARK_INK
