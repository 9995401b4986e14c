"""How deep impact went, drawn on the people assessed: for the output chosen, else for every one shown."""

from __future__ import annotations

from fractions import Fraction
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ..domain.depth import Depth, depth_of
from ..domain.records import Output
from ..domain.words import IMPACT_LEVEL
from .bar_chart import Bar, BarChart
from .beside import Companion, in_column
from .language import title_of
from .sheet_view import SheetView
from .shown import grouped, percent
from .theme import STEP, dress
from .workplace import Workplace

MOST_WORDS = 3
"""So many methods and samples are named."""


class DepthCard(Companion):
    """Bars of the depths, and on whom they rest."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        super().__init__(workplace, view)
        self._key: UUID | None = None
        self.title, self.words, self.chart = QLabel(self), QLabel(self), BarChart(self)
        for label, role in ((self.title, "subtitle"), (self.words, "quiet")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        inside.setSpacing(STEP)
        for widget in (self.title, self.words, self.chart):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.setLayout(in_column(card))
        self.setMinimumWidth(300)
        for signal in (view.sheet_model.arranged, view.sheet_model.modelReset):
            signal.connect(self.heed)
        dress(self)
        self.heed()

    def show_row(self, key: UUID | None) -> None:
        self._key = key
        self.heed()

    def retranslate(self) -> None:
        self.heed()

    def heed(self) -> None:
        shown = [cast("Output", one) for one in self.view.sheet_model.shown_records()]
        chosen = next((one for one in shown if one.id == self._key), None)
        is_deep = chosen is not None and bool(chosen.assessed)
        found = depth_of([chosen] if chosen and is_deep else shown)
        self.title.setText(chosen.indicator if chosen and is_deep else self.tr("All outputs shown"))
        silent = self.tr("Nobody was assessed for “{output}”.").format(output=chosen.indicator) if chosen else ""
        self.words.setText("\n".join(one for one in ("" if is_deep else silent, self._words(found)) if one))
        self._draw(found)

    def _words(self, found: Depth) -> str:
        if not found.assessed:
            return self.tr("Nobody was assessed, so nothing is said of depth.")
        words = self.tr(
            "Rests on {assessed} people assessed of {reached} reached ({share}); it says nothing of the others."
        )
        parts = [
            words.format(
                assessed=grouped(str(found.assessed)),
                reached=grouped(str(found.reached)),
                share=percent(found.sampled or Fraction()),
            )
        ]
        for about, texts in ((self.tr("Method: {text}"), found.methods), (self.tr("Sample: {text}"), found.samples)):
            if texts:
                more = ", …" if len(texts) > MOST_WORDS else ""
                parts.append(about.format(text=", ".join(texts[:MOST_WORDS]) + more))
        if found.silent:
            parts.append(self.tr("Rows without a word on the method: {count}.").format(count=found.silent))
        return "\n".join(parts)

    def _draw(self, found: Depth) -> None:
        people = {**found.by_depth, "none": found.none} if found.assessed else {}
        bars = [
            Bar(
                title_of(IMPACT_LEVEL, name),
                found.share(count),
                f"{grouped(str(count))} · {percent(found.share(count))}",
            )
            for name, count in people.items()
        ]
        self.chart.show_bars(self.tr("Depth, of those assessed"), bars, self.tr("Nothing to draw yet."))
