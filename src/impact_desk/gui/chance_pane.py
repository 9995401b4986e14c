"""How the ratio spreads when all assumptions move at once: drawn by chance, from a seed, until somebody stops it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from ..desk.evaluating import Asked, Assessment, assess
from ..desk.evaluations import Review
from ..domain.exact import fixed, narrow
from ..domain.sensitivity import Assumption
from ..domain.sroi_result import Result
from .actions import offer
from .assumption_words import assumption_text, percent, ratio_text
from .crew import Job
from .evaluation_pane import EvaluationPane
from .forms.chance_pane import Ui_ChancePane
from .histogram_chart import Column, Mark
from .language import sentence
from .long_work import asked_to_stop, following
from .plain_table import fill_table
from .shown import NO_DATA, grouped, money
from .tiles import FigureTile
from .workplace import Workplace

SHOWN = 50
"""So many contributions have a row of their own."""


class ChancePane(EvaluationPane):
    """Draws on request; what was drawn of rows that changed since says so."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ChancePane()
        super().__init__(workplace, self.form, parent)
        self.drawn: Assessment | None = None
        self._of: Review | None = None
        self._job: Job | None = None
        self._refused = ""
        self._tiles = [FigureTile() for _ in range(4)]
        for one in self._tiles:
            self.form.tiles.addWidget(one)
        self.form.tiles.addStretch(1)
        self.form.draw_button.clicked.connect(self.draw_now)
        self.form.stop_button.clicked.connect(self.stop)
        self._assumptions: tuple[Assumption, ...] = ()
        self.form.shares.horizontalHeader().setHighlightSections(False)
        self.form.shares.itemActivated.connect(self._go)
        for line in (self.form.draws, self.form.seed):
            line.returnPressed.connect(self.draw_now)
        workplace.crew.ended.connect(self._heed_end)
        self.retranslate()

    @property
    def is_drawing(self) -> bool:
        """Are draws under way?"""
        return self._job is not None

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        if review is None or (self._of and self._of.study.evaluation.id != review.study.evaluation.id):
            self.stop()
            self.drawn, self._of, self._refused = None, None, ""
        self._show(why_not)

    def draw_now(self) -> None:
        """Draw with what is typed; what was drawn before stays until then."""
        review, draws, seed = self.review, _whole(self.form.draws.text()), _whole(self.form.seed.text())
        if review is None or self.is_drawing:
            return
        if not draws or seed is None:
            self._refuse(self.tr("Type whole numbers: how many draws, at least 1, and a seed from 0 on."))
            return
        self._refused = ""
        self._job = self.workplace.crew.send(
            lambda job: _simulated(review, draws, seed, job),
            lambda drawn: self._take(review, drawn),
            owner=self,
            failed=lambda news: self._refuse(sentence(news)),
            title=self.tr("Drawing {draws} times").format(draws=grouped(str(draws))),
        )
        self._show()

    def stop(self) -> None:
        """Stop drawing."""
        if self._job:
            self._job.cancel()

    # Inside

    def _take(self, review: Review, drawn: Assessment) -> None:
        if self.review and self.review.study.evaluation.id == review.study.evaluation.id:
            self.drawn, self._of = drawn, review
            self._show()

    def _refuse(self, text: str) -> None:
        self._refused = text
        self._show()

    def _heed_end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._show()

    def _show(self, why_not: str = "") -> None:
        words = (
            why_not or self._refused or (self.tr("The evaluation changed since. Draw again.") if self._stale() else "")
        )
        self.form.words.setText(words)
        self.form.words.setVisible(bool(words))
        none = "" if self.review else self.tr("Choose an evaluation above first.")
        offer(self.form.draw_button, why_not or none or (self.tr("It is drawing already.") if self.is_drawing else ""))
        offer(self.form.stop_button, "" if self.is_drawing else self.tr("Nothing is being drawn."))
        self._show_tiles(self.drawn)
        self._show_histogram(self.drawn)
        self._show_shares(self.drawn)

    def _stale(self) -> bool:
        if self._of is None or self.review is None:
            return False
        return _grounds(self._of) != _grounds(self.review)

    def _show_tiles(self, drawn: Assessment | None) -> None:
        found = drawn.simulation if drawn else None
        ratio = found.ratio if found else None
        above = found.above_one if found else None
        net = found.net_present_value if found else None
        interval = f"{_two(ratio.low)} – {_two(ratio.high)}" if ratio else NO_DATA
        values = (
            (self.tr("Median of the gross ratio"), f"{_two(ratio.median)} : 1" if ratio else NO_DATA),
            (self.tr("90 % of draws lie between"), interval),
            (self.tr("Ratio above 1 : 1"), percent(above) if above is not None else NO_DATA),
            (
                self.tr("Median of the net present value"),
                money(Fraction(net.median), found.currency) if found and net else NO_DATA,
            ),
        )
        for tile, (name, value) in zip(self._tiles, values, strict=True):
            tile.say(name, value)

    def _show_histogram(self, drawn: Assessment | None) -> None:
        found = drawn.simulation if drawn else None
        columns = [Column(one.left, one.right, one.draws) for one in found.bars] if found else []
        marks, words, title = [], "", ""
        if found and found.ratio:
            title = self.tr("Gross ratio in {draws} draws, seed {seed}").format(
                draws=grouped(str(found.draws)), seed=found.seed
            )
            median = self.tr("median {ratio}").format(ratio=_two(found.ratio.median))
            marks = [Mark(1.0, "1 : 1", divides=True), Mark(float(found.ratio.median), median)]
            words = "; ".join(tile.accessibleName() for tile in self._tiles)
        self.form.histogram.show_columns(title, columns, marks, words, self._empty(drawn))

    def _show_shares(self, drawn: Assessment | None) -> None:
        """The assumptions, the greatest contribution first, and what they do together."""
        found = drawn.contributors() if drawn else ()
        self._assumptions = tuple(one for one, _ in found[:SHOWN])
        self.form.shares_box.setVisible(bool(found))
        rows = [(percent(share), assumption_text(one)) for one, share in found[:SHOWN]]
        if drawn and drawn.simulation and found:
            less = sum((share for _, share in found[SHOWN:]), Decimal())
            if less:
                rows.append((percent(less), self.tr("{count} others").format(count=len(found) - SHOWN)))
            rows.append((percent(drawn.simulation.together), self.tr("Several together, and chance")))
        fill_table(self.form.shares, (self.tr("Share"), self.tr("Assumption")), rows, right=(0,))
        self.form.shares.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _go(self, item: QTableWidgetItem) -> None:
        if item.row() < len(self._assumptions):
            self.lead_to(self._assumptions[item.row()])

    def _empty(self, drawn: Assessment | None) -> str:
        if self.review is None:
            return self.tr("Choose an evaluation above to see how its ratio spreads.")
        if drawn:
            return self.tr("There are no inputs in some draws, so there is no ratio that could spread.")
        return self.tr("Nothing was drawn yet. As it stands, the ratio is {ratio}.").format(ratio=self._present())

    def _present(self) -> str:
        found = self._known[1]
        return ratio_text(found.ratio) if isinstance(found, Result) else NO_DATA

    def reckon(self, review: Review) -> Result:
        return review.result


def _simulated(review: Review, draws: int, seed: int, job: Job) -> Assessment:
    return assess(
        review.study,
        Asked(draws=draws, seed=seed),
        progress=following(job),
        cancelled=asked_to_stop(job),
    )


def _grounds(review: Review) -> object:
    """What draws rest on."""
    return review.study.case, dict(review.study.given_ranges), dict(review.study.shapes)


def _two(value: Decimal) -> str:
    return grouped(fixed(value, 2))


def _whole(text: str) -> int | None:
    """A whole number as people type it, with or without separators; nothing where it is none."""
    digits = narrow(text).replace(",", "").replace(" ", "")
    return int(digits) if digits.isascii() and digits.isdigit() else None
