"""Kinds of values: each knows how to read, show and keep one sort of value, and refuses in words.

A field of a record has one kind; the grid's editor, the form, the importer, the workbook, the
signed rows and the command line all use that kind, so a rule stands in one place.
"""

from .choices import Choice, Choices, Country, Currency, YesNo
from .kind import USUAL, Habits, Kind
from .numbers import Amount, Count, Level, Number, Numbers, Share
from .texts import TEXT_LIMIT, Code, Codes, Personal, Reference, Text, Who
from .times import Clock, Day, Duration, Span
from .unreadable import (
    ForbiddenCharacters,
    NotAChoice,
    NotACode,
    NotATime,
    NotAVolunteer,
    NotPositive,
    NotWhole,
    NumberBelow,
    NumberOutOfRange,
    PercentOutOfRange,
    PercentUnclear,
    TextTooLong,
)
from .written import fold, split_list

__all__ = [
    "TEXT_LIMIT",
    "USUAL",
    "Amount",
    "Choice",
    "Choices",
    "Clock",
    "Code",
    "Codes",
    "Count",
    "Country",
    "Currency",
    "Day",
    "Duration",
    "ForbiddenCharacters",
    "Habits",
    "Kind",
    "Level",
    "NotAChoice",
    "NotACode",
    "NotATime",
    "NotAVolunteer",
    "NotPositive",
    "NotWhole",
    "Number",
    "NumberBelow",
    "NumberOutOfRange",
    "Numbers",
    "PercentOutOfRange",
    "PercentUnclear",
    "Personal",
    "Reference",
    "Share",
    "Span",
    "Text",
    "TextTooLong",
    "Who",
    "YesNo",
    "fold",
    "split_list",
]
