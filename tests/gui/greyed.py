"""Finds what is greyed out without saying why."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget, QWidgetAction

FORMS = Path(__file__).parents[2] / "ui"


def unexplained(root: QWidget) -> list[str]:
    """The buttons and actions of `root` that are greyed out and whose tool tip gives no reason."""
    buttons = [_named(one) for one in root.findChildren(QAbstractButton) if not one.isEnabled() and not _says_why(one)]
    return [*buttons, *(_called(one) for one in _own(root) if not one.isEnabled() and not _action_says_why(one))]


def _own(root: QWidget) -> Iterator[QAction]:
    for one in root.findChildren(QAction):
        if one.text() and not one.isSeparator() and not isinstance(one, QWidgetAction) and not _is_of_qt(one.parent()):
            yield one


def _says_why(one: QWidget) -> bool:
    """Is there a reason at the button, or at what encloses it and is greyed out with it?"""
    if _is_of_qt(one):
        return True
    if one.toolTip() and not isinstance(one.parent(), QLineEdit):
        return _is_reason(one.toolTip(), str(getattr(one, "text", str)()))
    above = one.parentWidget()
    return above is not None and not above.isEnabled() and _says_why(above)


def _action_says_why(one: QAction) -> bool:
    above = one.parent()
    is_with_it = isinstance(above, QWidget) and not above.isEnabled() and _says_why(above)
    return is_with_it or bool(one.statusTip()) or _is_reason(one.toolTip(), one.text())


def _is_reason(tip: str, text: str) -> bool:
    """Does a tip say more than what the thing does when it can be used?"""
    return bool(tip) and tip not in _standing_tips() and tip != re.sub(r"&|…|\.\.\.", "", text)


@cache
def _standing_tips() -> frozenset[str]:
    """The tool tips that stand in the forms."""
    found = re.compile(r'<property name="toolTip">\s*<string>(.*?)</string>', re.DOTALL)
    return frozenset(tip for form in FORMS.glob("*.ui") for tip in found.findall(form.read_text("utf-8")))


def _is_of_qt(one: object) -> bool:
    """Is it a part of one of Qt's own widgets, such as the arrows of a row of tabs?"""
    name = type(one).__name__
    if not isinstance(one, QWidget):
        return False
    return one.objectName().startswith(("qt_", "Scroll")) or name in (
        "QLineEdit",
        "QTabBar",
        "QSpinBox",
        "QTextBrowser",
    )


def _named(one: QAbstractButton) -> str:
    above = one.parentWidget()
    return f"{type(above).__name__}.{one.objectName() or one.text()}: {one.toolTip()!r}"


def _called(one: QAction) -> str:
    return f"action {one.objectName() or one.text()}: {one.toolTip()!r}"
