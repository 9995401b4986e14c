"""The shelf of financial proxies, each with its passport, and the price indices that carry them to another year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Code, Count, Country, Currency, Day, Number, Reference, Text

ZERO = Decimal(0)
_POSITIVE = Number(low=ZERO, above=True)
_YEAR = Count(1900, 2200)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceLevel(Record):
    """The level of a price index in a year; what counts is how the levels of two years relate."""

    index_code: str = declare(
        Code(),
        "Index code",
        "指數代號",
        required=True,
        help="Names the index, such as TW-CPI.",
    )
    year: int = declare(_YEAR, "Year", "年度", required=True)
    value: Decimal = declare(_POSITIVE, "Level", "指數", required=True, help="Average of the year.")
    source: str | None = declare(Text(500), "Source", "來源")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy(Record):
    """A financial proxy of the shelf: what one unit of a change is worth for a year, and where that is from.

    A new version is a record of its own that names the one it replaces, so that what was signed keeps its proxy.
    """

    proxy_code: str = declare(Code(), "Proxy code", "代理變數代號", required=True)
    title: str = declare(Text(300), "Title", "名稱", required=True, help="What stands for the value of the change?")
    unit: str = declare(
        Text(50),
        "Unit",
        "單位",
        required=True,
        help="What the value is for one of: person, hour, kg.",
    )
    country: str = declare(Country(), "Country", "國家", required=True)
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    value: Decimal = declare(
        Amount(),
        "Value",
        "價值",
        required=True,
        help="Of one unit for one year; negative for a harm.",
    )
    price_year: int = declare(
        _YEAR,
        "Price year",
        "價格年度",
        required=True,
        help="The year in whose prices the value stands.",
    )
    index_code: str | None = declare(
        Code(),
        "Price index",
        "物價指數",
        help="The index that carries the value to the prices of another year.",
    )
    source: str = declare(Text(500), "Source", "來源", required=True, help="Publication, page, date of access.")
    licence: str = declare(
        words.LICENCE,
        "Licence",
        "授權",
        default="unknown",
        help="Only our own and openly licensed values travel to others.",
    )
    licence_terms: str | None = declare(
        Text(300), "Licence terms", "授權條款", help="Name of the licence, and whom to credit."
    )
    expires: dt.date | None = declare(
        Day(), "Expires", "到期日", help="The day after which it should not be used anew."
    )
    version: int = declare(Count(1, 10_000), "Version", "版本", default=1)
    replaces: UUID | None = declare(
        Reference(sheet="proxies"),
        "Replaces",
        "取代",
        help="The version before this one.",
    )
    description: str | None = declare(Text(lines=True), "Description", "說明")
