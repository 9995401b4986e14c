"""What should have happened by a certain day: visits to partners, reviews of risks, approvals that run out, events.

These depend on the day on which somebody looks, so they are told in the window and on the command line only; what is
signed says nothing of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .problem import Problem
from .project import Project
from .records import Audit
from .screening import ACTIVE, ApprovalExpired, assessments, bar, screening_needed

DONE = ("completed", "cancelled")
"""Statuses of programs whose risks nobody reviews any more."""


def overdue(project: Project, today: date) -> Iterator[Problem]:
    """Everything that was due before `today` and is not recorded as done."""
    yield from audits_due(project, today)
    yield from approvals_run_out(project, today)
    yield from risks_unreviewed(project, today)
    yield from events_unreported(project, today)


def audits_due(project: Project, today: date) -> Iterator[Problem]:
    """A visit to a partner whose day has passed without a visit on or after that day."""
    newest: dict[object, Audit] = {}
    for one in sorted(project.audits, key=lambda row: (row.date, row.ordinal)):
        newest[one.partner_code] = one
    partners = project.by_id("partners")
    for one in newest.values():
        if one.next_date and one.next_date < today and one.partner_code in partners:
            template = "The visit to {partner} was due on {date}. Record it, or set another date."
            parts: dict[str, object] = {"partner": partners[one.partner_code].name, "date": one.next_date.isoformat()}
            yield Problem("audits", one.id, "next_date", template, parts)


def approvals_run_out(project: Project, today: date) -> Iterator[Problem]:
    """An active program whose partner's approval has run out."""
    if not screening_needed(project):
        return
    known, partners = tuple(assessments(project)), project.by_id("partners")
    for one in project.programs:
        if one.status == ACTIVE and one.partner_code in partners:
            refusal = bar(partners[one.partner_code], known, today)
            if isinstance(refusal, ApprovalExpired):
                yield Problem("programs", one.id, "status", refusal.template, refusal.parts)


def risks_unreviewed(project: Project, today: date) -> Iterator[Problem]:
    """A risk or opportunity whose day of review has passed, of a program that goes on."""
    going_on = {one.id for one in project.programs if one.status not in DONE}
    for one in project.risks:
        if one.review_date and one.review_date < today and one.program_code in going_on:
            template = "“{risk}” was to be looked at again on {date}. Review it, and set the next date."
            parts: dict[str, object] = {"risk": one.description, "date": one.review_date.isoformat()}
            yield Problem("risks", one.id, "review_date", template, parts)


def events_unreported(project: Project, today: date) -> Iterator[Problem]:
    """An event that is over and still counts as planned."""
    for one in project.events:
        if one.status == "planned" and (one.end_date or one.date) < today:
            template = "{event} on {date} is over, but nobody has said what came of it. Report it, or cancel it."
            parts: dict[str, object] = {"event": one.title, "date": one.date.isoformat()}
            yield Problem("events", one.id, "status", template, parts)
