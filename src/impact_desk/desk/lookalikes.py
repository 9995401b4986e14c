"""Rows of one import that look alike: real ones or typed twice, only a person can say. They are taken and flagged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from types import MappingProxyType, SimpleNamespace
from typing import Any

from ..domain.fields import Field, Record
from ..domain.hours import DAY, Hours, show_hours
from ..domain.kinds import Duration, fold
from ..domain.records import LogRow, Volunteer
from ..domain.sheets import Sheet

FIELDS = MappingProxyType(
    {
        "contributions": ("date", "program_code", "form", "amount", "currency"),
        "leverage": ("date", "program_code", "source", "amount", "currency"),
        "volunteer_log": ("volunteer_id", "date", "program_code", "hours"),
        "target_revisions": ("kr_code", "date"),
        "check_ins": ("kr_code", "date", "value"),
        "outputs": ("date", "program_code", "indicator", "quantity"),
        "risks": ("program_code", "kind", "description"),
        "evaluation_inputs": ("evaluation_code", "stakeholder", "description", "amount"),
        "value_map": ("evaluation_code", "stakeholder", "outcome"),
        "stakeholders": ("evaluation_code", "stakeholder"),
        "assumptions": ("evaluation_code", "outcome_code", "assumption"),
        "input_differences": ("evaluation_code", "reason", "amount"),
    }
)
"""What must be the same for two rows to look alike."""

ALIKE = "This row looks like row {row}: {fields} are the same. Both were taken; delete one if it was entered twice."
TOO_LONG = "With this row {who} has {hours} h on {date}; a day has 24. Check the hours."
OTHER_NAME = "{number} is {known} on the register, here {name}. Check the number."


def look_alikes(
    sheet: Sheet, records: Sequence[Record], rows: Sequence[int], seen: Iterable[tuple[int, Sequence[Any]]]
) -> Iterator[tuple[int, int, str]]:
    """For each record that looks like another row: its position, the other's row number, the titles of what is the same.

    `rows` are the row numbers of `records`; `seen` are rows (number, values in the order of the sheet) that were
    skipped, because an accepted row may look like one of those too.
    """
    alike = FIELDS.get(sheet.name, ())
    if not alike:
        return
    read = attrgetter(*(_compared(sheet.field(name)) for name in alike))
    keys: list[Any] = list(map(read, records))
    names = [one.name for one in sheet.fields]
    keys += [read(SimpleNamespace(**dict(zip(names, values, strict=True)))) for _, values in seen]
    numbers = [*rows, *(number for number, _ in seen)]
    repeated = {key for key, count in Counter(keys).items() if count > 1}
    if not repeated:
        return
    titles = ", ".join(sheet.field(name).title.lower() for name in alike)
    found: dict[Any, list[int]] = defaultdict(list)
    for number, key in zip(numbers, keys, strict=True):
        if key in repeated:
            found[key].append(number)
    for position, key in enumerate(keys[: len(records)]):
        if key in repeated:
            yield position, next((row for row in found[key] if row != numbers[position]), numbers[position]), titles


def _compared(field: Field) -> str:
    # Whole numbers hash several times faster than ids and hours, which counts with a million rows.
    if field.points_to and field.required:
        return f"{field.name}.int"
    return f"{field.name}.seconds" if isinstance(field.kind, Duration) else field.name


def long_days(records: Sequence[LogRow]) -> Iterator[tuple[int, str]]:
    """For each row of a named person's day of more than 24 hours: its position, and the hours of that day."""
    keys = list(map(attrgetter("volunteer_id", "date"), records))
    repeated = {key for key, count in Counter(keys).items() if count > 1 and not key[0].startswith("group:")}
    seconds: dict[Any, int] = defaultdict(int)
    for key, record in zip(keys, records, strict=True) if repeated else ():
        if key in repeated:
            seconds[key] += record.hours.seconds
    long = {key: total for key, total in seconds.items() if total > DAY}
    for position, key in enumerate(keys) if long else ():
        if key in long:
            yield position, show_hours(Hours(long[key]).exact)


def other_names(records: Sequence[LogRow], register: Iterable[Volunteer]) -> Iterator[tuple[int, str]]:
    """For each row whose number bears another name on the register, or in an earlier row: its position, that name."""
    known = {one.volunteer_id.casefold(): one.volunteer_name for one in register if one.volunteer_name}
    pairs = list(map(attrgetter("volunteer_id", "volunteer_name"), records))
    odd: dict[Any, str] = {}
    for number, name in dict.fromkeys(pairs):
        if name and not number.startswith("group:"):
            first = known.setdefault(number.casefold(), name)
            if first != name and fold(first) != fold(name):
                odd[number, name] = first
    for position, pair in enumerate(pairs) if odd else ():
        if pair in odd:
            yield position, odd[pair]
