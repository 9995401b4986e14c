"""What one row cannot be, whatever stands in the other rows: rules between the fields of a single record.

Importer and editor both ask `row_refusal` before they take a row; the checks of a whole project ask it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from . import assurance_rules
from .exact import plain
from .exchange_rates import DOLLAR
from .fields import Record
from .impact import DEPTHS
from .okr_figures import FACILITY
from .problem import Refusal
from .records import FxRate, KeyResult, Objective, Outcome, Output, TargetRevision, Volunteer
from .sroi import LONGEST, DurationOutOfRange, QuantitiesDoNotFit, years_of

Verdict = tuple[str, Refusal]
"""The field that the mistake is to be mended in, and what is wrong."""


class DepthExceedsAssessed(Refusal):
    """More people in the three depths than were assessed."""

    def __init__(self, depths: int, assessed: int) -> None:
        super().__init__(
            "Connect, improve and transform are {depths} people together, but only {assessed} were assessed. "
            "Each person assessed is in one depth at most.",
            depths=depths,
            assessed=assessed,
        )


class AssessedExceedsBeneficiaries(Refusal):
    """More people assessed than there are direct beneficiaries."""

    def __init__(self, assessed: int, beneficiaries: int) -> None:
        super().__init__(
            "{assessed} people were assessed, but there are only {beneficiaries} direct beneficiaries. "
            "People assessed are some of these.",
            assessed=assessed,
            beneficiaries=beneficiaries,
        )


class BaselineMissing(Refusal):
    """An increase or decrease from nowhere."""

    def __init__(self, measure: str) -> None:
        super().__init__(
            "A key result with the measure {measure} needs a baseline: the value that it starts from.", measure=measure
        )


class TargetIsBaseline(Refusal):
    """An increase or decrease that has nowhere to go."""

    def __init__(self, target: str) -> None:
        super().__init__(
            "Target and baseline are both {target}, so there is no way to measure. Change one of them.", target=target
        )


class TargetIsZero(Refusal):
    """A milestone whose target is nothing."""

    def __init__(self) -> None:
        super().__init__("The target of a milestone cannot be 0. Write what is reached when it is done, such as 100.")


class RevisionUnreasoned(Refusal):
    """A new target that nobody explains."""

    def __init__(self) -> None:
        super().__init__("Say why the target was revised. The reason is printed beside both scores.")


class OwnParent(Refusal):
    """An objective that serves itself."""

    def __init__(self, code: str) -> None:
        super().__init__("Objective {code} cannot be its own parent. Choose another one, or none.", code=code)


class ReservedCode(Refusal):
    """A code that the figures use for something else."""

    def __init__(self, code: str) -> None:
        super().__init__(
            "“{code}” stands for the facility's own score among the figures. Choose another code.", code=code
        )


class DollarIsOne(Refusal):
    """A rate of the dollar against itself that is not 1."""

    def __init__(self, rate: str) -> None:
        super().__init__("There is 1 US dollar in a US dollar, not {rate}. Write 1, or leave the row out.", rate=rate)


class NegativeQuantity(Refusal):
    """A quantity below 0 in a list by year."""

    def __init__(self, quantity: str) -> None:
        super().__init__(
            "“{quantity}” among the quantities by year is below 0. A harm has a negative proxy value, not a negative quantity.",
            quantity=quantity,
        )


class OwnAlias(Refusal):
    """A person's number that stands for itself."""

    def __init__(self, number: str) -> None:
        super().__init__("{number} cannot stand for itself. Choose another number, or none.", number=number)


def row_refusal(record: Record) -> Verdict | None:
    """Why this row cannot be taken, and in which field: the first rule that it breaks, or nothing."""
    rule = RULES.get(type(record))
    return rule(record) if rule else None


def _output(row: Output) -> Verdict | None:
    depths = [getattr(row, name) for name in DEPTHS]
    deep, assessed, reached = sum(depth or 0 for depth in depths), row.assessed or 0, row.direct_beneficiaries or 0
    if deep > assessed:
        return "assessed", DepthExceedsAssessed(deep, assessed)
    if assessed > reached:
        return "direct_beneficiaries", AssessedExceedsBeneficiaries(assessed, reached)
    return None


def _key_result(row: KeyResult) -> Verdict | None:
    if row.kr_code == FACILITY:
        return "kr_code", ReservedCode(row.kr_code)
    if row.measure in ("increase", "decrease"):
        if row.baseline is None:
            return "baseline", BaselineMissing(row.measure)
        if row.baseline == row.target:
            return "target", TargetIsBaseline(plain(row.target))
    if row.measure == "milestone" and row.target == 0:
        return "target", TargetIsZero()
    return None


def _revision(row: TargetRevision) -> Verdict | None:
    return None if row.reason.strip() else ("reason", RevisionUnreasoned())


def _objective(row: Objective) -> Verdict | None:
    if row.objective_code == FACILITY:
        return "objective_code", ReservedCode(row.objective_code)
    return ("parent", OwnParent(row.objective_code)) if row.parent == row.id else None


def _volunteer(row: Volunteer) -> Verdict | None:
    return ("alias_of", OwnAlias(row.volunteer_id)) if row.alias_of == row.id else None


def _rate(row: FxRate) -> Verdict | None:
    if row.currency == DOLLAR and row.units_per_usd != 1:
        return "units_per_usd", DollarIsOne(plain(row.units_per_usd))
    return None


def _outcome(row: Outcome) -> Verdict | None:
    if not 0 < row.duration_years <= LONGEST:
        return "duration_years", DurationOutOfRange(row)
    for quantity in row.quantity_by_year:
        if quantity < 0:
            return "quantity_by_year", NegativeQuantity(plain(quantity))
    years = years_of(row)
    if row.quantity_by_year and len(row.quantity_by_year) != years:
        return "quantity_by_year", QuantitiesDoNotFit(row, years)
    return None


RULES: Mapping[type[Record], Callable[[Any], Verdict | None]] = MappingProxyType(
    {
        Output: _output,
        KeyResult: _key_result,
        Objective: _objective,
        FxRate: _rate,
        Volunteer: _volunteer,
        Outcome: _outcome,
        TargetRevision: _revision,
        **assurance_rules.RULES,
    }
)
"""The rule of each class of records that has one."""
