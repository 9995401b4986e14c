"""When the inputs of an evaluation come back, what it is for one participant, how its value comes about, what moves it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from ...domain.currency import decimals
from ...domain.exact import fixed
from ...domain.payback import Payback, payback, per_participant, simple_payback
from ...domain.records import Evaluation
from ...domain.sensitivity import Swing, swings
from ...domain.sroi_result import Result
from ...domain.study import Study, study_of
from ...domain.waterfall import waterfall
from ...domain.words import ASSUMPTION
from ..blocks import Bar, BarChart, Row, Span, Words, words
from ..figure_text import grouped
from ..phrases_basis import REASONS_IN_CHINESE
from .matter import Blocks, SummaryMatter, charts_beside

WIDEST = 10
"""So many assumptions stand in the chart of what moves the ratio most."""
_YEARS, _RATIO = 2, 2


def return_rows(matter: SummaryMatter, evaluation: Evaluation) -> Iterator[Row]:
    """Payback by both rules and, where the number of participants is stated, the result for one of them."""
    result = study_of(matter.project, evaluation.id).result
    for name, found in (("payback", payback(result)), ("simple_payback", simple_payback(result))):
        yield Row((words(matter.say(name)), _years(matter, found, _mark(evaluation, name))))
    each = per_participant(result)
    if each:
        for name in ("present_value", "inputs", "net_present_value"):
            title = matter.say(f"per_participant.{name}", currency=result.currency)
            yield Row(
                (words(title), (_money(getattr(each, name), result, _mark(evaluation, f"per_participant.{name}")),))
            )


def value_charts(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    """From gross value to present value, and what moves the gross ratio most, as charts."""
    study = study_of(matter.project, evaluation.id)
    yield from charts_beside(_waterfall(matter, study))
    yield from charts_beside(_tornado(matter, study))


def _waterfall(matter: SummaryMatter, study: Study) -> BarChart:
    result, say = study.result, matter.say
    found = waterfall(result)
    named = (("gross", found.gross), ("present_value", found.present_value))
    first, last = (
        Bar(say(f"waterfall.{name}"), value, _money(value, result, _mark(study.evaluation, f"waterfall.{name}")))
        for name, value in named
    )
    steps = (
        Bar(
            say(f"waterfall.{one.name}"),
            -one.taken,
            _money(-one.taken, result, _mark(study.evaluation, f"waterfall.{one.name}")),
            one.left + one.taken,
        )
        for one in found.steps
        if one.taken
    )
    bars = (first, *steps, last) if result.outcomes else ()
    return BarChart(say("chart.waterfall", currency=result.currency), bars)


def _tornado(matter: SummaryMatter, study: Study) -> BarChart:
    result, evaluation = study.result, study.evaluation
    codes = {one.outcome.id: number for number, one in enumerate(result.outcomes, start=1)}
    widest = swings(result, given=study.given_ranges)[:WIDEST] if result.ratio is not None else ()
    bars: list[Bar] = []
    for one in widest:
        outcome = one.assumption.outcome
        place = f"{one.assumption.name}.{codes[outcome.id]}" if outcome else one.assumption.name
        title = matter.say.title(ASSUMPTION, one.assumption.name)
        named = f"{title} · {outcome.outcome}" if outcome else title
        bars.extend(_reach(one, named, _mark(evaluation, f"tornado.{place}")))
    chart = matter.say("chart.tornado", ratio=fixed(result.ratio or Fraction(), _RATIO))
    return BarChart(chart, tuple(bars), line=result.ratio or Fraction())


def _reach(swing: Swing, label: str, mark: str) -> Iterator[Bar]:
    """One bar from the lower to the higher ratio; none where a ratio is undefined."""
    ends = [one.ratio for one in (swing.low, swing.high) if one.ratio is not None]
    if len(ends) == len((swing.low, swing.high)):
        low, high = min(ends), max(ends)
        yield Bar(label, high - low, Span(f"{fixed(low, _RATIO)} – {fixed(high, _RATIO)}", mark=mark), low)


def _years(matter: SummaryMatter, found: Payback, mark: str) -> Words:
    if found.years is None:
        chinese = matter.language == "zh-TW"
        return words(REASONS_IN_CHINESE.get(found.reason, found.reason) if chinese else found.reason, muted=True)
    return Span(grouped(fixed(found.years, _YEARS)), mark=mark), Span(f" {matter.say('years')}", muted=True)


def _money(value: Fraction | Decimal, result: Result, mark: str) -> Span:
    return Span(grouped(fixed(Fraction(value), decimals(result.currency))), mark=mark)


def _mark(evaluation: Evaluation, name: str) -> str:
    return f"reckoned.evaluations.{evaluation.evaluation_code}.{name}"
