"""What the company gave, what others gave because of it, and the rates that make it comparable."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Count, Currency, Day, Number, Reference, Text

ZERO = Decimal(0)
_POSITIVE = Number(low=ZERO, above=True)
_PROGRAM = Reference(sheet="programs")
_YEAR = Count(1900, 2200)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """What the company gave (LBG input), in the currency in which it was given."""

    date: dt.date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    form: str = declare(
        words.FORM,
        "Form",
        "投入形式",
        required=True,
        help="LBG: cash, time, in-kind or management cost.",
    )
    motive: str | None = declare(words.MOTIVE, "Motive", "動機", help="Left blank, the program's motive counts.")
    amount: Decimal = declare(
        Amount(),
        "Amount",
        "金額",
        required=True,
        help="In-kind gifts at cost to the company, never at retail price.",
    )
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    in_kind_nature: str | None = declare(
        words.IN_KIND,
        "In-kind nature",
        "實物性質",
        help="Planned gifts count at cost, surplus at the lower of book and fair value.",
    )
    description: str | None = declare(Text(), "Description", "說明")
    source_ref: str | None = declare(
        Text(200),
        "Voucher",
        "憑證",
        help="Number of the voucher or document that proves it.",
    )
    subject: str | None = declare(words.SUBJECT, "Subject", "議題", help="Left blank, the program's subject counts.")
    place: str | None = declare(Text(200), "Place", "地點", help="LBG: where it was given.")
    value_basis: str | None = declare(
        words.VALUE_BASIS,
        "Value basis",
        "計價基礎",
        help="How the amount was found. In-kind: cost to the company, or for surplus the lower of book and fair value.",
    )
    book_value: Decimal | None = declare(
        Amount(low=ZERO), "Book value", "帳面價值", help="Of a surplus gift, in the row's currency."
    )
    fair_value: Decimal | None = declare(
        Amount(low=ZERO), "Fair value", "公允價值", help="Of a surplus gift, in the row's currency; may be 0."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Leverage(Record):
    """What others gave because of the program; never part of the contribution total."""

    date: dt.date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    source: str = declare(
        Text(200),
        "Source",
        "來源",
        required=True,
        help="Who gave: employees, a county, another company.",
    )
    amount: Decimal = declare(Amount(), "Amount", "金額", required=True)
    currency: str = declare(Currency(), "Currency", "幣別", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FxRate(Record):
    """Average exchange rate of a year, in units per US dollar."""

    year: int = declare(_YEAR, "Year", "年度", required=True)
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    units_per_usd: Decimal = declare(
        _POSITIVE,
        "Units per US dollar",
        "每美元兌換",
        required=True,
        help="Average of the year.",
    )
