"""Where icons, fonts, translations and samples lie inside the installed package."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Laid there by the build from the tree's `resources/`."""


def icon_file(name: str) -> Path:
    """The SVG of an icon."""
    return RESOURCES / "icons" / f"{name}.svg"


def font_files() -> tuple[Path, ...]:
    """The fonts shipped with the program; none while they are not laid out."""
    return tuple(sorted((RESOURCES / "fonts").glob("*.ttf")))


def catalogue(name: str) -> Path:
    """A compiled translation, such as `impact_desk_zh_TW`."""
    return RESOURCES / "translations" / f"{name}.qm"
