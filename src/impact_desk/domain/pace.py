"""Whether a key result keeps pace: where it should stand today on its way to the target of the year.

Expected on a day = start + (target - start) x days passed / days of the year; pace = way made / way expected. From 0.95
a key result is on track, from 0.75 behind, below at risk (the bands that goal-tracking software commonly uses; the
scores of `okr` know nothing of them).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

from .okr import SHARES
from .records import CheckIn, KeyResult, TargetRevision

Standing = Literal["on_track", "behind", "at_risk", "unknown"]
ON_TRACK, BEHIND = Fraction(95, 100), Fraction(75, 100)
"""The least pace to be on track, and to be only behind."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a check-in said: the day, the value, the owner's confidence (1 to 10) where it was given."""

    day: date
    value: Fraction
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The way of a key result through its year: readings by day, and the targets in force, each from a day on.

    `start` is where it began: the baseline, or 0 for a milestone; nothing where the measure has no way to go
    (at least, at most), so that there is a line to hold instead.
    """

    first: date
    last: date
    start: Fraction | None
    targets: tuple[tuple[date, Fraction], ...]
    readings: tuple[Reading, ...]

    def target_on(self, day: date) -> Fraction:
        """The target in force on a day."""
        return next((target for since, target in reversed(self.targets) if since <= day), self.targets[0][1])

    def expected_on(self, day: date) -> Fraction:
        """Where the key result should stand on a day: on the straight way to the target that is in force then."""
        target = self.target_on(day)
        if self.start is None:
            return target
        # The way is made when the last day is over: a year that has ended is passed in full.
        whole = (self.last - self.first).days + 1
        passed = min(max((day - self.first).days + 1, 0), whole)
        return self.start + (target - self.start) * Fraction(passed, whole)

    def pace_on(self, day: date) -> Fraction | None:
        """Way made by the latest reading up to a day / way expected; nothing without a reading, or with no way to go."""
        known = [one for one in self.readings if one.day <= day]
        if self.start is None or not known:
            return None
        way = self.expected_on(day) - self.start
        return (known[-1].value - self.start) / way if way else None

    def standing_on(self, day: date) -> Standing:
        """On track, behind or at risk on a day."""
        return standing(self.pace_on(day))

    def steps(self) -> tuple[tuple[date, Fraction], ...]:
        """The target line as corners: each target from its day to the day before the next."""
        corners: list[tuple[date, Fraction]] = []
        for place, (since, target) in enumerate(self.targets):
            until = self.targets[place + 1][0] if place + 1 < len(self.targets) else self.last + timedelta(days=1)
            corners += [(max(since, self.first), target), (min(until - timedelta(days=1), self.last), target)]
        return tuple(corners)


def standing(pace: Fraction | None) -> Standing:
    """The word for a pace."""
    if pace is None:
        return "unknown"
    if pace >= ON_TRACK:
        return "on_track"
    return "behind" if pace >= BEHIND else "at_risk"


def course(
    key_result: KeyResult,
    revisions: Iterable[TargetRevision],
    check_ins: Iterable[CheckIn],
    days: tuple[date, date],
) -> Course:
    """The way of a key result through the year whose first and last day are `days`, from its typed check-ins."""
    mine = sorted((one for one in check_ins if one.kr_code == key_result.id), key=lambda one: (one.date, one.ordinal))
    revised = sorted(
        (one for one in revisions if one.kr_code == key_result.id), key=lambda one: (one.date, one.ordinal)
    )
    targets = [(days[0], Fraction(key_result.target)), *((one.date, Fraction(one.target)) for one in revised)]
    readings = tuple(Reading(one.date, Fraction(one.value), one.confidence) for one in mine)
    return Course(*days, _start(key_result), tuple(targets), readings)


def _start(key_result: KeyResult) -> Fraction | None:
    if key_result.measure in SHARES:
        return None
    return Fraction(key_result.baseline) if key_result.baseline is not None else Fraction(0)
