"""How words are compared and lists are parted, however people write them."""

from __future__ import annotations

import re
import unicodedata


def split_list(text: str, *, commas: bool = True) -> list[str]:
    """The parts of a written list, without empty ones."""
    parts = re.split(r"[;；、,，\n]" if commas else r"[;；、\n]", text)
    return [part.strip() for part in parts if part.strip()]


def fold(text: str) -> str:
    """`text` as headers and words are compared: case, blanks, hyphens and underscores do not count."""
    return re.sub(r"[\s_\-]+", "", unicodedata.normalize("NFKC", text)).casefold()
