"""The kinds of sensitivity tables that published evaluations print, made again for any evaluation.

*set* puts every outcome's share to one value; *points* moves it by percentage points up and down; *relative* multiplies
it up and down; *without outcome* and *without stakeholder* leave one out at a time. Each line is a scenario in the words
of `adjustments`, so it can be kept under a name as it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, get_args
from uuid import uuid5

from .exact import plain
from .records import WhatIf
from .study import Study
from .what_if import Line, line_of
from .words import ASSUMPTION

Kind = Literal["set", "points", "relative", "without_outcome", "without_stakeholder"]
"""The kinds of tables."""
KINDS: tuple[Kind, ...] = get_args(Kind)
USUAL: Mapping[Kind, Decimal] = MappingProxyType(
    {"set": Decimal("0.5"), "points": Decimal("0.1"), "relative": Decimal("0.1")}
)
"""The amounts that are found most: 50 %, 10 percentage points, 10 %."""
SHARES = ("deadweight", "displacement", "attribution", "drop_off")
MOVED = (*SHARES, "quantity", "proxy_value", "duration_years")


def published_table(study: Study, kind: Kind, amount: Decimal | None = None) -> tuple[Line, ...]:
    """One table, line by line beside the base; `amount` is a share, and the usual one where it is not given."""
    texts = _texts(study, kind, USUAL.get(kind, Decimal()) if amount is None else amount)
    return tuple(line_of(study, _row(study, title, text)) for title, text in texts)


def _texts(study: Study, kind: Kind, amount: Decimal) -> Iterator[tuple[str, str]]:
    percent = plain(amount * 100)
    if kind == "set":
        yield from ((f"{ASSUMPTION.options[name]} {percent} %", f"{name} = {percent} %") for name in SHARES)
    elif kind in ("points", "relative"):
        unit = "pp" if kind == "points" else "%"
        for name in SHARES if kind == "points" else MOVED:
            for sign in ("+", "-"):
                yield f"{ASSUMPTION.options[name]} {sign} {percent} {unit}", f"{name} {sign} {percent} {unit}"
    elif kind == "without_outcome":
        for one in study.outcomes:
            if one.outcome_code:
                yield one.outcome, f"remove {one.outcome_code}"
    else:
        for name in dict.fromkeys(one.stakeholder for one in study.outcomes):
            codes = [one.outcome_code for one in study.outcomes if one.stakeholder == name and one.outcome_code]
            if codes:
                yield name, f"remove {', '.join(codes)}"


def _row(study: Study, title: str, text: str) -> WhatIf:
    about = study.evaluation.id
    return WhatIf(id=uuid5(about, text), evaluation_code=about, title=title, adjustments=text)
