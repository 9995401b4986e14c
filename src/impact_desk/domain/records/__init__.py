"""The records of a facility's year: one class for each sheet of the facility workbook.

A record is frozen; changing one means making another with the same `id`. References to other records
are ids. Required fields are typed as if always there: a record is only made of checked values.
"""

from .activities import Event, SignInSheet, SignUp, TeamMember
from .assurance import InputDifference, Materiality, Reasoning, Stakeholder, Waiver, WhatIf
from .evaluations import Evaluation, EvaluationInput, Outcome
from .giving import Contribution, FxRate, Leverage
from .head_office import Deadline, GroupYear, ReceivedSummary, TrustedAuthority
from .keeping import Draft, Evidence, EvidenceLink, ImportMapping, Reopening, Settings, SignedSummary
from .objectives import CheckIn, KeyResult, Objective, TargetRevision
from .partners import Audit, Criterion, Partner, Screening, ScreeningScore
from .proxies import PriceLevel, Proxy
from .receipts import Receipt, Remark
from .reviews import Review, ReviewPoint, TheoryStep
from .site import Facility, Output, Program, Risk
from .volunteers import LogRow, TwoPeople, Volunteer

__all__ = [
    "Audit",
    "CheckIn",
    "Contribution",
    "Criterion",
    "Deadline",
    "Draft",
    "Evaluation",
    "EvaluationInput",
    "Event",
    "Evidence",
    "EvidenceLink",
    "Facility",
    "FxRate",
    "GroupYear",
    "ImportMapping",
    "InputDifference",
    "KeyResult",
    "Leverage",
    "LogRow",
    "Materiality",
    "Objective",
    "Outcome",
    "Output",
    "Partner",
    "PriceLevel",
    "Program",
    "Proxy",
    "Reasoning",
    "Receipt",
    "ReceivedSummary",
    "Remark",
    "Reopening",
    "Review",
    "ReviewPoint",
    "Risk",
    "Screening",
    "ScreeningScore",
    "Settings",
    "SignInSheet",
    "SignUp",
    "SignedSummary",
    "Stakeholder",
    "TargetRevision",
    "TeamMember",
    "TheoryStep",
    "TrustedAuthority",
    "TwoPeople",
    "Volunteer",
    "Waiver",
    "WhatIf",
]
