"""What the cells of the objectives' tree say, from the records and the figures reckoned last."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ..domain.exact import fixed, plain
from ..domain.fields import Field
from ..domain.figure import Figure
from ..domain.goal_tree import BranchScore, Weights, together, weights_of
from ..domain.okr import TYPED
from ..domain.records import KeyResult, Objective
from ..domain.words import KEY_RESULT_SOURCE, OBJECTIVE_KIND
from .goal_columns import GoalColumn
from .goal_nodes import Heading, Node
from .language import title_of
from .shown import figure_text, grouped, percent
from .workplace import Reckoned, Workplace

translate = QCoreApplication.translate
NOTHING = BranchScore(None, None, 0, 0)


class GoalCells:
    """What the cells say; scores are those reckoned last."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._headings: tuple[Reckoned | None, dict[Heading, BranchScore]] = (None, {})
        self._weights: dict[UUID | None, Weights] = {}

    def forget(self) -> None:
        """Records changed: weights are added up anew."""
        self._weights.clear()

    def record(self, node: Node) -> Objective | KeyResult | None:
        """The record of a row; nothing for a heading, or where it is gone."""
        found = self._workplace.desk.find(node.sort, node.key) if isinstance(node.key, UUID) else None
        return cast("Objective | KeyResult | None", found)

    def text(self, node: Node, column: GoalColumn) -> str:
        """What a cell shows."""
        makers: dict[str, Callable[[Node], str]] = {
            "title": self._title,
            "coverage": self._coverage,
            "part": self._part,
            "value": lambda one: _figure_text(self.figure(one, "value")),
            "target": self._target,
            "source": self._source,
        }
        if column.share:
            share = self.share(node, column)
            return "" if share is None else fixed(share, 2)
        made = makers.get(column.name)
        return made(node) if made else self._plain(node, column)

    def share(self, node: Node, column: GoalColumn) -> Fraction | None:
        """The score that a cell shows."""
        if column.name == "branch" or isinstance(node.key, Heading):
            found = self.branch(node)
            return found.original if column.name == "original" else found.score
        figure = self.figure(node, "score" if column.name == "score" else "score_original_target")
        return Fraction(figure.value) if figure is not None and figure.value is not None else None

    def is_good(self, node: Node, column: GoalColumn) -> bool:
        """Is the score green, for the kind of its objective?"""
        share, owner = self.share(node, column), node if node.sort != "key_results" else node.above
        start = self.figure(owner, "green_from") if owner else None
        return bool(share is not None and start and start.value is not None and share >= start.value)

    def branch(self, node: Node) -> BranchScore:
        """The score of a row with all that is below it."""
        result = self._workplace.result
        goals = result.goals if result else None
        if result is None or goals is None:
            return NOTHING
        if isinstance(node.key, UUID):
            return goals.branches.get(node.key, NOTHING) if node.sort == "objectives" else NOTHING
        if self._headings[0] is not result:
            self._headings = (result, {})
        known = self._headings[1]
        if node.key not in known:
            tops = [one for one in node.tops() if one in goals.tree.objectives]
            known[node.key] = together(goals.tree, goals.figures, tops)
        return known[node.key]

    def figure(self, node: Node, name: str) -> Figure | None:
        """A figure of the row's record."""
        record, result = self.record(node), self._workplace.result
        if record is None or result is None or result.figures is None:
            return None
        return result.figures.get(f"okr.{_code(record)}.{name}")

    def weights(self, node: Node) -> Weights:
        """The weights that the row's own is averaged with: of its objective's key results, or of the year's objectives."""
        record, desk = self.record(node), self._workplace.desk
        if record is None:
            return Weights(())
        key = record.objective_code if isinstance(record, KeyResult) else None
        if key not in self._weights:
            rows = cast("tuple[Objective | KeyResult, ...]", desk.records(node.sort))
            mine = (one for one in rows if _averaged(one, record))
            self._weights[key] = weights_of(mine)
        return self._weights[key]

    def name(self, heading: Heading) -> str:
        """What a heading says."""
        if heading.served:
            return heading.served.text
        return translate("GoalCells", "No objective of the group is named")

    def _title(self, node: Node) -> str:
        if isinstance(node.key, Heading):
            return self.name(node.key)
        record = self.record(node)
        return f"{_code(record)}  {record.title}" if record else ""

    def _coverage(self, node: Node) -> str:
        found = self.branch(node)
        words = translate("GoalCells", "{scored} of {count}")
        return words.format(scored=found.scored, count=found.key_results) if found.key_results else ""

    def _part(self, node: Node) -> str:
        record = self.record(node)
        share = self.weights(node).share(record.weight) if record else None
        return "" if share is None else percent(share)

    def _target(self, node: Node) -> str:
        now, first = self.figure(node, "target"), self.figure(node, "original_target")
        if now is None or first is None or now.value == first.value:
            return _figure_text(now)
        words = translate("GoalCells", "{now} (first {first})")
        return words.format(now=_figure_text(now), first=_figure_text(first))

    def _source(self, node: Node) -> str:
        record = self.record(node)
        if not isinstance(record, KeyResult):
            return ""
        title = title_of(KEY_RESULT_SOURCE, record.source)
        if record.source == TYPED:
            return title
        objective = cast("Objective", self._workplace.desk.record("objectives", record.objective_code))
        of = self._workplace.desk.show("objectives", "program_code", objective.program_code)
        return f"{title} · {of}" if of else translate("GoalCells", "{figure} of all programs").format(figure=title)

    def _plain(self, node: Node, column: GoalColumn) -> str:
        record: Any = self.record(node)
        field = column.field_in(node.sort) if record else None
        if field is None:
            return ""
        if field.kind is OBJECTIVE_KIND:
            return title_of(OBJECTIVE_KIND, record.kind)
        return plain(record.weight) if column.name == "weight" else self.typed(node, field)

    def typed(self, node: Node, field: Field) -> str:
        """What an editor of a field begins with."""
        record = self.record(node)
        if record is None:
            return ""
        value = getattr(record, field.name)
        if field.kind is OBJECTIVE_KIND or field.kind is KEY_RESULT_SOURCE:
            return title_of(cast("Any", field.kind), value)
        return self._workplace.desk.show(node.sort, field.name, value)


def _averaged(one: Objective | KeyResult, record: Objective | KeyResult) -> bool:
    if isinstance(one, KeyResult):
        return isinstance(record, KeyResult) and one.objective_code == record.objective_code
    return isinstance(record, Objective) and one.year == record.year


def _code(record: Objective | KeyResult) -> str:
    return record.kr_code if isinstance(record, KeyResult) else record.objective_code


def _figure_text(found: Figure | None) -> str:
    if found is None or found.value is None:
        return ""
    return grouped(str(found.shown)) if found.kind == "number" else figure_text(found)
