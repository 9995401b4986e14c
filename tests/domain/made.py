"""Small records made by hand for the tests of figures: only what a test names differs from the usual."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import UUID

from impact_desk.domain.hours import Hours
from impact_desk.domain.project import Project
from impact_desk.domain.records import (
    CheckIn,
    Contribution,
    Evaluation,
    EvaluationInput,
    Facility,
    FxRate,
    KeyResult,
    Leverage,
    LogRow,
    Objective,
    Outcome,
    Output,
    Program,
    TargetRevision,
)
from impact_desk.domain.sheets import sheet_of

_numbers = count(1)
DAY = date(2020, 3, 5)


def new_id() -> UUID:
    return UUID(int=next(_numbers))


def D(text: Decimal | str | int) -> Decimal:
    return Decimal(text)


def site(**more: Any) -> Facility:
    usual = {"facility_code": "K7", "facility_name": "Plant", "country": "TW", "currency": "TWD", "hourly_cost": D(500)}
    return Facility(**{"id": new_id(), **usual, "headcount": 100, **more})


def program(code: str = "P1", **more: Any) -> Program:
    usual = {
        "name": code,
        "strategy": "public_advocacy",
        "motive": "community_investment",
        "start_date": date(2019, 1, 1),
    }
    return Program(**{"id": new_id(), "program_code": code, **usual, **more})


def gift(of: Program, amount: Decimal | str | int, form: str = "cash", **more: Any) -> Contribution:
    usual = {"date": DAY, "program_code": of.id, "form": form, "amount": D(amount), "currency": "TWD"}
    return Contribution(**{"id": new_id(), **usual, **more})


def lever(of: Program, amount: Decimal | str | int, **more: Any) -> Leverage:
    usual = {"date": DAY, "program_code": of.id, "source": "County", "amount": D(amount), "currency": "TWD"}
    return Leverage(**{"id": new_id(), **usual, **more})


def shift(of: Program, who: str, hours: str = "2", *, paid: bool = True, **more: Any) -> LogRow:
    usual = {"date": DAY, "program_code": of.id, "volunteer_id": who, "hours": Hours.parse(hours), "paid_time": paid}
    return LogRow(**{"id": new_id(), **usual, **more})


def output(of: Program, *people: int | None, **more: Any) -> Output:
    names = ("direct_beneficiaries", "assessed", "connect", "improve", "transform")
    usual = {"date": DAY, "program_code": of.id, "indicator": "visits", "quantity": D(1)}
    return Output(**{"id": new_id(), **usual, **dict(zip(names, people, strict=False)), **more})


def rate(currency: str, units: str, year: int = 2020) -> FxRate:
    return FxRate(id=new_id(), year=year, currency=currency, units_per_usd=D(units))


def objective(code: str = "O1", **more: Any) -> Objective:
    return Objective(**{"id": new_id(), "objective_code": code, "year": 2020, "title": code, **more})


def key_result(of: Objective, measure: str, target: Decimal | str | int, code: str = "KR1", **more: Any) -> KeyResult:
    usual = {"kr_code": code, "objective_code": of.id, "title": code, "measure": measure, "target": D(target)}
    return KeyResult(**{"id": new_id(), **usual, **more})


def check_in(of: KeyResult, value: Decimal | str | int, day: date = DAY, **more: Any) -> CheckIn:
    return CheckIn(**{"id": new_id(), "kr_code": of.id, "date": day, "value": D(value), **more})


def revision(of: KeyResult, target: Decimal | str | int, day: date) -> TargetRevision:
    return TargetRevision(id=new_id(), kr_code=of.id, date=day, target=D(target), reason="Typhoon")


def evaluation(of: Program | None = None, **more: Any) -> Evaluation:
    usual = {"evaluation_code": "E1", "title": "E", "kind": "forecast", "start_year": 2020, "discount_rate": D("0.035")}
    return Evaluation(**{"id": new_id(), "program_code": of.id if of else new_id(), **usual, **more})


def spent(of: Evaluation, amount: Decimal | str | int, **more: Any) -> EvaluationInput:
    usual = {"evaluation_code": of.id, "stakeholder": "Foundation", "description": "Grant", "amount": D(amount)}
    return EvaluationInput(**{"id": new_id(), **usual, **more})


def outcome(of: Evaluation | None = None, **more: Any) -> Outcome:
    usual = {
        "stakeholder": "Pupils",
        "outcome": "Read",
        "quantity": D(10),
        "duration_years": D(1),
        "proxy_value": D(100),
    }
    return Outcome(**{"id": new_id(), "evaluation_code": of.id if of else UUID(int=0), **usual, **more})


def project(*records: Any, of: Facility | None = None) -> Project:
    """A project that holds the records, each on its sheet, in the order given."""
    made = Project(facility=(of or site(),))
    for record in records:
        sheet = sheet_of(record).name
        made = replace(made, **{sheet: (*getattr(made, sheet), record)})
    return made
