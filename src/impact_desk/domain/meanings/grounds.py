"""Meanings of what an evaluation rests on: who was asked, why each assumption, what if, what was waived."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "stakeholders": {
        "evaluation_code": Meaning("The evaluation that it belongs to.", "K7-E1"),
        "stakeholder": Meaning(
            "A group that the activity may change, named as in the value map.", "Pupils", uses.GROUNDS
        ),
        "standing": Meaning("Whether the group is in the evaluation.", "included", uses.GROUNDS, choices.STANDING),
        "reason": Meaning("Why it is in or out.", "The light is meant for them", uses.GROUNDS),
        "group_size": Meaning("How many people the group has.", "485", uses.GROUNDS),
        "involved": Meaning("How many of them were asked.", "40", uses.GROUNDS),
        "how_involved": Meaning(
            "How and when they were asked, and how they were chosen.", "Interviews in June, drawn by lot", uses.GROUNDS
        ),
    },
    "assumptions": {
        "evaluation_code": Meaning("The evaluation that it belongs to.", "K7-E1"),
        "outcome_code": Meaning("The outcome that it is about; blank for discount rate and inputs.", "K7-E1-O1"),
        "assumption": Meaning("Which value it gives reasons for.", "deadweight", uses.GROUNDS, choices.ASSUMPTION),
        "reason": Meaning("Why this value and no other.", "Schools without lamps improved by a fifth", uses.GROUNDS),
        "source": Meaning(
            "Where it is from: survey, study, register; page and date.", "County survey 2024, p. 12", uses.GROUNDS
        ),
        "evidence": Meaning("The document that proves it.", "EV-014", uses.GROUNDS),
        "grade": Meaning("How good the evidence is.", "C", uses.GROUNDS, choices.GRADE),
        "low": Meaning("The least that it could be.", "10 %", uses.SPREAD),
        "high": Meaning("The most that it could be.", "35 %", uses.SPREAD),
        "distribution": Meaning("How likely the values between are.", "triangular", uses.SPREAD, choices.DISTRIBUTION),
    },
    "materiality": {
        "evaluation_code": Meaning("The evaluation that it belongs to.", "K7-E1"),
        "outcome_code": Meaning("The outcome that is decided on.", "K7-E1-O1", uses.MATERIAL),
        "left_out": Meaning("A change that is not in the value map, in words.", "Parents worry less", uses.MATERIAL),
        "material": Meaning("Yes where leaving it out would change what a reader decides.", "yes", uses.MATERIAL),
        "reason": Meaning(
            "Relevance to stakeholders, policy or peers, and how much of it there is.",
            "Named by 31 of 40 pupils",
            uses.MATERIAL,
        ),
    },
    "scenarios": {
        "evaluation_code": Meaning("The evaluation that it changes for a trial.", "K7-E1"),
        "title": Meaning("What the scenario is called.", "Cautious"),
        "adjustments": Meaning(
            "What is changed, one on each line: = sets, + and - move, x multiplies, remove leaves an outcome out.",
            "deadweight + 10 pp; proxy - 10 %",
            uses.SPREAD,
        ),
        "stated_ratio": Meaning(
            "The gross ratio that a published table prints for it, to compare with.", "1.84", uses.SPREAD
        ),
    },
    "waivers": {
        "evaluation_code": Meaning("The evaluation in which the finding stands.", "K7-E1"),
        "finding": Meaning("The code of the critic's finding.", "drop_off_missing"),
        "cell": Meaning("Where the finding stands.", "K7-E1-O1 drop_off"),
        "reason": Meaning(
            "Why it may stand; it is printed with the evaluation.", "Lamps do not fade within three years", uses.GROUNDS
        ),
        "waived_by": Meaning("Who let it stand.", "Lin Mei-hua", uses.GROUNDS),
        "date": Meaning("The day on which it was let stand.", "2026-01-22"),
    },
    "input_differences": {
        "evaluation_code": Meaning("The evaluation whose inputs differ.", "K7-E1"),
        "reason": Meaning("Why inputs and contribution total differ.", "Start-up cost of 2024 left out", uses.BRIDGE),
        "amount": Meaning("By how much; negative where the inputs are less.", "-150000", uses.BRIDGE),
    },
}
