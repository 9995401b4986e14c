"""The conventions that a Value Map spreadsheet names beside its rows, and the quantities that it lists by year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..domain.exact import parse_number
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME
from .raw import RawTable
from .value_map_words import folded, is_number

_RATE = re.compile(r"discount rate|折現率|折现率|貼現率")
_TERMS: Mapping[str, tuple[str, Mapping[Decimal, Any]]] = {
    "timing: 0 end": (
        "discount_timing",
        {Decimal(0): "end_of_year", Decimal("-0.5"): "mid_year", Decimal(-1): "start_of_year"},
    ),
    "part years: 1": ("duration_rule", {Decimal(1): "prorated", Decimal(0): "whole"}),
    "drop-off from first year: 1": ("drop_off_from", {Decimal(1): "first_year", Decimal(0): "second_year"}),
    "inputs discounted: 1": ("inputs_discounted", {Decimal(1): True, Decimal(0): False}),
}
"""How `value_map_formulas` names its conventions, the field of an evaluation that each is, and what its numbers mean."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The discount rate that a spreadsheet names, and other conventions where it is one that was written here.

    `others` are values of an evaluation by field name.
    """

    discount_rate: Decimal | None
    others: Mapping[str, Any]


def terms_of(table: RawTable) -> Terms:
    """The conventions that stand in a sheet beside its value map; what it does not name is left open."""
    return Terms(_discount_rate(table), dict(_others(table)))


def quantities_listed(table: RawTable | None) -> dict[str, str]:
    """Quantities by year as one text, by the code of the outcome and, where it has none, by its words.

    A list ends at its first blank cell; lists of outcomes without code that share their words are left out.
    """
    found: dict[str, str] = {}
    unclear: set[str] = set()
    for code, outcome, *cells in (row for row in (table.cells if table else ())[1:] if len(row) > 2):
        filled = next((at for at, text in enumerate(cells) if not text.strip()), len(cells))
        name = code.strip() or outcome.strip()
        (unclear.add(name) if name in found else None)
        found[name] = "; ".join(text.strip() for text in cells[:filled])
    return {name: text for name, text in found.items() if name not in unclear and text}


def _discount_rate(table: RawTable) -> Decimal | None:
    """The rate that stands right of, or below, the words “discount rate”."""
    for row, cells in enumerate(table.cells):
        for place, text in enumerate(cells):
            if not _RATE.search(folded(text)):
                continue
            below = table.cells[row + 1][place : place + 1] if row + 1 < len(table.cells) else ()
            for near in (text.rpartition(":")[2], *cells[place + 1 : place + 4], *below):
                if is_number(near) and (rate := _rate(near)) is not None:
                    return rate
    return None


def _rate(text: str) -> Decimal | None:
    try:
        rate: Decimal = BY_NAME["evaluations"].field("discount_rate").parse(text)
    except Refusal:
        return None
    return rate


def _others(table: RawTable) -> Iterator[tuple[str, Any]]:
    for label, *cells in (row for row in table.cells if row):
        text = folded(label)
        value = next((cell.strip() for cell in cells if cell.strip()), "")
        if text == "currency" and value:
            yield "currency", value
        for start, (name, options) in _TERMS.items():
            if text.startswith(start):
                yield from ((name, option) for number, option in options.items() if number == _number(value))


def _number(text: str) -> Decimal | None:
    try:
        return parse_number(text)
    except Refusal:
        return None
