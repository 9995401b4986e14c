"""The parts that every document of ours has: format and version first, then named values of known form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from ..domain.currency import CURRENCIES
from ..domain.period import Period
from ..domain.problem import Refusal
from .canonical import parse_canonical
from .cells import OtherSpelling, identity
from .refusals import BadValue, MissingKey, NewerRows, NotOurRows, UnknownKey, WrongShape

LANGUAGES = ("en", "zh-TW")
"""Languages that a report may be printed in."""
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_LONGEST_NAME = 200
LONGEST_ID, LONGEST_SHOWN = 1000, 100
"""Characters of a figure's id, and of a figure as it is printed."""
MOST_FIGURES = 20_000
"""Figures that one document may state."""

Shown = str | int | None
"""A figure as it is printed: text, a count, or nothing where there is no data."""


def opened(raw: bytes, name: str, version: int) -> tuple[dict[str, Any], int]:
    """The document's keys and values without format and version, which are checked first; and its version.

    Raises `NotOurRows`, `NewerRows` and what `parse_canonical` raises.
    """
    document = parse_canonical(raw)
    if not isinstance(document, dict) or document.pop("format", None) != name:
        raise NotOurRows
    found = document.pop("version", None)
    if type(found) is not int or found < 1:
        raise WrongShape("version")
    if found > version:
        raise NewerRows(found, version)
    return document, found


def check_names(found: Mapping[str, Any], wanted: set[str], place: str) -> None:
    """Raise `UnknownKey` or `MissingKey` unless `found` has exactly the keys `wanted`."""
    for name in found:
        if name not in wanted:
            raise UnknownKey(place, name)
    for name in sorted(wanted):
        if name not in found:
            raise MissingKey(place, name)


def mapping(value: Any, place: str) -> dict[str, Any]:
    """`value`, which must be an object. Raises `WrongShape`."""
    if not isinstance(value, dict):
        raise WrongShape(place)
    return value


def text_in(document: Mapping[str, Any], key: str, pattern: re.Pattern[str] | None = None) -> str:
    """The text under `key`, of the form that `pattern` says. Raises `WrongShape`."""
    value = document[key]
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME or (pattern and not pattern.fullmatch(value)):
        raise WrongShape(key)
    return value


def whole_in(document: Mapping[str, Any], key: str, low: int) -> int:
    """The whole number under `key`, at least `low`. Raises `WrongShape`."""
    value = document[key]
    if type(value) is not int or value < low:
        raise WrongShape(key)
    return value


def identity_in(document: Mapping[str, Any], key: str) -> UUID:
    """The UUID under `key`. Raises `WrongShape`."""
    try:
        return identity(document[key])
    except Refusal as refusal:
        raise WrongShape(key) from refusal


def digest_in(document: Mapping[str, Any], key: str) -> str:
    """The SHA-256 under `key`. Raises `WrongShape`."""
    return text_in(document, key, _DIGEST)


def moment_in(document: Mapping[str, Any], key: str) -> datetime:
    """The moment under `key`, in UTC. Raises `WrongShape`."""
    text = text_in(document, key, _MOMENT)
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongShape(key) from error


def period_in(document: Mapping[str, Any], key: str) -> Period:
    """The period under `key`. Raises `WrongShape`."""
    text = text_in(document, key)
    try:
        found = Period.parse(text)
    except Refusal as refusal:
        raise WrongShape(key) from refusal
    if str(found) != text:
        raise WrongShape(key)
    return found


def language_in(document: Mapping[str, Any]) -> str:
    """The language of the pages. Raises `WrongShape`."""
    found = text_in(document, "language")
    if found not in LANGUAGES:
        raise WrongShape("language")
    return found


def currency_in(document: Mapping[str, Any]) -> str:
    """The currency of the figures. Raises `WrongShape`."""
    found = text_in(document, "currency")
    if found not in CURRENCIES:
        raise WrongShape("currency")
    return found


def figures_in(document: Mapping[str, Any]) -> tuple[str, dict[str, Shown]]:
    """Currency and shown figures by id. Raises a `RowsRefused`."""
    part = mapping(document["figures"], "figures")
    check_names(part, {"currency", "shown"}, "figures")
    shown = mapping(part["shown"], "figures")
    if len(shown) > MOST_FIGURES:
        raise WrongShape("figures")
    for name, value in shown.items():
        proper = value is None or type(value) is int or (isinstance(value, str) and len(value) <= LONGEST_SHOWN)
        if not proper or not 0 < len(name) <= LONGEST_ID:
            raise BadValue("figures", 1, name, value, OtherSpelling())
    return currency_in(part), shown


def moment_text(moment: datetime) -> str:
    """A moment in UTC as documents write it: to the second, with a Z."""
    return moment.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
