"""Which encoding a CSV file is in, told from the bytes alone.

UTF-8 and UTF-16 prove themselves. Big5 and GB18030 accept much of each other's bytes; what tells them
apart is that text read by the wrong one turns into rare characters, while headers and everyday
characters come out of the right one. Japanese, Korean and Western texts are told by charset-normalizer;
where a known Chinese header comes out, or the text is short and could well be Chinese, it is not asked.
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
    "cp932": "Shift-JIS (CP932)",
    "cp949": "EUC-KR (CP949)",
    "cp1252": "Western (Windows-1252)",
}
"""The encodings that are read, by their Python names, with the names that people know."""

SHORT = 48
"""With fewer bytes beyond ASCII a text that could well be Chinese is taken for Chinese."""
_WESTERN = 0.4
"""Letters with accents are a minority of all letters; else the text is in an alphabet that is not read."""

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
    return "utf-8" if _fits(content, "utf-8") else _of_one_region(content)


def fitting(content: bytes) -> str | None:
    """An encoding in which `content` is text at all, where none is convincing; to be shown and settled by a person."""
    return next((one for one in TITLES if not one.startswith("utf-16") and _fits(content, one)), None)


def open_text(content: bytes, encoding: str) -> io.TextIOWrapper:
    """`content` as a stream of text without its byte order mark. Line ends stay as they are."""
    stream = io.BytesIO(content)
    if encoding == "utf-8" and content.startswith(codecs.BOM_UTF8):
        stream.seek(len(codecs.BOM_UTF8))
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


def _of_one_region(content: bytes) -> str | None:
    chinese, is_named = _chinese(content)
    if is_named:
        return chinese
    other = _told_by_habits(content)
    if chinese and other in ("cp932", "cp949") and sum(byte > 0x7F for byte in content[:SAMPLE]) < SHORT:
        return chinese
    return other if other in ("cp932", "cp949", "cp1252") else chinese


def _chinese(content: bytes) -> tuple[str | None, bool]:
    """The likelier of the Chinese encodings, if any is likely, and whether a known header comes out of it."""
    scores = {
        encoding: score
        for encoding in ("cp950", "gb18030")
        if _fits(content, encoding) and (score := _score(_sample(content, encoding)))[1] >= CONVINCING
    }
    best = max(scores, key=lambda encoding: scores[encoding], default=None)
    return best, best is not None and scores[best][0] > 0


def _told_by_habits(content: bytes) -> str | None:
    """What charset-normalizer takes the text for, by the habits of languages; the whole of it has to fit."""
    from charset_normalizer import from_bytes

    # Whole lines: a character that is cut in two fits nowhere.
    sample = content[:SAMPLE]
    if len(content) > SAMPLE and b"\n" in sample:
        sample = sample[: sample.rindex(b"\n")]
    found = from_bytes(sample, cp_isolation=["cp932", "cp949", "cp950", "gb18030", "cp1252"]).best()
    encoding = found.encoding if found else None
    if encoding is None or not _fits(content, encoding):
        return None
    return encoding if encoding != "cp1252" or _is_western(sample.decode("cp1252", "replace")) else None


def _is_western(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return sum(not one.isascii() for one in letters) <= _WESTERN * len(letters)


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
