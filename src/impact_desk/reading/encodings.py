"""Which encoding a CSV file is in: UTF-8, UTF-16, Big5 (CP950) or GB18030, told from the bytes alone.

UTF-8 and UTF-16 prove themselves. Big5 and GB18030 accept much of each other's bytes; what tells them
apart is that text read by the wrong one turns into rare characters, while headers and everyday
characters come out of the right one.
"""

from __future__ import annotations

import codecs
import io
from collections import Counter
from functools import cache

from .naming import chinese_words

SAMPLE = 1 << 16
CONVINCING = 0.5
"""Less than this share of everyday characters means that the text is in neither encoding."""

TITLES = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with BOM",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp950": "Big5 (CP950)",
    "gb18030": "GB18030",
}
"""The encodings that are read, by their Python names, with the names that people know."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PIECE = 1 << 20


def detect(content: bytes) -> str | None:
    """The Python name of the encoding that `content` is in; nothing when it is none that is read."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding if _fits(content, encoding) else None
    if b"\x00" in content:
        encoding = _sixteen_bits(content)
        return encoding if _fits(content, encoding) else None
    return "utf-8" if _fits(content, "utf-8") else _chinese(content)


def open_text(content: bytes, encoding: str) -> io.TextIOWrapper:
    """`content` as a stream of text without its byte order mark. Line ends stay as they are."""
    stream = io.BytesIO(content)
    if encoding.startswith("utf-16") and content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        stream.seek(2)
    return io.TextIOWrapper(stream, encoding, newline="")


def _fits(content: bytes, encoding: str) -> bool:
    # In pieces: the whole text of a large file would take four times its size.
    decoder = codecs.getincrementaldecoder(encoding)()
    view = memoryview(content)
    try:
        for start in range(0, len(content), _PIECE):
            if "\x00" in decoder.decode(bytes(view[start : start + _PIECE])):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _sixteen_bits(content: bytes) -> str:
    # Commas, digits and line ends have a zero byte: behind them in little endian, before them in big endian.
    head = content[:SAMPLE]
    return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"


def _chinese(content: bytes) -> str | None:
    scores = {
        encoding: score
        for encoding in ("cp950", "gb18030")
        if _fits(content, encoding) and (score := _score(_sample(content, encoding)))[1] >= CONVINCING
    }
    return max(scores, key=lambda encoding: scores[encoding]) if scores else None


def _sample(content: bytes, encoding: str) -> str:
    return codecs.getincrementaldecoder(encoding)().decode(content[:SAMPLE])


def _score(text: str) -> tuple[int, float]:
    """How many known Chinese names occur, and the share of everyday characters among those beyond ASCII."""
    named = sum(word in text for word in chinese_words())
    counts = Counter(character for character in text if character > "\x7f")
    everyday = sum(count for character, count in counts.items() if _everyday(character))
    return named, everyday / max(1, counts.total())


@cache
def _everyday(character: str) -> bool:
    if "\u3001" <= character <= "\u3011" or "\uff01" <= character <= "\uff5e" or character in "　·‧…—“”‘’":
        return True
    return _lead(character, "big5") in range(0xA4, 0xC7) or _lead(character, "gb2312") in range(0xB0, 0xD8)


def _lead(character: str, encoding: str) -> int:
    # Both standards put the characters in frequent use into their first level.
    try:
        return character.encode(encoding)[0]
    except UnicodeEncodeError:
        return 0
