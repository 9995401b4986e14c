"""Why a row that was understood is not taken all the same."""

from __future__ import annotations

from ..domain.exact import shorten
from ..domain.problem import Refusal


class NothingKnown(Refusal):
    """Not one sheet of the files is known."""

    def __init__(self, tables: str) -> None:
        super().__init__(
            "None of the sheets is known here ({tables}). Name them as in the facility workbook: programs, "
            "contributions, volunteer_log …, or read the file in the import assistant, which can save a mapping.",
            tables=shorten(tables, 120),
        )


class UnknownCode(Refusal):
    """A reference names a code that neither the project nor the import has."""

    def __init__(self, code: str, title: str, nearest: str = "") -> None:
        hint = f" Did you mean {nearest}?" if nearest else ""
        super().__init__(
            "“{code}” is not among the {title} of the project or of this import.{hint}",
            code=shorten(code),
            title=title.lower(),
            hint=hint,
        )


class RefusedCode(Refusal):
    """A reference names a row that this import refused."""

    def __init__(self, code: str, title: str) -> None:
        super().__init__(
            "“{code}” was refused among the {title} of this import. Mend that row first.",
            code=shorten(code),
            title=title.lower(),
        )


class Circle(Refusal):
    """Rows that refer to each other in a circle."""

    def __init__(self, codes: str) -> None:
        super().__init__("{codes} refer to each other in a circle. Take one of the references out.", codes=codes)


class OtherValues(Refusal):
    """The project holds this code with other values; an import changes nothing that is there."""

    def __init__(self, code: str, title: str, differences: str) -> None:
        super().__init__(
            "The project holds {code} among the {title} with other values: {differences}. It was left as it is; change "
            "it in the project if the new values are right.",
            code=shorten(code),
            title=title.lower(),
            differences=differences,
        )


class CodeTwice(Refusal):
    """One import gives the same code to two rows."""

    def __init__(self, code: str, place: str) -> None:
        super().__init__("{code} stands in {place} already. Keep one of the rows.", code=shorten(code), place=place)


class OtherFacility(Refusal):
    """The workbook of another site."""

    def __init__(self, theirs: str, ours: str) -> None:
        super().__init__(
            "This is the workbook of {theirs}, but the project is {ours}'s. None of its rows was taken.",
            theirs=shorten(theirs),
            ours=shorten(ours),
        )
