"""Meanings of what the company gave, what others gave because of it, and exchange rates."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "contributions": {
        "date": Meaning("The day on which it was given or paid.", "2025-03-05", uses.DATED),
        "program_code": Meaning("The program that it was given for.", "P-LED", uses.PROGRAM),
        "form": Meaning("LBG asks how the company gives.", "cash", uses.FORM, choices.FORM),
        "motive": Meaning(
            "Why this was given, where it differs from the program's motive.",
            "charitable_gift",
            uses.MOTIVE,
            choices.MOTIVE,
        ),
        "amount": Meaning(
            "What it cost the company, in the currency in which it was given. In-kind gifts at cost, never retail.",
            "250000",
            uses.TOTAL,
        ),
        "currency": Meaning("The currency in which it was given; kept as it was.", "TWD", uses.CURRENCY),
        "in_kind_nature": Meaning(
            "Whether a gift in kind was planned or left over; that decides its value.", "surplus", words=choices.IN_KIND
        ),
        "description": Meaning("What was given, to whom.", "Lamps for Puli primary school"),
        "source_ref": Meaning("The voucher or document that proves it.", "V-2025-0314"),
        "subject": Meaning(
            "The issue addressed, where it differs from the program's.", "education", uses.SUBJECT, choices.SUBJECT
        ),
        "place": Meaning("LBG asks where: the place that it was given to.", "Puli, Nantou"),
        "value_basis": Meaning("How the amount was found.", "cost", words=choices.VALUE_BASIS),
        "book_value": Meaning(
            "What the books showed for a surplus gift. The lower of book and fair value is proposed as amount.", "80000"
        ),
        "fair_value": Meaning("What a surplus gift would have fetched; 0 where nobody would buy it.", "60000"),
    },
    "leverage": {
        "date": Meaning("The day on which the others gave.", "2025-05-12", uses.LEVERAGE),
        "program_code": Meaning("The program because of which they gave.", "P-LED", uses.LEVERAGE),
        "source": Meaning(
            "Who gave. What employees give is leverage; the company's match is not.", "County government"
        ),
        "amount": Meaning("What they gave, in their currency.", "90000", uses.LEVERAGE),
        "currency": Meaning("The currency in which they gave.", "TWD", uses.CURRENCY),
    },
    "fx_rates": {
        "year": Meaning("The year that the rate is the average of.", "2025", uses.EXCHANGE),
        "currency": Meaning("The currency that the rate is for.", "TWD", uses.EXCHANGE),
        "units_per_usd": Meaning("How many units one US dollar bought on average.", "31.15", uses.EXCHANGE),
    },
}
