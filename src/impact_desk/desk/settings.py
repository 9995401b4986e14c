"""What a site has settled for its project: read with defaults, changed as one step."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, cast
from uuid import UUID, uuid4

from ..domain.records import Settings
from ..domain.sheets import SETTINGS
from .project_desk import Desk

USUAL = Settings(id=UUID(int=0))
"""What holds until a site settles something else."""


def settings_of(desk: Desk) -> Settings:
    """What was settled; the usual where nothing was."""
    rows = desk.records(SETTINGS.name)
    return cast("Settings", rows[0]) if rows else USUAL


def settle(desk: Desk, **values: Any) -> None:
    """Settle these fields anew, as one step; equal values write nothing. Raises a `Refusal`."""
    rows = desk.records(SETTINGS.name)
    if rows:
        desk.change(SETTINGS.name, rows[0].id, values)
    elif replace(USUAL, **values) != USUAL:
        usual = {one.name: getattr(USUAL, one.name) for one in fields(Settings) if one.name not in ("id", "ordinal")}
        made = desk.made(SETTINGS.name, uuid4(), {**usual, **values})
        desk.write("Set the project's settings", lambda writing: writing.add(made))
