"""Meanings of SROI evaluations and their inputs."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "evaluations": {
        "evaluation_code": Meaning("The short code that other sheets name the evaluation by.", "K7-E1"),
        "program_code": Meaning("The program whose social return is evaluated.", "P-LED", uses.BRIDGE),
        "title": Meaning("The evaluation's name as it is printed.", "Social return of Campus LED lighting 2025"),
        "kind": Meaning("Whether it looks ahead or back.", "evaluative", uses.GROUNDS, choices.EVALUATION),
        "start_year": Meaning(
            "The calendar year of the activity: year 0. The evaluation belongs to every period of it.",
            "2025",
            uses.YEARS,
        ),
        "discount_rate": Meaning(
            "How much less value counts for each year that it comes later: r in 1 / (1 + r).", "3.5 %", uses.YEARS
        ),
        "discount_timing": Meaning(
            "When in a year its value arises. Year 0 is never discounted.", "end_of_year", uses.YEARS, choices.TIMING
        ),
        "currency": Meaning("The currency of proxies and inputs; blank for the site's.", "TWD", uses.EXCHANGE),
        "duration_rule": Meaning(
            "How the last part of a duration such as 2.5 years counts.", "prorated", uses.YEARS, choices.DURATION
        ),
        "drop_off_from": Meaning(
            "The year in which value begins to fall.", "second_year", uses.YEARS, choices.DROP_OFF
        ),
        "inputs_discounted": Meaning(
            "Yes discounts inputs by the year in which they are spent; usually they are not.", "no", uses.INPUTS
        ),
        "purpose": Meaning("What the evaluation is for.", "Decide whether the program goes on", uses.GROUNDS),
        "audience": Meaning("Who reads it and decides by it.", "Board of the foundation", uses.GROUNDS),
        "scope": Meaning(
            "What it covers, and what it leaves out.", "12 schools fitted in 2025, without the pilot", uses.GROUNDS
        ),
        "claim": Meaning(
            "The gross ratio to be defended: present value of benefits divided by inputs. Break-even is reckoned against it.",
            "2.5",
            uses.SPREAD,
        ),
        "compares_with": Meaning("The forecast that this evaluation is compared with.", "K7-E0"),
        "participants": Meaning("How many took part; value per participant is reckoned on it.", "485"),
        "unintended": Meaning(
            "How negative and unintended changes were looked for.", "Open question in all 40 interviews", uses.GROUNDS
        ),
        "results_checked": Meaning(
            "How and when stakeholders saw the results.", "Workshop with 9 teachers, 2026-01-20", uses.GROUNDS
        ),
        "context": Meaning(
            "What a reader has to know to judge ratio and net present value.",
            "Electricity was unusually dear in 2025",
            uses.GROUNDS,
        ),
        "decisions": Meaning("What changes because of it.", "Train teachers, too, from 2026", uses.GROUNDS),
    },
    "evaluation_inputs": {
        "evaluation_code": Meaning("The evaluation that it belongs to.", "K7-E1"),
        "stakeholder": Meaning("Who put it in.", "The company", uses.INPUTS),
        "description": Meaning("What was put in.", "Lamps and fitting", uses.INPUTS),
        "amount": Meaning("What it is worth; 0 with a reason where it is not valued.", "1100000", uses.INPUTS),
        "year": Meaning(
            "Year in which it is spent, 0 for the activity's. Matters where inputs are discounted.", "0", uses.INPUTS
        ),
        "currency": Meaning("Its currency; blank for the evaluation's.", "TWD", uses.EXCHANGE),
        "unvalued_reason": Meaning(
            "Why an input stands at 0.", "Pupils' time is not valued in this study", uses.GROUNDS
        ),
        "book": Meaning(
            "Where the same money or time stands in the records, so that nothing counts twice.",
            "contribution",
            uses.BRIDGE,
            choices.BOOK,
        ),
    },
    "value_map": {
        "evaluation_code": Meaning("The evaluation that the outcome belongs to.", "K7-E1"),
        "outcome_code": Meaning("Names the row in assumptions and scenarios; left blank, one is given.", "K7-E1-O1"),
        "stakeholder": Meaning("For whom something changed.", "Pupils", uses.IMPACT),
        "outcome": Meaning(
            "What changed for them. Not what was done: that is the output.",
            "Read longer without tired eyes",
            uses.IMPACT,
        ),
        "indicator": Meaning("How the change is seen.", "Pupils who report less eye strain", uses.GROUNDS),
        "quantity": Meaning("How many had the change.", "310", uses.IMPACT),
        "duration_years": Meaning("How long the change lasts.", "3", uses.YEARS),
        "starts": Meaning("When the first value arises.", "after", uses.YEARS, choices.STARTS),
        "proxy": Meaning("What stands in money for one unit of the change.", "One eye examination", uses.GROUNDS),
        "proxy_value": Meaning("Value of one unit for one year; negative for a harm.", "1200", uses.IMPACT),
        "proxy_source": Meaning("Where the value is from.", "Health insurance fee table 2025", uses.GROUNDS),
        "deadweight": Meaning(
            "The share that would have happened anyway, without the program.", "20 %", uses.REDUCTION
        ),
        "displacement": Meaning("The share that was only moved here from elsewhere.", "5 %", uses.REDUCTION),
        "attribution": Meaning(
            "The share owed to OTHERS who contributed. Some tools state the own share: take it from 100 %.",
            "25 %",
            uses.REDUCTION,
        ),
        "drop_off": Meaning("How much less the change is worth in each further year.", "10 %", uses.YEARS),
        "extra_reduction": Meaning(
            "A further reduction that the study states, such as leakage or optimism.", "0 %", uses.REDUCTION
        ),
        "quantity_by_year": Meaning(
            "One quantity for each year, instead of the single one.", "310; 280; 240", uses.IMPACT
        ),
        "output": Meaning(
            "What was done, in numbers, that led to the change.", "1840 lamps in 12 schools", uses.GROUNDS
        ),
        "unit": Meaning("What the quantity counts. A proxy of the shelf must fit it.", "person", uses.IMPACT),
        "proxy_code": Meaning("The proxy of the shelf that the value is from.", "TW-EYE-2025", uses.PRICES),
        "proxy_units": Meaning("How many units of that proxy one of the quantity has.", "1", uses.IMPACT),
        "price_year": Meaning("The year in whose prices the value stands.", "2025", uses.PRICES),
    },
}
