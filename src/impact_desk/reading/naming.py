"""How sheets and columns are called: by their names, in English or Chinese, however they are spelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..domain.fields import Field
from ..domain.kinds import fold
from ..domain.sheets import GROUP_WORKBOOK, SHEETS, Sheet

PROBLEM = "problem"
"""The column that says in a workbook of refused rows what is wrong; it is no unknown column."""

_ALL = (*SHEETS, *GROUP_WORKBOOK)
_LATIN = re.compile(r"[a-z0-9]")


def header_key(text: str) -> str:
    """A column header as it is compared; the star that marks a required column does not count."""
    return fold(text[:200]).strip("*")


def named(name: str, sheets: Iterable[Sheet]) -> Sheet | None:
    """The sheet that bears exactly this name, in either language."""
    wanted = fold(name[:200])
    return next((sheet for sheet in sheets if wanted in _names(sheet)), None)


def loosely_named(stem: str, sheets: Sequence[Sheet]) -> Sheet | None:
    """The one sheet whose name stands within a file's name, such as `K7-2020 volunteer_log (1)`."""
    exact = named(stem, sheets)
    if exact:
        return exact
    found = {name: sheet for sheet in sheets for name in _names(sheet) if _stands_in(name, stem[:200])}
    longest = [name for name in found if not any(name != other and name in other for other in found)]
    hits = {found[name].name: found[name] for name in longest}
    return next(iter(hits.values())) if len(hits) == 1 else None


@cache
def known_columns(sheet: Sheet) -> dict[str, Field]:
    """The fields of `sheet` by everything that a header may say to mean them."""
    return {header: field for field in sheet.fields for header in field.headers}


@cache
def all_headers() -> frozenset[str]:
    """Every header that any sheet of either workbook knows."""
    return frozenset(header for sheet in _ALL for header in known_columns(sheet))


@cache
def chinese_words() -> tuple[str, ...]:
    """Chinese names of sheets and columns, to tell encodings apart by."""
    titles = [title for sheet in _ALL for field in sheet.fields for title in field.zh_titles]
    return tuple({title for title in (*titles, *(sheet.zh_title for sheet in _ALL)) if not title.isascii()})


@cache
def _names(sheet: Sheet) -> frozenset[str]:
    return frozenset(fold(name) for name in (sheet.name, sheet.title, sheet.zh_title))


def _stands_in(name: str, stem: str) -> bool:
    # `programs` stands in `K7_programs`, not in `subprograms`: Latin names count only as whole words.
    folded = re.sub(r"[\s_\-.()+]+", " ", stem).casefold()
    spaced = r"[\s]*".join(map(re.escape, name))
    edge = r"(?<![a-z0-9])" if _LATIN.match(name) else ""
    end = r"(?![a-z0-9])" if _LATIN.match(name) else ""
    return re.search(edge + spaced + end, folded) is not None
