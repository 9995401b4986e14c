"""Meanings of objectives, key results, revised targets and check-ins."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "objectives": {
        "objective_code": Meaning("The short code that key results name the objective by.", "O1"),
        "year": Meaning("The year in which it is to be reached.", "2025", uses.SCORE),
        "program_code": Meaning(
            "The program that it is about; its records can feed the key results.", "P-LED", uses.SCORE
        ),
        "parent": Meaning("The objective of this site that it serves.", "O0"),
        "title": Meaning(
            "What is to be achieved, in words; the numbers stand in its key results.",
            "Rural schools learn in good light",
        ),
        "kind": Meaning("Whether it is promised or a stretch.", "committed", uses.GREEN, choices.OBJECTIVE),
        "weight": Meaning("How much it counts beside the other objectives; 1 where all count alike.", "1", uses.WEIGHT),
        "owner": Meaning("Who answers for it.", "Lin Mei-hua"),
        "foundation_objective": Meaning("The foundation's objective that it serves.", "Ten thousand pupils by 2027"),
        "group_objective": Meaning("The group's objective that it serves.", "Half of all sites support a school"),
        "rolled_from": Meaning("Last year's objective that it carries on, without its check-ins.", "O1-2024"),
    },
    "key_results": {
        "kr_code": Meaning("The short code that check-ins name the key result by.", "O1-KR1"),
        "objective_code": Meaning("The objective whose reaching it shows.", "O1", uses.ROLL_UP),
        "title": Meaning("What is measured.", "Lamps fitted"),
        "measure": Meaning(
            "How value and target make the score, from 0 to 1.", "increase", uses.SCORE, choices.MEASURE
        ),
        "unit": Meaning("What the numbers count.", "lamps"),
        "baseline": Meaning("Where it stood at the start. Target and baseline must differ.", "0", uses.SCORE),
        "target": Meaning("Where it is to stand at the end. A revision keeps this one, too.", "2000", uses.SCORE),
        "weight": Meaning("How much it counts beside the objective's other key results.", "1", uses.WEIGHT),
        "source": Meaning("Where the value comes from.", "typed", uses.SCORE, choices.SOURCE),
        "owner": Meaning("Who checks in.", "Chen Yi-jun"),
    },
    "target_revisions": {
        "kr_code": Meaning("The key result whose target changes.", "O1-KR1", uses.SCORE),
        "date": Meaning("The day from which the new target is in force.", "2025-07-01", uses.SCORE),
        "target": Meaning(
            "The new target. Scores are given against it and against the original one.", "1600", uses.SCORE
        ),
        "reason": Meaning("Why it changes; it is printed.", "Two schools postponed to next year"),
    },
    "check_ins": {
        "kr_code": Meaning("The key result that is looked at.", "O1-KR1", uses.SCORE),
        "date": Meaning("The day on which the value stood.", "2025-06-30", uses.SCORE),
        "value": Meaning("The value reached by that day. No check-in is no data, not 0.", "980", uses.SCORE),
        "confidence": Meaning(
            "How sure the owner is to reach the target: 1-3 at risk, 4-7 with issues, 8-10 on track.", "7", uses.TREND
        ),
        "note": Meaning("What has to be known about the value.", "Puli is done, Renai begins in August"),
    },
}
