"""Evaluations made by hand with everything that they rest on, and a published one, for the tests of step by step review."""

import json
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from tests.domain.made import D, evaluation, new_id, outcome, program, site, spent

from impact_desk.domain.fields import Record
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import (
    Evaluation,
    InputDifference,
    Materiality,
    Outcome,
    PriceLevel,
    Proxy,
    Reasoning,
    SignedSummary,
    Stakeholder,
    Waiver,
    WhatIf,
)
from impact_desk.domain.sheets import SUMMARIES, sheet_of
from impact_desk.domain.study import Study, study_of

LWTC = Path(__file__).parents[1] / "data" / "cases" / "lwtc_2015.json"
SUMMARY: dict[str, Any] = {
    "file_name": "K7.pdf",
    "sha256": "0" * 64,
    "signer": "Lin",
    "signed_at": "2021-01-05",
    "journal_head": "1",
}


def proxy(code: str = "TW-LESSON", **more: Any) -> Proxy:
    usual = {"title": "Price of a lesson", "unit": "person", "country": "TW", "currency": "TWD", "value": D(100)}
    rest = {"price_year": 2020, "source": "Own price survey 2020", "licence": "own"}
    return Proxy(**{"id": new_id(), "proxy_code": code, **usual, **rest, **more})


def level(year: int, value: Decimal | str | int, code: str = "TW-CPI") -> PriceLevel:
    return PriceLevel(id=new_id(), index_code=code, year=year, value=D(value))


def reasoning(of: Evaluation, row: Outcome | None, assumption: str, **more: Any) -> Reasoning:
    usual = {"evaluation_code": of.id, "outcome_code": row.id if row else None, "assumption": assumption}
    return Reasoning(**{"id": new_id(), **usual, "reason": "Interviews", "source": "Survey 2020", **more})


def stakeholder(of: Evaluation, name: str, **more: Any) -> Stakeholder:
    return Stakeholder(
        **{"id": new_id(), "evaluation_code": of.id, "stakeholder": name, "standing": "included", **more}
    )


def material(of: Evaluation, row: Outcome | None, **more: Any) -> Materiality:
    usual = {"outcome_code": row.id if row else None, "material": True, "reason": "Named by most of them"}
    return Materiality(**{"id": new_id(), "evaluation_code": of.id, **usual, **more})


def what_if(of: Evaluation, adjustments: str, **more: Any) -> WhatIf:
    usual = {"evaluation_code": of.id, "title": adjustments, "adjustments": adjustments}
    return WhatIf(**{"id": new_id(), **usual, **more})


def waiver(of: Evaluation, finding: str, cell: str, **more: Any) -> Waiver:
    usual = {"finding": finding, "cell": cell, "reason": "Looked at with the partner", "waived_by": "Lin"}
    return Waiver(**{"id": new_id(), "evaluation_code": of.id, **usual, **more})


def difference(of: Evaluation, reason: str, amount: Decimal | str | int) -> InputDifference:
    return InputDifference(id=new_id(), evaluation_code=of.id, reason=reason, amount=D(amount))


def signed(year: int = 2020) -> SignedSummary:
    return SignedSummary(id=new_id(), document=str(new_id()), period=Period(year), sequence=1, **SUMMARY)


def holding(records: Iterable[Record], **site_more: Any) -> Project:
    """A project that holds the records, each on its sheet, in the order given."""
    made = Project(facility=(site(**site_more),))
    for record in records:
        sheet = SUMMARIES if isinstance(record, SignedSummary) else sheet_of(record)
        rows: Any = (*made.sheet(sheet.name), record)
        made = replace(made, **{sheet.name: rows})
    return made


def study(*records: Record, **site_more: Any) -> Study:
    """The evaluation among the records, with what belongs to it."""
    about = next(one for one in records if isinstance(one, Evaluation))
    return study_of(holding(records, **site_more), about.id)


def reading(**more: Any) -> tuple[Evaluation, Outcome, Outcome]:
    """A small evaluation of a program and two outcomes of it, with codes."""
    about = evaluation(program(), evaluation_code="K7-E1", **more)
    pupils = outcome(about, outcome_code="K7-E1-O1", proxy="Lesson", deadweight=D("0.2"))
    parents = outcome(about, outcome_code="K7-E1-O2", stakeholder="Parents", outcome="Less worry", proxy="Insurance")
    return about, pupils, parents


@cache
def lwtc() -> Study:
    """Living Well, Taking Control (2015), row by row as it was inferred from what is printed, with codes a to o."""
    case = json.loads(LWTC.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)
    about = evaluation(evaluation_code="LWTC", discount_rate=case["discount_rate"], currency="GBP", start_year=2014)
    inputs = [spent(about, one["amount"], stakeholder=one["stakeholder"]) for one in case["inputs"]]
    rows = [_published(about, row) for row in case["outcomes"]]
    return study(about, *inputs, *rows, currency="GBP")


def _published(about: Evaluation, row: Any) -> Outcome:
    split = row["inferred"]
    return outcome(
        about,
        id=uuid5(NAMESPACE_OID, row["id"]),
        outcome_code=row["id"],
        stakeholder=row["stakeholder"],
        outcome=row["outcome"],
        quantity=row["quantity"],
        proxy=row["proxy_description"],
        # The printed impact of row h proves another proxy than the one its text names.
        proxy_value=Decimal(498) if row["id"] == "h" else row["proxy_value"],
        duration_years=row["duration_years"],
        drop_off=row["drop_off"],
        **{name: split[name] for name in ("deadweight", "displacement", "attribution")},
    )
