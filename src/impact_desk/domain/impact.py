"""Outputs and depth of impact, by the London Benchmarking Group's model.

Direct beneficiaries >= assessed >= connect + improve + transform, each person in one depth only. Rates are on the
people assessed and say so; a sample is never scaled up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from uuid import UUID

from .figure import Figure, Operand, Row, no_rows
from .records import Output
from .volunteering import Days

DEPTHS = ("connect", "improve", "transform")
"""How deep the impact on a person went."""
COUNTS = ("direct_beneficiaries", "assessed", *DEPTHS)
"""The numbers of people that an output gives."""
NOBODY_ASSESSED = "Nobody was assessed in this period."
NOBODY_REACHED = "No direct beneficiaries are recorded in this period."

DEFINITIONS = {
    "direct_beneficiaries": "Sum of the direct beneficiaries of the period's outputs.",
    "assessed": "How many of the direct beneficiaries were asked or measured.",
    "connect": "People assessed who were reached or made aware, without an improvement found.",
    "improve": "People assessed with some better habit, skill or knowledge.",
    "transform": "People assessed with a significant and lasting change.",
    "connect_rate": "Connect / people assessed; says nothing of those who were not assessed.",
    "improve_rate": "Improve / people assessed; says nothing of those who were not assessed.",
    "transform_rate": "Transform / people assessed; says nothing of those who were not assessed.",
    "assessed_rate": "Assessed / direct beneficiaries: how large the sample is.",
}
"""What each figure means, in one sentence."""


def outputs_of(outputs: Iterable[Output], days: Days) -> tuple[Output, ...]:
    """The outputs dated within `days`."""
    return tuple(row for row in outputs if days[0] <= row.date <= days[1])


def people(outputs: Iterable[Output], name: str, program: UUID | None = None) -> int:
    """Sum of one of `COUNTS`, of one program or of all; a blank counts nobody."""
    return sum(getattr(row, name) or 0 for row in outputs if program in (None, row.program_code))


def output_figures(outputs: Iterable[Output], codes: Mapping[UUID, str]) -> Iterator[Figure]:
    """The figures of the period's outputs; `codes` maps program ids to codes in printing order."""
    rows = tuple(outputs)
    counts = {name: people(rows, name) for name in COUNTS}
    for figure in count_figures(counts):
        yield replace(figure, rows=partial(_rows, rows, figure.path[-1])) if figure.path[-1] in COUNTS else figure
    for program, code in codes.items():
        of_program = [row for row in rows if row.program_code == program]
        if of_program:
            path = ("outputs", "by_program", code, "direct_beneficiaries")
            counted = people(of_program, "direct_beneficiaries")
            behind = partial(_rows, of_program, "direct_beneficiaries")
            yield Figure(path, "count", counted, "Direct beneficiaries of the program.", rows=behind)


def count_figures(counts: Mapping[str, int]) -> Iterator[Figure]:
    """The figures that follow from sums of people, of one facility or of the group."""
    for name in COUNTS:
        yield Figure(("outputs", name), "count", counts[name], DEFINITIONS[name], rows=no_rows)
    yield _rate("assessed", counts["assessed"], "direct_beneficiaries", counts["direct_beneficiaries"], NOBODY_REACHED)
    for name in DEPTHS:
        yield _rate(name, counts[name], "assessed", counts["assessed"], NOBODY_ASSESSED)


def _rate(name: str, part: int, of: str, whole: int, reason: str) -> Figure:
    operands = (
        Operand(name.capitalize(), f"outputs.{name}"),
        Operand(of.replace("_", " ").capitalize(), f"outputs.{of}"),
    )
    return Figure(
        ("outputs", f"{name}_rate"),
        "ratio",
        Fraction(part, whole) if whole else None,
        DEFINITIONS[f"{name}_rate"],
        operands=operands,
        reason="" if whole else reason,
    )


def _rows(outputs: Iterable[Output], name: str) -> tuple[Row, ...]:
    return tuple(("outputs", row.id) for row in outputs if getattr(row, name))
