"""The figures of contributions and leverage, and every split of the total; each split sums to the total."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import partial

from .contributions import MANDATORY, Gift, Levered
from .currency import decimals
from .exact import fixed, plain
from .figure import Figure, Operand, Row
from .hours import show_hours
from .words import FORM, MOTIVE, STRATEGY, SUBJECT

NONE = "none"
"""The part of a split whose programs name nothing to split by."""
FORMS = tuple(FORM.options)
VOLUNTARY = tuple(motive for motive in MOTIVE.options if motive != MANDATORY)
GOALS = tuple(map(str, range(1, 18)))
NO_TOTAL = "Nothing was contributed in this period."

DEFINITIONS = {
    "cash": "Sum of cash contributions, without what law or permit requires.",
    "time": "Paid hours x hourly cost, plus contributions of time, without what law or permit requires.",
    "in_kind": "Sum of in-kind contributions, without what law or permit requires.",
    "management": "Sum of management costs, without what law or permit requires.",
    "total": "Cash + time + in-kind + management, without what law or permit requires.",
    "mandatory": "Contributions that law or permit requires; they stand beside the total, never in it.",
    "leverage": "What others gave because of the programs; never part of the total.",
    "leverage_ratio": "Leverage / total.",
    "by_form": "The part of the total in this form.",
    "by_motive": "The part of the total with this motive; a logged hour takes its program's motive.",
    "by_strategy": "The part of the total in programs of this strategy.",
    "by_subject": "The part of the total on this subject: the row's own, else its program's.",
    "by_sdg": "The part of the total for this Sustainable Development Goal; a program's amount is split equally over the distinct goals that it names.",
    "by_program": "The part of the total in this program.",
    "by_foundation": "The part of the total in programs of this foundation.",
}
"""What each figure means, in one sentence."""

Parts = dict[str, list[tuple[Gift, Fraction]]]
"""A split: for each of its keys the gifts with the share of each that falls there."""


def contribution_figures(
    given: Iterable[Gift], leverage: Iterable[Levered], currency: str, hourly_cost: Decimal
) -> Iterator[Figure]:
    """Forms, total, mandatory, leverage and its ratio, and the splits."""
    every = list(given)
    voluntary = [gift for gift in every if gift.counts]
    whole = [(gift, Fraction(1)) for gift in voluntary]
    for form in FORMS:
        figure = _sum((form,), [part for part in whole if part[0].form == form], currency)
        clock = _clock(voluntary, hourly_cost) if form == "time" else ()
        yield replace(figure, operands=(*clock, *figure.operands))
    forms = tuple(Operand(FORM.options[form], f"contributions.{form}") for form in FORMS)
    amount = sum((gift.amount for gift in voluntary), Fraction())
    yield _money(("total",), amount, currency, forms, partial(_rows, whole))
    yield _sum(("mandatory",), [(gift, Fraction(1)) for gift in every if not gift.counts], currency)
    yield from leverage_figures(list(leverage), amount, currency)
    for name, parts in splits(voluntary).items():
        for key, part in parts.items():
            yield _sum((name, key), part, currency)


def _clock(voluntary: Iterable[Gift], hourly_cost: Decimal) -> tuple[Operand, ...]:
    hours = show_hours(sum((gift.hours for gift in voluntary), Fraction()))
    return Operand("Paid hours", value=hours), Operand("Hourly cost", value=plain(hourly_cost))


def leverage_figures(leverage: Sequence[Levered], total: Fraction, currency: str) -> Iterator[Figure]:
    """Leverage and its ratio to the total."""
    amount = sum((one.amount for one in leverage), Fraction())
    operands = _origins(((one.origin, one.amount) for one in leverage), currency)
    yield _money(("leverage",), amount, currency, operands, partial(_levered_rows, leverage))
    yield leverage_ratio(amount, total)


def leverage_ratio(leverage: Fraction, total: Fraction) -> Figure:
    """What others gave for each unit that the company gave."""
    ratio = leverage / total if total else None
    operands = Operand("Leverage", "contributions.leverage"), Operand("Total", "contributions.total")
    return Figure(
        ("contributions", "leverage_ratio"),
        "ratio",
        ratio,
        DEFINITIONS["leverage_ratio"],
        operands=operands,
        reason="" if total else NO_TOTAL,
    )


def splits(voluntary: Sequence[Gift]) -> dict[str, Parts]:
    """Every split of the total; forms and motives always in full, other keys where something falls there."""
    return {name: _split(name, voluntary, keys) for name, keys in SPLITS.items()}


def goals(gift: Gift) -> list[str]:
    """The distinct Sustainable Development Goals that the gift's program names: `4.4; 4.7; 13.3` names 4 and 13."""
    return list(dict.fromkeys(target.partition(".")[0] for target in gift.program.sdg_targets)) or [NONE]


SPLITS: dict[str, Callable[[Gift], list[str]]] = {
    "by_form": lambda gift: [gift.form],
    "by_motive": lambda gift: [gift.motive],
    "by_strategy": lambda gift: [gift.program.strategy],
    "by_subject": lambda gift: [gift.subject or NONE],
    "by_sdg": goals,
    "by_program": lambda gift: [gift.program.program_code],
    "by_foundation": lambda gift: [gift.program.foundation or NONE],
}
"""Each split by name, and where in it a gift falls; a gift that falls in several places is shared out equally."""
ALWAYS = {"by_form": FORMS, "by_motive": VOLUNTARY}
"""Splits whose keys stand there even when nothing falls on them."""


def split_order(split: str, keys: Iterable[str]) -> list[str]:
    """The keys of a split in printing order: as the code list has them, goals by number, else by name; `none` last."""
    listed = {**ALWAYS, "by_strategy": STRATEGY.options, "by_subject": SUBJECT.options, "by_sdg": GOALS}
    order = {key: number for number, key in enumerate(listed.get(split, ()))}
    return sorted(keys, key=lambda key: (key == NONE, order.get(key, len(order)), key))


def _split(name: str, voluntary: Sequence[Gift], keys: Callable[[Gift], list[str]]) -> Parts:
    parts: Parts = {key: [] for key in ALWAYS.get(name, ())}
    for gift in voluntary:
        found = keys(gift)
        for key in found:
            parts.setdefault(key, []).append((gift, Fraction(1, len(found))))
    return {key: parts[key] for key in split_order(name, parts)}


def _sum(name: tuple[str, ...], parts: Sequence[tuple[Gift, Fraction]], currency: str) -> Figure:
    amounts = [(gift.origin, gift.amount * share) for gift, share in parts]
    amount = sum((one for _, one in amounts), Fraction())
    return _money(name, amount, currency, _origins(amounts, currency), partial(_rows, parts))


def _money(
    name: tuple[str, ...],
    amount: Fraction,
    currency: str,
    operands: tuple[Operand, ...],
    rows: Callable[[], tuple[Row, ...]],
) -> Figure:
    return Figure(("contributions", *name), "money", amount, DEFINITIONS[name[0]], currency, operands, rows)


def _origins(amounts: Iterable[tuple[str, Fraction]], currency: str) -> tuple[Operand, ...]:
    sums: dict[str, Fraction] = defaultdict(Fraction)
    for origin, amount in amounts:
        sums[origin] += amount
    return tuple(Operand(origin, value=fixed(amount, decimals(currency))) for origin, amount in sums.items())


def _rows(parts: Sequence[tuple[Gift, Fraction]]) -> tuple[Row, ...]:
    return tuple(dict.fromkeys(row for gift, _ in parts for row in gift.rows()))


def _levered_rows(leverage: Sequence[Levered]) -> tuple[Row, ...]:
    return tuple(row for one in leverage for row in one.rows())
