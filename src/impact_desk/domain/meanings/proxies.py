"""Meanings of the shelf of financial proxies and its price indices."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "price_index": {
        "index_code": Meaning("Names the index.", "TW-CPI", uses.PRICES),
        "year": Meaning("The year of the level.", "2025", uses.PRICES),
        "value": Meaning("The year's average level; what counts is how two years relate.", "108.94", uses.PRICES),
        "source": Meaning("Where the level is from.", "National statistics, consumer prices", uses.PRICES),
    },
    "proxies": {
        "proxy_code": Meaning("The short code that value maps name the proxy by.", "TW-EYE-2025"),
        "title": Meaning("What stands in money for the change.", "One eye examination", uses.IMPACT),
        "unit": Meaning("What the value is for one of. It must fit the outcome's unit.", "person", uses.IMPACT),
        "country": Meaning("The country whose prices the value stands in.", "TW", uses.PRICES),
        "currency": Meaning("The currency of the value.", "TWD", uses.EXCHANGE),
        "value": Meaning("What one unit is worth for a year; negative for a harm.", "1200", uses.IMPACT),
        "price_year": Meaning("The year in whose prices the value stands.", "2025", uses.PRICES),
        "index_code": Meaning("The index that carries it to the prices of another year.", "TW-CPI", uses.PRICES),
        "source": Meaning(
            "Publication, page and date of access.", "Health insurance fee table 2025, p. 31", uses.GROUNDS
        ),
        "licence": Meaning("Who may use the value, and so whether it travels.", "own", words=choices.LICENCE),
        "licence_terms": Meaning("Name of the licence, and whom to credit.", "CC BY 4.0, Example Institute"),
        "expires": Meaning("The day after which it should not be used anew.", "2027-12-31", uses.GROUNDS),
        "version": Meaning("Counts the versions. A new one leaves signed evaluations as they are.", "1"),
        "replaces": Meaning("The version before this one.", "TW-EYE-2023"),
        "description": Meaning("What else has to be known to use it well.", "Fee without travel"),
    },
}
