"""What can be wrong with rows that travel: one class for each, so that a verdict can name it.

Rows come out of a signed file, but a signature only proves who sent them. Whatever is said here is said before
a single row is believed.
"""

from __future__ import annotations

from ..domain.exact import shorten
from ..domain.problem import Refusal


class RowsRefused(Refusal):
    """The rows in a signed file cannot be taken; every refusal of this room is one of these."""


class NotOurRows(RowsRefused):
    """The embedded file is something else."""

    def __init__(self) -> None:
        super().__init__("The rows in this file are not those of an Impact Desk summary. Choose another file.")


class NewerRows(RowsRefused):
    """A later version of the program wrote the rows."""

    def __init__(self, version: int, known: int) -> None:
        super().__init__(
            "The rows were written by a newer version of Impact Desk (format {version}, this program knows {known}). Update the program.",
            version=version,
            known=known,
        )


class TooLong(RowsRefused):
    """More bytes than any year has."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__("The rows have {size:,} bytes; more than {limit:,} are not read.", size=size, limit=limit)


class TooManyRows(RowsRefused):
    """More rows than any year has."""

    def __init__(self, rows: int, limit: int) -> None:
        super().__init__("There are {rows:,} rows; more than {limit:,} do not fit a summary.", rows=rows, limit=limit)


class TooDeep(RowsRefused):
    """Brackets within brackets, far beyond what rows need."""

    def __init__(self, limit: int) -> None:
        super().__init__("The rows are nested deeper than {limit} levels, as no summary is.", limit=limit)


class NotUtf8(RowsRefused):
    """Bytes that are no UTF-8 text, or that begin with a byte order mark."""

    def __init__(self) -> None:
        super().__init__("The rows are not written in UTF-8.")


class NotJson(RowsRefused):
    """The text is no JSON document."""

    def __init__(self) -> None:
        super().__init__("The rows are not a JSON document; the file was damaged or made by something else.")


class DoubledKey(RowsRefused):
    """One object says the same thing twice, so that two readers could read two things."""

    def __init__(self, key: str) -> None:
        super().__init__("The rows name “{key}” twice; it cannot be known which is meant.", key=shorten(key))


class NotExact(RowsRefused):
    """A number with fraction or exponent, NaN or Infinity: exact values travel as text."""

    def __init__(self, number: str) -> None:
        super().__init__("The rows hold the number {number}, which is not exact.", number=shorten(number))


class NumberTooLong(RowsRefused):
    """A whole number that not every program can read exactly."""

    def __init__(self, digits: int) -> None:
        super().__init__("The rows hold a number of {digits} digits, more than any count has.", digits=digits)


class LoneSurrogate(RowsRefused):
    """Half a character."""

    def __init__(self) -> None:
        super().__init__("The rows hold half a character (a lone surrogate), which no text has.")


class NotCanonical(RowsRefused):
    """The document could be written in another way: then two programs might not read the same."""

    def __init__(self) -> None:
        super().__init__("The rows are not in canonical form (RFC 8785).")


class WrongShape(RowsRefused):
    """Something stands where something else should."""

    def __init__(self, place: str) -> None:
        super().__init__("The rows are not built as a summary's are: look at {place}.", place=shorten(place))


class UnknownKey(RowsRefused):
    """A name that this format does not have."""

    def __init__(self, place: str, key: str) -> None:
        super().__init__(
            "The rows hold “{key}” in {place}, which a summary does not have.", place=place, key=shorten(key)
        )


class MissingKey(RowsRefused):
    """Something that every summary says is not there."""

    def __init__(self, place: str, key: str) -> None:
        super().__init__("The rows lack “{key}” in {place}.", place=place, key=key)


class BadValue(RowsRefused):
    """A cell whose value cannot be."""

    def __init__(self, sheet: str, row: int, column: str, value: object, why: object) -> None:
        super().__init__(
            "{sheet}, row {row}, {column}: “{value}” cannot be. {why}",
            sheet=sheet,
            row=row,
            column=column,
            value=shorten(str(value)),
            why=why,
        )


class DoubledRow(RowsRefused):
    """Two rows of a sheet with one id or one code."""

    def __init__(self, sheet: str, row: int, key: str) -> None:
        super().__init__(
            "{sheet}, row {row}: “{key}” stands there already. Every row has an id and a code of its own.",
            sheet=sheet,
            row=row,
            key=shorten(key),
        )


class LooseReference(RowsRefused):
    """A row points to one that is not there."""

    def __init__(self, sheet: str, row: int, column: str) -> None:
        super().__init__(
            "{sheet}, row {row}, {column}: the row that this points to is missing.", sheet=sheet, row=row, column=column
        )


class Contradiction(RowsRefused):
    """Two places of the document say different things."""

    def __init__(self, what: str, one: str, other: str) -> None:
        super().__init__(
            "The document contradicts itself about the {what}: “{one}” and “{other}”.",
            what=what,
            one=shorten(one),
            other=shorten(other),
        )
