"""Projects opened lately, remembered in the settings of the person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

KEY = "recent"
MOST = 8


def recent_files() -> tuple[Path, ...]:
    """The newest first; files that are gone are left out."""
    return tuple(path for path in _kept() if path.is_file())[:MOST]


def remember(path: Path) -> None:
    """Put `path` first."""
    whole = path.resolve()
    others = [one for one in _kept() if one != whole]
    QSettings().setValue(KEY, [str(one) for one in (whole, *others)[: MOST * 2]])


def _kept() -> list[Path]:
    found = QSettings().value(KEY) or []
    return [Path(str(one)) for one in (found if isinstance(found, list) else [found])]
