"""Any year of any site, for properties: records of every sheet that keep the rules, with odd texts and numbers."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st

from impact_desk.domain.adjustments import AdjustmentsText
from impact_desk.domain.checks import row_refusal
from impact_desk.domain.currency import COUNTRIES, CURRENCIES
from impact_desk.domain.fields import Field, Record
from impact_desk.domain.hours import Hours
from impact_desk.domain.kinds import (
    Choice,
    Choices,
    Clock,
    Code,
    Codes,
    Count,
    Country,
    Currency,
    Day,
    Duration,
    Kind,
    Number,
    Numbers,
    Reference,
    Share,
    Span,
    Text,
    Who,
    YesNo,
)
from impact_desk.domain.period import Period
from impact_desk.domain.sheets import SHEETS, Sheet

KEYS = {
    "fx_rates": ("year", "currency"),
    "price_index": ("index_code", "year"),
    "group_year": ("year",),
    "deadlines": ("period",),
}
ODD = "ab1 .,;:'\"=+-@#\t\n<&>_x001F_%陳ＡＢ＝é😀\u3000\u200b"
codes = st.text(alphabet="ABab01_-./#志", min_size=1, max_size=10)


def _texts(kind: Text) -> st.SearchStrategy[Any]:
    first = st.sampled_from([character for character in ODD if character.strip()])
    return st.tuples(first, st.text(alphabet=ODD, max_size=20)).map("".join).map(kind.parse)


def _numbers(kind: Number) -> st.SearchStrategy[Any]:
    least = Decimal(-(10**11)) if kind.low is None else kind.low + Decimal("0.00001")
    return st.decimals(min_value=least, max_value=10**11, allow_nan=False, places=5)


def _fitting(pattern: str) -> list[tuple[str, ...]]:
    """Lists of codes that this kind of codes allows, the empty one first."""
    lists = ((), ("4.4",), ("13.3", "4.a"), ("1",), ("203-1", "413-1"), ("TC-SC-330a.1",))
    return [one for one in lists if all(re.fullmatch(pattern, code) for code in one)]


def _values(kind: Kind) -> st.SearchStrategy[Any]:
    """Values of a kind; the more special kinds first."""
    made: tuple[tuple[type[Kind], st.SearchStrategy[Any]], ...] = (
        (AdjustmentsText, st.just("deadweight = 50 %")),
        (Choices, st.sampled_from([(), *((word,) for word in getattr(kind, "options", ()))])),
        (Choice, st.sampled_from([*getattr(kind, "options", ())] or [""])),
        (Codes, st.sampled_from(_fitting(getattr(kind, "pattern", "")))),
        (Clock, st.times().map(lambda one: one.replace(second=0, microsecond=0))),
        (Code, codes),
        (Share, st.decimals(min_value=0, max_value=1, allow_nan=False, places=6)),
        (Numbers, st.just(())),
        (Day, st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31))),
        (Duration, st.integers(min_value=1, max_value=86_400).map(Hours)),
        (YesNo, st.booleans()),
        (Currency, st.sampled_from(sorted(CURRENCIES))),
        (Country, st.sampled_from(sorted(COUNTRIES))),
        (Who, st.one_of(st.integers(min_value=1, max_value=20).map(lambda n: f"E{n:04}"), st.just("group:12"))),
        (Span, st.builds(Period, st.integers(min_value=1900, max_value=2200), st.integers(min_value=0, max_value=2))),
    )
    if isinstance(kind, Number) and not isinstance(kind, Share):
        return _numbers(kind)
    if isinstance(kind, Count):
        return st.integers(min_value=kind.low, max_value=min(kind.high, 10**9))
    special = next((strategy for sort, strategy in made if isinstance(kind, sort)), None)
    return _texts(Text(getattr(kind, "limit", 60))) if special is None else special


@st.composite
def _records(draw: st.DrawFn, sheet: Sheet, ids: Mapping[str, Sequence[UUID]]) -> list[Record]:
    found: list[Record] = []
    taken: set[Any] = set()
    names = (sheet.code,) if sheet.code else KEYS.get(sheet.name, ())
    for _ in range(1 if sheet.single else draw(st.integers(min_value=0, max_value=4))):
        values = {field.name: draw(_value(field, ids)) for field in sheet.fields}
        if sheet.code:
            values[sheet.code] = draw(codes)
        record = sheet.record(id=uuid4(), **values)
        key = tuple(str(values[name]).casefold() for name in names) or record.id
        lacking = any(field.required and values[field.name] is None for field in sheet.fields)
        if key not in taken and not lacking and row_refusal(record) is None:
            taken.add(key)
            found.append(record)
    return found


def _value(field: Field, ids: Mapping[str, Sequence[UUID]]) -> st.SearchStrategy[Any]:
    if isinstance(field.kind, Reference):
        parents = ids.get(str(field.points_to), ())
        return st.sampled_from(parents) if parents else st.none()
    values = _values(field.kind)
    return values if field.required or field.default is not None else st.one_of(st.none(), values)


@st.composite
def years(draw: st.DrawFn, sheets: Sequence[Sheet] = SHEETS) -> dict[str, list[Record]]:
    """Records by sheet; references lead to records of earlier sheets."""
    found: dict[str, list[Record]] = {}
    ids: dict[str, list[UUID]] = {}
    for sheet in sheets:
        found[sheet.name] = draw(_records(sheet, ids))
        ids[sheet.name] = [record.id for record in found[sheet.name]]
    return found


def said(records: Mapping[str, Sequence[Record]], sheets: Sequence[Sheet] = SHEETS) -> dict[str, list[dict[str, Any]]]:
    """What records say, whatever their ids: references as codes."""
    code_of = {
        record.id: getattr(record, sheet.code)
        for sheet in sheets
        if sheet.code
        for record in records.get(sheet.name, ())
    }
    return {
        sheet.name: [
            {
                field.name: code_of[value] if isinstance(value := getattr(record, field.name), UUID) else plainly(value)
                for field in sheet.fields
            }
            for record in records.get(sheet.name, ())
        ]
        for sheet in sheets
    }


def plainly(value: Any) -> Any:
    """`value` so that equal numbers look the same."""
    return value.normalize() if isinstance(value, Decimal) else value
