"""What is said of a file from outside that is not taken: one class per mistake, one sentence each.

Every one of them is raised before anything in the file is believed; the file itself and its folder stay untouched.
"""

from __future__ import annotations

from ..domain.problem import Refusal


class Stranger(Refusal):
    """A file from outside that is not taken; `file` is its name in the sentence."""

    sentence = "{file} was not opened. Ask whoever sent it for another copy."

    def __init__(self, file: str, **parts: object) -> None:
        super().__init__(self.sentence, file=file, **parts)


class NotAPlainFile(Stranger):
    """A link, folder, pipe or device stands where a file should."""

    sentence = "{file} is a {what}, not a file. Choose the project file itself."


class EmptyFile(Stranger):
    """There is nothing in the file."""

    sentence = "{file} is empty. Ask whoever sent it to send it once more."


class TooBig(Stranger):
    """More bytes than a project may have that comes from outside."""

    sentence = "{file} has {size:,} bytes; of a file from outside at most {limit:,} are read. Ask for a smaller one."


class ChangedWhileRead(Stranger):
    """Somebody wrote to the file while it was read."""

    sentence = "{file} was changed while it was read. Wait until nobody writes to it, then open it again."


class SomethingBeside(Stranger):
    """A journal or write-ahead log lies beside the file and would change what it says."""

    sentence = "{beside} lies beside {file} and could change what it says, so neither was opened. Have the file closed where it is worked on, then take the file alone."


class WriteAheadFile(Stranger):
    """The file says of itself that its newest changes stand in another file."""

    sentence = "{file} was set to keep its newest changes in a second file, which Impact Desk never does. Ask whoever sent it for a copy saved by Impact Desk."


class CutOrLengthened(Stranger):
    """The file has more or fewer bytes than its header says."""

    sentence = (
        "{file} has {size:,} bytes but should have {expected:,}: a part is missing or was added. Ask for it once more."
    )


class StrangeHeader(Stranger):
    """The first hundred bytes are not as this program writes them."""

    sentence = "{file} begins in a way that Impact Desk never writes ({what}), so it was not opened. Ask for an unaltered copy."


class StrangeSchema(Stranger):
    """Tables, indexes or triggers are not exactly ours."""

    sentence = "{file} was altered by another program ({what}), so it was not opened. Ask whoever sent it for an unaltered copy."


class DamagedPages(Stranger):
    """The file's pages do not hang together."""

    sentence = "{file} is damaged and was not opened: {what}. Ask whoever sent it to send it once more."


class LooseRows(Stranger):
    """Rows point to nothing, or in a circle."""

    sentence = "{file} was not opened, because its rows do not hang together: {what}. Ask for an unaltered copy."


class ImpossibleValue(Stranger):
    """A stored value that no version of this program wrote."""

    sentence = (
        "{file} was not opened, because it holds what Impact Desk never writes: {what}. Ask for an unaltered copy."
    )


class OversizedValue(Stranger):
    """A stored value that is longer than its field allows."""

    sentence = "{file} was not opened, because a value of {column} in {table} has {size:,} bytes; at most {limit:,} are taken. Ask for an unaltered copy."


class NotUnicode(Stranger):
    """Text that is not UTF-8."""

    sentence = "{file} was not opened, because a text in {table} is not valid Unicode. Ask for an unaltered copy."


class TooMuchWork(Stranger):
    """The file could not be examined in a time that a file of ours never needs."""

    sentence = "{file} could not be examined within {seconds:g} seconds, so it was put aside. Ask whoever sent it for an unaltered copy."
