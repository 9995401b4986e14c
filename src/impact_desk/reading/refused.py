"""Why a file from outside cannot be read, each reason in a sentence of its own."""

from __future__ import annotations

from ..domain.exact import shorten
from ..domain.problem import Fault, Refusal


class Unreadable(Refusal):
    """A file that cannot be taken as a workbook or table."""


class NotThere(Unreadable):
    """No file of that name."""

    def __init__(self, file: str) -> None:
        super().__init__("There is no file “{file}”. Check the name.", file=shorten(file))


class NotAPlainFile(Unreadable):
    """A link, a folder with a file's name, a pipe or a device."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__("“{file}” is {what}, not a file. Choose the workbook itself.", file=shorten(file), what=what)


class FileTooLarge(Unreadable):
    """More bytes than a workbook of a year ever has."""

    def __init__(self, file: str, megabytes: int) -> None:
        super().__init__(
            "“{file}” is larger than {megabytes} MB. Split it into several workbooks.",
            file=shorten(file),
            megabytes=megabytes,
        )


class EmptyFile(Unreadable):
    """A file without any content."""

    def __init__(self, file: str) -> None:
        super().__init__("“{file}” is empty. Choose another file.", file=shorten(file))


class OtherFormat(Unreadable):
    """A format that is not read here."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(
            "“{file}” is {what}, which is not read. Open it in your spreadsheet program and save it as .xlsx or .csv.",
            file=shorten(file),
            what=what,
        )


class ProtectedOrOld(Unreadable):
    """A workbook behind a password, or one of the format before 2007."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” is protected by a password or of the format before 2007. Open it in your spreadsheet program "
            "and save it as .xlsx without a password.",
            file=shorten(file),
        )


class NotAWorkbook(Unreadable):
    """Called .xlsx, but something else inside."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(
            "“{file}” is called .xlsx but is {what}. Save it as .xlsx in your spreadsheet program.",
            file=shorten(file),
            what=what,
        )


class Damaged(Unreadable):
    """A workbook that breaks off or contradicts itself."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” is damaged and cannot be read. Open it in your spreadsheet program and save it anew.",
            file=shorten(file),
        )


class Suspicious(Unreadable):
    """A workbook made to do harm, or so odd that nothing can be trusted."""

    def __init__(self, file: str, why: str) -> None:
        super().__init__(
            "“{file}” was not opened, because {why}. Ask its sender for a workbook saved by a spreadsheet program.",
            file=shorten(file),
            why=why,
        )


class TooMuch(Unreadable):
    """More rows, columns or files than are read at once."""

    def __init__(self, file: str, limit: int, what: str) -> None:
        super().__init__(
            "“{file}” has more than {limit} {what}. Split it and import the parts.",
            file=shorten(file),
            limit=limit,
            what=what,
        )


class TookTooLong(Unreadable):
    """Reading did not end, or wanted more memory than it may have."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” needs more time or memory than a workbook may. Split it, or save it anew without empty "
            "formatted rows.",
            file=shorten(file),
        )


class UnknownEncoding(Unreadable):
    """Text in none of the encodings that are read."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "The encoding of “{file}” is not known. Save it as “CSV UTF-8”, or as .xlsx.", file=shorten(file)
        )


class OpenQuotes(Unreadable):
    """A quotation mark that is never closed swallows the rows after it."""

    def __init__(self, file: str, row: int) -> None:
        super().__init__(
            "“{file}” has a quotation mark out of place in or after row {row}. Write quotation marks inside a text twice.",
            file=shorten(file),
            row=row,
        )


class NothingToRead(Unreadable):
    """A folder without a single table."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "There is no .csv file in “{file}”. Choose the folder that holds the sheets as .csv.", file=shorten(file)
        )


class TooManyForASheet(Refusal):
    """More rows than a sheet of a workbook can hold."""

    def __init__(self, file: str, limit: int) -> None:
        super().__init__(
            "“{file}” cannot be written: a sheet of a workbook holds at most {limit} rows. Write CSV files instead.",
            file=shorten(file),
            limit=limit,
        )


class Stopped(Refusal):
    """The person stopped the import."""

    def __init__(self) -> None:
        super().__init__("The import was stopped. Nothing was taken.")


class CannotRead(Fault):
    """The file is there but the system does not hand it over."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__(
            "“{file}” cannot be read: {cause}. Check that you may open it and that no other program locks it.",
            file=shorten(file),
            cause=cause,
        )


class CannotWrite(Fault):
    """The file cannot be written; what was there before is still there."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__(
            "“{file}” cannot be written: {cause}. Check the folder, the space on the disk and whether the file is open.",
            file=shorten(file),
            cause=cause,
        )


def told(name: str, template: str, parts: dict[str, object]) -> Unreadable:
    """The refusal that a reading process sent over, made again; `Damaged` when it is none of ours."""
    known = {kind.__name__: kind for kind in Unreadable.__subclasses__()}
    kind = known.get(name, Damaged)
    made = kind.__new__(kind)
    Refusal.__init__(made, template, **parts)
    return made
