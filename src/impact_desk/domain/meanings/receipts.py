"""Meanings of head office's answers to signed summaries, and of its remarks."""

from __future__ import annotations

from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "receipts": {
        "receipt": Meaning("The receipt's own id.", "3f1c9f0e-2a9d-4a53-9a38-2c1e55d0a7b1"),
        "document": Meaning("The summary that it answers.", "9b0d7c52-11aa-4b0e-8f3e-7d5b0f6f2c11"),
        "facility_code": Meaning("The site whose summary it answers.", "K7"),
        "period": Meaning("The period that the summary covers.", "2025-H1"),
        "sequence": Meaning("The site's own count of its summaries.", "3"),
        "answer": Meaning(
            "Whether head office accepted the summary, or returned it with remarks.",
            "returned",
            words={
                "accepted": "The summary stands as it was signed.",
                "returned": "The site is to deal with the remarks and sign anew.",
            },
        ),
        "issuer": Meaning("The code of head office in its certificate.", "HQ"),
        "signer": Meaning("Who signed the receipt, as the certificate says.", "Chen Shu-fen"),
        "certificate_sha256": Meaning("Digest of the certificate that it was signed with.", "fd61a03af4f77d87"),
        "created": Meaning("When it was signed, in UTC, by head office's clock.", "2025-07-25T02:10:00Z"),
        "noted_at": Meaning("When this file noted it, in UTC.", "2025-07-25T06:40:00Z"),
        "file_name": Meaning("The name of the receipt's file.", "K7-2025-H1-3.impact-receipt"),
        "sha256": Meaning("Digest of the receipt's file, which is kept.", "9f86d081884c7d65"),
    },
    "remarks": {
        "receipt": Meaning("The receipt that the remark came with.", "3f1c9f0e-2a9d-4a53-9a38-2c1e55d0a7b1"),
        "sheet": Meaning("The sheet of the row; empty for a remark on the whole summary.", "contributions"),
        "record": Meaning("The id of the row.", "60303ae2-2b99-4861-9a38-2c1e55d0a7b1"),
        "field": Meaning("The field of the row; empty for the row as a whole.", "amount"),
        "text": Meaning("What head office says.", "The voucher is of 2024. Please move it."),
        "dealt_on": Meaning("The day on which the site had dealt with it; empty while it waits.", "2025-07-28"),
        "outcome": Meaning("What was done about it, in words.", "Moved to 2024"),
    },
}
