"""Where everything stands in a Value Map spreadsheet that is written here, and its formulas as text.

The layout is the one that evaluators use: a row for each outcome, its stakeholder's inputs beside it, the years to the
right, totals and results below. A formula names the row's own cells, so rows may be inserted, sorted or deleted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from uuid import UUID

from ..domain.records import EvaluationInput
from ..domain.sroi_result import Result, ValuedOutcome

SHEET = "Value map"
QUANTITIES = "Quantities by year"
COLUMNS = (
    ("Outcome code", ""),
    ("Stakeholder", "Who do we have an effect on? Who has an effect on us?"),
    ("Input", "What do they invest?"),
    ("Value of input", "What is the value of the input?"),
    ("Spent in year", "0 is the year of the activity"),
    ("Output", "Summary of activity in numbers"),
    ("Outcome", "How would the stakeholder describe the change?"),
    ("Indicator", "How would you measure it?"),
    ("Source of quantity", "Where did you get the information from?"),
    ("Quantity", "How much change was there?"),
    ("Unit of quantity", "What is counted?"),
    ("Duration", "How long does it last? (years)"),
    ("Outcomes start", "In the period of activity (1) or in the period after (2)"),
    ("Financial proxy", "What proxy would you use to value the change?"),
    ("Proxy value", "What is the value of the change?"),
    ("Source of proxy", "Where did you get the information from?"),
    ("Deadweight %", "What would have happened without the activity?"),
    ("Displacement %", "What activity did you displace?"),
    ("Attribution %", "Who else contributed to the change? The share owed to others"),
    ("Extra reduction %", "Leakage, optimism or another stated reduction"),
    ("Drop off %", "Does the outcome drop off in future years?"),
    ("Impact", "Quantity times financial proxy, less deadweight, displacement, attribution and extra reduction"),
)
"""The columns before the years, and the question that each answers."""
PLACES = {name: place for place, (name, _) in enumerate(COLUMNS)}
"""Where each of these columns stands, from 0."""
FIRST_YEAR = len(COLUMNS)
"""Where the years begin."""
HEAD, QUESTIONS, TOP = 9, 10, 11
"""Rows from 0: names of the columns, their questions, first row of the map. The numbers of the years stand above HEAD."""
KEPT = ("Deadweight %", "Displacement %", "Attribution %", "Extra reduction %")
"""The columns that lessen an impact."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the spreadsheet: an input, an outcome, or both of one stakeholder."""

    stakeholder: str
    spent: EvaluationInput | None
    outcome: ValuedOutcome | None


def lines_of(result: Result) -> tuple[Line, ...]:
    """The rows of the spreadsheet: chain by chain, a stakeholder's inputs beside its outcomes."""
    found: list[Line] = []
    for party in result.by_stakeholder:
        spent = [one for one in result.inputs if one.stakeholder == party.stakeholder]
        valued = [line for line in result.outcomes if line.outcome.stakeholder == party.stakeholder]
        found += [Line(party.stakeholder, one, line) for one, line in zip_longest(spent, valued)]
    return tuple(found)


def column_name(place: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@dataclass(frozen=True, slots=True)
class Grid:
    """The spreadsheet of a result: its rows, its years, and which row of the quantities an outcome has (from 1)."""

    lines: tuple[Line, ...]
    years: range
    listed: dict[UUID, int]

    @classmethod
    def of(cls, result: Result) -> Grid:
        """The spreadsheet in which `result` fits."""
        listed = [line.outcome.id for line in result.outcomes if line.outcome.quantity_by_year]
        years = range(max((line.year for line in result.years), default=0) + 1)
        return cls(lines_of(result), years, {one: row for row, one in enumerate(listed, start=2)})

    @property
    def blank(self) -> int:
        """The row after the last one of the map; sums include it, so that a row added at the end counts."""
        return TOP + len(self.lines)

    @property
    def total(self) -> int:
        """The row of totals; discount factors and present values follow it."""
        return self.blank + 1

    @property
    def present_value(self) -> int:
        """The column of each outcome's present value."""
        return FIRST_YEAR + len(self.years)

    def cell(self, name: str, row: int) -> str:
        """A cell of a row by the name of its column."""
        return f"${column_name(PLACES[name])}{row + 1}"

    def number_of(self, year: int) -> str:
        """The cell that holds the number of a year."""
        return f"{column_name(FIRST_YEAR + year)}${HEAD}"

    def over_years(self, row: int, *, fixed: bool = False) -> str:
        """The cells of all years in a row."""
        mark = "$" if fixed else ""
        first, last = column_name(FIRST_YEAR), column_name(self.present_value - 1)
        return f"{first}{mark}{row + 1}:{last}{mark}{row + 1}"

    def down(self, place: int) -> str:
        """The cells of a column through all rows of the map."""
        letter = column_name(place)
        return f"{letter}{TOP + 1}:{letter}{self.blank + 1}"

    def impact(self, row: int) -> str:
        """Quantity x proxy value, less everything that lessens it."""
        return f"={self.cell('Quantity', row)}*{self._unit(row)}"

    def value(self, row: int, year: int, outcome: UUID) -> str:
        """The value of an outcome in a year: nothing before its first and after its last."""
        start = f"IF({self.cell('Outcomes start', row)}=1,0,1)"
        place = f"({self.number_of(year)}-{start})"
        duration, drop_off = self.cell("Duration", row), self.cell("Drop off %", row)
        count, worn = f"ROUNDUP({duration},0)", f"({place}+Early_drop_off)"
        # 0 to the power of 0 is an error in some spreadsheets.
        kept = f"IF({worn}=0,1,(1-{drop_off})^{worn})"
        part = f"IF(AND({place}={count}-1,Part_years=1),{duration}-{count}+1,1)"
        base = self._listed_value(row, outcome, place) if outcome in self.listed else self.cell("Impact", row)
        return f"=IF(OR({place}<0,{place}>={count}),0,{base}*{kept}*{part})"

    def worth(self, row: int) -> str:
        """The present value of an outcome: its years times their discount factors."""
        return f"=SUMPRODUCT({self.over_years(row)},{self.over_years(self.total + 1, fixed=True)})"

    def factor(self, year: int) -> str:
        """The discount factor of a year; year 0 is not discounted."""
        number = self.number_of(year)
        return f"=IF({number}=0,1,1/(1+Discount_rate)^({number}+Timing_shift))"

    def discounted(self, year: int) -> str:
        """The present value of a year: its total times its factor."""
        letter = column_name(FIRST_YEAR + year)
        return f"={letter}{self.total + 1}*{letter}{self.total + 2}"

    def inputs(self) -> str:
        """The sum of the inputs, discounted by the year in which they were spent where the evaluation says so."""
        amounts, spent = self.down(PLACES["Value of input"]), self.down(PLACES["Spent in year"])
        return f"=SUMPRODUCT({amounts}/(1+Discount_rate)^(({spent}>0)*Discounted_inputs*({spent}+Timing_shift)))"

    def _unit(self, row: int) -> str:
        """What one of the quantity is worth after everything that lessens it."""
        return "*".join([self.cell("Proxy value", row), *(f"(1-{self.cell(name, row)})" for name in KEPT)])

    def _listed_value(self, row: int, outcome: UUID, place: str) -> str:
        # A list has at most as many quantities as the longest duration has years.
        listed = self.listed[outcome]
        return f"INDEX('{QUANTITIES}'!$C${listed}:$CX${listed},1,{place}+1)*{self._unit(row)}"
