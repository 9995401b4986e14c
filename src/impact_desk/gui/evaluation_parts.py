"""The parts of the evaluations page in three groups, so that the parts of each are all seen: build, results, assure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from .language import QT_TRANSLATE_NOOP

CONTEXT = "EvaluationsPanel"
GROUPS = (
    (QT_TRANSLATE_NOOP("EvaluationsPanel", "&Build"), 5),
    (QT_TRANSLATE_NOOP("EvaluationsPanel", "Res&ults"), 7),
    (QT_TRANSLATE_NOOP("EvaluationsPanel", "Assu&re"), 2),
)
"""The groups, and how many parts each has, in the order of the parts."""
PARTS = (
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Value &map"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "&Inputs"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Sta&keholders"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Materialit&y"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Reas&ons"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Resu&lt"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "&What if"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Wea&k points"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Tw&o-way"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Sce&narios"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Forecas&t"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Chan&ce"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Cri&tic"),
    QT_TRANSLATE_NOOP("EvaluationsPanel", "Readi&ness"),
)
"""The parts in the order of the page. Mnemonics differ within a group, and from those of groups, page and menus."""
FORWARD, BACK = "Ctrl+PgDown", "Ctrl+PgUp"
_STARTS = tuple(sum(count for _, count in GROUPS[:at]) for at in range(len(GROUPS)))


def group_of(place: int) -> int:
    """The group that a part belongs to."""
    return max(at for at, start in enumerate(_STARTS) if start <= place)


class PartBars(QObject):
    """Two rows of tabs that follow each other: the groups, and the parts of the group in front."""

    turned = Signal(int)
    """The part at this place is to be shown."""

    def __init__(self, groups: QTabBar, parts: QTabBar, page: QWidget) -> None:
        super().__init__(page)
        self._groups, self._parts = groups, parts
        self._last = list(_STARTS)
        for bar, titles in ((groups, [title for title, _ in GROUPS]), (parts, PARTS)):
            for title in titles:
                bar.addTab(title)
            bar.setDrawBase(False)
            bar.setExpanding(False)
            bar.setUsesScrollButtons(False)
        self.retranslate()
        self._follow(0)
        groups.currentChanged.connect(lambda at: parts.setCurrentIndex(self._last[at]))
        parts.currentChanged.connect(self._follow)
        for keys, step in ((FORWARD, 1), (BACK, -1)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn_to((parts.currentIndex() + step) % len(PARTS)))

    def retranslate(self) -> None:
        """Say the titles in the language of the window."""
        for place, title in enumerate(PARTS):
            self._parts.setTabText(place, QCoreApplication.translate(CONTEXT, title))
        for at, (title, _) in enumerate(GROUPS):
            self._groups.setTabText(at, QCoreApplication.translate(CONTEXT, title))

    def turn_to(self, place: int) -> None:
        """Show a part, and its group with it."""
        self._parts.setCurrentIndex(place)

    def _follow(self, place: int) -> None:
        group = group_of(place)
        self._last[group] = place
        # What comes into sight first, so that the part in front is never out of it.
        for at in sorted(range(len(PARTS)), key=lambda each: group_of(each) != group):
            self._parts.setTabVisible(at, group_of(at) == group)
        self._parts.updateGeometry()
        self._groups.setCurrentIndex(group)
        self.turned.emit(place)
