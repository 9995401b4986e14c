"""JSON that has exactly one spelling (RFC 8785), written and read without trusting it.

No binary floats occur: exact numbers travel as text, counts as whole numbers that every JSON reader holds exactly.
Reading refuses whatever two programs could read in two ways.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, NoReturn

from .refusals import (
    DoubledKey,
    LoneSurrogate,
    NotCanonical,
    NotExact,
    NotJson,
    NotUtf8,
    NumberTooLong,
    TooDeep,
    TooLong,
)  # fmt: skip

LONGEST = 8 * 1024 * 1024
"""Bytes; a year of 50,000 volunteer shifts fits."""
DEEPEST = 8
"""Levels of brackets within brackets; ours have five."""
LARGEST_WHOLE = 2**53 - 1
"""The largest number up to which every JSON reader holds all whole numbers exactly (RFC 8785, section 3.2.2.3)."""
_DIGITS = 16

_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_ALL_BUT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")


def canonical(value: Any) -> bytes:
    """The one spelling of `value` (text, whole numbers, booleans, nothing, lists, dictionaries with text keys).

    Raises `LoneSurrogate`, `NotExact` or `NumberTooLong`.
    """
    text = json.dumps(_sorted(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise LoneSurrogate from error


def _sorted(value: Any) -> Any:
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return value
    if kind is int:
        return _bounded(value)
    if kind is list or kind is tuple:
        return [_sorted(one) for one in value]
    if kind is dict:
        # Keys are ordered by UTF-16 code units, not by code points: they differ beyond U+FFFF.
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return {name: _sorted(value[name]) for name in names}
    raise NotExact(str(value))


def _bounded(value: int) -> int:
    if abs(value) > LARGEST_WHOLE:
        raise NumberTooLong(len(str(abs(value))))
    return value


def parse_canonical(raw: bytes, longest: int = LONGEST) -> Any:
    """The value that canonical JSON spells.

    Raises a `RowsRefused`: `TooLong`, `NotUtf8`, `TooDeep`, `NotJson`, `DoubledKey`, `NotExact`, `NumberTooLong`,
    `LoneSurrogate` or, for any other spelling than the canonical one, `NotCanonical`.
    """
    if len(raw) > longest:
        raise TooLong(len(raw), longest)
    text = _text(raw)
    _check_depth(raw)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_not_exact,
            parse_constant=_not_exact,
        )
    except (json.JSONDecodeError, RecursionError) as error:
        raise NotJson from error
    if canonical(value) != raw:
        raise NotCanonical
    return value


def _text(raw: bytes) -> str:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8 from error
    if text.startswith("\ufeff"):
        raise NotUtf8
    return text


def _check_depth(raw: bytes) -> None:
    # Before parsing: 200,000 brackets would otherwise end in a RecursionError, or in a crash.
    depth = 0
    for byte in _STRING.sub(b"", raw).translate(None, _ALL_BUT_BRACKETS):
        depth += 1 if byte in b"[{" else -1
        if depth > DEEPEST:
            raise TooDeep(DEEPEST)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise DoubledKey(Counter(name for name, _ in pairs).most_common(1)[0][0])
    return made


def _whole(text: str) -> int:
    digits = text.lstrip("-")
    if len(digits) > _DIGITS or int(digits) > LARGEST_WHOLE:
        raise NumberTooLong(len(digits))
    return int(text)


def _not_exact(text: str) -> NoReturn:
    raise NotExact(text)
