"""At a glance: the figures that a director reads first."""

from __future__ import annotations

from ..blocks import Heading, Span, Tile, Tiles, Words
from .contributions import split_chart
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, charts_beside


def summary_headline(matter: SummaryMatter) -> Blocks:
    """A facility's headline figures, and its contributions by form and strategy."""
    yield Heading(matter.say("chapter.headline"))
    yield Tiles(
        (
            _total(matter),
            _hours(matter),
            _volunteers(matter),
            _beneficiaries(matter),
            _okr(matter),
            *_ratio(matter, "evaluations_together"),
        )
    )
    yield from _charts(matter)


def group_headline(matter: GroupMatter) -> Blocks:
    """The group's headline figures, and its contributions by form and strategy."""
    yield Heading(matter.say("chapter.headline"))
    money = _total(matter), *_share(matter), *_per_employee(matter)
    people = _hours(matter), _volunteers(matter), _beneficiaries(matter)
    yield Tiles((*money, *people, *_ratio(matter, "evaluations"), _leverage(matter), _facilities(matter)))
    yield from _charts(matter)


def _total(matter: Matter) -> Tile:
    note = _note(matter, "headline.mandatory", "contributions.mandatory", currency=matter.currency)
    return _tile(matter, "headline.total", "contributions.total", matter.currency, note)


def _hours(matter: Matter) -> Tile:
    note = _note(matter, "headline.paid", "volunteering.paid_hours")
    return _tile(matter, "headline.hours", "volunteering.hours", matter.say("unit.hours"), note)


def _volunteers(matter: Matter) -> Tile:
    note = _note(matter, "headline.participations", "volunteering.participations")
    return _tile(matter, "headline.volunteers", "volunteering.volunteers", matter.say("unit.people"), note)


def _beneficiaries(matter: Matter) -> Tile:
    note = _note(matter, "headline.assessed", "outputs.assessed")
    return _tile(matter, "headline.beneficiaries", "outputs.direct_beneficiaries", matter.say("unit.people"), note)


def _okr(matter: Matter) -> Tile:
    note = _note(matter, "headline.okr_original", "okr.facility.score_original_target")
    return _tile(matter, "headline.okr", "okr.facility.score", "", note)


def _ratio(matter: Matter, of: str) -> tuple[Tile, ...]:
    if f"{of}.ratio" not in matter.figures:
        return ()
    note = _note(matter, "headline.net_ratio", f"{of}.net_ratio")
    return (_tile(matter, "headline.ratio", f"{of}.ratio", matter.say("unit.ratio"), note),)


def _share(matter: Matter) -> tuple[Tile, ...]:
    if "share_of_pre_tax_profit" not in matter.figures:
        return ()
    note = _note(matter, "headline.profit", "pre_tax_profit", currency=matter.currency)
    return (_tile(matter, "headline.share", "share_of_pre_tax_profit", "", note),)


def _per_employee(matter: Matter) -> tuple[Tile, ...]:
    if "contributions.per_employee" not in matter.figures:
        return ()
    return (_tile(matter, "headline.per_employee", "contributions.per_employee", matter.currency, ()),)


def _leverage(matter: Matter) -> Tile:
    note = _note(matter, "headline.leverage_ratio", "contributions.leverage_ratio")
    return _tile(matter, "headline.leverage", "contributions.leverage", matter.currency, note)


def _facilities(matter: Matter) -> Tile:
    note = _note(matter, "headline.with_score", "okr.facilities_with_score")
    return _tile(matter, "headline.facilities", "facilities", "", note)


def _tile(matter: Matter, key: str, figure_id: str, unit: str, note: Words) -> Tile:
    has_value = matter.figures[figure_id].value is not None
    return Tile(
        matter.say(key),
        matter.span(figure_id, bold=True),
        unit if has_value else "",
        note if has_value else matter.reason(figure_id),
    )


def _note(matter: Matter, key: str, figure_id: str, **parts: object) -> Words:
    return Span(matter.say(key, **parts), muted=True), matter.span(figure_id, muted=True)


def _charts(matter: Matter) -> Blocks:
    if matter.figures["contributions.total"].value:
        yield from charts_beside(split_chart(matter, "by_form"), split_chart(matter, "by_strategy"))
