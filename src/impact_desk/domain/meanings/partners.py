"""Meanings of partners, their screening against the engagement policy, and audits afterwards."""

from __future__ import annotations

from . import choices
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "partners": {
        "partner_code": Meaning("The short code that programs name the partner by.", "NT-EDU"),
        "name": Meaning("The organisation's name.", "Nantou County Education Department"),
        "kind": Meaning(
            "What sort of organisation it is. LBG counts gifts to those with a charitable purpose.",
            "public_body",
            words=choices.PARTNER,
        ),
        "registration": Meaning("The number under which it is registered.", "40812345"),
        "country": Meaning("The country in which it is registered.", "TW"),
        "contact": Meaning("Whom to speak to.", "Ms Hsu, 049-222-0000"),
        "description": Meaning("What it does.", "Runs 138 primary schools in the county"),
    },
    "criteria": {
        "criterion_code": Meaning("The short code that scores name the criterion by.", "C1"),
        "title": Meaning("What the engagement policy asks for.", "Accounts are published every year"),
        "weight": Meaning("How much it counts beside the others in a screening's score.", "2"),
        "minimum": Meaning(
            "The score below which a partner cannot be approved; 0 where anything may be made up for.", "3"
        ),
    },
    "screenings": {
        "partner_code": Meaning("The partner that was examined.", "NT-EDU"),
        "screening_code": Meaning("Names the screening in its scores; left blank, one is given.", "NT-EDU-S1"),
        "date": Meaning("The day of the decision.", "2025-01-20"),
        "decision": Meaning("Whether the partner may be supported.", "approved", words=choices.DECISION),
        "decided_by": Meaning("Who decided.", "Engagement committee"),
        "conflicts": Meaning("Ties between the partner and whoever decides; write none where there are none.", "none"),
        "conditions": Meaning("What the partner has to keep.", "Report on lamps fitted every quarter"),
        "valid_until": Meaning("The day after which the partner is screened again.", "2027-01-20"),
        "note": Meaning("What else is to be kept of the screening.", "Visited on 2025-01-15"),
    },
    "screening_scores": {
        "screening_code": Meaning("The screening that the score belongs to.", "NT-EDU-S1"),
        "criterion_code": Meaning("The criterion that was judged.", "C1"),
        "score": Meaning("How well the partner meets it: 0 not at all, 5 in full.", "4"),
        "note": Meaning("Why this score.", "Accounts of 2024 are online"),
    },
    "audits": {
        "partner_code": Meaning("The partner that was visited.", "NT-EDU"),
        "program_code": Meaning("The program whose support was looked at.", "P-LED"),
        "date": Meaning("The day of the visit.", "2025-10-08"),
        "visited_by": Meaning("Who went there.", "Wang Shu-fen"),
        "findings": Meaning("What was found.", "All lamps work; two classes still sit in the old light"),
        "level": Meaning(
            "How deep the impact went, as seen at the visit; it does not enter the depth figures.",
            "improve",
            words=choices.LEVEL,
        ),
        "actions": Meaning("What is to be done about it.", "Fit the two classes in November"),
        "next_date": Meaning("The day of the next visit.", "2026-04-10"),
    },
}
