"""Text that a spreadsheet would evaluate, made harmless in CSV and made itself again (requirement T5).

In front of such a text stands an apostrophe, as people type it in a spreadsheet. A text that has
apostrophes there already gets one more, so that reading takes away exactly what writing added.
"""

from __future__ import annotations

import re

ERRORS = frozenset(
    "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #BLOCKED! #GETTING_DATA Err:502 Err:504 "
    "Err:508 Err:509 Err:511 Err:512 Err:522".split()
)
"""What spreadsheets show where a formula failed."""

_EVALUATED = r"[=+\-@\t\r＝＋－＠]"
_HARMFUL = re.compile(_EVALUATED)
_TO_GUARD = re.compile(rf"'*(?:{_EVALUATED}|(?:{'|'.join(map(re.escape, sorted(ERRORS)))})\Z)")


def is_harmful(text: str) -> bool:
    """Would a spreadsheet take `text` for a formula if it were typed?"""
    return _HARMFUL.match(text) is not None


def guarded(text: str) -> str:
    """`text` as it stands in a CSV cell."""
    return f"'{text}" if _TO_GUARD.match(text) else text


def unguarded(cell: str) -> str:
    """The text that stands in a CSV cell: `guarded` turned back."""
    return cell[1:] if cell[:1] == "'" and _TO_GUARD.match(cell[1:]) else cell
