"""Where parsers meet bytes from outside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .verdict import Decision, Finding, Integrity


@contextmanager
def parser_edge(decision: Decision, integrity: Integrity, template: str) -> Iterator[None]:
    """Whatever a parser raises on hostile bytes becomes a `Finding` in these words."""
    try:
        yield
    except Finding:
        raise
    except (
        Exception
    ) as error:  # seen: KeyError, ValueError, TypeError, OSError, RecursionError, AttributeError, MemoryError
        raise Finding(decision, integrity, template) from error
