"""The basis of reporting: the rules that this report's figures rest on, and no others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...domain.okr import TYPED
from ...domain.records import Evaluation
from ..blocks import Heading, Paragraph, words
from ..figure_text import money_text
from .evaluations import currency_of, evaluations_of, outcomes_of
from .matter import Blocks, GroupMatter, Matter, SummaryMatter
from .objectives import revisions_of
from .sources import used_rates

MEASURES = {
    "basis.okr_change": ("increase", "decrease"),
    "basis.okr_level": ("at_least", "at_most"),
    "basis.okr_milestone": ("milestone",),
}


def summary_basis(matter: SummaryMatter) -> Blocks:
    """The rules of a facility's report."""
    first, last = matter.days
    yield Heading(matter.say("chapter.basis"))
    yield _rule(matter, "basis.period", first=first, last=last)
    yield _rule(matter, "basis.exact")
    for rules in (_contributions, _people, _objectives, _evaluations):
        yield from rules(matter)


def group_basis(matter: GroupMatter) -> Blocks:
    """The rules of the group's report."""
    yield Heading(matter.say("chapter.basis"))
    yield _rule(matter, "basis.group_verified")
    yield _rule(matter, "basis.exact")
    yield _rule(matter, "basis.group", currency=matter.currency)
    yield _rule(matter, "basis.lbg")
    yield _rule(matter, "basis.mandatory")
    yield _rule(matter, "basis.group_volunteers")
    yield _rule(matter, "basis.outputs")
    if "share_of_pre_tax_profit" in matter.figures:
        yield _rule(matter, "basis.profit")


def _contributions(matter: SummaryMatter) -> Iterator[Paragraph]:
    site = matter.project.site
    yield _rule(matter, "basis.lbg")
    yield _rule(matter, "basis.time", cost=money_text(site.hourly_cost, site.currency), currency=site.currency)
    yield _rule(matter, "basis.mandatory")
    if used_rates(matter):
        yield _rule(matter, "basis.exchange", currency=site.currency)


def _people(matter: SummaryMatter) -> Iterator[Paragraph]:
    if matter.value("volunteering.participations"):
        yield _rule(matter, "basis.volunteering")
    if matter.value("outputs.assessed"):
        yield _rule(matter, "basis.outputs")


def _objectives(matter: SummaryMatter) -> Iterator[Paragraph]:
    year = {one.id for one in matter.project.objectives if one.year == matter.meta.period.year}
    found = [one for one in matter.project.key_results if one.objective_code in year]
    typed = {one.measure for one in found if one.source == TYPED}
    for key, measures in MEASURES.items():
        if typed.intersection(measures):
            yield _rule(matter, key)
    if any(one.source != TYPED for one in found):
        yield _rule(matter, "basis.okr_source")
    if found:
        yield _rule(matter, "basis.okr_mean")
    if any(revisions_of(matter, one) for one in found):
        yield _rule(matter, "basis.okr_revision")


def _evaluations(matter: SummaryMatter) -> Iterator[Paragraph]:
    evaluations = evaluations_of(matter)
    if not evaluations:
        return
    yield _rule(matter, "basis.sroi")
    yield _rule(matter, "basis.sroi_starts")
    for key, applies in _conventions(matter).items():
        codes = tuple(one.evaluation_code for one in evaluations if applies(one))
        if codes:
            yield _rule(matter, key, codes=matter.say.listed(codes), currency=matter.currency)


def _conventions(matter: SummaryMatter) -> dict[str, Callable[[Evaluation], bool]]:
    def drops(one: Evaluation) -> bool:
        return any(row.drop_off for row in outcomes_of(matter, one))

    def part_years(one: Evaluation) -> bool:
        return any(row.duration_years % 1 for row in outcomes_of(matter, one))

    return {
        "basis.end_of_year": lambda one: one.discount_timing == "end_of_year",
        "basis.start_of_year": lambda one: one.discount_timing == "start_of_year",
        "basis.mid_year": lambda one: one.discount_timing == "mid_year",
        "basis.second_year": lambda one: one.drop_off_from == "second_year" and drops(one),
        "basis.first_year": lambda one: one.drop_off_from == "first_year" and drops(one),
        "basis.prorated": lambda one: one.duration_rule == "prorated" and part_years(one),
        "basis.whole": lambda one: one.duration_rule == "whole" and part_years(one),
        "basis.extra_reduction": lambda one: any(row.extra_reduction for row in outcomes_of(matter, one)),
        "basis.inputs_discounted": lambda one: one.inputs_discounted,
        "basis.evaluation_currency": lambda one: currency_of(matter, one) != matter.currency,
    }


def _rule(matter: Matter, key: str, **parts: object) -> Paragraph:
    return Paragraph(words(matter.say(key, **parts)), "point")
