"""Who may be one person under two numbers: likely twins of the register and the log, with a score and the reason.

A proposal only: two people may share a name. Names are compared without regard to width, case, blanks, hyphens and
order; a Chinese name with one in Latin letters by other names or by how its signs are usually spelled.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from types import MappingProxyType

from .people import Person
from .problem import said
from .records import TwoPeople
from .romanisation import is_chinese, knows_all, pattern_of, spellings
from .volunteering import Same

LIKELY = 50
"""From this score on, of 100, two numbers are proposed as one person."""
MOST = 500
"""At most so many pairs are proposed, the likeliest first."""
_CROWD = 40
"""More people of one surname or name than this are not compared each with each for a mere likeness."""
_HIGHEST, _LOWEST = 99, 0

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "number": "the numbers {first} and {second} are spelled differently but mean the same",
        "name": "both are called {first}",
        "width": "{first} and {second} differ only in width, case or spacing",
        "order": "{first} and {second} are the same words in another order",
        "spelling": "{second} is how {first} is usually spelled in Latin letters",
        "partly": "{second} may be {first} in Latin letters; not every sign has a known spelling",
        "department": "both are in {first}",
        "departments": "but one is in {first}, the other in {second}",
        "names": "but the names {first} and {second} differ",
    }
)
"""The sentence part of each reason."""
_WEIGHTS = MappingProxyType({"number": 60, "name": 80, "width": 78, "order": 74, "spelling": 68, "partly": 45})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two numbers may be one person, or speak against it."""

    code: str
    first: str = ""
    second: str = ""

    @property
    def template(self) -> str:
        """The words with named parts in braces."""
        return REASONS[self.code]

    @property
    def parts(self) -> dict[str, object]:
        """What fills the words."""
        return {"first": self.first, "second": self.second}


@dataclass(frozen=True, slots=True)
class Twins:
    """Two numbers that may be one person; `score` of 100. The first has more rows in the log, so it is the one to keep."""

    first: Person
    second: Person
    score: int
    reasons: tuple[Reason, ...]

    @property
    def because(self) -> str:
        """All reasons in English."""
        return "; ".join(said(one.template, one.parts) for one in self.reasons)


def likely_twins(people: Iterable[Person], apart: Iterable[TwoPeople] = ()) -> tuple[Twins, ...]:
    """The pairs that score `LIKELY` or more, the likeliest first.

    Who is one person already is not proposed, nor are two whom somebody found to be two people, under any of their
    numbers.
    """
    known = tuple(people)
    same = {one.number: one.canonical for one in known}
    parted = {pair_of(one, same) for one in apart}
    candidates = ((one, other) for one, other in _candidates(known) if _pair(one, other) not in parted)
    found = {pair: twins for pair in candidates if (twins := compared(*pair))}
    ordered = sorted(found.values(), key=lambda one: (-one.score, one.first.number, one.second.number))
    return tuple(ordered[:MOST])


def pair_of(decision: TwoPeople, same: Same) -> frozenset[str]:
    """The two people of a decision, each by the number that hours count for."""
    return frozenset(same.get(one, one) for one in (decision.volunteer_id, decision.other_id))


def _pair(one: Person, other: Person) -> frozenset[str]:
    return frozenset((one.canonical, other.canonical))


def compared(one: Person, other: Person) -> Twins | None:
    """The pair with score and reasons, the same whichever comes first; nothing where it is not likely."""
    first, second = sorted((one, other), key=lambda each: (-each.rows, each.entry is None, each.number))
    if first.canonical == second.canonical:
        return None
    reasons = tuple(_reasons(first, second))
    score = _score(reasons)
    return Twins(first, second, score, reasons) if score >= LIKELY else None


def _score(reasons: tuple[Reason, ...]) -> int:
    codes = [one.code for one in reasons]
    weights = sorted((_WEIGHTS[code] for code in codes if code in _WEIGHTS), reverse=True)
    if not weights:
        return _LOWEST
    score = weights[0] + sum(weight // 3 for weight in weights[1:])
    score += 8 * codes.count("department") - 20 * codes.count("departments") - 35 * codes.count("names")
    return max(_LOWEST, min(_HIGHEST, score))


def _reasons(first: Person, second: Person) -> Iterator[Reason]:
    if number_key(first.number) == number_key(second.number):
        yield Reason("number", first.number, second.number)
    alike = _likeness(first, second)
    if alike:
        yield alike
    elif first.names and second.names and _one_script(first, second):
        yield Reason("names", first.name, second.name)
    shared = [one for one in first.departments if _plain(one) in map(_plain, second.departments)]
    if shared:
        yield Reason("department", shared[0])
    elif first.departments and second.departments:
        yield Reason("departments", first.departments[0], second.departments[0])


def _likeness(first: Person, second: Person) -> Reason | None:
    """The strongest likeness between any two of their names."""
    found = [one for left in first.names for right in second.names if (one := _alike(left, right))]
    return max(found, key=lambda one: (_WEIGHTS[one.code], one.first, one.second), default=None)


def _alike(left: str, right: str) -> Reason | None:
    if left == right:
        return Reason("name", left)
    if _plain(left) == _plain(right):
        return Reason("width", left, right)
    if orders(left) & orders(right):
        return Reason("order", left, right)
    for chinese, latin in ((left, right), (right, left)):
        pattern = pattern_of(_plain(chinese))
        if pattern and not is_chinese(_plain(latin)) and any(pattern.fullmatch(one) for one in orders(latin)):
            return Reason("spelling" if knows_all(_plain(chinese)) else "partly", chinese, latin)
    return None


def _one_script(first: Person, second: Person) -> bool:
    """Do both have a name in the same script, so that a difference means something?"""
    scripts = [{is_chinese(_plain(name)) for name in one.names} for one in (first, second)]
    return bool(scripts[0] & scripts[1])


@lru_cache(maxsize=65_536)
def number_key(number: str) -> str:
    """What stays of a number when case, width, signs and zeros in front of a part do not count; `K7-12` is not `K71-2`."""
    parts = re.findall(r"[^\W\d_]+|\d+", unicodedata.normalize("NFKC", number).casefold())
    return "|".join(part.lstrip("0") or "0" if part.isdecimal() else part for part in parts)


@lru_cache(maxsize=65_536)
def _plain(name: str) -> str:
    """A name without regard to width, case, accents, blanks and signs."""
    parted = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    return "".join(sign for sign in parted if sign.isalnum())


@lru_cache(maxsize=65_536)
def orders(name: str) -> frozenset[str]:
    """A name of several words with its surname first, whichever end it stood at: `wangxiaoming`, `xiaomingwang`.

    A comma says which: `Wang, Xiao-Ming`. A single word has no other order.
    """
    words = [_plain(word) for word in re.split(r"[\s,，、·・]+", unicodedata.normalize("NFKC", name))]
    words = [word for word in words if word]
    if len(words) < 2:
        return frozenset(words)
    turned = "".join((words[-1], *words[:-1])), "".join((*words[1:], words[0]))
    return frozenset(("".join(words), *turned))


def _candidates(people: tuple[Person, ...]) -> set[tuple[Person, Person]]:
    """Pairs that have anything in common; nobody else is compared, so that ten thousand people take no minute."""
    shelves: dict[str, list[int]] = defaultdict(list)
    for place, person in enumerate(people):
        for key in _keys(person):
            shelves[key].append(place)
    places = {
        pair
        for key, found in shelves.items()
        if len(found) <= _CROWD or not key.startswith("~")
        for pair in combinations(found[: 10 * _CROWD], 2)
    }
    return {(people[one], people[other]) for one, other in places}


def _keys(person: Person) -> set[str]:
    """What a person is found by: number, names in any order, and (with `~`) the surname in Latin letters."""
    found = {f"#{number_key(person.number)}"}
    for name in person.names:
        plain = _plain(name)
        found |= {plain, *orders(name)}
        if is_chinese(plain):
            found |= {f"~{one}{len(plain)}" for one in spellings(plain[0])}
        else:
            found |= set(_surnames(name))
    return found


def _surnames(name: str) -> Iterator[str]:
    words = [_plain(word) for word in re.split(r"[\s,，·]+", name) if word]
    for word in {*words[:1], *words[-1:]}:
        for signs in (2, 3, 4):
            yield f"~{word}{signs}"
