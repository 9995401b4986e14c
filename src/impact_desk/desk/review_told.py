"""What an assurer asks of an evaluation, as documents: payback and its rules, the critic's findings, the twenty points."""

from __future__ import annotations

from typing import Any

from ..domain.currency import decimals
from ..domain.exact import fixed
from ..domain.findings import Finding
from ..domain.payback import NOBODY, Payback, payback, per_participant, simple_payback
from ..domain.readiness import NOTE, Point
from ..domain.sroi_result import Result
from .evaluations import Review

__all__ = ["returns_told", "review_told"]


def returns_told(result: Result) -> dict[str, Any]:
    """When the inputs come back, by both rules in use, each stated; and the result for one participant."""
    found, places = per_participant(result), decimals(result.currency)
    each = found and {
        "participants": found.participants,
        "present_value": fixed(found.present_value, places),
        "inputs": fixed(found.inputs, places),
        "net_present_value": fixed(found.net_present_value, places),
    }
    return {
        "payback": _payback(payback(result)),
        "simple_payback": _payback(simple_payback(result)),
        "per_participant": each or {"reason": NOBODY},
    }


def review_told(review: Review) -> dict[str, Any]:
    """The critic's findings, waived ones with their reasons, and the twenty points with what each still lacks."""
    ready = review.readiness
    return {
        "findings": [_finding(one) for one in review.findings],
        "readiness": {
            "ready": ready.ready,
            "ticked": ready.ticked,
            "verdict": ready.sentence,
            "note": NOTE,
            "points": [_point(one) for one in ready.points],
        },
    }


def _payback(found: Payback) -> dict[str, Any]:
    years = None if found.years is None else fixed(found.years, 2)
    return {"years": years, "rule": found.rule, "reason": found.reason or None}


def _finding(one: Finding) -> dict[str, Any]:
    waived = one.waiver and {"reason": one.waiver.reason, "by": one.waiver.waived_by}
    return {"code": one.code, "sheet": one.sheet, "cell": one.cell, "finding": one.sentence, "waived": waived}


def _point(one: Point) -> dict[str, Any]:
    lacks = [hole.sentence for hole in one.holes]
    return {"number": one.number, "title": one.title, "ticked": one.ticked, "lacks": lacks}
