"""Figures as people read them at a glance: a name above a value, with its definition for who asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ..domain.figure import Figure
from .flow import FlowLayout
from .language import phrase, sentence
from .shown import NO_DATA, figure_text
from .theme import dress
from .workplace import Reckoned

translate = QCoreApplication.translate
COUNTING = "…"
"""What stands in the place of a figure that is being counted."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure of a strip: its name as in the source language (context `Tiles`), and its id."""

    title: str
    figure: str

    def shown_title(self) -> str:
        """The name in the language of the window."""
        return translate("Tiles", self.title)


class FigureTile(QWidget):
    """A figure's name and value; one whose figure is known by its id can be followed to where it came from."""

    asked = Signal(str)
    """Somebody wants to know how the figure of this id came about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = ""
        self._name, self._value = QLabel(self), QLabel(self)
        self._name.setProperty("role", "figure-name")
        self._value.setProperty("role", "figure")
        for label in (self._name, self._value):
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        layout.addWidget(self._value)
        dress(self)

    @property
    def value(self) -> str:
        """The value as it reads."""
        return self._value.text()

    def say(self, name: str, value: str, about: str = "") -> None:
        """Show a value under a name; `about` explains it."""
        self._name.setText(name)
        self._value.setText(value)
        self.setToolTip(about)
        self._value.setAccessibleName(f"{name}: {value}")
        self.setAccessibleName(f"{name}: {value}")
        self.setAccessibleDescription(about)

    @property
    def name(self) -> str:
        """What the figure is called."""
        return self._name.text()

    def stand_for(self, figure_id: str) -> None:
        """Be the tile of this figure; of none where the id is empty."""
        self.figure = figure_id
        self.setCursor(Qt.CursorShape.PointingHandCursor if figure_id else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if self.figure and is_inside and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self.figure)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.figure:
            offer_to_follow(self, event.globalPos(), lambda: self.asked.emit(self.figure))

    def show_figure(self, name: str, figure: Figure | None, why_not: str = "") -> None:
        """Show a figure, or a dash and why there is none."""
        about = phrase(figure.definition) if figure else ""
        reason = why_not or (phrase(figure.reason) if figure else "")
        unit = f" · {figure.currency}" if figure and figure.kind == "money" and figure.currency else ""
        self.say(name + unit, figure_text(figure, name=False), "\n".join(part for part in (about, reason) if part))


def offer_to_follow(parent: QWidget, place: QPoint, follow: Callable[[], object]) -> None:
    """Offer at a figure, in a menu at `place` of the screen, to follow it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Tiles", "&Follow this number"), follow)
    menu.popup(place)


class FigureStrip:
    """A row of figures that follow the period."""

    def __init__(self, layout: QHBoxLayout, tiles: Sequence[Tile]) -> None:
        self._tiles = tuple(tiles)
        self.widgets = [FigureTile() for _ in tiles]
        box = QWidget()
        flow = FlowLayout(box)
        for one in self.widgets:
            flow.addWidget(one)
        layout.addWidget(box, 1)

    def show(self, result: Reckoned | None) -> None:
        """Show the figures of `result`; while there is none yet, that they are being counted."""
        figures = result.figures if result else None
        why = " ".join(sentence(one) for one in result.stopped) if result else ""
        for tile, widget in zip(self._tiles, self.widgets, strict=True):
            found = figures.get(tile.figure) if figures else None
            widget.stand_for(tile.figure if found is not None else "")
            if found is None:
                widget.say(tile.shown_title(), NO_DATA if result else COUNTING, why)
            else:
                widget.show_figure(tile.shown_title(), found)
