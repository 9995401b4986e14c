"""The figures of objectives and key results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import partial
from uuid import UUID

from .exact import plain, spelled
from .figure import Figure, FigureKind, Operand, Row
from .okr import (
    GREEN_FROM,
    NO_OBJECTIVES,
    NO_SCORES,
    TYPED,
    KeyResultScore,
    ObjectiveScore,
    Score,
    facility_score,
    facility_score_against_original,
)

FACILITY = "facility"
"""The name under which the facility's own score stands among the objectives' codes."""

MEASURES = {
    "increase": "(Latest value - baseline) / (target - baseline), kept within 0 and 1.",
    "decrease": "(Latest value - baseline) / (target - baseline), kept within 0 and 1.",
    "milestone": "Latest value / target, kept within 0 and 1.",
    "at_least": "The share of the check-ins that were at least at the target.",
    "at_most": "The share of the check-ins that were at most at the target.",
}
"""How each measure is scored."""
FROM_RECORDS = {
    "increase": "(The program's own figure - baseline) / (target - baseline), kept within 0 and 1.",
    "decrease": "(The program's own figure - baseline) / (target - baseline), kept within 0 and 1.",
    "milestone": "The program's own figure / target, kept within 0 and 1.",
    "at_least": "1 when the program's own figure is at least at the target, else 0.",
    "at_most": "1 when the program's own figure is at most at the target, else 0.",
}
"""The same where the value comes from the program's own records."""
VALUES = {
    TYPED: "The latest check-in up to the end of the period.",
    "volunteer_hours": "The program's volunteer hours from the start of the year to the end of the period.",
    "volunteers": "The program's distinct volunteers from the start of the year to the end of the period.",
    "beneficiaries": "The program's direct beneficiaries from the start of the year to the end of the period.",
    "contributions": "The program's contribution total from the start of the year to the end of the period.",
}
"""Where a key result's value comes from."""
KINDS: dict[str, FigureKind] = {
    "volunteer_hours": "hours",
    "volunteers": "count",
    "beneficiaries": "count",
    "contributions": "money",
}


ORIGINAL = "Against the original targets, without revisions: "
MEAN_OF_KEY_RESULTS = "Weighted mean of the key results that have a score."
MEAN_OF_OBJECTIVES = "Weighted mean of the objectives that have a score."
RAW = "The score before it is kept within 0 and 1."
IN_FORCE = "The target in force at the end of the period."
FIRST = "The target as it was first set."
GREEN = "Green starts at 1.0 for committed objectives and at 0.7 for aspirational ones."


OwnRows = Callable[[str, UUID | None], tuple[Row, ...]]
"""The rows behind a program's own figure by source and program id (nothing: of all programs)."""


def no_own_rows(_source: str, _program: UUID | None) -> tuple[Row, ...]:
    """Where the rows behind the programs' own figures are not at hand."""
    return ()


def okr_figures(
    objectives: Sequence[ObjectiveScore], currency: str, own_rows: OwnRows = no_own_rows
) -> Iterator[Figure]:
    """The figures of the year's objectives, each after its key results, and the facility's."""
    for one in objectives:
        for key_result in one.key_results:
            fed = partial(own_rows, key_result.key_result.source, one.objective.program_code)
            yield from _key_result(key_result, currency, fed)
        yield from _objective(one)
    values = facility_score(objectives), facility_score_against_original(objectives)
    parts = [(one.objective.objective_code, one.objective.weight) for one in objectives]
    yield from _means(FACILITY, values, MEAN_OF_OBJECTIVES, parts, NO_OBJECTIVES)


def _key_result(one: KeyResultScore, currency: str, fed: Callable[[], tuple[Row, ...]]) -> Iterator[Figure]:
    code, source = one.key_result.kr_code, one.key_result.source
    formula = (MEASURES if source == TYPED else FROM_RECORDS)[one.key_result.measure]
    rows = partial(_rows, one)
    for ending, words, score in (("", formula, one.score), ("_original_target", ORIGINAL + formula, one.original)):
        operands = _operands(one, score)
        found = Figure(("okr", code, "score" + ending), "score", score.value, words, None, operands, rows, score.reason)
        yield found
        yield replace(found, path=("okr", code, "raw_score" + ending), value=score.raw, definition=RAW)
    kind = KINDS.get(source, "number")
    value = int(one.value) if one.value is not None and kind == "count" else one.value
    behind = rows if source == TYPED else partial(_fed_rows, one, fed)
    yield Figure(("okr", code, "value"), kind, value, VALUES[source], currency, (), behind, one.score.reason)
    yield Figure(("okr", code, "target"), "number", one.score.target, IN_FORCE, rows=rows)
    yield Figure(("okr", code, "original_target"), "number", one.original.target, FIRST, rows=rows)


def _operands(one: KeyResultScore, score: Score) -> tuple[Operand, ...]:
    target = Operand("Target", value=spelled(score.target))
    if one.counts_check_ins:
        return Operand("Check-ins", value=str(len(one.check_ins))), target
    value, baseline = Operand("Value", f"okr.{one.key_result.kr_code}.value"), one.key_result.baseline
    if one.key_result.measure not in ("increase", "decrease") or baseline is None:
        return value, target
    return value, Operand("Baseline", value=plain(baseline)), target


def _objective(one: ObjectiveScore) -> Iterator[Figure]:
    code, row = one.objective.objective_code, ("objectives", one.objective.id)
    parts = [(part.key_result.kr_code, part.key_result.weight) for part in one.key_results]
    for figure in _means(code, (one.score, one.original), MEAN_OF_KEY_RESULTS, parts, NO_SCORES):
        yield replace(figure, rows=partial(tuple, (row,)))
    yield Figure(
        ("okr", code, "green_from"), "score", GREEN_FROM[one.objective.kind], GREEN, rows=partial(tuple, (row,))
    )


def _means(
    code: str,
    values: tuple[Fraction | None, Fraction | None],
    definition: str,
    parts: Sequence[tuple[str, Decimal]],
    reason: str,
) -> Iterator[Figure]:
    names = ("score", definition), ("score_original_target", ORIGINAL + definition)
    for (name, words), value in zip(names, values, strict=True):
        operands = tuple(Operand(f"{part} (weight {plain(weight)})", f"okr.{part}.{name}") for part, weight in parts)
        yield Figure(
            ("okr", code, name), "score", value, words, None, operands, reason="" if value is not None else reason
        )


def _fed_rows(one: KeyResultScore, fed: Callable[[], tuple[Row, ...]]) -> tuple[Row, ...]:
    """The key result, then the rows of the program that give its value."""
    return (("key_results", one.key_result.id), *fed())


def _rows(one: KeyResultScore) -> tuple[Row, ...]:
    return (
        ("key_results", one.key_result.id),
        *(("target_revisions", row.id) for row in one.revisions),
        *(("check_ins", row.id) for row in one.check_ins),
    )
