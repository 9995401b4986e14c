"""Cells that name a record or a person instead of giving the code: who or what is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from ..domain.exact import shorten
from ..domain.fields import Field, Record
from ..domain.kinds import Who, fold
from ..domain.people import all_names, same_numbers
from ..domain.problem import Refusal
from ..domain.records import Volunteer
from ..domain.sheets import BY_NAME
from ..domain.twins import number_key, orders
from .known_people import NUMBER, TOLD, register_of
from .sheet_desk import SheetDesk

REGISTER = "volunteers"
Meant = Mapping[str, frozenset[str]]
"""Codes by what they are called."""


class SeveralMeant(Refusal):
    """A name that several records or people have."""

    def __init__(self, text: str, codes: Iterable[str]) -> None:
        super().__init__(
            "“{text}” is the name of several: {codes}. Write which one is meant.",
            text=shorten(text),
            codes=", ".join(sorted(codes)[:5]),
        )


class Naming:
    """Knows the names of the records that fields point to, and of the people on the register; reads each once."""

    def __init__(self, desk: SheetDesk) -> None:
        """Stand on the records of `desk` as they are when a name is first asked for."""
        self._desk = desk
        self._called: dict[str, Mapping[str, str]] = {}
        self._meant: dict[str, Meant] = {}
        self._register: dict[str, Volunteer] | None = None

    def code(self, field: Field, text: str) -> str:
        """The code that `text` means in a field: itself where it is one. Raises `SeveralMeant`."""
        if not text.strip() or not (field.points_to or isinstance(field.kind, Who)):
            return text
        sheet = field.points_to or REGISTER
        if text.strip().casefold() in self._names(sheet):
            return text
        keys = _keys_of_person(text) if isinstance(field.kind, Who) else (fold(text),)
        for key in keys:
            found = self._by_key(sheet).get(key, frozenset())
            if len(found) > 1:
                raise SeveralMeant(text, found)
            if found:
                return next(iter(found))
        return text

    def name(self, field: Field, code: str) -> str:
        """What the record or person with `code` is called; empty where that is not known."""
        if not (field.points_to or isinstance(field.kind, Who)):
            return ""
        return self._names(field.points_to or REGISTER).get(code.strip().casefold(), "")

    def told(self, sheet: str, texts: Mapping[str, str]) -> dict[str, str]:
        """Name and department that go with the volunteer number of a new row, where the row does not say them itself."""
        number = texts.get(NUMBER, "").strip().casefold()
        if not number or sheet == REGISTER:
            return {}
        if self._register is None:
            self._register = {one.volunteer_id.casefold(): one for one in register_of(self._desk)}
        entry = self._register.get(number)
        fields = [one.name for one in BY_NAME[sheet].fields if one.name in TOLD and not texts.get(one.name, "").strip()]
        return {name: text for name in fields if (text := str(getattr(entry, name, None) or ""))}

    def _names(self, sheet: str) -> Mapping[str, str]:
        """The first name of each record, by its code in small letters."""
        if sheet not in self._called:
            self._called[sheet] = {code.casefold(): (names or ("",))[0] for code, names in self._records(sheet)}
        return self._called[sheet]

    def _by_key(self, sheet: str) -> Meant:
        if sheet not in self._meant:
            found: dict[str, set[str]] = {}
            same = same_numbers(cast("tuple[Volunteer, ...]", self._desk.records(sheet))) if sheet == REGISTER else {}
            for code, names in self._records(sheet):
                for key in _keys(sheet, names):
                    found.setdefault(key, set()).add(same.get(code, code))
                if sheet == REGISTER:
                    found.setdefault(_numbered(code), set()).add(code)
            self._meant[sheet] = {key: frozenset(codes) for key, codes in found.items()}
        return self._meant[sheet]

    def _records(self, sheet: str) -> Iterable[tuple[str, tuple[str, ...]]]:
        if sheet not in self._desk.file.schema.by_name:
            return
        about = BY_NAME[sheet]
        named: Callable[[Any], tuple[str, ...]] = _names_of_person if sheet == REGISTER else _names_of
        for record in self._desk.records(sheet):
            code = str(getattr(record, str(about.code)) or "") if about.code else ""
            if code:
                yield code, named(record)


def _names_of(record: Record) -> tuple[str, ...]:
    name = getattr(record, "name", None) or getattr(record, "title", None)
    return (str(name),) if name else ()


def _names_of_person(record: Record) -> tuple[str, ...]:
    return all_names(cast("Volunteer", record))


def _keys(sheet: str, names: Iterable[str]) -> set[str]:
    """Every name of a record or person, as names are compared."""
    return {key for name in names for key in (orders(name) if sheet == REGISTER else (fold(name),))}


def _keys_of_person(text: str) -> tuple[str, ...]:
    """A person's keys: the number as spreadsheets may have spelt it, then the name in any order."""
    return (_numbered(text), *sorted(orders(text)))


def _numbered(text: str) -> str:
    # Set apart from names, which have no such sign.
    return f"#{number_key(text)}"
