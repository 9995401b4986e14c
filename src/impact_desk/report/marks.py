"""How a printed figure is marked in a page's content, so that a machine finds it and reads it back.

    /ImpactFigure <</Id (contributions.total)>> BDC  BT … (61,586,480.57) Tj … ET  EMC

Marked content is part of PDF itself: readers ignore tags that they don't know, and PDF/A allows it.
"""

from __future__ import annotations

import re

TAG = "/ImpactFigure"
KEY = "/Id"
CLOSING = "EMC"

_PLAIN = re.compile(r"[A-Za-z0-9_.,:/# -]+", re.ASCII)


def opening(figure_id: str) -> str:
    """The operator that opens the marked content of a figure."""
    if _PLAIN.fullmatch(figure_id):
        return f"{TAG} <<{KEY} ({figure_id})>> BDC"
    text = (b"\xfe\xff" + figure_id.encode("utf-16-be")).hex().upper()
    return f"{TAG} <<{KEY} <{text}>>> BDC"
