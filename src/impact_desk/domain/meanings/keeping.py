"""Meanings of what the program itself keeps."""

from __future__ import annotations

from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "summaries": {
        "document": Meaning("The summary's own id.", "3f1c9f0e-2a9d-4a53-9a38-2c1e55d0a7b1"),
        "period": Meaning("The period that it covers and closes.", "2025-H1"),
        "sequence": Meaning("The count of this site's summaries.", "3"),
        "file_name": Meaning("The name of the signed file.", "K7-2025-H1.pdf"),
        "sha256": Meaning("Digest of the signed file.", "9f86d081884c7d65"),
        "signer": Meaning("Who signed it.", "Lin Mei-hua"),
        "signed_at": Meaning("When, in UTC, by the clock of the signing computer.", "2025-07-18T06:30:00Z"),
        "journal_head": Meaning(
            "Digest of the newest journal entry that it covers; it proves what came before.", "60303ae22b998861"
        ),
        "replaces": Meaning("The summary that this one amends.", "9b0d7c52-11aa-4b0e-8f3e-7d5b0f6f2c11"),
    },
    "drafts": {
        "sheet": Meaning("The sheet that the unfinished row is for.", "volunteer_log"),
        "typed": Meaning("What was typed so far.", '{"hours": "2.5"}'),
    },
    "reopenings": {
        "document": Meaning("The signed summary that is no longer final.", "3f1c9f0e-2a9d-4a53-9a38-2c1e55d0a7b1"),
        "period": Meaning("The period that was opened again; its next summary is an amendment.", "2025-H1"),
        "reason": Meaning("Why; it is printed in the amendment.", "A voucher of May arrived late"),
    },
    "evidence": {
        "evidence_code": Meaning("The short code by which it is named in the project.", "EV-014"),
        "sha256": Meaning("Digest of the kept file; a changed file has another one.", "9f86d081884c7d65"),
        "file_name": Meaning("The file's name as it came.", "sign-in-2025-04-12.jpg"),
        "media_type": Meaning("What sort of file it is.", "image/jpeg"),
        "size": Meaning("How large the kept file is.", "412800"),
        "title": Meaning("What it shows, in words.", "Sign-in sheet of the fitting day"),
        "date": Meaning("The day on the document, or of the photo.", "2025-04-12"),
        "original_sha256": Meaning("Digest of the photo before it was made smaller.", "60303ae22b998861"),
    },
    "evidence_links": {
        "evidence_code": Meaning("The piece of evidence.", "EV-014"),
        "sheet": Meaning("The sheet of the row that it proves.", "volunteer_log"),
        "record": Meaning("The id of the row that it proves.", "0b7a4c0e-5d1f-4d0a-b6f6-6d8ed9a3c111"),
        "field": Meaning("The one field that it proves; blank for the whole row.", "hours"),
    },
    "settings": {
        "evidence_limit": Meaning("The largest file that is taken as evidence.", "20"),
        "image_side": Meaning("The longest side that photos are made smaller to.", "2560"),
        "reduce_images": Meaning("Yes makes photos smaller on entry, so that the project stays small.", "yes"),
        "screening_needed": Meaning(
            "Yes lets a program with a partner become active only once the partner was approved.", "yes"
        ),
    },
    "import_mappings": {
        "fingerprint": Meaning("Digest of a spreadsheet's headers, by which it is known again.", "c3ab8ff13720e8ad"),
        "title": Meaning("What the mapping is called.", "HR export of hours"),
        "sheet": Meaning("The sheet that its rows become.", "volunteer_log"),
        "mapping": Meaning("Which column means which field.", '{"columns": {"Std.": "hours"}}'),
    },
}
