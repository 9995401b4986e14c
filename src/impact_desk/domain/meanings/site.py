"""Meanings of what a site is, its programs, outputs and risks."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "facility": {
        "facility_code": Meaning("The short code by which head office knows this site.", "K7"),
        "facility_name": Meaning("The site's name as it is printed on the summary.", "Kaohsiung plant 7"),
        "country": Meaning("The country that the site is in.", "TW"),
        "currency": Meaning("The currency of the site's books; all its figures are in it.", "TWD", uses.EXCHANGE),
        "headcount": Meaning("Employees at the site.", "2150", uses.HEADCOUNT),
        "hourly_cost": Meaning(
            "What one paid working hour costs the employer: salary, overheads and pension. Not a market price.",
            "512.40",
            uses.COST,
        ),
        "fiscal_year_start": Meaning("The month in which the fiscal year begins; periods follow it.", "1", uses.DATED),
    },
    "programs": {
        "program_code": Meaning("The short code that rows of other sheets name the program by.", "P-LED"),
        "name": Meaning("The program's name as it is printed.", "Campus LED lighting", uses.PROGRAM),
        "foundation": Meaning(
            "The foundation that runs the program; blank where the site itself does.",
            "Environmental Protection Foundation",
            uses.FOUNDATION,
        ),
        "strategy": Meaning(
            "Which of the four development strategies the program belongs to.",
            "environmental_conservation",
            uses.STRATEGY,
            choices.STRATEGY,
        ),
        "motive": Meaning(
            "LBG asks why the company contributes. A contribution may have a motive of its own.",
            "community_investment",
            uses.MOTIVE,
            choices.MOTIVE,
        ),
        "subject": Meaning(
            "LBG asks what is addressed: the issue that the program works on.",
            "education",
            uses.SUBJECT,
            choices.SUBJECT,
        ),
        "start_date": Meaning("The day on which the program begins.", "2025-01-01"),
        "end_date": Meaning("The last day of the program; blank where no end is planned.", "2025-12-31"),
        "status": Meaning("Where the program stands.", "active", words=choices.STATUS),
        "partner": Meaning("Who works with us, in words.", "Nantou County Education Department"),
        "sdg_targets": Meaning(
            "The UN targets that the program mainly serves, the main one first.", "4.4; 13.3", uses.SDG
        ),
        "budget": Meaning("What was planned for the year, in the site's currency.", "1200000", uses.BUDGET),
        "owner": Meaning("Who answers for the program.", "Lin Mei-hua"),
        "description": Meaning(
            "What the program does, for whom.", "LED lamps for rural schools, fitted by volunteers."
        ),
        "partner_code": Meaning(
            "The partner on the list of partners. It is screened before support becomes active.", "NT-EDU"
        ),
        "secondary_sdg_targets": Meaning("UN targets that the program serves beside its main ones.", "7.3; 17.17"),
        "gri_tags": Meaning("GRI disclosures that the program is told of under. Context only.", "203-1; 413-1"),
        "sasb_tags": Meaning(
            "SASB metrics that give context. SASB has none for community work, so this adds no figure.",
            "TC-SC-330a.1",
        ),
        "place": Meaning("LBG asks where: the places that the program works in.", "Nantou, Taiwan"),
    },
    "outputs": {
        "date": Meaning("The day on which it was delivered or counted.", "2025-06-20", uses.BENEFICIARIES),
        "program_code": Meaning("The program that did it.", "P-LED", uses.BENEFICIARIES),
        "indicator": Meaning("What is counted. An output is what was done, not yet what changed.", "Lamps fitted"),
        "quantity": Meaning("How many were counted.", "1840"),
        "unit": Meaning("What one of them is.", "lamps"),
        "direct_beneficiaries": Meaning(
            "People whom the output reached directly, each once.", "485", uses.BENEFICIARIES
        ),
        "assessed": Meaning(
            "How many of the direct beneficiaries were asked or measured. A sample is never scaled up.",
            "120",
            uses.DEPTH,
        ),
        "connect": Meaning("Of those assessed: reached or made aware, no improvement found.", "40", uses.DEPTH),
        "improve": Meaning("Of those assessed: some better habit, skill or knowledge.", "65", uses.DEPTH),
        "transform": Meaning("Of those assessed: a significant and lasting change.", "10", uses.DEPTH),
        "impact_types": Meaning(
            "Which kinds of change were found; one person may have several.",
            "skills_or_effectiveness; quality_of_life",
            words=choices.IMPACT_TYPES,
        ),
        "method": Meaning("How the depth was found out.", "Test before and after the course", uses.DEPTH),
        "sample": Meaning("How those assessed were chosen.", "Every fourth pupil on the class lists", uses.DEPTH),
        "event_code": Meaning("The event that brought it about.", "P-LED-A1"),
    },
    "risks": {
        "program_code": Meaning("The program that it concerns.", "P-LED"),
        "kind": Meaning("Whether it would harm or help.", "risk", words=choices.RISK),
        "description": Meaning("What may happen, and what would follow.", "Schools postpone the fitting beyond term"),
        "likelihood": Meaning("How likely it is: 1 rare, 3 possible, 5 almost certain.", "2"),
        "severity": Meaning("How much it would matter: 1 slight, 3 noticeable, 5 grave.", "4"),
        "response": Meaning("What is done about it.", "Fit in the summer holidays"),
        "owner": Meaning("Who watches it.", "Lin Mei-hua"),
        "review_date": Meaning("The day on which it is looked at again.", "2025-07-01"),
    },
}
