"""How texts are cut into words for searching: Latin by words, Chinese, Japanese and Korean by pairs of characters.

Chinese has no blanks between words. A run of such characters is kept as all its overlapping pairs and its last
character, so that any part of it, one character or more, is found; width and case do not count.
"""

from __future__ import annotations

import re
import unicodedata

_WORDS = re.compile(r"[⺀-鿿가-힯豈-﫿\U00020000-\U0003ffff]+|[^\W⺀-鿿가-힯豈-﫿\U00020000-\U0003ffff]+")
_DENSE = re.compile(r"[⺀-鿿가-힯豈-﫿\U00020000-\U0003ffff]")
MOST_WORDS = 12
"""So many words of a question are looked for; further ones hardly narrow it."""


def folded(text: str) -> str:
    """`text` without differences of width, case and accents."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    # Hangul falls apart here too, and is put together again.
    return unicodedata.normalize("NFC", "".join(one for one in plain if not unicodedata.combining(one)))


def index_words(text: str) -> str:
    """The words of `text` as an index keeps them, parted by blanks."""
    return " ".join(word for run in _WORDS.findall(folded(text)) for word in _cut(run))


def question(text: str) -> str:
    """`text` as a question in the language of SQLite's full-text search: every word, each as a beginning.

    Empty where there is nothing to look for.
    """
    runs = _WORDS.findall(folded(text))[:MOST_WORDS]
    return " AND ".join(_asked(run) for run in runs)


def _cut(run: str) -> list[str]:
    if not _DENSE.match(run):
        return [run]
    return [run[place : place + 2] for place in range(len(run))]


def _asked(run: str) -> str:
    if not _DENSE.match(run) or len(run) == 1:
        return f'"{run}"*'
    pairs = " ".join(run[place : place + 2] for place in range(len(run) - 1))
    return f'"{pairs}"'
