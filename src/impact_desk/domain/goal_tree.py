"""Objectives as a tree: who serves whom, how far each branch has come, what weights do, and what may be moved where.

A branch is an objective with all that serve it. It is scored as the facility is: the weighted mean of its objectives
that have a score, each by its own weight. So the facility's score is that of one branch that holds everything, and no
key result is averaged with an objective. Coverage says on how many of its key results a score rests.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from .figure import Figures
from .problem import Refusal
from .records import KeyResult, Objective

HUNDRED = Decimal(100)
NEAR = (Decimal(80), Decimal(120))
"""Weights whose sum lies within these ends, and is not 100, were meant as percentages."""
ASSUMED = Decimal(1)
"""What an empty weight counts as."""


class ServesItself(Refusal):
    """An objective that would serve one below it."""

    def __init__(self, code: str, parent: str) -> None:
        super().__init__(
            "{code} cannot serve {parent}, because {parent} serves {code} already. Choose an objective outside its branch.",
            code=code,
            parent=parent,
        )


class OtherYear(Refusal):
    """An objective that would serve one of another year."""

    def __init__(self, code: str, year: int, parent: str, other: int) -> None:
        super().__init__(
            "{code} is an objective of {year}, and {parent} one of {other}. Choose an objective of the same year.",
            code=code,
            year=year,
            parent=parent,
            other=other,
        )


@dataclass(frozen=True, slots=True)
class GoalTree:
    """Objectives with what stands below each; `below[None]` are those that serve none of these.

    Objectives that serve each other in a circle hang from the first of them, so that every one is in the tree.
    """

    objectives: Mapping[UUID, Objective]
    above: Mapping[UUID, UUID | None]
    below: Mapping[UUID | None, tuple[UUID, ...]]
    measured_by: Mapping[UUID, tuple[KeyResult, ...]]

    def from_the_top(self) -> Iterator[UUID]:
        """Every objective, those above before those below."""
        for top in self.below.get(None, ()):
            yield from self.branch(top)

    def branch(self, one: UUID) -> Iterator[UUID]:
        """An objective and every one below it."""
        waiting = [one]
        while waiting:
            here = waiting.pop()
            yield here
            waiting += reversed(self.below.get(here, ()))


def goal_tree(objectives: Iterable[Objective], key_results: Iterable[KeyResult]) -> GoalTree:
    """The tree of these objectives."""
    known = {one.id: one for one in objectives}
    above = _above(known)
    below: dict[UUID | None, list[UUID]] = {}
    for identity in known:
        below.setdefault(above[identity], []).append(identity)
    measured: dict[UUID, list[KeyResult]] = {}
    for one in key_results:
        if one.objective_code in known:
            measured.setdefault(one.objective_code, []).append(one)
    return GoalTree(
        known,
        above,
        {key: tuple(some) for key, some in below.items()},
        {key: tuple(some) for key, some in measured.items()},
    )


def _above(known: Mapping[UUID, Objective]) -> dict[UUID, UUID | None]:
    """What each objective hangs from; a circle is cut at its first objective."""
    above: dict[UUID, UUID | None] = {}
    for start in known:
        way: dict[UUID, None] = {}
        here: UUID | None = start
        while here is not None and here not in above and here not in way:
            way[here] = None
            parent = known[here].parent
            here = parent if parent in known else None
        cut = here if here in way else None
        for one in way:
            parent = known[one].parent
            above[one] = None if one == cut or parent not in known else parent
    return above


# Scores of branches


@dataclass(frozen=True, slots=True)
class BranchScore:
    """How far a branch has come: both scores, and on how many of its key results they rest."""

    score: Fraction | None
    original: Fraction | None
    scored: int
    key_results: int

    @property
    def is_covered(self) -> bool:
        """Has every key result a score?"""
        return self.scored == self.key_results


@dataclass(slots=True)
class _Sums:
    """Scores by weight, added up."""

    both: list[Fraction] = field(default_factory=lambda: [Fraction(), Fraction()])
    weights: list[Fraction] = field(default_factory=lambda: [Fraction(), Fraction()])
    scored: int = 0
    key_results: int = 0

    def take(self, other: _Sums) -> None:
        """Add what another branch has."""
        for place in (0, 1):
            self.both[place] += other.both[place]
            self.weights[place] += other.weights[place]
        self.scored += other.scored
        self.key_results += other.key_results

    def score(self) -> BranchScore:
        """The means."""
        means = [both / weight if weight else None for both, weight in zip(self.both, self.weights, strict=True)]
        return BranchScore(means[0], means[1], self.scored, self.key_results)


@dataclass(frozen=True, slots=True)
class Goals:
    """The objectives of a year with the figures of a period in it, and the score of every branch."""

    tree: GoalTree
    figures: Figures
    branches: Mapping[UUID, BranchScore]


def goals_of(year: int, objectives: Iterable[Objective], key_results: Iterable[KeyResult], figures: Figures) -> Goals:
    """The objectives of `year`, scored."""
    tree = goal_tree((one for one in objectives if one.year == year), key_results)
    return Goals(tree, figures, branch_scores(tree, figures))


def branch_scores(tree: GoalTree, figures: Figures) -> dict[UUID, BranchScore]:
    """The score of each objective's branch, from the figures of a period in its year."""
    sums = {one: _own(tree, one, figures) for one in tree.objectives}
    for one in reversed(tuple(tree.from_the_top())):
        for child in tree.below.get(one, ()):
            sums[one].take(sums[child])
    return {one: some.score() for one, some in sums.items()}


def together(tree: GoalTree, figures: Figures, chosen: Iterable[UUID]) -> BranchScore:
    """The score of several objectives with all that is below them, such as those that serve one of the foundation's."""
    sums = _Sums()
    for top in chosen:
        for one in tree.branch(top):
            sums.take(_own(tree, one, figures))
    return sums.score()


def _own(tree: GoalTree, one: UUID, figures: Figures) -> _Sums:
    objective, found = tree.objectives[one], _Sums()
    for place, name in enumerate(("score", "score_original_target")):
        value = _value(figures, objective.objective_code, name)
        if value is not None:
            found.both[place] = value * Fraction(objective.weight)
            found.weights[place] = Fraction(objective.weight)
    parts = tree.measured_by.get(one, ())
    found.key_results = len(parts)
    found.scored = sum(_value(figures, part.kr_code, "score") is not None for part in parts)
    return found


def _value(figures: Figures, code: str, name: str) -> Fraction | None:
    found = figures.get(f"okr.{code}.{name}")
    return Fraction(found.value) if found is not None and found.value is not None else None


# Weights


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of objectives or key results that are averaged with each other."""

    each: tuple[Decimal, ...]

    @property
    def sum(self) -> Decimal:
        """All of them together."""
        return sum(self.each, Decimal())

    def share(self, weight: Decimal) -> Fraction | None:
        """The part that one has in the mean; nothing where all weights are 0."""
        return Fraction(weight) / Fraction(self.sum) if self.sum else None

    @property
    def misses_hundred(self) -> bool:
        """Do they read like percentages that do not add up?"""
        return (
            len(self.each) > 1 and NEAR[0] <= self.sum <= NEAR[1] and self.sum != HUNDRED and max(self.each) > ASSUMED
        )

    @property
    def has_assumed(self) -> bool:
        """Does one look as if it had been left empty, among others that were weighed?"""
        others = [one for one in self.each if one not in (ASSUMED, 0)]
        return ASSUMED in self.each and bool(others) and min(others) >= 5 * ASSUMED


def weights_of(rows: Iterable[Objective | KeyResult]) -> Weights:
    """The weights of these rows."""
    return Weights(tuple(one.weight for one in rows))


# What objectives serve outside the facility


@dataclass(frozen=True, slots=True, order=True)
class Served:
    """An objective of the foundation or the group: its code, where it has one, and its words.

    Until head office sends its own list, a site writes both into one text: `F-2 Clean rivers`.
    """

    code: str
    words: str

    @property
    def text(self) -> str:
        """As it is written."""
        return f"{self.code} {self.words}".strip()


CODE = re.compile(r"(?P<code>[A-Za-z](?=[A-Za-z-]*\d)[A-Za-z0-9-]*)(?:[\s:·.]+(?P<words>.*))?", re.DOTALL)
"""A code begins with a letter and holds a digit: `G1`, `ASE-F-2`."""


def served(text: str | None) -> Served | None:
    """What an objective says that it serves; nothing where it says nothing."""
    stripped = (text or "").strip()
    if not stripped:
        return None
    match = CODE.fullmatch(stripped)
    return Served(match["code"], (match["words"] or "").strip()) if match else Served("", stripped)


def served_by(objectives: Sequence[Objective], name: str) -> dict[Served | None, tuple[UUID, ...]]:
    """Objectives by what they serve, `name` being `group_objective` or `foundation_objective`, in order of first mention.

    One code is one objective, however its words are written; the longest words stand for all. Those that name none come
    last.
    """
    found: dict[str, tuple[Served | None, list[UUID]]] = {}
    for one in objectives:
        to = served(getattr(one, name))
        key = (to.code or to.words).casefold() if to else ""
        known = found.get(key)
        words = max((to, known[0]), key=lambda each: len(each.words) if each else -1) if known else to
        found[key] = (words, [*(known[1] if known else ()), one.id])
    nobody = found.pop("", None)
    return {to: tuple(some) for to, some in (*found.values(), *((nobody,) if nobody else ()))}


# Moving


def refuse_circle(objectives: Mapping[UUID, Objective], one: Objective, parent: UUID | None) -> None:
    """Refuse that `one` serves `parent` where that would close a circle. Raises `ServesItself`."""
    seen: set[UUID] = set()
    here = parent
    while here is not None and here in objectives and here not in seen:
        if here == one.id:
            other = objectives[parent] if parent else one
            raise ServesItself(one.objective_code, other.objective_code)
        seen.add(here)
        here = objectives[here].parent
