"""A frozen snapshot of everything a facility has recorded; what all figures are computed from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, cast
from uuid import UUID

from .columns import column
from .fields import Record
from .period import Period
from .problem import Refusal
from .records import (
    Audit,
    CheckIn,
    Contribution,
    Criterion,
    Evaluation,
    EvaluationInput,
    Event,
    Evidence,
    EvidenceLink,
    Facility,
    FxRate,
    InputDifference,
    KeyResult,
    Leverage,
    LogRow,
    Materiality,
    Objective,
    Outcome,
    Output,
    Partner,
    PriceLevel,
    Program,
    Proxy,
    Reasoning,
    Receipt,
    Remark,
    Reopening,
    Review,
    ReviewPoint,
    Risk,
    Screening,
    ScreeningScore,
    Settings,
    SignedSummary,
    SignInSheet,
    SignUp,
    Stakeholder,
    TargetRevision,
    TeamMember,
    TheoryStep,
    TwoPeople,
    Volunteer,
    Waiver,
    WhatIf,
)  # fmt: skip


class NoFacility(Refusal):
    """The project does not say whose it is."""

    def __init__(self) -> None:
        super().__init__(
            "The project has no facility yet. Enter its code, name, country, currency and hourly cost first."
        )


@dataclass(frozen=True, slots=True)
class Project:
    """Records of each sheet in order of entry; the attribute names are the sheets' names. A long log is kept by columns."""

    facility: tuple[Facility, ...] = ()
    fx_rates: tuple[FxRate, ...] = ()
    partners: tuple[Partner, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    screenings: tuple[Screening, ...] = ()
    screening_scores: tuple[ScreeningScore, ...] = ()
    programs: tuple[Program, ...] = ()
    audits: tuple[Audit, ...] = ()
    theory_of_change: tuple[TheoryStep, ...] = ()
    events: tuple[Event, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    leverage: tuple[Leverage, ...] = ()
    volunteers: tuple[Volunteer, ...] = ()
    two_people: tuple[TwoPeople, ...] = ()
    sign_ups: tuple[SignUp, ...] = ()
    team: tuple[TeamMember, ...] = ()
    sign_in_sheets: tuple[SignInSheet, ...] = ()
    volunteer_log: Sequence[LogRow] = ()
    objectives: tuple[Objective, ...] = ()
    key_results: tuple[KeyResult, ...] = ()
    target_revisions: tuple[TargetRevision, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    reviews: tuple[Review, ...] = ()
    review_points: tuple[ReviewPoint, ...] = ()
    outputs: tuple[Output, ...] = ()
    risks: tuple[Risk, ...] = ()
    price_index: tuple[PriceLevel, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    evaluation_inputs: tuple[EvaluationInput, ...] = ()
    value_map: tuple[Outcome, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    assumptions: tuple[Reasoning, ...] = ()
    materiality: tuple[Materiality, ...] = ()
    scenarios: tuple[WhatIf, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    input_differences: tuple[InputDifference, ...] = ()
    summaries: tuple[SignedSummary, ...] = ()
    reopenings: tuple[Reopening, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    evidence_links: tuple[EvidenceLink, ...] = ()
    settings: tuple[Settings, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def site(self) -> Facility:
        """The facility. Raises `NoFacility` while there is none."""
        if not self.facility:
            raise NoFacility
        return self.facility[0]

    def sheet(self, name: str) -> Sequence[Record]:
        """The records of the sheet called `name`."""
        return cast("Sequence[Record]", getattr(self, name))

    def by_id(self, name: str) -> dict[UUID, Any]:
        """The records of the sheet called `name` by their id."""
        return {record.id: record for record in self.sheet(name)}


def periods_of(project: Project) -> tuple[Period, ...]:
    """Every fiscal year that has records, newest first, each with its halves."""
    start = project.facility[0].fiscal_year_start if project.facility else 1
    dated = (project.contributions, project.volunteer_log, project.outputs, project.leverage)
    days = {one.start_date for one in project.programs}.union(*(column(rows, "date") for rows in dated))
    years = {Period.of(day, start).year for day in days}
    return tuple(Period(year, half) for year in sorted(years, reverse=True) for half in (0, 1, 2))


SHEET_NAMES: tuple[str, ...] = tuple(one.name for one in fields(Project))
"""Names of the sheets, parents before children."""
