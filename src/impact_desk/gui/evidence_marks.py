"""The paperclip at the head of rows that have evidence, and what it says."""

from __future__ import annotations

from collections import Counter
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from ..desk.evidence import counts
from ..desk.project_desk import Desk, Touched
from ..domain.sheets import EVIDENCE_LINKS
from .icons import tinted
from .theme import colours
from .workplace import Workplace

SIDE = 14
"""Height and width of the mark, in pixels."""
Role = Qt.ItemDataRole


class EvidenceMarks:
    """Which records of one sheet have evidence; asked again after links were changed."""

    def __init__(self, workplace: Workplace, sheet: str) -> None:
        self._workplace, self._sheet = workplace, sheet
        # Counted at once: rows may still be painted when the project was closed.
        self._counts = self._counted()
        self._drawn: tuple[str, QPixmap] | None = None

    def count(self, key: UUID | None) -> int:
        """How many pieces of evidence a record has."""
        return self._counts[key] if key else 0

    def more(self, key: UUID | None, role: int) -> Any:
        """What the head of a row says beside its number."""
        if role not in (Role.DecorationRole, Role.ToolTipRole, Role.AccessibleDescriptionRole) or not self.count(key):
            return None
        if role == Role.DecorationRole:
            return self._mark()
        return QCoreApplication.translate("EvidenceMarks", "%n piece(s) of evidence", "", self.count(key))

    def heed(self, touched: Touched) -> bool:
        """Count again after a change; says whether links were changed."""
        is_new = EVIDENCE_LINKS.name in touched.counts
        if is_new:
            self._counts = self._counted()
        return is_new

    def _counted(self) -> Counter[UUID]:
        desk = self._workplace.desk
        return counts(desk, self._sheet) if isinstance(desk, Desk) else Counter()

    def _mark(self) -> QPixmap:
        ink = colours().quiet
        if self._drawn is None or self._drawn[0] != ink:
            self._drawn = ink, tinted("clip", ink, SIDE)
        return self._drawn[1]
