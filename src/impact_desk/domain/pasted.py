"""Which fields the columns of a pasted block mean: by the columns that they fall on, or as their header says.

A header is known by its words. Where it names other columns than those that the block falls on, the block was put down
beside its place, or its columns stand in another order; then the header counts, unless a person says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .fields import Field
from .mapping import named_fields

NOTHING = ""
"""Stands for the field of a column that is left out."""


@dataclass(frozen=True, slots=True)
class Placing:
    """The field of each pasted column, by where the block falls and by its header.

    `header` says whether the first row is one; `shift` by how many columns it says that everything lies further to the
    right (less than 0: to the left), nothing where its columns simply stand in another order.
    """

    fallen: tuple[str, ...]
    named: tuple[str, ...]
    header: bool
    shift: int | None = 0

    @property
    def is_moved(self) -> bool:
        """Does the header say otherwise than the place?"""
        return self.header and self.named != self.fallen


def placing(block: Sequence[Sequence[str]], columns: Sequence[str], left: int, fields: Sequence[Field]) -> Placing:
    """How `block` lies when its first cell falls on the column `left` of `columns`, which are the names of fields.

    `fields` are those that may be written; a column whose name is none of them is left out.
    """
    writable = {one.name for one in fields}
    names = [name if name in writable else NOTHING for name in columns]
    width = max(map(len, block), default=0)
    fallen = tuple(_at(names, left + place) for place in range(width))
    named = _named(block[0], fallen, fields) if len(block) > 1 else {}
    if not _is_header(block[0] if block else (), named):
        return Placing(fallen, fallen, header=False)
    shifts = {names.index(name) - left - place if name in names else None for place, name in named.items()}
    shift = next(iter(shifts)) if len(shifts) == 1 else None
    return Placing(fallen, _by_header(names, named, left, width, shift), header=True, shift=shift)


def _named(header: Sequence[str], fallen: Sequence[str], fields: Sequence[Field]) -> dict[int, str]:
    """The field that each cell of a header names: the one that it falls on, where the words fit that, too."""
    about = {one.name: one for one in fields}
    found = {
        place: fallen[place]
        for place, cell in enumerate(header)
        if fallen[place] and named_fields([cell], [about[fallen[place]]])
    }
    rest = ["" if place in found else cell for place, cell in enumerate(header)]
    return {**found, **named_fields(rest, [one for one in fields if one.name not in found.values()])}


def _is_header(cells: Sequence[str], named: Mapping[int, str]) -> bool:
    return bool(named) and 2 * len(named) >= sum(1 for cell in cells if cell.strip())


def _by_header(
    names: Sequence[str], named: Mapping[int, str], left: int, width: int, shift: int | None
) -> tuple[str, ...]:
    """What the header names; a column that it calls something else follows the others where all moved alike."""
    taken = set(named.values())
    found = []
    for place in range(width):
        beside = _at(names, left + place + shift) if shift is not None else NOTHING
        found.append(named.get(place) or (beside if beside not in taken else NOTHING))
    return tuple(found)


def _at(names: Sequence[str], place: int) -> str:
    return names[place] if 0 <= place < len(names) else NOTHING
