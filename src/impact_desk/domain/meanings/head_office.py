"""Meanings of what head office knows of the group and took in from its sites."""

from __future__ import annotations

from . import uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "group_year": {
        "year": Meaning("The year that these figures are of.", "2025", uses.PROFIT),
        "pre_tax_profit": Meaning(
            "The group's profit before tax; negative for a loss, and then no share of it is shown.",
            "41200000000",
            uses.PROFIT,
        ),
        "currency": Meaning("The currency of the profit.", "TWD", uses.EXCHANGE),
        "headcount": Meaning("Employees of the whole group.", "92000", uses.HEADCOUNT),
    },
    "deadlines": {
        "period": Meaning("The period whose summaries are due.", "2025-H1"),
        "date": Meaning("The day by which they are due at head office.", "2025-07-31"),
    },
    "received": {
        "document": Meaning("The id that the site gave the summary.", "3f1c9f0e-2a9d-4a53-9a38-2c1e55d0a7b1"),
        "facility_code": Meaning("The site that sent it.", "K7"),
        "facility_name": Meaning("The site's name as it is printed there.", "Kaohsiung plant 7"),
        "period": Meaning("The period that it covers.", "2025-H1"),
        "sequence": Meaning("The site's own count of its summaries.", "3"),
        "replaces": Meaning("The summary that it amends.", "9b0d7c52-11aa-4b0e-8f3e-7d5b0f6f2c11"),
        "file_name": Meaning("The name of the file as it came.", "K7-2025-H1.pdf"),
        "sha256": Meaning("Digest of the file; another file has another one.", "9f86d081884c7d65"),
        "rows_sha256": Meaning("Digest of the rows inside the file, kept beside it.", "60303ae22b998861"),
        "signer": Meaning("Who signed it, as the certificate says.", "Lin Mei-hua"),
        "certificate_sha256": Meaning("Digest of the certificate that it was signed with.", "fd61a03af4f77d87"),
        "received_at": Meaning("When it was taken in, in UTC.", "2025-07-20T08:15:00Z"),
        "superseded": Meaning("Yes once a newer summary of the period took its place; only the newest counts.", "no"),
    },
    "authorities": {
        "root_sha256": Meaning(
            "Digest of the authority whose officers are believed. Compare it by telephone.", "a4e624d686e03ed2"
        ),
        "file_sha256": Meaning("Digest of the file in use, with its list of revoked certificates.", "0263829989b6fd95"),
        "pinned_at": Meaning("Since when this authority is believed, in UTC.", "2025-01-02T09:00:00Z"),
    },
}
