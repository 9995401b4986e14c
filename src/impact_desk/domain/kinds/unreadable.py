"""Why a typed text cannot be the value of a field: one refusal for each reason, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from ..exact import shorten
from ..problem import Refusal


class NotAChoice(Refusal):
    """The text is none of the words that the field knows."""

    def __init__(self, text: str, options: Mapping[str, str]) -> None:
        super().__init__(
            "“{text}” is none of: {options}.",
            text=shorten(text),
            options=", ".join(options),
        )


class TextTooLong(Refusal):
    """More text than a field holds."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            "The text has {length} characters; at most {limit} fit. Shorten it.",
            length=length,
            limit=limit,
        )


class ForbiddenCharacters(Refusal):
    """Characters that no text field may hold: control characters, lone surrogates."""

    def __init__(self) -> None:
        super().__init__("The text holds control characters that cannot be printed. Type it again.")


class NotACode(Refusal):
    """A code with blanks inside or characters that codes do not have."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no code. Codes have letters, digits, - _ . / and no blanks, at most 64.",
            text=shorten(text),
        )


class PercentUnclear(Refusal):
    """A bare number above 1 in a percent field."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is unclear in a percent field. Write {text} % or a number from 0 to 1.",
            text=shorten(text),
        )


class PercentOutOfRange(Refusal):
    """Less than 0 % or more than 100 %."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not between 0 % and 100 %.", text=shorten(text))


class NumberOutOfRange(Refusal):
    """A number outside what the field allows."""

    def __init__(self, text: str, low: object, high: object) -> None:
        super().__init__(
            "“{text}” is not between {low} and {high}.",
            text=shorten(text),
            low=low,
            high=high,
        )


class NumberBelow(Refusal):
    """A number below what the field allows."""

    def __init__(self, text: str, low: object) -> None:
        super().__init__("“{text}” is below {low}.", text=shorten(text), low=low)


class NotPositive(Refusal):
    """Zero or less where something must be there."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not above 0.", text=shorten(text))


class NotWhole(Refusal):
    """A fraction where only whole numbers make sense."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not a whole number.", text=shorten(text))


class NotAVolunteer(Refusal):
    """Neither an employee number nor `group:N`."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no volunteer number. Write the employee number, or group:12 for 12 unnamed people.",
            text=shorten(text),
        )


class NotATime(Refusal):
    """No time of day."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no time of day. Write hours and minutes, such as 9:30 or 13:05.", text=shorten(text)
        )
