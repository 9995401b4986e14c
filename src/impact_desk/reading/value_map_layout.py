"""The columns of a Value Map spreadsheet, as evaluators of social value use it, proposed to be corrected.

Its header takes several rows: the stages, the names of the columns, the question that each answers. Names repeat
(“Source” stands beside quantity and beside the proxy, “Description” beside input and outcome, “Value” beside both), so
what a column means follows from the words in it and, where they leave it open, from the columns left of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from ..domain.exact import shorten
from ..domain.problem import Refusal
from .raw import USUAL_READING, RawTable, Reading
from .tables import read_tables

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "stakeholder": "Stakeholder",
        "group_size": "In the group",
        "involved": "Involved",
        "input": "Input",
        "input_amount": "Value of input",
        "input_year": "Spent in year",
        "output": "Output",
        "outcome": "Outcome",
        "indicator": "Indicator",
        "quantity_source": "Source of quantity",
        "quantity": "Quantity",
        "unit": "Unit of quantity",
        "duration_years": "Duration",
        "starts": "Outcomes start",
        "proxy": "Financial proxy",
        "proxy_value": "Proxy value",
        "proxy_source": "Source of proxy",
        "deadweight": "Deadweight",
        "displacement": "Displacement",
        "attribution": "Attribution to others",
        "drop_off": "Drop-off",
        "extra_reduction": "Extra reduction",
        "impact": "Impact",
        "code": "Outcome code",
    }
)
"""What a column can mean, and what it is called. Columns of years mean `year 0`, `year 1` …"""
NEEDED = ("outcome", "quantity", "proxy_value")
"""Without these columns there is no value map."""
DEEPEST = 60
"""The header is looked for in this many rows."""
_LEAST = 5

_PATTERNS = tuple(
    (meaning, re.compile(pattern))
    for meaning, pattern in (
        ("code", r"^(outcome )?code\b|^成果代號"),
        ("other", r"sample|樣本|unintended|非預期|^intended|present value|現值|^weight(ing)?$|^notes?\b"),
        ("group_size", r"\bin (the )?group\b|size of (the )?group|群體人數"),
        ("involved", r"\binvolved\b|\bengaged\b|\bconsulted\b|參與諮詢"),
        ("impact", r"quantity times|^(stage \d+:? )?impact\b|^影響"),
        ("starts", r"outcomes? starts?\b|^starts?\b|does it start|start year|開始時?點?$"),
        ("duration_years", r"\bduration\b|how long does it last|持續"),
        ("drop_off", r"drops?[ -]?off|衰減|遞減"),
        ("deadweight", r"dead ?weight|happened (anyway|without)|無謂"),
        ("displacement", r"displac|移轉|替代"),
        ("attribution", r"attribution|who else contribut|歸因"),
        ("extra_reduction", r"extra reduction|leakage|optimism|其他扣減"),
        ("input_amount", r"value of (the )?inputs?|inputs?\b.*\b(value|amount|cost)|投入金額"),
        ("input_year", r"spent in year|投入年度"),
        ("input", r"do they invest|^inputs?\b|^投入"),
        ("output", r"^outputs?\b|summary of activity|^產出"),
        ("indicator", r"\bindicator|would (you|we) measure|指標"),
        ("proxy_source", r"prox(y|ies)\b.*\bsource|source.*\bprox|代理價值來源"),
        ("quantity_source", r"quantity.*\bsource|indicator.*\bsource|source.*\b(quantity|indicator)"),
        ("proxy_value", r"proxy value|prox(y|ies).*\bvalue in|is the value of the change|代理價值"),
        ("proxy", r"\bprox(y|ies)\b|代理變數"),
        ("unit", r"^unit|單位"),
        ("quantity", r"\bquantity\b|how much change|how many|^數量"),
        ("outcome", r"\boutcomes?\b|what changes|describe the change|^成果"),
        ("stakeholder", r"stakeholder|have an? [ae]ffect on|利害關係人"),
        ("source?", r"\bsource\b|get the information|來源"),
        ("description?", r"^description|說明"),
        ("value?", r"^value\b|in currency|only enter numbers|金額|價值"),
    )
)
# The title of the last stage stands above the first year, and is one cell that is merged over all of them.
_YEAR = re.compile(r"^(?:(?:calculating )?social return )?year\s*(\d{1,2})\b|^第?(\d{1,2})年")
_NUMBER = re.compile(r"[-+]?[\d.,\s]+%?")


class NoLayout(Refusal):
    """No sheet of the file has a header in which a value map is recognised."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” holds no value map that is recognised. It needs columns for outcome, quantity and proxy value.",
            file=shorten(file),
        )


class NotMapped(Refusal):
    """A column without which there is no value map means nothing."""

    def __init__(self, missing: str) -> None:
        super().__init__("Say which columns are: {missing}.", missing=missing)


class MappedTwice(Refusal):
    """Two columns mean the same."""

    def __init__(self, title: str) -> None:
        super().__init__("Two columns are said to be {title}. Choose one of them.", title=title)


@dataclass(frozen=True, slots=True)
class LayoutColumn:
    """One column: its place from 0, what its header says, what it means (nothing where it is left out)."""

    place: int
    header: str
    meaning: str | None

    @property
    def year(self) -> int | None:
        """Which year of the year table it is, if it is one."""
        return int(self.meaning[5:]) if self.meaning and self.meaning.startswith("year ") else None


@dataclass(frozen=True, slots=True)
class Proposal:
    """How a table would be read: its header rows (from 1), its columns, and the first lines to look at."""

    table: RawTable
    header: tuple[int, int]
    columns: tuple[LayoutColumn, ...]

    def place_of(self, meaning: str) -> int | None:
        """The column that means this."""
        return next((column.place for column in self.columns if column.meaning == meaning), None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Meanings that are needed and that no column has."""
        return tuple(meaning for meaning in NEEDED if self.place_of(meaning) is None)

    @property
    def preview(self) -> tuple[tuple[str, ...], ...]:
        """The first rows below the header, as they stand in the file."""
        return tuple(row for number, row in self.table.rows if number > self.header[1])[:20]


def propose(path: Path, how: Reading = USUAL_READING) -> Proposal:
    """How the value map in a workbook or CSV file would be read. Raises what reading raises, or `NoLayout`."""
    found = [one for one in map(proposed, read_tables(path, how)) if one]
    best = max(found, key=lambda one: (not one.missing, _known(one)), default=None)
    if best is None:
        raise NoLayout(path.name)
    return best


def proposed(table: RawTable) -> Proposal | None:
    """How `table` would be read; nothing where no row of it looks like the header of a value map."""
    rows = table.cells[:DEEPEST]
    scores = [len(set(_meanings_alone(row))) for row in rows]
    best = max(range(len(rows)), key=lambda place: scores[place], default=None)
    if best is None or scores[best] < _LEAST:
        return None
    first, last = _block(rows, scores, best)
    texts = _column_texts(rows[first : last + 1])
    return Proposal(table, (first + 1, last + 1), tuple(_columns(texts)))


def corrected(proposal: Proposal, meanings: Mapping[int, str | None]) -> Proposal:
    """The proposal with other meanings for some columns, by place. Raises `MappedTwice`."""
    columns = tuple(replace(column, meaning=meanings.get(column.place, column.meaning)) for column in proposal.columns)
    taken: set[str] = set()
    for column in columns:
        if column.meaning and column.meaning in taken:
            raise MappedTwice(TITLES.get(column.meaning, column.meaning))
        taken.add(column.meaning or "")
    return replace(proposal, columns=columns)


def check_mapped(proposal: Proposal) -> None:
    """Raise `NotMapped` where a needed column means nothing."""
    if proposal.missing:
        raise NotMapped(", ".join(TITLES[meaning].lower() for meaning in proposal.missing))


def folded(text: str) -> str:
    """A header's text as it is compared."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().replace("%", " ").split())


def is_number(text: str) -> bool:
    """Does a cell hold nothing but a number?"""
    return bool(_NUMBER.fullmatch(text.strip()))


def _meaning(text: str) -> str | None:
    clean = folded(text)
    year = _YEAR.match(clean)
    if year:
        return f"year {int(year[1] or year[2])}"
    return next((meaning for meaning, pattern in _PATTERNS if pattern.search(clean)), None) if clean else None


def _meanings_alone(row: Sequence[str]) -> Iterator[str]:
    found = (_meaning(text) for text in row if text and not is_number(text))
    yield from (meaning for meaning in found if meaning and meaning != "other")


def _block(rows: Sequence[Sequence[str]], scores: Sequence[int], best: int) -> tuple[int, int]:
    """First and last row of the header around its best row: rows of words, of which some are known."""

    def belongs(place: int) -> bool:
        filled = [text for text in rows[place] if text.strip()]
        return bool(filled) and scores[place] > 0 and not any(is_number(text) for text in filled)

    first = last = best
    while first > 0 and best - first < 4 and belongs(first - 1):
        first -= 1
    while last + 1 < len(rows) and last - best < 4 and belongs(last + 1):
        last += 1
    return first, last


def _column_texts(rows: Sequence[Sequence[str]]) -> list[str]:
    width = max(map(len, rows))
    return [" ".join(row[place].strip() for row in rows if place < len(row)).strip() for place in range(width)]


def _columns(texts: Sequence[str]) -> Iterator[LayoutColumn]:
    taken: set[str] = set()
    for place, text in enumerate(texts):
        meaning = _settled(_meaning(text), taken)
        if meaning in taken or meaning == "other":
            meaning = None
        taken.add(meaning or "")
        if text or meaning:
            yield LayoutColumn(place, text, meaning)


def _settled(meaning: str | None, taken: set[str]) -> str | None:
    """What an ambiguous header means after the columns left of it."""
    if meaning == "source?":
        return "proxy_source" if taken & {"proxy", "proxy_value"} else "quantity_source"
    if meaning == "description?":
        return "outcome" if taken & {"output", "input", "input_amount"} else "input"
    if meaning == "value?":
        return "proxy_value" if taken & {"outcome", "indicator", "quantity", "proxy"} else "input_amount"
    return meaning


def _known(proposal: Proposal) -> int:
    return sum(column.meaning is not None for column in proposal.columns)
