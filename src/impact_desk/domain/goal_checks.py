"""Checks of objectives, key results, revisions, check-ins and evaluations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from .exact import plain
from .goal_tree import goal_tree, weights_of
from .period import Period
from .problem import Problem
from .project import Project
from .records import KeyResult, Objective


def weights_that_are_all_zero(project: Project) -> Iterator[Problem]:
    """A mean without weights: no objective of a year, or no key result of an objective, has one."""
    for year in dict.fromkeys(one.year for one in project.objectives):
        of_year = [one for one in project.objectives if one.year == year]
        if not any(one.weight for one in of_year):
            template = "All objectives of {year} have the weight 0, so the facility has no score."
            yield Problem("objectives", of_year[0].id, "weight", template, {"year": year})
    for one in project.objectives:
        parts = [part for part in project.key_results if part.objective_code == one.id]
        if parts and not any(part.weight for part in parts):
            template = "All key results of {code} have the weight 0, so it has no score."
            yield Problem("key_results", parts[0].id, "weight", template, {"code": one.objective_code})


def weights_that_look_unfinished(project: Project, _today: date) -> Iterator[Problem]:
    """Weights that read like percentages and miss 100, or one that seems to have been left empty among others."""
    for year in dict.fromkeys(one.year for one in project.objectives):
        tree = goal_tree((one for one in project.objectives if one.year == year), project.key_results)
        for some in tree.below.values():
            yield from _odd_weights("objectives", [tree.objectives[one] for one in some])
        for parts in tree.measured_by.values():
            yield from _odd_weights("key_results", list(parts))


def _odd_weights(sheet: str, rows: list[Objective] | list[KeyResult]) -> Iterator[Problem]:
    weights = weights_of(rows)
    if weights.misses_hundred:
        parts: dict[str, object] = {
            "codes": ", ".join(_code(one) for one in rows[:5]) + (", …" if len(rows) > 5 else ""),
            "sum": plain(weights.sum),
        }
        template = "The weights of {codes} add up to {sum}, not 100. Each counts with its part of {sum}; check them."
        yield Problem(sheet, rows[0].id, "weight", template, parts)
    if weights.has_assumed:
        light = next(one for one in rows if one.weight == 1)
        template = "{code} weighs 1 among {others}. A weight left empty counts as 1; enter what it is meant to weigh."
        others = ", ".join(plain(one) for one in weights.each if one != 1)
        yield Problem(sheet, light.id, "weight", template, {"code": _code(light), "others": others})


def _code(one: Objective | KeyResult) -> str:
    return one.objective_code if isinstance(one, Objective) else one.kr_code


def circles_of_parents(project: Project) -> Iterator[Problem]:
    """Objectives that serve each other in a circle."""
    by_id = {one.id: one for one in project.objectives}
    for one in project.objectives:
        if one.parent != one.id and _returns(one, by_id):
            template = "Objective {code} serves itself by way of its parents. Choose another parent for one of them."
            yield Problem("objectives", one.id, "parent", template, {"code": one.objective_code})


def _returns(start: Objective, by_id: dict[UUID, Objective]) -> bool:
    seen: set[UUID] = set()
    here = start
    while here.parent in by_id and here.id not in seen:
        seen.add(here.id)
        here = by_id[here.parent]
        if here.id == start.id:
            return True
    return False


def objectives_without_key_results(project: Project) -> Iterator[Problem]:
    """An objective that nothing measures; one that others serve may stand without."""
    measured = {one.objective_code for one in project.key_results}
    served = {one.parent for one in project.objectives}
    for one in project.objectives:
        if one.id not in measured and one.id not in served:
            template = "Objective {code} has no key result, so it has no score."
            yield Problem("objectives", one.id, "objective_code", template, {"code": one.objective_code})


def targets_against_the_measure(project: Project) -> Iterator[Problem]:
    """An increase whose target lies below its baseline, or a decrease whose target lies above."""
    for one in project.key_results:
        if one.baseline is None or one.measure not in ("increase", "decrease") or one.target == one.baseline:
            continue
        if (one.target > one.baseline) != (one.measure == "increase"):
            template = (
                "{code} is an {measure}, but leads from {baseline} to {target}. Check measure, baseline and target."
            )
            parts: dict[str, object] = {
                "measure": one.measure,
                "baseline": plain(one.baseline),
                "target": plain(one.target),
            }
            yield Problem("key_results", one.id, "target", template, {"code": one.kr_code, **parts})


def revisions_that_cannot_be_scored(project: Project) -> Iterator[Problem]:
    """A new target that is the same as the baseline, or 0 for a milestone."""
    by_id = {one.id: one for one in project.key_results}
    for row in project.target_revisions:
        one = by_id.get(row.kr_code)
        if one is None:
            continue
        nowhere = one.measure in ("increase", "decrease") and one.baseline == row.target
        if nowhere or (one.measure == "milestone" and row.target == 0):
            template = "With the new target {target}, {code} cannot be scored: it is where the key result starts."
            parts: dict[str, object] = {"target": plain(row.target), "code": one.kr_code}
            yield Problem("target_revisions", row.id, "target", template, parts)


def rows_outside_the_year(project: Project) -> Iterator[Problem]:
    """A check-in or revision after the objective's year, which no score of that year sees."""
    start = project.site.fiscal_year_start
    years = {one.id: one.year for one in project.objectives}
    last = {
        one.id: Period(years[one.objective_code]).last_day(start)
        for one in project.key_results
        if one.objective_code in years
    }
    for sheet, rows in (("check_ins", project.check_ins), ("target_revisions", project.target_revisions)):
        for row in rows:
            if row.kr_code in last and row.date > last[row.kr_code]:
                template = "{date} lies after the year of the objective, so no score of that year sees it."
                yield Problem(sheet, row.id, "date", template, {"date": row.date.isoformat()})


def evaluations_that_are_empty(project: Project) -> Iterator[Problem]:
    """An evaluation without inputs has no ratio, one without outcomes no value."""
    spent = {one.evaluation_code for one in project.evaluation_inputs if one.amount}
    valued = {one.evaluation_code for one in project.value_map}
    for one in project.evaluations:
        parts = {"code": one.evaluation_code}
        if one.id not in spent:
            yield Problem(
                "evaluations",
                one.id,
                "evaluation_code",
                "Evaluation {code} has no inputs, so it has no ratio.",
                dict(parts),
            )
        if one.id not in valued:
            yield Problem("evaluations", one.id, "evaluation_code", "Evaluation {code} has no outcomes.", dict(parts))


RULES = (
    weights_that_are_all_zero,
    circles_of_parents,
    objectives_without_key_results,
    targets_against_the_measure,
    revisions_that_cannot_be_scored,
    rows_outside_the_year,
    evaluations_that_are_empty,
)
"""All of them, in the order in which they are told."""
