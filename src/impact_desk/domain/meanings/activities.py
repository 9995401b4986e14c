"""Meanings of what is planned, why it should work, and how it is reviewed."""

from __future__ import annotations

from . import choices
from .meaning import Meaning, Meanings

MEANINGS: Meanings = {
    "events": {
        "program_code": Meaning("The program that the event belongs to.", "P-LED"),
        "event_code": Meaning(
            "Names the event on sign-in sheets and in the log; left blank, one is given.", "P-LED-A1"
        ),
        "title": Meaning("What the event is called.", "Fitting day at Puli primary school"),
        "date": Meaning("The day, or the first of several.", "2025-04-12"),
        "end_date": Meaning("The last day, where it lasts longer than one.", "2025-04-13"),
        "start_time": Meaning("When it begins.", "09:00"),
        "end_time": Meaning("When it ends.", "16:30"),
        "place": Meaning("Where it is.", "Puli primary school"),
        "needed": Meaning("How many volunteers are needed.", "25"),
        "signed_up": Meaning("How many come, where they are not named one by one.", "18"),
        "budget": Meaning("What it may cost, in the site's currency.", "30000"),
        "organiser": Meaning("Who sees to it.", "Chen Yi-jun"),
        "materials": Meaning("What has to be there.", "60 lamps, 4 ladders, gloves"),
        "risks": Meaning("What could go wrong on the day, and what is done about it.", "Ladders: two people at each"),
        "status": Meaning("Where the event stands.", "planned", words=choices.EVENT),
    },
    "theory_of_change": {
        "program_code": Meaning("The program that the step explains.", "P-LED"),
        "step": Meaning("Which link of the chain from need to impact.", "outcome", words=choices.THEORY_STEP),
        "description": Meaning("What happens at this step.", "Pupils read longer without tired eyes"),
        "assumption": Meaning(
            "What has to be true for it to lead to the next step.", "Teachers leave the new lamps on"
        ),
    },
    "reviews": {
        "review_code": Meaning("The short code that its points name the review by.", "R-2025-H1"),
        "period": Meaning("The period that is reviewed.", "2025-H1"),
        "kind": Meaning("Whether a half year or the whole year is reviewed.", "half_year", words=choices.REVIEW),
        "date": Meaning("The day of the meeting.", "2025-07-10"),
        "present": Meaning("Who was there.", "Lin Mei-hua, Wang Shu-fen, Chen Yi-jun"),
        "minutes": Meaning("What was said, as agreed by those present.", "The target of O1-KR1 is lowered to 1600."),
        "closed_on": Meaning("The day on which the minutes were agreed.", "2025-07-15"),
    },
    "review_points": {
        "review_code": Meaning("The review at which it was raised.", "R-2025-H1"),
        "kind": Meaning("What sort of point it is.", "action", words=choices.REVIEW_POINT),
        "text": Meaning("The point in words.", "Ask Renai school for a date"),
        "kr_code": Meaning("The key result that it is about.", "O1-KR1"),
        "owner": Meaning("Who sees an action done.", "Chen Yi-jun"),
        "due": Meaning("The day by which it is to be done.", "2025-08-15"),
        "done_on": Meaning("The day on which it was done.", "2025-08-12"),
    },
}
