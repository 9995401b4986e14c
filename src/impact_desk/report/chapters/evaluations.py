"""Evaluations: what was put in, what changed for whom, what it is worth, and by which conventions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...domain.records import Evaluation, EvaluationInput, Outcome
from ...domain.words import DISCOUNT_TIMING, EVALUATION_KIND
from ..blocks import BarChart, Captioned, Column, Heading, Pair, Paragraph, Row, Span, Table, Words, words
from ..figure_text import money_text, number_text, share_text
from .evidence import evidence
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, cells, charts_beside, figure_table
from .returns import return_rows, value_charts

RESULTS = (
    "total_inputs",
    "total_impact_first_year",
    "total_value",
    "total_present_value",
    "net_present_value",
    "ratio",
    "net_ratio",
)
TOGETHER = ("total_inputs", "total_present_value", "net_present_value", "ratio", "net_ratio")
MOST_LETTERS_SIDE_BY_SIDE = 48
"""How many letters of figures stand side by side in a chart that takes half the width of a page."""
REDUCTIONS = ("deadweight", "displacement", "attribution", "drop_off")


def summary_evaluations(matter: SummaryMatter) -> Blocks:
    """Every evaluation of the year, and all together."""
    yield Heading(matter.say("chapter.evaluations"))
    evaluations = evaluations_of(matter)
    if not evaluations:
        yield matter.nothing("empty.evaluations")
        return
    if len(evaluations) > 1:
        yield Heading(matter.say("together"), 2)
        yield matter.note("together_note")
        yield figure_table(matter, {name: f"evaluations_together.{name}" for name in TOGETHER})
    for one in evaluations:
        yield from _evaluation(matter, one)


def group_evaluations(matter: GroupMatter) -> Blocks:
    """The group's social return, and each facility's part in it."""
    say = matter.say
    yield Heading(say("chapter.evaluations"))
    if (
        not matter.figures["evaluations.total_inputs"].value
        and not matter.figures["evaluations.total_present_value"].value
    ):
        yield matter.nothing("empty.evaluations")
        return
    yield matter.note("together_note")
    yield figure_table(matter, {name: f"evaluations.{name}" for name in TOGETHER})
    money = (Column(say(key, currency=matter.currency), "right") for key in ("column.inputs", "column.present_value"))
    ratios = (Column(say(key), "right") for key in ("column.ratio", "column.net_ratio"))
    rows = []
    for code, name in matter.names.items():
        path = f"evaluations.by_facility.{code}"
        if f"{path}.ratio" in matter.figures:
            parts = ("total_inputs", "total_present_value", "ratio", "net_ratio")
            rows.append(Row((words(name), *(matter.cell(f"{path}.{part}") for part in parts))))
    yield Captioned(say("by_facility"), Table((Column(say("column.facility")), *money, *ratios), tuple(rows)))


def evaluations_of(matter: SummaryMatter) -> list[Evaluation]:
    """The evaluations that start in the period's year."""
    return [one for one in matter.project.evaluations if one.start_year == matter.meta.period.year]


def currency_of(matter: SummaryMatter, evaluation: Evaluation) -> str:
    """The currency in which an evaluation's inputs and proxies stand."""
    return evaluation.currency or matter.project.site.currency


def outcomes_of(matter: SummaryMatter, evaluation: Evaluation) -> list[Outcome]:
    """An evaluation's value map, in order of entry."""
    return [one for one in matter.project.value_map if one.evaluation_code == evaluation.id]


def inputs_of(matter: SummaryMatter, evaluation: Evaluation) -> list[EvaluationInput]:
    """An evaluation's inputs, in order of entry."""
    return [one for one in matter.project.evaluation_inputs if one.evaluation_code == evaluation.id]


def _evaluation(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    say = matter.say
    yield Heading(f"{evaluation.evaluation_code} {evaluation.title}", 2)
    yield Paragraph(_about(matter, evaluation))
    yield _results(matter, evaluation)
    yield matter.note("payback_note")
    yield Heading(say("inputs"), 3)
    yield _inputs(matter, evaluation)
    yield Heading(say("value_map"), 3)
    outcomes = outcomes_of(matter, evaluation)
    if outcomes:
        yield from _valued(matter, evaluation, outcomes)
    else:
        yield matter.nothing("empty.outcomes")
    yield from evidence(matter, evaluation)


def _valued(matter: SummaryMatter, evaluation: Evaluation, outcomes: Sequence[Outcome]) -> Blocks:
    say, code = matter.say, evaluation.evaluation_code
    yield _value_map(matter, evaluation, outcomes)
    yield matter.note("attribution_note")
    yield Pair(
        Captioned(say("year_table"), _years(matter, code)),
        Captioned(say("by_stakeholder"), _stakeholders(matter, code)),
    )
    yield from charts_beside(present_value_by_year(matter, code), present_value_by_stakeholder(matter, code))
    yield from value_charts(matter, evaluation)


def _results(matter: SummaryMatter, evaluation: Evaluation) -> Table:
    say, code = matter.say, evaluation.evaluation_code
    results = figure_table(matter, {name: f"evaluations.{code}.{name}" for name in RESULTS})
    mark = f"rows.evaluations.{code}"
    stated = {
        "claimed_ratio": (evaluation.claim, f"{mark}.claim"),
        "participants": (evaluation.participants, f"{mark}.participants"),
    }
    rows = (
        Row((words(say(key)), (Span(number_text(value), mark=name),)))
        for key, (value, name) in stated.items()
        if value is not None
    )
    return replace(results, rows=(*results.rows, *rows, *return_rows(matter, evaluation)))


def _about(matter: SummaryMatter, evaluation: Evaluation) -> Words:
    say = matter.say
    codes = {one.id: one.evaluation_code for one in matter.project.evaluations}
    parts = [
        say.title(EVALUATION_KIND, evaluation.kind),
        say("evaluation_program", program=matter.program_name(evaluation.program_code)),
        say("evaluation_start", year=evaluation.start_year),
    ]
    if evaluation.compares_with in codes:
        parts.append(say("compared_with", code=codes[evaluation.compares_with]))
    mark = f"rows.evaluations.{evaluation.evaluation_code}.discount_rate"
    rate = Span(share_text(evaluation.discount_rate), muted=True, mark=mark)
    timing = say.title(DISCOUNT_TIMING, evaluation.discount_timing)
    return Span(" · ".join(parts) + " · " + say("evaluation_rate"), muted=True), rate, Span(f" · {timing}", muted=True)


def _inputs(matter: SummaryMatter, evaluation: Evaluation) -> Table | Paragraph:
    say = matter.say
    inputs = inputs_of(matter, evaluation)
    if not inputs:
        return matter.nothing("empty.inputs")
    dated = evaluation.inputs_discounted or any(one.year for one in inputs)
    rows = tuple(_input(matter, evaluation, number, one, dated=dated) for number, one in enumerate(inputs, start=1))
    spent = (Column(say("column.year"), "right"),) if dated else ()
    columns = Column(say("column.stakeholder")), Column(say("column.input")), *spent
    return Table((*columns, Column(say("column.value"), "right")), rows)


def _input(matter: SummaryMatter, evaluation: Evaluation, number: int, one: EvaluationInput, *, dated: bool) -> Row:
    currency = one.currency or currency_of(matter, evaluation)
    mark = f"rows.evaluation_inputs.{evaluation.evaluation_code}.{number}.amount"
    amount = Span(money_text(one.amount, currency), mark=mark), Span(f" {currency}", muted=True)
    why = Span(f" {one.unvalued_reason}", muted=True) if one.unvalued_reason else Span("")
    year = cells(str(one.year)) if dated else ()
    return Row((words(one.stakeholder), (Span(one.description), why), *year, amount))


def _value_map(matter: SummaryMatter, evaluation: Evaluation, outcomes: Sequence[Outcome]) -> Table:
    say = matter.say
    proxy = say("column.proxy_value", currency=currency_of(matter, evaluation))
    names = (say("column.quantity"), say("column.duration"), proxy, *(say(f"column.{name}") for name in REDUCTIONS))
    results = (say(key, currency=matter.currency) for key in ("column.impact", "column.present_value"))
    rows = []
    for number, one in enumerate(outcomes, start=1):
        rows.append(Row((_change(matter, evaluation, number, one),), "group"))
        rows.append(Row(_numbers(matter, evaluation, number, one)))
    return Table(tuple(Column(name, "right") for name in (*names, *results)), tuple(rows))


def _change(matter: SummaryMatter, evaluation: Evaluation, number: int, one: Outcome) -> Words:
    say = matter.say
    name = Span(f"{one.stakeholder}{say('colon')}{one.outcome}", bold=True)
    text = name, Span(" · " + " · ".join(filter(None, _more(matter, one))), muted=True)
    if not one.extra_reduction:
        return text
    mark = f"rows.value_map.{evaluation.evaluation_code}.{number}.extra_reduction"
    reduction = Span(share_text(one.extra_reduction), muted=True, mark=mark)
    return (*text, Span(" · " + say("extra_reduction"), muted=True), reduction)


def _more(matter: SummaryMatter, one: Outcome) -> Iterator[str | None]:
    """What is said of an outcome beside its numbers."""
    say = matter.say
    yield one.indicator
    yield say(f"starts.{one.starts}")
    if one.unit:
        yield say("quantity_in", unit=one.unit)
    if one.quantity_by_year:
        yield say("quantities", numbers="; ".join(map(number_text, one.quantity_by_year)))
    if one.proxy and one.proxy_source:
        yield say("proxy_and_source", proxy=one.proxy, source=one.proxy_source)
    else:
        yield one.proxy
    if one.price_year:
        yield say("prices_of", year=one.price_year)


def _numbers(matter: SummaryMatter, evaluation: Evaluation, number: int, one: Outcome) -> tuple[Words, ...]:
    code = evaluation.evaluation_code
    shown = {
        "quantity": number_text(one.quantity),
        "duration_years": number_text(one.duration_years),
        "proxy_value": money_text(one.proxy_value, currency_of(matter, evaluation)),
        **{name: share_text(getattr(one, name)) for name in REDUCTIONS},
    }
    stated = ((Span(text, mark=f"rows.value_map.{code}.{number}.{name}"),) for name, text in shown.items())
    path = f"evaluations.{code}.outcomes.{number}"
    return (*stated, matter.cell(f"{path}.impact"), matter.cell(f"{path}.present_value"))


def _years(matter: Matter, code: str) -> Table:
    say, path = matter.say, f"evaluations.{code}"
    money = (say(key, currency=matter.currency) for key in ("column.worth", "column.present_value"))
    columns = Column(say("column.year")), *(Column(title, "right") for title in money)
    rows = (
        Row(
            (
                words(year),
                matter.cell(f"{path}.value_by_year.{year}"),
                matter.cell(f"{path}.present_value_by_year.{year}"),
            )
        )
        for year in matter.parts("evaluations", code, "present_value_by_year")
    )
    totals = matter.cell(f"{path}.total_value", bold=True), matter.cell(f"{path}.total_present_value", bold=True)
    return Table(columns, (*rows, Row((words(say("total"), bold=True), *totals), "total")))


def _stakeholders(matter: Matter, code: str) -> Table:
    say, path = matter.say, ("evaluations", code, "by_stakeholder")
    present = Column(say("column.present_value", currency=matter.currency), "right")
    rows = (Row((words(one.path[-1]), matter.cell(one.id))) for one in matter.parts(*path).values())
    total = Row(
        (words(say("total"), bold=True), matter.cell(f"evaluations.{code}.total_present_value", bold=True)), "total"
    )
    return Table((Column(say("column.stakeholder")), present), (*rows, total))


def present_value_by_year(matter: Matter, code: str) -> BarChart:
    """The chart of an evaluation's present value by year; years stand where their labels fit side by side."""
    parts = matter.parts("evaluations", code, "present_value_by_year").items()
    bars = tuple(matter.bar(year, one.id) for year, one in parts)
    longest = max((len(bar.figure.text) for bar in bars), default=0)
    title = matter.say("chart.by_year", currency=matter.currency)
    return BarChart(title, bars, standing=len(bars) * longest <= MOST_LETTERS_SIDE_BY_SIDE)


def present_value_by_stakeholder(matter: Matter, code: str) -> BarChart:
    """The chart of an evaluation's present value by stakeholder."""
    bars = tuple(matter.bar(name, one.id) for name, one in matter.parts("evaluations", code, "by_stakeholder").items())
    return BarChart(matter.say("chart.by_stakeholder", currency=matter.currency), bars)
