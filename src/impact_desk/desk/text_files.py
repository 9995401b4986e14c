"""How text files may be read: the encodings and delimiters that a person can choose instead of what was detected."""

from __future__ import annotations

from ..reading.delimited import DELIMITERS
from ..reading.encodings import TITLES
from ..reading.raw import Detected, RawTable

__all__ = ["DELIMITERS", "ENCODINGS", "Detected", "RawTable"]

ENCODINGS = TITLES
"""The encodings by their names in Python, with the names that people know."""
