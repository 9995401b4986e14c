"""Where a signature lies in a PDF file, found without a PDF parser.

What a signature covers is decided on the raw bytes: the ranges begin at 0, leave out nothing but the
signature's own hexadecimal string, and end with the file. Everything that a parser might be talked
into comes later and can only take away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .verdict import Finding

SIZE_LIMIT = 20 * 1024 * 1024
_MARK = re.compile(rb"/ByteRange[\x00\t\n\f\r ]{0,64}\[([^\[\]]{0,200})\]")
_NUMBER = re.compile(rb"\d{1,10}")
_HEX = re.compile(rb"[0-9A-Fa-f]+")
_BLANKS = b"\x00\t\n\f\r "
_END = b"%%EOF"
# Enough for a long certificate chain; ours need 6 KB.
_CONTENTS_LIMIT = 256 * 1024


@dataclass(frozen=True, slots=True)
class SignedRange:
    """The one signature of a file: the four numbers of its byte range, its CMS object, and the covered parts."""

    numbers: tuple[int, int, int, int]
    contents: bytes
    covered: tuple[memoryview, memoryview]


def check_frame(raw: bytes) -> None:
    """Raise a `Finding` unless `raw` begins and ends as a PDF file of bearable size does."""
    if not raw:
        raise Finding("unreadable", "unknown", "The file is empty. Ask for it again.")
    if len(raw) > SIZE_LIMIT:
        raise Finding(
            "unreadable",
            "unknown",
            "The file has {size:,} bytes; a summary has at most {limit:,}. It was not opened.",
            size=len(raw),
            limit=SIZE_LIMIT,
        )
    if not raw.startswith(b"%PDF-"):
        _not_a_pdf(raw)
    if not raw.rstrip(_BLANKS).endswith(_END):
        _without_end(raw)


def _not_a_pdf(raw: bytes) -> None:
    if carries_signature(raw):
        raise Finding("invalid", "changed", "The beginning of the file was changed after it was signed.")
    raise Finding("unreadable", "unknown", "The file is not a PDF file. Choose the summary that the site sent.")


def _without_end(raw: bytes) -> None:
    ranges = [_numbers(match) for match in _MARK.finditer(raw)]
    # Signed bytes are all there, and something follows: that is an addition, not a loss.
    if any(len(numbers) == 4 and sum(numbers[2:]) <= len(raw) for numbers in ranges):
        raise Finding("invalid", "changed", "Something was added to the file after it was signed.")
    raise Finding("unreadable", "unknown", "The file is cut off: its end is missing. Ask for it again.")


def carries_signature(raw: bytes) -> bool:
    """Does the file hold at least one byte range?"""
    return _MARK.search(raw) is not None


def sole_signature(raw: bytes) -> SignedRange:
    """The one signature that covers the whole file but itself. Raises a `Finding` for anything else."""
    marks = list(_MARK.finditer(raw))
    if len(marks) != 1:
        raise Finding(
            "invalid",
            "changed",
            "The file carries {count} signatures; a summary carries exactly one.",
            count=len(marks),
        )
    numbers = _numbers(marks[0])
    if len(numbers) != 4 or numbers[0] != 0:
        raise Finding("invalid", "changed", "The signature does not say properly which bytes it covers.")
    _, before, after, length = numbers
    if not 0 < before < after or after + length > len(raw):
        raise Finding("invalid", "changed", "The signature claims to cover bytes that are not there.")
    if after + length < len(raw):
        raise Finding("invalid", "changed", "Something was added to the file after it was signed.")
    contents = _contents(raw, before, after)
    view = memoryview(raw)
    return SignedRange((0, before, after, length), contents, (view[:before], view[after:]))


def _numbers(match: re.Match[bytes]) -> list[int]:
    words = match[1].split()
    return [int(word) for word in words if _NUMBER.fullmatch(word)] if len(words) == 4 else []


def _contents(raw: bytes, start: int, end: int) -> bytes:
    """The bytes that the string between `start` and `end` spells, which must be the whole of a `/Contents`."""
    if end - start > _CONTENTS_LIMIT or raw[start : start + 1] != b"<" or raw[end - 1 : end] != b">":
        raise Finding("invalid", "changed", "The signature leaves out more of the file than itself.")
    if not raw[max(0, start - 64) : start].rstrip(_BLANKS).endswith(b"/Contents"):
        raise Finding("invalid", "changed", "The part that the signature leaves out is not the signature.")
    digits = raw[start + 1 : end - 1]
    # One way of writing them, so that not a single byte can be changed without notice.
    if not _HEX.fullmatch(digits) or len(digits) % 2 or digits not in (digits.upper(), digits.lower()):
        raise Finding("invalid", "changed", "The signature is empty or damaged.")
    return bytes.fromhex(digits.decode("ascii"))
