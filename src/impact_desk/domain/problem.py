"""The kinds of bad news that people meet: problems, refusals and faults.

A *problem* is a value: something in the records makes a figure questionable. A *refusal* is raised
when an input cannot be taken. A *fault* is the world's: a full disk, a locked file, a wrong
passphrase. Anything else that is raised is a bug. Sentences are templates with named parts, so that
a window can translate the template and fill in the same parts.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any
from uuid import UUID


class Said(Exception):
    """An exception whose text is one sentence for people: what happened, to what, what to do.

    `template` is the English sentence with named parts in braces, `parts` what fills them.
    """

    def __init__(self, template: str, /, **parts: object) -> None:
        super().__init__(template, parts)
        self.template = template
        self.parts: dict[str, object] = dict(parts)

    def __str__(self) -> str:
        return said(self.template, self.parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return _remake, (type(self), self.template, self.parts)


class Refusal(Said):
    """This input cannot be taken as it is. Nothing was changed."""


class Fault(Said):
    """The world did not cooperate: disk, lock, permission, passphrase, damaged or too new file."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the records that makes figures questionable; shown as a list beside the work.

    `sheet`, `record` and `field` name the cell it leads to; `template` and `parts` make the sentence.
    """

    sheet: str
    record: UUID | None
    field: str
    template: str
    parts: dict[str, object] = dataclasses.field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return said(self.template, self.parts)


def said(template: str, parts: dict[str, object]) -> str:
    """Fill `parts` into `template`."""
    return template.format(**parts) if parts else template


def _remake(kind: type[Said], template: str, parts: dict[str, object]) -> Said:
    # Exceptions travel between processes; a subclass may have a constructor of its own.
    made = kind.__new__(kind)
    Said.__init__(made, template, **parts)
    return made
