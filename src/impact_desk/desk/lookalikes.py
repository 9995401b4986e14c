"""Rows of one import that look alike: real ones or typed twice, only a person can say. They are taken and flagged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from uuid import UUID

from ..domain.coded import Coded, combined, repeated
from ..domain.exact import plain
from ..domain.hours import DAY, Hours, show_hours
from ..domain.people import all_names
from ..domain.records import Contribution, Volunteer
from ..domain.repeats import BY_AMOUNT, BY_VOUCHER, voucher_key
from ..domain.sheets import Sheet
from ..domain.twins import orders

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


Columns = Callable[[str], Coded[Any]]
"""The values of a field in all rows that are taken."""


def look_alikes(
    sheet: Sheet, column: Columns, rows: Sequence[int], seen: Sequence[tuple[int, Sequence[Any]]]
) -> Iterator[tuple[int, int, str]]:
    """For each record that looks like another row: its position, the other's row number, the titles of what is the same.

    `rows` are the row numbers of the records; `seen` are rows (number, values in the order of the sheet) that were
    skipped, because an accepted row may look like one of those too.
    """
    alike = FIELDS.get(sheet.name, ())
    if not alike or not rows:
        return
    order = [one.name for one in sheet.fields]
    others = {name: Coded.of([values[order.index(name)] for _, values in seen]) for name in alike}
    keys = combined([Coded.joined([column(name), others[name]]) if seen else column(name) for name in alike])
    twice = repeated(keys)
    if not twice:
        return
    numbers = [*rows, *(number for number, _ in seen)]
    titles = ", ".join(sheet.field(name).title.lower() for name in alike)
    found: dict[int, list[int]] = defaultdict(list)
    for number, key in zip(numbers, keys, strict=True):
        if key in twice:
            found[key].append(number)
    for position, key in enumerate(keys[: len(rows)]):
        if key in twice:
            yield position, next((row for row in found[key] if row != numbers[position]), numbers[position]), titles


def gifts_again(
    column: Columns, held: Sequence[Contribution], codes: Mapping[UUID, str]
) -> Iterator[tuple[int, str, dict[str, object]]]:
    """For each new contribution that repeats one of `held` by its voucher, or by day, program and amount: why.

    The result is its position, a template and what fills it; `codes` are those of the programs.
    """
    vouchers = {voucher_key(one.source_ref): one for one in reversed(held) if one.source_ref}
    alike = {(one.date, one.program_code, one.amount, one.currency): one for one in reversed(held)}
    gifts = zip(*(column(name) for name in ("date", "program_code", "amount", "currency")), strict=True)
    for position, (gift, voucher) in enumerate(zip(gifts, column("source_ref"), strict=True)):
        proved, same = vouchers.get(voucher_key(voucher)) if voucher else None, alike.get(gift)
        other = proved or (None if same and same.source_ref and voucher else same)
        if other:
            parts: dict[str, object] = {
                "voucher": voucher or "",
                "amount": plain(other.amount),
                "currency": other.currency,
                "date": other.date.isoformat(),
                "code": codes.get(other.program_code, ""),
            }
            yield position, BY_VOUCHER if proved else BY_AMOUNT, parts


def long_days(column: Columns) -> Iterator[tuple[int, str]]:
    """For each row of a named person's day of more than 24 hours: its position, and the hours of that day."""
    who, hours = column("volunteer_id"), column("hours")
    keys = combined((who, column("date")))
    twice = repeated(keys)
    seconds: dict[int, int] = defaultdict(int)
    for position, key in enumerate(keys) if twice else ():
        if key in twice and not who[position].startswith("group:"):
            seconds[key] += hours[position].seconds
    long = {key: total for key, total in seconds.items() if total > DAY}
    for position, key in enumerate(keys) if long else ():
        if key in long:
            yield position, show_hours(Hours(long[key]).exact)


def other_names(column: Columns, register: Iterable[Volunteer]) -> Iterator[tuple[int, str]]:
    """For each row whose number bears another name on the register, or in an earlier row: its position, that name.

    The same words in another order, and the other names of the register, are the same name.
    """
    known: dict[str, tuple[str, ...]] = {}
    for one in register:
        if all_names(one):
            known.setdefault(one.volunteer_id.casefold(), all_names(one))
    numbers, names = column("volunteer_id"), column("volunteer_name")
    odd: dict[Any, str] = {}
    for number, name in dict.fromkeys(zip(numbers, names, strict=True)):
        if name and not number.startswith("group:"):
            others = known.setdefault(number.casefold(), (name,))
            if name not in others and not any(orders(other) & orders(name) for other in others):
                odd[number, name] = others[0]
    for position, pair in enumerate(zip(numbers, names, strict=True)) if odd else ():
        if pair in odd:
            yield position, odd[pair]
