"""The records of a facility's year: one class for each sheet of the facility workbook.

A record is frozen; changing one means making another with the same `id`. References to other records
are ids. Required fields are typed as if always there: a record is only made of checked values.
"""

from .assurance import InputDifference, Materiality, Reasoning, Stakeholder, Waiver, WhatIf
from .evaluations import Evaluation, EvaluationInput, Outcome
from .giving import Contribution, FxRate, Leverage
from .head_office import Deadline, GroupYear, ReceivedSummary, TrustedAuthority
from .keeping import Draft, SignedSummary
from .objectives import CheckIn, KeyResult, Objective, TargetRevision
from .proxies import PriceLevel, Proxy
from .site import Facility, Output, Program, Risk
from .volunteers import LogRow, Volunteer

__all__ = [
    "CheckIn",
    "Contribution",
    "Deadline",
    "Draft",
    "Evaluation",
    "EvaluationInput",
    "Facility",
    "FxRate",
    "GroupYear",
    "InputDifference",
    "KeyResult",
    "Leverage",
    "LogRow",
    "Materiality",
    "Objective",
    "Outcome",
    "Output",
    "PriceLevel",
    "Program",
    "Proxy",
    "Reasoning",
    "ReceivedSummary",
    "Risk",
    "SignedSummary",
    "Stakeholder",
    "TargetRevision",
    "TrustedAuthority",
    "Volunteer",
    "Waiver",
    "WhatIf",
]
