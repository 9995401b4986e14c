"""How a record declares its fields, once: kind, titles in two languages, unit and help."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast
from uuid import UUID

from .kinds import Kind, Personal, Reference, fold
from .problem import Refusal


class Missing(Refusal):
    """A required field is empty."""

    def __init__(self, title: str) -> None:
        super().__init__("{title} is missing. It is needed in every row.", title=title)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: `name` in code, database and workbook; titles and help for people.

    `default` is the value of an empty field; `zh_titles` are the Traditional Chinese names (the first
    is shown, all are understood in headers). A field that `stays` never travels in a summary.
    """

    name: str
    kind: Kind
    title: str
    zh_titles: tuple[str, ...] = ()
    required: bool = False
    default: Any = None
    unit: str = ""
    help: str = ""
    stays: bool = False

    def parse(self, text: str, **habits: Any) -> Any:
        """The value of typed `text`; empty text gives the default. Raises a `Refusal`."""
        if not text.strip():
            if self.required:
                raise Missing(self.title)
            return self.default
        return self.kind.parse(text, **habits)

    def show(self, value: Any) -> str:
        """`value` as text; nothing is shown as nothing."""
        return "" if value is None or value == () else self.kind.show(value)

    def title_in(self, language: str) -> str:
        """The title in `language` (`en`, `zh-TW`)."""
        return self.zh_titles[0] if language.startswith("zh") and self.zh_titles else self.title

    @property
    def headers(self) -> frozenset[str]:
        """Everything that a column header may say to mean this field, folded."""
        return frozenset(fold(name) for name in (self.name, *self.zh_titles))

    @property
    def points_to(self) -> str | None:
        """The sheet that this field refers to, if it does."""
        return self.kind.sheet if isinstance(self.kind, Reference) else None


def declare(
    kind: Kind,
    title: str,
    *zh_titles: str,
    required: bool = False,
    default: Any = None,
    unit: str = "",
    help: str = "",
    stays: bool = False,
) -> Any:
    """Declare a record's field; used as the default of a dataclass attribute."""
    about = {
        "kind": kind,
        "title": title,
        "zh_titles": zh_titles,
        "required": required,
        "unit": unit,
        "help": help,
        "stays": stays,
    }
    return dataclasses.field(default=default, metadata=about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records have: an id that stays unique when sites merge, and the order of entry."""

    id: UUID
    ordinal: int = 0


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """The declared fields of a record class, in the order of its sheet."""
    return _declared(cast("Hashable", record))


@cache
def _declared(record: Any) -> tuple[Field, ...]:
    return tuple(
        Field(name=one.name, default=one.default, **one.metadata)
        for one in dataclasses.fields(record)
        if "kind" in one.metadata
    )


def travels(field: Field) -> bool:
    """May this field leave the site? What is personal stays there, and what only the site needs."""
    return not (field.stays or isinstance(field.kind, Personal))
