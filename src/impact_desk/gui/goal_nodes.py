"""The rows of the objectives' tree: headings of what is served outside, objectives, key results, each below what it serves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from ..domain.goal_tree import GoalTree, Served, served_by
from ..domain.records import KeyResult, Objective

Arrangement = Literal["facility", "outside"]
"""Objectives of the facility alone, or under those of the group and the foundation."""
Sort = Literal["group_objective", "foundation_objective", "objectives", "key_results"]
"""What a row is: a heading of either kind, or a record of either sheet."""
HEADINGS = ("group_objective", "foundation_objective")


@dataclass(frozen=True, slots=True)
class Heading:
    """An objective outside the facility, as the key of its row: where it stands, and what it is called."""

    group: Served | None
    foundation: Served | None = None
    is_foundation: bool = False

    @property
    def served(self) -> Served | None:
        """The objective itself; nothing for those that name none."""
        return self.foundation if self.is_foundation else self.group

    @property
    def texts(self) -> tuple[str, str]:
        """What objectives under it write: of the group, of the foundation."""
        return (self.group.text if self.group else "", self.foundation.text if self.foundation else "")


Key = UUID | Heading


@dataclass(slots=True, eq=False)
class Node:
    """One row: its key, what it is, the row above, its place there, and the rows below."""

    key: Key
    sort: Sort
    above: Node | None = None
    place: int = 0
    number: int = 0
    below: list[Node] = field(default_factory=list)

    def hang(self, one: Node) -> Node:
        """Put a row below this one."""
        one.above, one.place = self, len(self.below)
        self.below.append(one)
        return one

    def tops(self) -> tuple[UUID, ...]:
        """The objectives right below a heading, and below headings below it."""
        found: list[UUID] = []
        for one in self.below:
            found += (one.key,) if isinstance(one.key, UUID) else one.tops()
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown of the tree: its arrangement, one kind or all, and words that must occur."""

    arrangement: Arrangement = "facility"
    kind: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_filtered(self) -> bool:
        """May objectives be hidden?"""
        return bool(self.kind or self.words)


def grown(tree: GoalTree, shown: Shown, text: Callable[[Objective | KeyResult], str]) -> tuple[Node, list[Node]]:
    """The root of the rows (which is not shown), and every row by its number; `text` is what words are looked for in."""
    root, nodes = Node(Heading(None), "objectives"), list[Node]()
    kept = _kept(tree, shown, text) if shown.is_filtered else tree.objectives.keys()
    tops = [one for one in tree.below.get(None, ()) if one in kept]
    if shown.arrangement == "facility":
        _hang_all(tree, [(root, one) for one in tops], kept)
    else:
        _hang_outside(tree, root, tops, kept)
    waiting = list(reversed(root.below))
    while waiting:
        one = waiting.pop()
        one.number = len(nodes)
        nodes.append(one)
        waiting += reversed(one.below)
    return root, nodes


def _hang_outside(tree: GoalTree, root: Node, tops: Iterable[UUID], kept: Collection[UUID]) -> None:
    objectives = [tree.objectives[one] for one in tops]
    for group, some in served_by(objectives, "group_objective").items():
        under = root.hang(Node(Heading(group), "group_objective"))
        mine = [tree.objectives[one] for one in some]
        for foundation, few in served_by(mine, "foundation_objective").items():
            key = Heading(group, foundation, is_foundation=True)
            place = under.hang(Node(key, "foundation_objective")) if foundation else under
            _hang_all(tree, [(place, one) for one in few], kept)


def _hang_all(tree: GoalTree, tops: Sequence[tuple[Node, UUID]], kept: Collection[UUID]) -> None:
    """Hang objectives with their key results and what is below them."""
    waiting = list(reversed(tops))
    while waiting:
        above, one = waiting.pop()
        node = above.hang(Node(one, "objectives"))
        for part in tree.measured_by.get(one, ()):
            node.hang(Node(part.id, "key_results"))
        waiting += [(node, below) for below in reversed(tree.below.get(one, ())) if below in kept]


def _kept(tree: GoalTree, shown: Shown, text: Callable[[Objective | KeyResult], str]) -> set[UUID]:
    """The objectives that suit, and those above them."""
    kept: set[UUID] = set()
    for one, objective in tree.objectives.items():
        if (shown.kind and objective.kind != shown.kind) or not _speaks(tree, one, shown.words, text):
            continue
        here: UUID | None = one
        while here is not None and here not in kept:
            kept.add(here)
            here = tree.above[here]
    return kept


def _speaks(tree: GoalTree, one: UUID, words: Sequence[str], text: Callable[[Objective | KeyResult], str]) -> bool:
    if not words:
        return True
    rows: list[Objective | KeyResult] = [tree.objectives[one], *tree.measured_by.get(one, ())]
    said = " ".join(text(row) for row in rows).casefold()
    return all(word in said for word in words)
