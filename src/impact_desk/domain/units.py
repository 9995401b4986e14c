"""Units of quantity, and which can be turned into which, exactly.

A unit that is not known here equals only itself (`night`, `nights`). What follows a known unit must be the same on both
sides: `kg CO2e` and `t CO2e` fit, `kg CO2e` and `kg waste` do not. Days, weeks and months are no multiples of hours here:
a day of care may have 8 hours or 24, and a study says which.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

_TABLE: dict[str, dict[str, str]] = {
    "people": {"1": "person people participant participants beneficiary beneficiaries pax 人 名 位"},
    "participations": {"1": "participation participations 人次"},
    "households": {"1": "household households 戶"},
    "organisations": {"1": "organisation organisations organization organizations 單位 組織"},
    "time": {"1": "hour hours h hr hrs 小時 時", "1/60": "minute minutes min 分鐘"},
    "calendar": {"1": "year years yr 年", "1/12": "month months 月 個月"},
    "mass": {
        "1": "kg kilogram kilograms kilo kilos 公斤",
        "1/1000": "g gram grams 公克 克",
        "1000": "t tonne tonnes 公噸 噸",
        "45359237/100000000": "lb lbs pound pounds 磅",
    },
    "energy": {
        "1": "kwh 度",
        "1/1000": "wh",
        "1000": "mwh",
        "1000000": "gwh",
        "5/18": "mj",
        "2500/9": "gj",
    },
    "area": {
        "1": "m2 m² sqm 平方公尺",
        "10000": "ha hectare hectares 公頃",
        "1000000": "km2 km² 平方公里",
        "400/121": "ping 坪",
    },
    "length": {
        "1": "m metre metres meter meters 公尺",
        "1000": "km kilometre kilometres kilometer kilometers 公里",
        "201168/125": "mile miles 英里",
    },
    "volume": {"1": "l litre litres liter liters 公升", "1000": "m3 m³ 立方公尺", "1/1000": "ml 毫升"},
}
_UNITS = {
    word: (dimension, Fraction(factor))
    for dimension, factors in _TABLE.items()
    for factor, words in factors.items()
    for word in words.split()
}
_FIRST = re.compile(r"(?P<unit>\S+)\s*(?P<rest>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it was written: its dimension, how many of the dimension's first unit it is, and what it is of."""

    dimension: str
    factor: Fraction
    of: str = ""

    def per(self, other: Unit) -> Fraction | None:
        """How many `other` one of this is; nothing where the two do not fit."""
        if (self.dimension, self.of) != (other.dimension, other.of):
            return None
        return self.factor / other.factor


def read_unit(text: str) -> Unit:
    """The unit that `text` names; any text is one."""
    clean = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    match = _FIRST.fullmatch(clean)
    known = _UNITS.get(match["unit"]) if match else None
    if match and known:
        return Unit(*known, match["rest"].removeprefix("of ").strip())
    return Unit(clean.removesuffix("s"), Fraction(1))


def factor(source: str, target: str) -> Fraction | None:
    """How many `source` one `target` is (60 minutes are an hour); nothing where the two do not fit."""
    return read_unit(target).per(read_unit(source))
