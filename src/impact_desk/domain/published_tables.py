"""The kinds of sensitivity tables that published evaluations print, made again for any evaluation.

*set* puts every outcome's share to one value, *together* two and more shares at once; *points* moves a share by percentage
points up and down; *relative* multiplies up and down; *without outcome* and *without stakeholder* leave one out at a time;
*quantity* and *inputs* put another number. Each line is a scenario in the words of `adjustments`, so it can be kept under a
name as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType
from typing import Literal, get_args
from uuid import uuid5

from .exact import narrow, parse_number, plain
from .kinds import PercentOutOfRange
from .records import WhatIf
from .study import Study
from .what_if import Line, line_of
from .words import ASSUMPTION

Kind = Literal["set", "together", "points", "relative", "without_outcome", "without_stakeholder", "quantity", "inputs"]
"""The kinds of tables."""
KINDS: tuple[Kind, ...] = get_args(Kind)
USUAL: Mapping[Kind, Decimal] = MappingProxyType(
    {"set": Decimal("0.5"), "together": Decimal("0.5"), "points": Decimal("0.1"), "relative": Decimal("0.1")}
)
"""The amounts that are found most: 50 %, 10 percentage points, 10 %."""
NUMBERS: tuple[Kind, ...] = ("quantity", "inputs")
"""Kinds whose amount is a number of its own, which nothing is usual for."""
SHARES = ("deadweight", "displacement", "attribution", "drop_off")
MOVED = (*SHARES, "quantity", "proxy_value", "duration_years")


def published_table(
    study: Study, kind: Kind, amount: Decimal | None = None, *, outcome: str = "", language: str = "en"
) -> tuple[Line, ...]:
    """One table, line by line beside the base; its titles are in `language`.

    `amount` is a share, of `NUMBERS` the number itself, and the usual one where it is not given. `outcome` is the code of
    the one whose quantity is another.
    """
    texts = _texts(study, kind, USUAL.get(kind, Decimal()) if amount is None else amount, outcome, language)
    return tuple(line_of(study, _row(study, title, text)) for title, text in texts)


def parse_amount(kind: Kind, text: str) -> Decimal:
    """The amount of a table as somebody types it: `50 %`, `50` or `10 pp` for a share, else a number.

    Raises `PercentOutOfRange`, or what reading a number raises.
    """
    if kind in NUMBERS:
        return parse_number(text)
    bare = narrow(text).casefold().removesuffix("pp").removesuffix("%").strip()
    value = parse_number(bare, lone_comma_is_decimal=True).scaleb(-2)
    if not 0 <= value <= 1:
        raise PercentOutOfRange(text)
    return value


def _texts(study: Study, kind: Kind, amount: Decimal, outcome: str, language: str) -> Iterator[tuple[str, str]]:
    if kind in ("set", "together"):
        yield from _set(kind, plain(amount * 100), language)
    elif kind in ("points", "relative"):
        yield from _moved(kind, plain(amount * 100), language)
    elif kind == "without_outcome":
        for one in study.outcomes:
            if one.outcome_code:
                yield one.outcome, f"remove {one.outcome_code}"
    elif kind == "without_stakeholder":
        yield from _without_stakeholders(study)
    elif kind == "quantity":
        found = study.by_code.get(outcome.casefold())
        if found:
            title = f"{ASSUMPTION.title('quantity', language)} {plain(amount)}: {found.outcome}"
            yield title, f"quantity {found.outcome_code} = {plain(amount)}"
    else:
        yield f"{ASSUMPTION.title('inputs', language)} {plain(amount)}", f"inputs = {plain(amount)}"


def _set(kind: Kind, percent: str, language: str) -> Iterator[tuple[str, str]]:
    for count in (1,) if kind == "set" else range(2, len(SHARES) + 1):
        for names in combinations(SHARES, count):
            titles = ", ".join(ASSUMPTION.title(name, language) for name in names)
            yield f"{titles} {percent} %", "\n".join(f"{name} = {percent} %" for name in names)


def _moved(kind: Kind, percent: str, language: str) -> Iterator[tuple[str, str]]:
    unit = "pp" if kind == "points" else "%"
    for name in SHARES if kind == "points" else MOVED:
        for sign in ("+", "-"):
            yield f"{ASSUMPTION.title(name, language)} {sign} {percent} {unit}", f"{name} {sign} {percent} {unit}"


def _without_stakeholders(study: Study) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys(one.stakeholder for one in study.outcomes):
        codes = [one.outcome_code for one in study.outcomes if one.stakeholder == name and one.outcome_code]
        if codes:
            yield name, f"remove {', '.join(codes)}"


def _row(study: Study, title: str, text: str) -> WhatIf:
    about = study.evaluation.id
    return WhatIf(id=uuid5(about, text), evaluation_code=about, title=title[:200], adjustments=text)
