"""Scenarios as they were written, made and compared; and two assumptions moved against each other.

The adjustments are read by `adjustments`, made by `scenarios`; this joins them with the outcomes of an evaluation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from .adjustments import Adjustment, parse_adjustments
from .exact import shorten
from .problem import Refusal
from .records import WhatIf
from .scenarios import Change, Compared, Scenario, changed
from .study import Study


class NoSuchOutcome(Refusal):
    """A scenario names an outcome that the value map does not have."""

    def __init__(self, code: str, title: str) -> None:
        super().__init__(
            "Scenario “{title}” names the outcome {code}, which is not in the value map. Mend the scenario.",
            code=shorten(code),
            title=shorten(title),
        )


class NoSuchStakeholder(Refusal):
    """A scenario names a stakeholder that has no outcomes."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(
            "Scenario “{title}” names “{name}”, who has no outcomes in the value map. Mend the scenario.",
            name=shorten(name),
            title=shorten(title),
        )


class TableTooLarge(Refusal):
    """A two-way table with more cells than anybody reads."""

    def __init__(self, cells: int) -> None:
        super().__init__(
            "The table would have {cells} cells; at most {most} fit. Choose fewer values.", cells=cells, most=MOST
        )


MOST = 400
"""Most cells of a two-way table."""


@dataclass(frozen=True, slots=True)
class Line:
    """A scenario beside the base: what came of it, or why nothing did."""

    row: WhatIf
    compared: Compared | None
    refusal: Refusal | None = None

    @property
    def agrees(self) -> bool | None:
        """Does the ratio, rounded as the published one is, equal it? Nothing where none is stated."""
        stated = self.row.stated_ratio
        if stated is None or self.compared is None or self.compared.result.ratio is None:
            return None
        step = Decimal(1).scaleb(int(stated.as_tuple().exponent))
        return abs(self.compared.result.ratio - Fraction(stated)) <= Fraction(step) / 2


@dataclass(frozen=True, slots=True)
class Axis:
    """An assumption of a two-way table: its values one after another, of the outcomes named or of all."""

    assumption: str
    values: tuple[Decimal, ...]
    outcomes: frozenset[UUID] = frozenset()

    def change(self, value: Decimal) -> Change:
        """The change that puts `value`."""
        return Change("set", self.assumption, value, self.outcomes)


@dataclass(frozen=True, slots=True)
class TwoWay:
    """The gross ratio for every pair of values: `ratios[row][column]`, rows along `down`, columns along `across`."""

    down: Axis
    across: Axis
    ratios: tuple[tuple[Fraction | None, ...], ...]


def scenario_of(study: Study, row: WhatIf) -> Scenario:
    """The scenario with its outcomes found. Raises a `Refusal` where it names what is not there."""
    return Scenario(row.title, tuple(change_of(study, one, row.title) for one in parse_adjustments(row.adjustments)))


def comparison(study: Study) -> tuple[Line, ...]:
    """Every named scenario of the evaluation beside the base, in order."""
    return tuple(line_of(study, row) for row in study.scenarios)


def tried(study: Study, text: str) -> Compared:
    """Adjustments that were only typed, beside the base. Raises a `Refusal`."""
    row = WhatIf(id=study.evaluation.id, evaluation_code=study.evaluation.id, title=text, adjustments=text)
    return _compared(study, row)


def two_way(study: Study, down: Axis, across: Axis) -> TwoWay:
    """The gross ratio for every pair of values of two assumptions. Raises `TableTooLarge` and what `evaluate` raises."""
    cells = len(down.values) * len(across.values)
    if cells > MOST:
        raise TableTooLarge(cells)
    return TwoWay(down, across, tuple(tuple(_ratios(study, down.change(one), across)) for one in down.values))


def _ratios(study: Study, first: Change, across: Axis) -> Iterator[Fraction | None]:
    case = changed(study.case, (first,))
    return (changed(case, (across.change(one),)).result().ratio for one in across.values)


def line_of(study: Study, row: WhatIf) -> Line:
    """A scenario beside the base, or why it cannot be made."""
    try:
        return Line(row, _compared(study, row))
    except Refusal as refusal:
        return Line(row, None, refusal)


def _compared(study: Study, row: WhatIf) -> Compared:
    scenario = scenario_of(study, row)
    return Compared(scenario, changed(study.case, scenario.changes).result(), study.result)


def change_of(study: Study, one: Adjustment, title: str) -> Change:
    """An adjustment with its outcomes found. Raises `NoSuchOutcome` or `NoSuchStakeholder`, which name `title`."""
    chosen: set[UUID] = set()
    for code in one.codes:
        outcome = study.by_code.get(code.casefold())
        if outcome is None:
            raise NoSuchOutcome(code, title)
        chosen.add(outcome.id)
    for name in one.stakeholders:
        chosen.update(_outcomes_of(study, name, title))
    return Change(one.deed, one.assumption, one.value, frozenset(chosen))


def _outcomes_of(study: Study, name: str, title: str) -> Sequence[UUID]:
    found = [one.id for one in study.outcomes if one.stakeholder.casefold() == name.casefold()]
    if not found:
        raise NoSuchStakeholder(name, title)
    return found
