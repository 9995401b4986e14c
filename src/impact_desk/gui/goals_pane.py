"""What a program serves: goals and targets of the UN, main and further, and what it is context for in GRI and SASB."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..desk.programs import turn_goal, turn_tag
from ..domain.context_tags import GRI, SASB, Tag
from ..domain.development_goals import GOALS, Goal, goals_of
from .field_edit import FIELD
from .flow import FlowLayout
from .goal_square import GoalSquare, Part
from .language import language
from .program_part import ProgramPart
from .theme import STEP, dress
from .workplace import Workplace

ACROSS = 9
"""Squares in a row."""


class GoalsPane(ProgramPart):
    """Squares of the seventeen goals, the targets of the one chosen, and tags to tick."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.squares = {one.number: GoalSquare(one, self) for one in GOALS}
        self.targets: dict[str, QPushButton] = {}
        self.tags: dict[str, QCheckBox] = {}
        self.words, self.chosen, self.gri, self.sasb = (QLabel(self) for _ in range(4))
        self._goal: Goal = GOALS[0]
        for square in self.squares.values():
            square.setProperty(FIELD, "programs.sdg_targets")
        self._lay_out()
        self.retranslate()

    def show_program(self, key: UUID | None) -> None:
        found = self.program(key)
        first = goals_of((*found.sdg_targets, *found.secondary_sdg_targets)) if found else ()
        self._goal = GOALS[first[0] - 1] if first else GOALS[0]
        super().show_program(key)

    def retranslate(self) -> None:
        self.words.setText(
            self.tr(
                "Choose a goal, then its targets: once for a main one, twice for a further one. "
                "Amounts are split equally over the main goals."
            )
        )
        self.sasb.setToolTip(
            self.tr("SASB has no metric for community work: a tag is context, and never the metric itself.")
        )
        self.gri.setText(self.tr("GRI disclosures that it is context for"))
        self.sasb.setText(self.tr("SASB metrics that it is context for"))
        for tag in (*GRI, *SASB):
            self.tags[tag.code].setText(f"{tag.code}  {tag.title_in(language())}")
            self.tags[tag.code].setToolTip(tag.title_in(language()))
        self.refresh()

    def refresh(self) -> None:
        program = self.program(self.key)
        main, further = (program.sdg_targets, program.secondary_sdg_targets) if program else ((), ())
        for number, square in self.squares.items():
            part: Part = "main" if number in goals_of(main) else "further" if number in goals_of(further) else "none"
            square.show_part(part)
            square.setChecked(number == self._goal.number)
        self.chosen.setText(f"{self._goal.number}  {self._goal.title_in(language())}")
        self._show_targets(main, further)
        held = (*program.gri_tags, *program.sasb_tags) if program else ()
        for code, box in self.tags.items():
            box.setChecked(code in held)
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        why = locked or ("" if program else self.tr("Choose a program first."))
        self.setEnabled(not why)
        self.setToolTip(why)

    def _show_targets(self, main: Sequence[str], further: Sequence[str]) -> None:
        codes = (self._goal.code, *self._goal.targets)
        if codes != tuple(self.targets):
            self._list_targets(codes)
        for code, button in self.targets.items():
            name = self.tr("All") if code == self._goal.code else code
            mark = "● " if code in main else "○ " if code in further else ""
            part = self.tr("main") if code in main else self.tr("further") if code in further else self.tr("not chosen")
            button.setText(f"{mark}{name}")
            button.setChecked(code in main or code in further)
            button.setAccessibleName(self.tr("Target {code}, {part}").format(code=code, part=part))

    def _list_targets(self, codes: Sequence[str]) -> None:
        had_focus = any(one.hasFocus() for one in self.targets.values())
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self.targets.clear()
        for code in codes:
            button = QPushButton(self)
            button.setProperty(FIELD, "programs.sdg_targets")
            button.setCheckable(True)
            button.setProperty("role", "target")
            button.clicked.connect(partial(self._turn, code))
            self._flow.addWidget(button)
            self.targets[code] = button
        if had_focus:
            self.targets[codes[0]].setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(4)
        group = QButtonGroup(self)
        for place, square in enumerate(self.squares.values()):
            grid.addWidget(square, place // ACROSS, place % ACROSS)
            group.addButton(square)
            square.clicked.connect(partial(self._choose, square.goal))
        grid.setColumnStretch(ACROSS, 1)
        box = QWidget(self)
        self._flow = FlowLayout(box, across=4, down=4)
        for label in (self.words, self.chosen, self.gri, self.sasb):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        for label in (self.chosen, self.gri, self.sasb):
            label.setProperty("role", "subtitle")
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, STEP, STEP, 0)
        column.setSpacing(STEP)
        column.addWidget(self.words)
        column.addLayout(grid)
        for widget in (self.chosen, box):
            column.addWidget(widget)
        for label, tags, field in ((self.gri, GRI, "gri_tags"), (self.sasb, SASB, "sasb_tags")):
            column.addSpacing(STEP)
            column.addWidget(label)
            for tag in tags:
                column.addWidget(self._tick(tag, partial(self._tag, field, tag.code)))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        dress(self)

    def _tick(self, tag: Tag, act: Callable[[], None]) -> QCheckBox:
        box = QCheckBox(self)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.clicked.connect(lambda _checked: act())
        box.setProperty(FIELD, "programs.sasb_tags" if tag in SASB else "programs.gri_tags")
        self.tags[tag.code] = box
        return box

    def _choose(self, goal: Goal, _checked: object = None) -> None:
        self._goal = goal
        self.refresh()

    def _turn(self, code: str, _checked: object = None) -> None:
        key = self.key
        if key:
            self.workplace.attempt(lambda: turn_goal(self.workplace.project, key, code))
        self.refresh()

    def _tag(self, field: str, code: str) -> None:
        key = self.key
        if key:
            self.workplace.attempt(lambda: turn_tag(self.workplace.project, key, field, code))
        self.refresh()
