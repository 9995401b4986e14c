"""Which column of a strange spreadsheet means which field: guessed, settled by a person, and known again next month.

A column map is kept under the fingerprint of the headers, so that the same export of a personnel system is read at once
the next time, and can be handed to another site as a file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from typing import Any, cast

from .dates import AmbiguousDate, DateOrder
from .fields import Field
from .kinds import Clock, Currency, Day, Duration, Personal, Who, YesNo, fold
from .problem import Refusal
from .sheets import BY_NAME, Sheet
from .synonyms import SYNONYMS

MAPPABLE = ("volunteer_log", "contributions", "leverage", "outputs", "volunteers", "programs", "check_ins", "partners")
"""Sheets that strange spreadsheets are mapped to."""
VERSION = 1
MOST_CHARACTERS = 20_000
"""Longest column map as text."""
MOST_ENTRIES = 400
_ENOUGH = 0.8
"""So large a share of a column's texts must read as a kind for the column to be taken for it."""
_ORDERS = ("dmy", "mdy", "ymd")
_TELLING = (Day, Duration, Clock, YesNo, Currency)
"""Kinds by which a column without a telling header may be known."""


class NotAColumnMap(Refusal):
    """A text that is no column map of ours."""

    def __init__(self, why: str) -> None:
        super().__init__("This is no column map of Impact Desk: {why}. Ask for the file once more.", why=why)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """How a strange table is read as rows of `sheet`.

    `header` is the number of its header row. `columns` gives the field of each column that means one, by the header as
    it is compared (see `column_keys`). `constants` are texts that every row gets, `meanings` texts that stand for
    others, by field: what was mended once is mended wherever the same stands. In the fields `repeated` a blank cell
    says what the cell above it says, as where cells were merged.
    """

    sheet: str
    header: int
    columns: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    date_order: DateOrder | None = None
    repeated: frozenset[str] = frozenset()

    def without_names(self) -> ColumnMap:
        """The map without texts about people, so that it can be kept in the journal and handed on."""
        personal = {one.name for one in BY_NAME[self.sheet].fields if isinstance(one.kind, Personal | Who)}
        constants = {name: text for name, text in self.constants.items() if name not in personal}
        meanings = {name: texts for name, texts in self.meanings.items() if name not in personal}
        return replace(self, constants=constants, meanings=meanings)

    def as_text(self) -> str:
        """The map as it is kept and handed on."""
        return json.dumps(
            {
                "format": "impact-desk-column-map",
                "version": VERSION,
                "sheet": self.sheet,
                "header": self.header,
                "columns": dict(self.columns),
                "constants": dict(self.constants),
                "meanings": {name: dict(texts) for name, texts in self.meanings.items()},
                "date_order": self.date_order,
                "repeated": sorted(self.repeated),
            },
            ensure_ascii=False,
            sort_keys=True,
        )


def read_column_map(text: str) -> ColumnMap:
    """The map in `text`, every part of it checked. Raises `NotAColumnMap`."""
    if len(text) > MOST_CHARACTERS:
        raise NotAColumnMap("it is longer than any map")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAColumnMap("it is not JSON") from None
    if not isinstance(found, dict) or found.get("format") != "impact-desk-column-map":
        raise NotAColumnMap("it does not say that it is one")
    if found.get("version") != VERSION:
        raise NotAColumnMap("it was made by another version")
    return _checked(found)


def _checked(found: dict[str, Any]) -> ColumnMap:
    sheet, header, order = found.get("sheet"), found.get("header"), found.get("date_order")
    if sheet not in MAPPABLE:
        raise NotAColumnMap("it is for a sheet that nothing is mapped to")
    if type(header) is not int or not 1 <= header <= 10_000:
        raise NotAColumnMap("its header row is no row")
    if order not in (None, *_ORDERS):
        raise NotAColumnMap("its order of dates is none")
    fields = {one.name for one in BY_NAME[sheet].fields}
    columns, constants = _texts(found.get("columns")), _texts(found.get("constants"))
    told = found.get("meanings")
    if not isinstance(told, dict) or len(told) > MOST_ENTRIES:
        raise NotAColumnMap("its meanings are none")
    meanings = {str(name): _texts(texts) for name, texts in told.items()}
    if not {*columns.values(), *constants, *meanings} <= fields:
        raise NotAColumnMap("it names a field that there is not")
    repeated = found.get("repeated", [])
    if not isinstance(repeated, list) or not all(isinstance(one, str) and one in fields for one in repeated):
        raise NotAColumnMap("a field whose blanks repeat is none")
    return ColumnMap(sheet, header, columns, constants, meanings, cast("DateOrder | None", order), frozenset(repeated))


def _texts(found: Any) -> dict[str, str]:
    is_good = (
        isinstance(found, dict) and len(found) <= MOST_ENTRIES and all(isinstance(one, str) for one in found.values())
    )
    if not is_good:
        raise NotAColumnMap("a part of it is no list of texts")
    return dict(found)


def column_keys(headers: Sequence[str]) -> tuple[str, ...]:
    """The headers of a table as they are compared; one that stands twice gets a number, one that is empty its place."""
    seen: dict[str, int] = {}
    keys = []
    for place, header in enumerate(headers):
        key = fold(header[:200]) or f"#{place + 1}"
        seen[key] = seen.get(key, 0) + 1
        keys.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return tuple(keys)


def fingerprint(headers: Sequence[str]) -> str:
    """What a table is known again by: the digest of its headers, in whatever order they stand."""
    return hashlib.sha256("\n".join(sorted(column_keys(headers))).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def guess_header(cells: Sequence[Sequence[str]], within: int = 50) -> int:
    """The number of the row that is most likely the header: the one whose cells name the most fields, else the first full one."""
    best, most = 0, 0
    widest = max((sum(map(bool, map(str.strip, row))) for row in cells[:within]), default=0)
    for number, row in enumerate(cells[:within], 1):
        named = sum(1 for cell in row if _by_words(fold(cell[:200])))
        if named > most:
            best, most = number, named
    full = (number for number, row in enumerate(cells[:within], 1) if 2 * sum(map(bool, map(str.strip, row))) > widest)
    return best or next(full, 1)


def guess_sheet(headers: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> str:
    """The sheet that has most of these headers, or of what stands below them, as fields, and what it requires among them."""

    def score(name: str) -> Fraction:
        found = set(guess_columns(headers, rows, BY_NAME[name]).values())
        required = [one.name for one in BY_NAME[name].fields if one.required]
        return len(found) * Fraction(sum(one in found for one in required), len(required))

    return max(MAPPABLE, key=score)


def guess_columns(headers: Sequence[str], rows: Sequence[Sequence[str]], sheet: Sheet) -> dict[str, str]:
    """Which field each column means, by its header's words and then by what stands below it; each field once."""
    keys, fields = column_keys(headers), {one.name: one for one in sheet.fields}
    found: dict[str, str] = {}
    for strength in (3, 2, 1):
        for key in keys:
            match = _strongest(key, fields, strength)
            if key not in found and match and match not in found.values():
                found[key] = match
    for place, key in enumerate(keys):
        texts = [row[place] for row in rows if place < len(row) and row[place].strip()]
        left = [one for one in sheet.fields if one.name not in found.values() and isinstance(one.kind, _TELLING)]
        match = next((one.name for one in left if key not in found and _reads_as(one, texts)), None)
        if match:
            found[key] = match
    return found


def named_fields(headers: Sequence[str], fields: Sequence[Field]) -> dict[int, str]:
    """Which of `fields` each cell of a header names outright, by the cell's place; each field once."""
    about, found = {one.name: one for one in fields}, dict[int, str]()
    for strength in (3, 2):
        for place, header in enumerate(headers):
            match = _strongest(fold(header[:200]), about, strength) if header.strip() and place not in found else None
            if match and match not in found.values():
                found[place] = match
    return found


def missing_fields(sheet: Sheet, column_map: ColumnMap) -> tuple[Field, ...]:
    """The required fields that neither a column nor a constant gives."""
    given = {*column_map.columns.values(), *(name for name, text in column_map.constants.items() if text.strip())}
    return tuple(one for one in sheet.fields if one.required and one.name not in given)


def _strongest(key: str, fields: Mapping[str, Field], strength: int) -> str | None:
    """The field that a header names: 3 by our own words, 2 by a synonym, 1 by a synonym within it."""
    for name, one in fields.items():
        if strength == 3 and (key in one.headers or key == fold(one.title)):
            return name
        words = tuple(map(fold, SYNONYMS.get(name, ())))
        if strength == 2 and key in words:
            return name
        if strength == 1 and any(len(word) >= (4 if word.isascii() else 2) and word in key for word in words):
            return name
    return None


def _by_words(key: str) -> bool:
    return bool(key) and key in _known_words()


@cache
def _known_words() -> frozenset[str]:
    """Everything that a header may say to mean a field of some sheet, folded."""
    fields = [one for name in MAPPABLE for one in BY_NAME[name].fields]
    synonyms = (fold(word) for one in fields for word in SYNONYMS.get(one.name, ()))
    return frozenset(synonyms).union(*(one.headers for one in fields))


def _reads_as(one: Field, texts: Sequence[str]) -> bool:
    if len(texts) < 2 or (isinstance(one.kind, Duration) and not any(set(text) & {":", ".", ","} for text in texts)):
        return False
    good = 0
    for text in texts:
        try:
            one.kind.parse(text)
        except AmbiguousDate:
            good += 1  # a date all the same; the person says which order is meant
        except Refusal:
            continue
        else:
            good += 1
    return good >= _ENOUGH * len(texts)
