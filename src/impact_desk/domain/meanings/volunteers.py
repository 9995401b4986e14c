"""Meanings of who volunteered, when, and for how long."""

from __future__ import annotations

from . import choices, uses
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "volunteers": {
        "volunteer_id": Meaning(
            "The person's employee number, the same in the whole group.", "E10234", uses.VOLUNTEERS
        ),
        "volunteer_name": Meaning("The person's name.", "Chen Yi-jun"),
        "department": Meaning("Where the person works.", "Test engineering"),
        "other_names": Meaning("Further spellings, so that imports know the person.", "CHEN, Yi-Jun; Jimmy Chen"),
        "alias_of": Meaning(
            "Another number of the same person, for which these hours count. Clearing it parts them again.",
            "E10235",
            uses.VOLUNTEERS,
        ),
    },
    "volunteer_log": {
        "date": Meaning("The day of the shift.", "2025-04-12", uses.HOURS),
        "program_code": Meaning("The program that was helped.", "P-LED", uses.PROGRAM),
        "volunteer_id": Meaning(
            "Who helped, by employee number; group:12 for 12 unnamed people, who count as hours but not as volunteers.",
            "E10234",
            uses.VOLUNTEERS,
        ),
        "volunteer_name": Meaning("The person's name.", "Chen Yi-jun"),
        "department": Meaning("Where the person works.", "Test engineering"),
        "activity": Meaning("What was done.", "Fitting lamps"),
        "hours": Meaning("Hours of each person in this shift.", "2.5", uses.HOURS),
        "paid_time": Meaning(
            "Yes where the shift was in working time that the company paid; no for own time.", "yes", uses.PAID
        ),
        "start_time": Meaning("When the shift began. Where it is known, shifts that overlap are found.", "09:30"),
        "event_code": Meaning("The event at which it was.", "P-LED-A1"),
        "sheet_number": Meaning("The sign-in sheet that the row was entered from; its count must tie.", "S-2025-007"),
        "approval": Meaning(
            "Whether somebody else looked at the row. Changing an approved row submits it again.",
            "approved",
            words=choices.APPROVAL,
        ),
        "approved_by": Meaning("Who approved it; never the volunteer.", "Wang Shu-fen"),
        "approved_on": Meaning("The day of the approval.", "2025-04-20"),
    },
    "two_people": {
        "volunteer_id": Meaning("The number of one of them.", "E10234"),
        "other_id": Meaning("The number of the other.", "E10981"),
        "decided_by": Meaning("Who found out.", "Wang Shu-fen"),
        "date": Meaning("The day on which it was decided.", "2025-04-20"),
        "reason": Meaning("How it is known.", "Two people of that name in Test; both were asked"),
    },
    "sign_ups": {
        "event_code": Meaning("The event that the person comes to.", "P-LED-A1"),
        "volunteer_id": Meaning("Who comes, by number on the register.", "E10234"),
    },
    "sign_in_sheets": {
        "sheet_number": Meaning("The number printed on the paper.", "S-2025-007"),
        "program_code": Meaning("The program that the sheet is for.", "P-LED"),
        "event_code": Meaning("The event that the sheet is for.", "P-LED-A1"),
        "date": Meaning("The day on which people signed.", "2025-04-12"),
        "expected": Meaning("Signatures on the paper, counted by hand. The log's rows must add up to it.", "24"),
        "note": Meaning("What has to be known about the paper.", "Two names illegible, asked afterwards"),
    },
    "team": {
        "volunteer_name": Meaning("The person's name.", "Wang Shu-fen"),
        "volunteer_id": Meaning("The person's employee number.", "E10001"),
        "role": Meaning("What the person does in the local team.", "approver", words=choices.ROLE),
        "program_code": Meaning("The program of this role; blank for all programs.", "P-LED"),
        "since": Meaning("The first day in this role.", "2025-01-01"),
        "until": Meaning("The last day in this role; blank while it lasts.", "2025-12-31"),
    },
}
