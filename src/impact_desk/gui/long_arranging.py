"""How the rows of a long sheet are filtered, sorted and grouped: beside the window, a step at a time, by the file.

What a word, a tick or a period lets through is told by the different values of a column, by the same functions that
show them; the file then says which rows have those values. See decision 39.
"""

from __future__ import annotations

import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..desk.column_values import FIGURES, Among, ColumnValues, Condition, Says, Stored
from ..desk.ledger import BREATH, Ledger, Numbers, Pause
from ..domain.fields import Field
from ..domain.filtering import folded
from .arrangement import Keep
from .cells import Cells
from .columns import Column
from .grouping import Sum, has_currency, is_summed, ordered_keys, sort_key
from .shown_rows import Group

ENOUGH, SOON = 100, 0.1
"""So many rows, or those found after so many seconds, are shown before the others are looked for."""
Alternatives = list[tuple[Among | Says, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be shown of a sheet, and how. `picks` are the texts shown, by the name of their column."""

    words: tuple[str, ...] = ()
    picks: Mapping[str, frozenset[str]] | None = None
    keep: Keep | None = None
    sort: Column | None = None
    descending: bool = False
    group: Column | None = None

    @property
    def is_filtered(self) -> bool:
        """Is anything hidden?"""
        return bool(self.words or self.picks or self.keep)

    @property
    def is_ordered(self) -> bool:
        """Do rows stand in another order than that of entry?"""
        return bool(self.sort or self.group)


@dataclass(frozen=True, slots=True)
class Found:
    """Rows found so far, in groups; `rest` continues the search where there is more to look through."""

    groups: tuple[Group, ...]
    rest: Callable[[Pause], Found] | None = None


class LongArranging:
    """Finds the rows of one long sheet. Asked from any thread, but by one at a time."""

    def __init__(self, ledger: Ledger, cells: Cells, columns: Sequence[Column]) -> None:
        self._ledger, self._cells, self._columns = ledger, cells, columns
        self.values, self.table = ColumnValues(ledger), ledger.table
        self._texts: dict[str, dict[Stored, str]] = {}

    def forget_texts(self) -> None:
        """What values are shown as changed, such as with the language."""
        self._texts.clear()

    def find(self, wanted: Wanted, pause: Pause) -> Found:
        """The rows wanted; where they stay in order of entry, only the first of them at once."""
        if wanted.words or wanted.picks or wanted.keep:
            self.warm(pause)
        condition = self._condition(wanted, pause) if wanted.is_filtered else []
        if wanted.is_ordered:
            return Found(self._in_order(wanted, condition, pause))
        if not wanted.is_filtered:
            return Found((Group(self._ledger.order.copy()),))
        return self._go_on(condition, self._ledger.spans(), array("q"), pause, enough=ENOUGH)

    def texts(self, column: Column, pause: Pause | None = None) -> dict[Stored, str] | None:
        """What the values that a column may have are shown as; without `pause` only what is known already."""
        field = self._field(column)
        stored = self.values.of(field, pause) if pause else self.values.at_hand(field)
        if stored is None:
            return None
        known = self._texts.setdefault(column.name, {})
        for one in stored:
            if one not in known:
                known[one] = self._text(column, one)
        return known

    def is_warm(self) -> bool:
        """Are the values of all columns known?"""
        return all(self.values.is_known(self._field(one)) for one in self._columns)

    def warm(self, pause: Pause) -> None:
        """Read the values of all columns, in one go through the sheet."""
        self.values.read_all([self._field(one) for one in self._columns], pause)

    # Filtering

    def _go_on(
        self,
        condition: Condition,
        spans: Sequence[tuple[int, int]],
        found: array[int],
        pause: Pause,
        *,
        enough: int | None = None,
    ) -> Found:
        begun = time.monotonic()
        for at, span in enumerate(spans):
            pause()
            time.sleep(BREATH)
            found.extend(self.table.fitting(condition, span))
            is_enough = enough and (len(found) >= enough or (found and time.monotonic() - begun > SOON))
            if is_enough and at + 1 < len(spans):
                return Found((Group(Numbers(found[:])),), partial(self._go_on, condition, spans[at + 1 :], found))
        return Found((Group(Numbers(self._as_entered(found))),))

    def _as_entered(self, found: array[int]) -> array[int]:
        order = self._ledger.order
        if order.ascends:
            return found
        wanted = set(found)
        return array("q", [one for one in order if one in wanted])

    def _condition(self, wanted: Wanted, pause: Pause) -> list[Alternatives]:
        by_name = {one.name: one for one in self._columns}
        found = [self._with_word(word, pause) for word in wanted.words]
        found += [[(self._picked(by_name[name], texts, pause),)] for name, texts in (wanted.picks or {}).items()]
        found += [[(self._kept(name, test, pause),)] for name, test in (wanted.keep.tests if wanted.keep else ())]
        return found

    def _with_word(self, word: str, pause: Pause) -> Alternatives:
        found: Alternatives = []
        has_letter = any(letter.isalpha() for letter in word)
        for column in self._columns:
            field = self._field(column)
            if has_letter and field.kind.word in FIGURES:
                continue
            if field.kind.word == "amount" and "currency" in self._names():
                found += self._amounts_with(column, word, pause)
                continue
            texts = self.texts(column, pause)
            if texts is None:
                found.append((Says(field.name, word, plain=self.values.is_plain(field, pause)),))
                continue
            fitting = frozenset(stored for stored, text in texts.items() if text and word in folded(text))
            if fitting:
                found.append((Among(field.name, fitting),))
        return found

    def _amounts_with(self, column: Column, word: str, pause: Pause) -> Alternatives:
        """An amount is shown with the decimals of its row's currency."""
        found: Alternatives = []
        amounts = self.values.of(self._field(column), pause) or ()
        table, name = self.table, self._field(column).name
        for stored in self.values.of(self._named("currency"), pause) or ():
            currency = str(table.value("currency", stored) or "")
            texts = ((one, self._cells.value_text(column, table.value(name, one), currency)) for one in amounts)
            fitting = frozenset(one for one, text in texts if text and word in folded(text))
            if fitting:
                found.append((Among("currency", frozenset((stored,))), Among(name, fitting)))
        return found

    def _picked(self, column: Column, texts: frozenset[str], pause: Pause) -> Among:
        known = self.texts(column, pause) or {}
        return Among(column.source, frozenset(stored for stored, text in known.items() if text in texts))

    def _kept(self, name: str, test: Callable[[Any], bool], pause: Pause) -> Among:
        table = self.table
        stored = self.values.of(self._named(name), pause) or ()
        return Among(name, frozenset(one for one in stored if test(table.value(name, one))))

    # Sorting and grouping

    def _in_order(self, wanted: Wanted, condition: Condition, pause: Pause) -> tuple[Group, ...]:
        summed = [(one, has_currency(one, self._cells)) for one in self._columns if is_summed(one)]
        scan = _Scan(self, wanted, summed)
        for span in self._ledger.spans():
            pause()
            time.sleep(BREATH)
            scan.take(self.table.cells(scan.names, condition, span))
        return scan.groups(self._ledger)

    def key(self, column: Column, stored: Stored) -> Any:
        """What a stored value of a column is sorted by; nothing for an empty one."""
        return sort_key(self._cells, column)(self.value(column, stored))

    def value(self, column: Column, stored: Stored) -> Any:
        """The value that a stored one stands for in a column."""
        return column.value_in(self.table.value(column.source, stored))

    def _text(self, column: Column, stored: Stored) -> str:
        return self._cells.value_text(column, self.value(column, stored))

    def text(self, column: Column, stored: Stored) -> str:
        """What a stored value is shown as."""
        known = self._texts.setdefault(column.name, {})
        if stored not in known:
            known[stored] = self._text(column, stored)
        return known[stored]

    def _field(self, column: Column) -> Field:
        return self._named(column.source)

    def _named(self, name: str) -> Field:
        return self._cells.sheet.field(name)

    def _names(self) -> Iterable[str]:
        return [one.name for one in self._cells.sheet.fields]


class _Scan:
    """Rows put by what they have in the columns grouped and sorted by, while the sheet is looked through."""

    def __init__(self, arranging: LongArranging, wanted: Wanted, summed: Sequence[tuple[Column, bool]]) -> None:
        self._arranging, self._wanted = arranging, wanted
        self._summed = tuple(summed) if wanted.group else ()
        self._group = wanted.group.source if wanted.group else ""
        self._sort = wanted.sort.source if wanted.sort else ""
        sources = [one.source for one, _ in self._summed]
        money = ["currency"] if any(apart for _, apart in self._summed) else []
        self.names = list(dict.fromkeys(filter(None, (self._group, self._sort, *sources, *money))))
        self._put: dict[Stored, dict[Stored, array[int]]] = {}
        self._tallies: dict[str, Counter[tuple[Stored, Stored, Stored]]] = {
            one.name: Counter() for one, _ in self._summed
        }

    def take(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Put the rows of one step: number, then what they have in `names`."""
        if not rows:
            return
        numbers, *cells = zip(*rows, strict=True)
        found = {"": (None,) * len(numbers), **dict(zip(self.names, cells, strict=True))}
        for number, group, sort in zip(numbers, found[self._group], found[self._sort], strict=True):
            runs = self._put.get(group)
            if runs is None:
                runs = self._put[group] = {}
            run = runs.get(sort)
            if run is None:
                run = runs[sort] = array("q")
            run.append(number)
        for column, apart in self._summed:
            money = found["currency" if apart else ""]
            self._tallies[column.name].update(zip(found[self._group], found[column.source], money, strict=True))

    def groups(self, ledger: Ledger) -> tuple[Group, ...]:
        """What was put, in order."""
        wanted, entered = self._wanted, _as_entered(ledger)
        if wanted.group is None:
            return (Group(self._sorted(self._put.values(), entered)),)
        titles: dict[str, list[Stored]] = {}
        for stored in self._put:
            titles.setdefault(self._arranging.text(wanted.group, stored), []).append(stored)
        reverse = wanted.descending and wanted.sort is not None and wanted.sort.name == wanted.group.name
        keys = {title: self._arranging.key(wanted.group, stored[0]) for title, stored in titles.items()}
        sums = self._sums({one: title for title, stored in titles.items() for one in stored})
        return tuple(
            Group(self._sorted([self._put[one] for one in titles[title]], entered), title, sums.get(title, {}))
            for title in ordered_keys(keys, reverse=reverse)
        )

    def _sorted(self, put: Iterable[Mapping[Stored, array[int]]], entered: Callable[[list[int]], list[int]]) -> Numbers:
        """Rows by the column sorted by; what is equal there stays in order of entry."""
        sort = self._wanted.sort
        alike: dict[Any, list[array[int]]] = {}
        for runs in put:
            for stored, run in runs.items():
                alike.setdefault(self._arranging.key(sort, stored) if sort else 0, []).append(run)
        found = array("q")
        for one in ordered_keys({one: one for one in alike}, reverse=self._wanted.descending and sort is not None):
            found.extend(entered([number for run in alike[one] for number in run]))
        return Numbers(found)

    def _sums(self, titles: Mapping[Stored, str]) -> dict[str, dict[str, str]]:
        """The sums of each group by its title, and by column."""
        made: dict[str, dict[str, str]] = {}
        table = self._arranging.table
        for column, apart in self._summed:
            totals: dict[str, Sum] = {}
            for (group, stored, money), count in self._tallies[column.name].items():
                currency = str(table.value("currency", money) or "") if apart else ""
                total = totals.setdefault(titles[group], Sum())
                total.add(self._arranging.value(column, stored), count, currency)
            for title, total in totals.items():
                made.setdefault(title, {})[column.name] = total.text(column)
        return made


def _as_entered(ledger: Ledger) -> Callable[[list[int]], list[int]]:
    """What puts numbers of rows in order of entry."""
    if ledger.order.ascends:
        return sorted
    places = {number: place for place, number in enumerate(ledger.order)}
    return lambda numbers: sorted(numbers, key=places.__getitem__)
