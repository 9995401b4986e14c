"""The evaluations of an open project: what follows from each, and what a person may do about it.

What is shown while somebody types is reckoned on the spot from a frozen snapshot; what takes longer (tornado, break-even,
weak points) are functions of the same snapshot, to be called wherever there is time. Nothing that follows is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any, cast
from uuid import UUID, uuid4

from ..domain.break_even import BreakEven, break_even, claim_of
from ..domain.bridge import Accounts, Bridge, accounts_of, bridge
from ..domain.critic import Occasion, findings
from ..domain.exchange_rates import MissingRate, RatesDisagree
from ..domain.findings import Finding
from ..domain.payback import Payback, PerParticipant, payback, per_participant, simple_payback
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.proxies import Application, Frozen, Repricing, applied, prices_of, repricings, target_of, with_proxy
from ..domain.published_tables import Kind, published_table
from ..domain.readiness import Grounds, Readiness, Trail, readiness
from ..domain.records import Evaluation, Outcome, Proxy, Reasoning, Waiver
from ..domain.scenarios import Compared
from ..domain.sensitivity import Swing, swings
from ..domain.sroi_result import Result
from ..domain.study import Study, study_of
from ..domain.variance import Variance, variance
from ..domain.waterfall import Waterfall, waterfall
from ..domain.weak_points import WeakPoint, weak_points
from ..domain.what_if import Axis, Line, TwoWay, comparison, tried, two_way
from .project_desk import Desk, Touched, of_project

BOOKS = frozenset({"facility", "fx_rates", "programs", "contributions", "leverage", "volunteer_log"})
"""Sheets that the contribution books rest on."""
ROWS = frozenset(
    {
        "facility",
        "fx_rates",
        "programs",
        "outputs",
        "price_index",
        "proxies",
        "evaluations",
        "evaluation_inputs",
        "value_map",
        "stakeholders",
        "assumptions",
        "materiality",
        "scenarios",
        "waivers",
        "input_differences",
        "summaries",
        "reopenings",
        "evidence",
        "evidence_links",
    }
)
"""Sheets that a study rests on."""


@dataclass(frozen=True)  # no slots: what takes time is reckoned when it is first asked for
class Review:
    """One evaluation on a frozen snapshot, with everything that follows from it, each reckoned once when asked for.

    `today` is the day on which proxies may have expired; `accounts` what the contribution books say, or why they say
    nothing (a missing rate); `forecast` the evaluation that it is compared with. May be used on any thread.
    """

    study: Study
    accounts: Accounts | Refusal
    today: date
    trail: Trail
    forecast: Study | None = None

    @property
    def result(self) -> Result:
        """The evaluation reckoned. Raises what `evaluate` raises."""
        return self.study.result

    @property
    def claim(self) -> Fraction:
        """The ratio that break-even values are held against: the claim, or 1."""
        return claim_of(self.study.evaluation)

    @cached_property
    def waterfall(self) -> Waterfall:
        """From gross value to present value."""
        return waterfall(self.result)

    @cached_property
    def payback(self) -> Payback:
        """How long until the inputs have come back, by cumulated present values."""
        return payback(self.result)

    @cached_property
    def simple_payback(self) -> Payback:
        """The same by the impact of a first full year."""
        return simple_payback(self.result)

    @cached_property
    def per_participant(self) -> PerParticipant | None:
        """Value, inputs and net value for one participant."""
        return per_participant(self.result)

    @cached_property
    def bridge(self) -> Bridge:
        """From the contribution total to the inputs. Raises why the books say nothing, where they do not."""
        if isinstance(self.accounts, Refusal):
            raise self.accounts
        return bridge(self.study, self.accounts)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the critic finds, waived findings included."""
        return findings(self.study, Occasion(self.today, self.accounts))

    @cached_property
    def swings(self) -> tuple[Swing, ...]:
        """The tornado, with the ranges that were entered."""
        return swings(self.result, given=self.study.given_ranges)

    @cached_property
    def break_even(self) -> tuple[BreakEven, ...]:
        """The value of each assumption at which the ratio is the claim."""
        return break_even(self.result, self.claim)

    @cached_property
    def weak_points(self) -> tuple[WeakPoint, ...]:
        """The assumptions, weak and decisive ones first."""
        return weak_points(self.swings, self.break_even, self.study.reasons)

    @cached_property
    def readiness(self) -> Readiness:
        """The twenty points for an assurance review."""
        reckoned = not any(one.code == "cannot_be_reckoned" for one in self.findings)
        tornado = self.swings if reckoned else ()
        books = None if isinstance(self.accounts, Refusal) else self.accounts
        return readiness(Grounds(self.study, self.findings, tornado, books, self.trail))

    @cached_property
    def comparison(self) -> tuple[Line, ...]:
        """Every named scenario beside the base."""
        return comparison(self.study)

    @cached_property
    def variance(self) -> Variance | None:
        """Why the evaluation differs from its forecast, where it has one. Raises `CurrenciesDiffer`."""
        return variance(self.forecast.result, self.result) if self.forecast else None

    @cached_property
    def repricings(self) -> tuple[Repricing, ...]:
        """What new versions of proxies do to the outcomes."""
        return repricings(self.study, self.today)

    def tried(self, adjustments: str) -> Compared:
        """Adjustments that were only typed, beside the base. Raises a `Refusal`."""
        return tried(self.study, adjustments)

    def published_table(
        self, kind: Kind, amount: Decimal | None = None, *, outcome: str = "", language: str = "en"
    ) -> tuple[Line, ...]:
        """A sensitivity table of the kind that published evaluations print."""
        return published_table(self.study, kind, amount, outcome=outcome, language=language)

    def two_way(self, down: Axis, across: Axis) -> TwoWay:
        """The gross ratio for every pair of values of two assumptions. Raises `TableTooLarge`."""
        return two_way(self.study, down, across)


class Evaluations:
    """The evaluations of one open project; snapshots are kept until a row that they rest on changes."""

    def __init__(self, desk: Desk) -> None:
        """Follow `desk` until it is closed or `leave` is called."""
        self.desk = desk
        self._studies: dict[UUID, Study] = {}
        self._accounts: dict[UUID, Accounts | Refusal] = {}
        self.leave = desk.listen(self._heard)

    def study(self, evaluation: UUID) -> Study:
        """The snapshot of one evaluation. Raises `NoSuchEvaluation` or `NoFacility`."""
        if evaluation not in self._studies:
            self._studies[evaluation] = study_of(self.desk.project(), evaluation)
        return self._studies[evaluation]

    def review(self, evaluation: UUID, today: date) -> Review:
        """One evaluation with everything that follows from it. Raises `NoSuchEvaluation` or `NoFacility`."""
        study = self.study(evaluation)
        compared = study.evaluation.compares_with
        return Review(
            study,
            self.accounts(evaluation),
            today,
            self._trail(evaluation),
            self.study(compared) if compared else None,
        )

    def accounts(self, evaluation: UUID) -> Accounts | Refusal:
        """What the contribution books say of the evaluated program, or why they say nothing: a missing rate."""
        if evaluation not in self._accounts:
            try:
                self._accounts[evaluation] = self.desk.asking(of_project, accounts_of, self.study(evaluation))()
            except (MissingRate, RatesDisagree) as refusal:
                self._accounts[evaluation] = refusal
        return self._accounts[evaluation]

    def before_signing(self, period: Period, today: date) -> tuple[tuple[Evaluation, Finding], ...]:
        """What the critic finds in the evaluations that belong to a period; open findings first, waived ones after."""
        belonging = (one for one in self.desk.project().evaluations if one.start_year == period.year)
        found = [(one, finding) for one in belonging for finding in self.review(one.id, today).findings]
        return tuple(sorted(found, key=lambda pair: not pair[1].open))

    # What a person may do

    def waive(self, evaluation: UUID, finding: Finding, reason: str, today: date) -> UUID:
        """Let a finding stand, for a reason that is printed. Raises a `Refusal` where the reason is missing."""
        values = {"finding": finding.code, "cell": finding.cell, "waived_by": self.desk.author, "date": today}
        values["reason"] = self.desk.parse("waivers", "reason", reason)
        return self.desk.add("waivers", {"evaluation_code": evaluation, **values})

    def withdraw(self, waiver: Waiver) -> None:
        """Let a waived finding be open again."""
        self.desk.delete("waivers", [waiver.id])

    def reason(self, evaluation: UUID, outcome: UUID | None, assumption: str, **values: Any) -> UUID:
        """Record why an assumption has its value: fields of `assumptions` that are not named stay as they are."""
        known = self._reasoning(evaluation, outcome, assumption)
        if known:
            self.desk.change("assumptions", known.id, values)
            return known.id
        owner = {"evaluation_code": evaluation, "outcome_code": outcome, "assumption": assumption}
        return self.desk.add("assumptions", {**owner, **values})

    def keep_scenarios(self, evaluation: UUID, lines: Iterable[Line]) -> int:
        """Keep lines of a published table as scenarios, as one step, and say how many; those that are there stay once."""
        there = {one.adjustments for one in self.study(evaluation).scenarios}
        rows = [replace(one.row, id=uuid4()) for one in lines if one.row.adjustments not in there]
        if rows:
            self.desk.add_all(f"Add {len(rows)} scenarios", rows, kind="edit")
        return len(rows)

    def decide(self, outcome: UUID, reason: str, *, material: bool) -> UUID:
        """Record whether an outcome is material, and why."""
        row = cast("Outcome", self.desk.record("value_map", outcome))
        values = {"material": material, "reason": reason}
        for one in self.study(row.evaluation_code).materiality:
            if one.outcome_code == outcome:
                self.desk.change("materiality", one.id, values)
                return one.id
        return self.desk.add("materiality", {"evaluation_code": row.evaluation_code, "outcome_code": outcome, **values})

    def preview_proxy(self, outcome: UUID, proxy: UUID, today: date, *, each: Decimal | None = None) -> Application:
        """What a proxy of the shelf leads to for an outcome, step by step; nothing is written.

        `each` says how many units of the proxy one of the quantity has. Raises the refusals of `applied`, or `Frozen`.
        """
        row = cast("Outcome", self.desk.record("value_map", outcome))
        study = self.study(row.evaluation_code)
        if study.signed:
            raise Frozen(study.evaluation.evaluation_code)
        chosen = cast("Proxy", self.desk.record("proxies", proxy))
        wanted = target_of(replace(row, proxy_units=each or row.proxy_units), study, chosen)
        return applied(chosen, wanted, study.rates, prices_of(study.price_index), today)

    def apply_proxy(self, outcome: UUID, proxy: UUID, today: date, *, each: Decimal | None = None) -> Application:
        """Value an outcome by a proxy of the shelf, as one step. Raises what `preview_proxy` raises."""
        made = self.preview_proxy(outcome, proxy, today, each=each)
        row = cast("Outcome", self.desk.record("value_map", outcome))
        after = replace(with_proxy(row, made), proxy_units=made.target.each)
        self._replace([after], f"Apply proxy {made.proxy.proxy_code}")
        return made

    def repricings(self, today: date) -> tuple[Repricing, ...]:
        """What new versions of proxies do to the outcomes of every evaluation, or why nothing; nothing is written."""
        studies = [self.study(one.id) for one in self.desk.records("evaluations")]
        return tuple(one for study in studies for one in repricings(study, today))

    def reprice(self, today: date) -> tuple[Repricing, ...]:
        """Bring every draft to the newest versions of its proxies, as one step; signed evaluations stay.

        The result lists what was re-priced and what was not, and why.
        """
        found = self.repricings(today)
        after = [with_proxy(one.outcome, one.application) for one in found if one.application]
        if after:
            self._replace(after, f"Re-price {len(after)} outcomes by new versions of their proxies")
        return found

    # Inside

    def _replace(self, rows: Iterable[Outcome], title: str) -> None:
        checked = [self.desk.changed("value_map", row, {}) for row in rows]
        self.desk.write(title, lambda writing: writing.replace(*checked))

    def _reasoning(self, evaluation: UUID, outcome: UUID | None, assumption: str) -> Reasoning | None:
        return self.study(evaluation).reasons.get((assumption, outcome))

    def _trail(self, evaluation: UUID) -> Trail:
        return Trail(len(self.desk.changes(record=evaluation)))

    def _heard(self, touched: Touched) -> None:
        sheets = touched.counts.keys()
        if sheets & ROWS:
            self._studies.clear()
        if sheets & (BOOKS | {"evaluations", "evaluation_inputs"}):
            self._accounts.clear()
