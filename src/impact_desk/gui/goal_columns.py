"""The columns of the objectives' tree."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ..domain.fields import Field
from ..domain.sheets import BY_NAME
from .language import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GoalColumn:
    """One column: its title and help (context `GoalColumns`), the field typed into per sheet, and how wide it begins."""

    name: str
    title: str
    about: str
    typed: tuple[str, ...] = ()
    share: bool = False
    right: bool = False
    width: int = 90

    def header(self) -> str:
        """The title in the language of the window."""
        return translate("GoalColumns", self.title)

    def help(self) -> str:
        """What the column means, in the language of the window."""
        return translate("GoalColumns", self.about) if self.about else ""

    def field_in(self, sheet: str) -> Field | None:
        """The field that is typed into in rows of a sheet, if any."""
        names = {one.name: one for one in BY_NAME[sheet].fields} if sheet in self.typed else {}
        return names.get(self.name)


OBJECTIVES, BOTH, RESULTS = ("objectives",), ("objectives", "key_results"), ("key_results",)
COLUMNS = (
    GoalColumn(
        "title",
        QT_TRANSLATE_NOOP("GoalColumns", "Objective or key result"),
        QT_TRANSLATE_NOOP(
            "GoalColumns", "Key results stand below their objective, objectives below the one they serve."
        ),
        BOTH,
        width=256,
    ),
    GoalColumn(
        "kind",
        QT_TRANSLATE_NOOP("GoalColumns", "Kind"),
        QT_TRANSLATE_NOOP("GoalColumns", "Committed: green at 1.0. Aspirational: green from 0.7."),
        OBJECTIVES,
        width=96,
    ),
    GoalColumn(
        "score",
        QT_TRANSLATE_NOOP("GoalColumns", "Score"),
        QT_TRANSLATE_NOOP(
            "GoalColumns",
            "0 to 1 at the end of the period, against the target in force. An objective's is the weighted mean of its own "
            "key results; empty is no data, not 0. Green from 1.0 for committed, from 0.7 for aspirational objectives.",
        ),
        share=True,
        right=True,
        width=62,
    ),
    GoalColumn(
        "original",
        QT_TRANSLATE_NOOP("GoalColumns", "Original"),
        QT_TRANSLATE_NOOP("GoalColumns", "The same against the targets as they were first set, without revisions."),
        share=True,
        right=True,
        width=70,
    ),
    GoalColumn(
        "branch",
        QT_TRANSLATE_NOOP("GoalColumns", "Branch"),
        QT_TRANSLATE_NOOP(
            "GoalColumns",
            "The objective with all that serve it: the weighted mean of those that have a score, as the facility's score is.",
        ),
        share=True,
        right=True,
        width=68,
    ),
    GoalColumn(
        "coverage",
        QT_TRANSLATE_NOOP("GoalColumns", "Covered"),
        QT_TRANSLATE_NOOP(
            "GoalColumns", "Key results of the branch that have a score, of all. The others have no check-in."
        ),
        right=True,
        width=72,
    ),
    GoalColumn(
        "weight",
        QT_TRANSLATE_NOOP("GoalColumns", "Weight"),
        QT_TRANSLATE_NOOP("GoalColumns", "How much it counts. A weight left empty counts as 1."),
        BOTH,
        right=True,
        width=66,
    ),
    GoalColumn(
        "part",
        QT_TRANSLATE_NOOP("GoalColumns", "Part"),
        QT_TRANSLATE_NOOP(
            "GoalColumns",
            "Its weight of all weights: of a key result in its objective, of an objective in the facility's score.",
        ),
        right=True,
        width=56,
    ),
    GoalColumn(
        "value",
        QT_TRANSLATE_NOOP("GoalColumns", "Value"),
        QT_TRANSLATE_NOOP("GoalColumns", "Where the key result stands."),
        right=True,
        width=70,
    ),
    GoalColumn(
        "target",
        QT_TRANSLATE_NOOP("GoalColumns", "Target"),
        QT_TRANSLATE_NOOP("GoalColumns", "The target in force, with the first one behind it where it was revised."),
        right=True,
        width=100,
    ),
    GoalColumn(
        "source",
        QT_TRANSLATE_NOOP("GoalColumns", "Fed by"),
        QT_TRANSLATE_NOOP("GoalColumns", "Check-ins that people type, or this figure of the program's own records."),
        RESULTS,
        width=150,
    ),
    GoalColumn("owner", QT_TRANSLATE_NOOP("GoalColumns", "Owner"), "", BOTH, width=110),
    GoalColumn(
        "foundation_objective",
        QT_TRANSLATE_NOOP("GoalColumns", "Foundation's objective"),
        QT_TRANSLATE_NOOP(
            "GoalColumns", "Code and words of the foundation's objective that this one serves: F-2 Clean rivers."
        ),
        OBJECTIVES,
        width=180,
    ),
    GoalColumn(
        "group_objective",
        QT_TRANSLATE_NOOP("GoalColumns", "Group's objective"),
        QT_TRANSLATE_NOOP(
            "GoalColumns", "Code and words of the group's objective that this one serves: G-1 Zero waste."
        ),
        OBJECTIVES,
        width=180,
    ),
)
"""The columns of the tree, in order."""
