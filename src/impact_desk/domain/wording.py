"""What words give away: an output taken for an outcome, two texts that say the same, a year named in a source."""

from __future__ import annotations

import re

from .kinds import fold

ALIKE = 0.75
"""From this share of common pairs of letters on, two texts are taken to say the same."""

_THINGS = (
    "workshop|session|course|class|classe|event|meal|kit|book|tree|visit|hour|leaflet|computer|person|people|participant"
    "|student|pupil|volunteer|teacher|brochure|scholarship|grant|lamp|light|talk|lesson|training"
)
_DEEDS = (
    "held|delivered|given|run|organi[sz]ed|distributed|handed out|planted|installed|served|trained|reached|taught"
    "|provided|donated|attended|attending|awarded|conducted|completed|printed"
)
_OUTPUT = (
    re.compile(r"^(?:the )?(?:total )?(?:number|no\.?|count|#) of\b", re.IGNORECASE),
    re.compile(rf"\b(?:{_THINGS})e?s? (?:were |was |are |is )?(?:{_DEEDS})\b", re.IGNORECASE),
    re.compile(rf"^(?:{_DEEDS}) (?:[\d,.]+ )?(?:\w+ )?(?:{_THINGS})e?s?\b", re.IGNORECASE),
    re.compile(r"場次|人次|參[與加]人數|受[惠益]人數"),
    re.compile(r"(?:舉辦|辦理|發放|捐贈|種植|栽種|培訓|安裝|印製).{0,12}[場次人棵份台件套本株盞]"),
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def reads_like_an_output(text: str) -> bool:
    """Does `text` name something that was done or counted rather than a change?"""
    return any(pattern.search(text) for pattern in _OUTPUT)


def pairs_of(text: str) -> frozenset[str]:
    """The pairs of neighbouring letters of `text`, as texts are compared; of one letter, the letter."""
    plain = fold(text)
    return frozenset(plain[place : place + 2] for place in range(len(plain) - 1)) or frozenset({plain})


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """From 0 to 1, how many pairs two texts have in common (Dice's coefficient)."""
    whole = len(first) + len(second)
    return 2 * len(first & second) / whole if whole else 0.0


def alike(first: str, second: str) -> bool:
    """Do two texts say the same, give or take a word?"""
    return likeness(pairs_of(first), pairs_of(second)) >= ALIKE


def year_named(text: str, latest: int) -> int | None:
    """The newest year up to `latest` that `text` names."""
    return max((int(year) for year in _YEAR.findall(text) if int(year) <= latest), default=None)
