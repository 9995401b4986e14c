"""The figures that a report's pages print, read back from the pages' own content.

Not from any data that travels in the file: from the operators that put glyphs on the page, decoded through the fonts'
character maps. The file may be anybody's: everything is bounded, and whatever a page of ours does not hold (images,
forms, hidden or white text, moved coordinates) is refused rather than interpreted.
"""

from __future__ import annotations

import io
import re
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ..domain.problem import Refusal
from .marks import KEY, TAG

if TYPE_CHECKING:
    import pikepdf

MOST_PAGES = 1500
MOST_FIGURES = 100_000
LONGEST_FIGURE = 400
MOST_CONTENT = 4 * 1024 * 1024
"""Bytes of one page's content, unpacked."""
MOST_MAP = 256 * 1024
"""Bytes of one font's character map, unpacked."""
SMALLEST_TYPE = 4.0
PALEST = 0.8
"""Type whose darkest colour component is lighter than this is not read on white paper."""

_WITHIN = frozenset({"Tf", "Tj", "Tm", "rg"})
_READ = "BDC BMC EMC Tf Tj Tm cm rg"
_FOREIGN = "Do EI sh Tr Tz Ts gs d0 d1 BX EX MP DP g k sc scn cs TJ ' \" Td TD T*"
_ENTRY = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<((?:[0-9A-Fa-f]{4}){1,4})>")
_UNKNOWN = "\ufffd"
Maps: TypeAlias = dict[tuple[int, int], dict[int, str]]
"""Character maps by the number of their font."""
_PARSER_ERRORS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    Warning,
    zlib.error,
)
"""What a parser raises over a crafted file; pikepdf's own errors are added where it is imported."""


class PagesUnreadable(Refusal):
    """The pages are not as Impact Desk makes them."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "The figures on the pages cannot be read back: {cause}. Ask the sender for the file as Impact Desk made it.",
            cause=cause,
        )


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure as a page prints it: its id, the text, and the page (the first is 1)."""

    id: str
    text: str
    page: int


def printed_figures(pdf: bytes) -> list[Printed]:
    """Every marked figure on the pages, in reading order. Raises `PagesUnreadable`."""
    import pikepdf

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False, suppress_warnings=True) as document:
                return list(_figures(document))
    except (*_PARSER_ERRORS, pikepdf.PdfError, pikepdf.ForeignObjectError, pikepdf.DeletedObjectError) as error:
        raise PagesUnreadable("the file is damaged") from error


def _figures(document: pikepdf.Pdf) -> Iterator[Printed]:
    maps: Maps = {}
    count = 0
    if len(document.pages) > MOST_PAGES:
        raise PagesUnreadable("there are too many pages")
    for number, page in enumerate(document.pages, start=1):
        reader = _PageReader(document, page, maps)
        for figure_id, text in reader.figures():
            count += 1
            if count > MOST_FIGURES:
                raise PagesUnreadable("there are too many figures")
            yield Printed(figure_id, text, number)


class _PageReader:
    """Walks through one page's content and gathers what stands between the marks."""

    def __init__(self, document: pikepdf.Pdf, page: pikepdf.Page, maps: Maps) -> None:
        self._document, self._page, self._maps = document, page, maps
        self._fonts: Any = page.obj.Resources.Font if "/Font" in page.obj.get("/Resources", {}) else {}
        self._box = [float(edge) for edge in page.mediabox]
        self._annotations = list(_annotations(page))
        self._depth = 0
        self._open(None)

    def figures(self) -> Iterator[tuple[str, str]]:
        """Ids and texts of the page's marked figures."""
        import pikepdf

        content = pikepdf.Stream(self._document, _content(self._page))
        for step in pikepdf.parse_content_stream(content, operators=f"{_READ} {_FOREIGN}"):
            found = self._take(str(step.operator), step.operands)
            if found:
                yield found
        if self._depth:
            raise PagesUnreadable("a mark is never closed")

    def _take(self, operator: str, operands: Any) -> tuple[str, str] | None:
        if operator in {"BDC", "BMC"}:
            self._begin(operands)
        elif operator == "EMC":
            return self._end()
        elif operator == "cm":
            if [float(part) for part in operands] != [1, 0, 0, 1, 0, 0]:
                raise PagesUnreadable("a page is moved or scaled")
        elif operator not in _WITHIN:
            raise PagesUnreadable("a page holds what a report does not have")
        elif self._id is not None:
            self._within(operator, operands)
        return None

    def _open(self, figure_id: str | None) -> None:
        self._id, self._text = figure_id, ""
        self._font: dict[int, str] | None = None
        self._place: tuple[float, float] | None = None
        self._shows = False

    def _begin(self, operands: Any) -> None:
        self._depth += 1
        if str(operands[0]) == TAG:
            if self._depth > 1:
                raise PagesUnreadable("figures stand within one another")
            self._open(_id(operands))

    def _end(self) -> tuple[str, str] | None:
        self._depth -= 1
        if self._depth < 0:
            raise PagesUnreadable("a mark ends that was never opened")
        if self._id is None or self._depth:
            return None
        found = self._id, self._text
        self._open(None)
        return found

    def _within(self, operator: str, operands: Any) -> None:
        if operator == "Tf":
            if float(operands[1]) < SMALLEST_TYPE:
                raise PagesUnreadable("type is too small to be read")
            self._font = self._map(str(operands[0]))
        elif operator == "rg":
            self._shows = min(float(part) for part in operands) <= PALEST
        elif operator == "Tm":
            self._place = self._on_page([float(part) for part in operands])
        else:
            self._text += self._shown(bytes(operands[0]))
            if len(self._text) > LONGEST_FIGURE:
                raise PagesUnreadable("a figure is too long")

    def _on_page(self, matrix: list[float]) -> tuple[float, float]:
        left, bottom, right, top = self._box
        x, y = matrix[4:]
        if matrix[:4] != [1, 0, 0, 1] or not (left <= x <= right and bottom <= y <= top):
            raise PagesUnreadable("a figure stands outside the page or is turned")
        return x, y

    def _shown(self, codes: bytes) -> str:
        if self._font is None or self._place is None or not self._shows:
            raise PagesUnreadable("a figure is set without font, place or visible colour")
        x, y = self._place
        if any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in self._annotations):
            raise PagesUnreadable("something lies over a figure")
        return "".join(self._font.get(code, _UNKNOWN) for code in codes)

    def _map(self, name: str) -> dict[int, str]:
        font = self._fonts[name]
        key = font.objgen
        if key == (0, 0) or key not in self._maps:
            self._maps[key] = _character_map(font)
        return self._maps[key]


def _id(operands: Any) -> str:
    properties = operands[1]
    text = str(properties[KEY])
    if not 0 < len(text) <= LONGEST_FIGURE:
        raise PagesUnreadable("a figure has no proper name")
    return text


def _annotations(page: pikepdf.Page) -> Iterator[tuple[float, float, float, float]]:
    """Where annotations lie; a report has none but the field of its signature."""
    for one in page.obj.get("/Annots", ()):
        if str(one.get("/Subtype")) != "/Widget" or str(one.get("/FT")) != "/Sig":
            raise PagesUnreadable("a page holds an annotation")
        x1, y1, x2, y2 = (float(edge) for edge in one.Rect)
        yield min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _content(page: pikepdf.Page) -> bytes:
    import pikepdf

    contents = page.obj.get("/Contents", pikepdf.Array())
    streams = [contents] if isinstance(contents, pikepdf.Stream) else list(contents)
    joined = b"\n".join(_unpacked(one, MOST_CONTENT) for one in streams[:100])
    if len(joined) > MOST_CONTENT or len(streams) > 100:
        raise PagesUnreadable("a page is too large")
    return joined


def _character_map(font: Any) -> dict[int, str]:
    if str(font.get("/Subtype")) != "/TrueType":
        raise PagesUnreadable("a page is set in a kind of font that reports do not use")
    entries = _ENTRY.findall(_unpacked(font.ToUnicode, MOST_MAP))
    return {int(code, 16): bytes.fromhex(text.decode("ascii")).decode("utf-16-be", "replace") for code, text in entries}


def _unpacked(stream: Any, most: int) -> bytes:
    """A stream's bytes, at most `most` of them; a stream is packed once, as ours are, or not at all."""
    import pikepdf

    packed = stream.get("/Filter", pikepdf.Array())
    filters = [str(packed)] if isinstance(packed, pikepdf.Name) else [str(one) for one in packed]
    raw = bytes(stream.read_raw_bytes())
    if not filters and len(raw) <= most:
        return raw
    if filters != ["/FlateDecode"] or "/DecodeParms" in stream:
        raise PagesUnreadable("a part of a page is packed in a way that reports do not use")
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(raw, most + 1)
    if len(plain) > most or not unpacking.eof:
        raise PagesUnreadable("a part of a page is too large or incomplete")
    return plain
