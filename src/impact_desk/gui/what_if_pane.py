"""What if: the tornado of an evaluation, with the value at which each assumption breaks even."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Review
from ..domain.break_even import BreakEven
from ..domain.closing import PeriodClosed
from ..domain.exact import fixed, plain
from ..domain.problem import Refusal
from ..domain.sensitivity import Assumption, Swing
from .actions import offer
from .assumption_words import assumption_text, break_even_text, ratio_text
from .evaluation_pane import EvaluationPane
from .forms.what_if_pane import Ui_WhatIfPane
from .language import sentence
from .shown import grouped
from .tornado_chart import Reach
from .workplace import Workplace

WIDEST = 20
"""So many bars are drawn, unless all are asked for."""


@dataclass(frozen=True, slots=True)
class Tornado:
    """The assumptions that move the ratio, the widest first, each with its break-even value."""

    bars: tuple[tuple[Swing, BreakEven], ...]
    ratio: Fraction | None
    claim: Fraction
    currency: str


class WhatIfPane(EvaluationPane):
    """The tornado, and the claim that it is held against."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_WhatIfPane()
        super().__init__(workplace, self.form, parent)
        self._assumptions: tuple[Assumption, ...] = ()
        for ground in (self.form.scroll.viewport(), self.form.ground):
            ground.setAutoFillBackground(False)
        self.form.refusal.hide()
        self.form.all_box.toggled.connect(lambda _checked: self.retranslate())
        self.form.claim.editingFinished.connect(self._take_claim)
        self.form.claim.setReadOnly(workplace.desk.read_only)
        self.form.tornado.chosen.connect(lambda place: self.lead_to(self._assumptions[place]))
        self.retranslate()

    def reckon(self, review: Review) -> Tornado:
        turning = {one.assumption.key: one for one in review.break_even}
        bars = tuple((one, turning[one.assumption.key]) for one in review.swings if one.assumption.key in turning)
        return Tornado(bars, review.result.ratio, review.claim, review.result.currency)

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self._show_claim(review)
        self.form.claim.setEnabled(review is not None)
        is_drawn = isinstance(found, Tornado) and found.ratio is not None
        bars = [_reach(swing, turning, found) for swing, turning in found.bars] if is_drawn else []
        shown = bars if self.form.all_box.isChecked() else bars[:WIDEST]
        self._assumptions = tuple(swing.assumption for swing, _ in found.bars[: len(shown)]) if is_drawn else ()
        offer(self.form.all_box, "" if len(bars) > WIDEST else self.tr("There are no more than these."))
        ratio = found.ratio if is_drawn else None
        self.form.tornado.show_reaches(
            "",
            shown,
            (ratio or Fraction(), self.tr("now {ratio}").format(ratio=ratio_text(ratio))),
            (self.tr("at its lowest value"), self.tr("at its highest value")),
            why_not or self._say_empty(review, found),
        )
        self.form.tornado.setAccessibleName(self.tr("Tornado of the gross ratio"))

    def _say_empty(self, review: Review | None, found: Any) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to see what moves its ratio.")
        if isinstance(found, Tornado) and found.ratio is None:
            return self.tr("There are no inputs yet, so there is no ratio that could move. Enter inputs first.")
        return self.tr("Nothing to draw yet: the value map has no outcomes.")

    def _show_claim(self, review: Review | None) -> None:
        if self.form.claim.hasFocus() and self.form.claim.isModified():
            return
        claim = review.study.evaluation.claim if review else None
        self.form.claim.setText("" if claim is None else plain(claim))

    def _take_claim(self) -> None:
        line = self.form.claim
        if self.review is None or not line.isModified():
            return
        evaluation = self.review.study.evaluation.id
        line.setModified(False)
        self._write_claim(evaluation, line.text())

    def _write_claim(self, evaluation: UUID, text: str) -> None:
        try:
            value = self.workplace.desk.parse("evaluations", "claim", text)
            self.workplace.desk.set_field("evaluations", evaluation, "claim", value)
        except PeriodClosed as closed:
            retry = partial(self._write_claim, evaluation, text)
            self.workplace.ask_reason(closed, lambda _reason: retry(), lambda: self._show_claim(self.review))
        except Refusal as refusal:
            self.form.claim.setModified(True)
            self._refuse(sentence(refusal))
        else:
            self._refuse("")

    def _refuse(self, text: str) -> None:
        self.form.refusal.setText(text)
        self.form.refusal.setVisible(bool(text))
        self.form.claim.setProperty("refused", bool(text))
        self.form.claim.style().unpolish(self.form.claim)
        self.form.claim.style().polish(self.form.claim)


def _reach(swing: Swing, turning: BreakEven, found: Tornado) -> Reach:
    low, high = swing.low.ratio or Fraction(), swing.high.ratio or Fraction()
    words = break_even_text(turning, found.ratio, found.claim, found.currency)
    return Reach(assumption_text(swing.assumption), low, high, grouped(fixed(low, 2)), grouped(fixed(high, 2)), words)
