"""How deep impact went, and on whom that rests: the depths of the people assessed, with method and sample.

Connect, improve and transform exclude one another; whoever was assessed and is in none of them did not even connect. A
sample is never scaled up to those who were not assessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from .impact import DEPTHS
from .problem import Problem
from .project import Project
from .records import Output


@dataclass(frozen=True, slots=True)
class Depth:
    """Outputs together: people reached, people assessed, how many in each depth, and how that was found."""

    reached: int
    assessed: int
    by_depth: dict[str, int]
    methods: tuple[str, ...]
    samples: tuple[str, ...]
    silent: int

    @property
    def none(self) -> int:
        """People assessed who are in no depth."""
        return self.assessed - sum(self.by_depth.values())

    @property
    def sampled(self) -> Fraction | None:
        """How large a part of those reached was assessed; nothing while nobody was reached."""
        return Fraction(self.assessed, self.reached) if self.reached else None

    def share(self, people: int) -> Fraction:
        """`people` as a share of those assessed; 0 while nobody was."""
        return Fraction(people, self.assessed) if self.assessed else Fraction()


def depth_of(outputs: Iterable[Output]) -> Depth:
    """The depth of these outputs together; `silent` counts those with people assessed and no word on the method."""
    rows = list(outputs)
    assessed = [one for one in rows if one.assessed]
    return Depth(
        sum(one.direct_beneficiaries or 0 for one in rows),
        sum(one.assessed or 0 for one in rows),
        {name: sum(getattr(one, name) or 0 for one in rows) for name in DEPTHS},
        tuple(dict.fromkeys(one.method for one in assessed if one.method)),
        tuple(dict.fromkeys(one.sample for one in assessed if one.sample)),
        sum(not one.method for one in assessed),
    )


def depth_without_ground(project: Project, _today: date) -> Iterator[Problem]:
    """People assessed without a word on how or whom, and types of impact where nobody was assessed."""
    for row in project.outputs:
        parts: dict[str, object] = {"output": row.indicator, "date": row.date.isoformat()}
        if row.assessed and not (row.method and row.sample):
            lacking = "method" if not row.method else "sample"
            template = (
                "Depth of “{output}” of {date} rests on people assessed. Say how they were assessed, and how chosen."
            )
            yield Problem("outputs", row.id, lacking, template, parts)
        elif not row.assessed and (row.impact_types or row.method or row.sample):
            template = (
                "“{output}” of {date} names types, method or sample, but nobody was assessed. Enter how many were."
            )
            yield Problem("outputs", row.id, "assessed", template, parts)
