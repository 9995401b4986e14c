"""What an amendment carries of the summary that it replaces: each figure that has moved, as signed, as now, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_args

from ..domain.moved import LONGEST_REASON, MOST_REASONS, Amended, Amendment, State
from .cells import OtherSpelling
from .document import LONGEST_ID, LONGEST_SHOWN, MOST_FIGURES, Shown, check_names, mapping, whole_in
from .refusals import BadValue, Contradiction, WrongShape

_PLACE = "amendment"
_KEYS = {"sequence", "signed", "because", "figures"}
_FIGURE = {"figure", "signed", "now", "state", "why"}


def amendment_document(amendment: Amendment) -> dict[str, Any]:
    """The amendment as a part of a document."""
    return {
        "sequence": amendment.sequence,
        "signed": amendment.signed,
        "because": amendment.because,
        "figures": [
            {"figure": one.figure, "signed": one.signed, "now": one.now, "state": one.state, "why": list(one.why)}
            for one in amendment.figures
        ],
    }


def amendment_in(document: Any, stated: Mapping[str, Shown]) -> Amendment:
    """The amendment that a document holds beside the figures that it states. Raises a `RowsRefused`."""
    found = mapping(document, _PLACE)
    check_names(found, _KEYS, _PLACE)
    because, figures = found["because"], found["figures"]
    if not _is_text(because, 2 * LONGEST_REASON) or not isinstance(figures, list) or len(figures) > MOST_FIGURES:
        raise WrongShape(_PLACE)
    read = tuple(_amended(one, place, stated) for place, one in enumerate(figures, start=1))
    if len({one.figure for one in read}) != len(read):
        raise WrongShape(_PLACE)
    return Amendment(whole_in(found, "sequence", 1), whole_in(found, "signed", 0), because, read)


def _amended(document: Any, place: int, stated: Mapping[str, Shown]) -> Amended:
    one = mapping(document, _PLACE)
    check_names(one, _FIGURE, _PLACE)
    figure, signed, now, state, why = (one[name] for name in ("figure", "signed", "now", "state", "why"))
    if not _is_text(figure, LONGEST_ID) or not figure or state not in get_args(State):
        raise WrongShape(_PLACE)
    for value in (signed, now):
        if not (value is None or type(value) is int or _is_text(value, LONGEST_SHOWN)):
            raise BadValue(_PLACE, place, figure, value, OtherSpelling())
    if not isinstance(why, list) or len(why) > MOST_REASONS + 1 or not all(_is_text(w, LONGEST_REASON) for w in why):
        raise WrongShape(_PLACE)
    _check(figure, signed, now, state, stated)
    return Amended(figure, signed, now, cast("State", state), tuple(why))


def _check(figure: str, signed: Shown, now: Shown, state: str, stated: Mapping[str, Shown]) -> None:
    """An amended figure is the one that the document states, and was another one before."""
    if (state == "gone") is not (figure not in stated) or stated.get(figure) != now:
        raise Contradiction(figure, str(now), str(stated.get(figure)))
    if (state == "moved" and signed == now) or (state == "new" and signed is not None):
        raise Contradiction(figure, str(signed), str(now))


def _is_text(value: Any, longest: int) -> bool:
    return isinstance(value, str) and len(value) <= longest
