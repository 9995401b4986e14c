"""Lay bytes that were kept (a signed file, say) down once more, as they are."""

from __future__ import annotations

from pathlib import Path


def lay_copy(target: Path, content: bytes) -> None:
    """Write `content` at `target`: beside it first, then renamed. Raises `CannotWrite`."""
    from ..seal.files import lay_down

    lay_down(target, content)
