"""Looks into an .xlsx file before it is parsed, whether it is what it says and harmless (requirement T1).

An .xlsx file is a zip archive of XML parts. Counted and bounded: the file, its members, what they
unpack to and by which ratio; refused: twice the same name, names that lead elsewhere, encryption,
document type definitions. The same pass finds cells that hold no value though something stands there:
errors, and formulas that were never computed. The parser shows both as empty, which would be a lie.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree as SafeTree
from defusedxml.common import DefusedXmlException

from .limits import MEGABYTE, Limits
from .pieces import Seam, is_large
from .refused import Damaged, NotAWorkbook, Suspicious

WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
_PARTS = (".xml", ".rels", ".vml")
_RATIO_FROM = 20 * MEGABYTE
"""Below this size a high ratio is an almost empty sheet, not a bomb."""
_CHUNK = MEGABYTE
_ROW_LIMIT = 64 * MEGABYTE

Fault = tuple[int, int, str]
"""Row number, column from 0, and what stands in the cell."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the pass found, by sheet name: faults, and the part and seam of a large sheet that may be cut."""

    faults: dict[str, list[Fault]]
    seams: dict[str, tuple[str, Seam]]


def inspect(file: BinaryIO, name: str, limits: Limits) -> Contents:
    """Check the container. Raises an `Unreadable` in words."""
    try:
        with zipfile.ZipFile(file) as archive:
            _check_members(archive, name, limits, file.seek(0, 2))
            return _look_through(archive, name, limits)
    except DefusedXmlException as error:
        raise Suspicious(name, "it declares entities of its own") from error
    except (zipfile.BadZipFile, EOFError, ParseError, NotImplementedError, ValueError, KeyError, OSError) as error:
        raise Damaged(name) from error


def _check_members(archive: zipfile.ZipFile, name: str, limits: Limits, size: int) -> None:
    members = archive.infolist()
    if len(members) > limits.members:
        raise Suspicious(name, f"it has more than {limits.members} parts")
    unpacked = sum(member.file_size for member in members)
    if unpacked > limits.unpacked_bytes or (unpacked > _RATIO_FROM and unpacked > size * limits.ratio):
        raise Suspicious(name, "it unpacks to far more than a workbook")
    names = [member.filename.casefold() for member in members]
    if len(set(names)) < len(names):
        raise Suspicious(name, "a part occurs twice in it")
    if any(_leads_elsewhere(one) for one in names):
        raise Suspicious(name, "a part of it leads to another folder")
    if any(member.flag_bits & 1 for member in members):
        raise Suspicious(name, "a part of it is encrypted")
    _check_kind(set(names), name)


def _leads_elsewhere(member: str) -> bool:
    return member.startswith("/") or "\\" in member or ":" in member or ".." in member.split("/")


def _check_kind(names: set[str], name: str) -> None:
    if WORKBOOK in names:
        return
    for sign, what in (
        ("content.xml", "an OpenDocument file"),
        ("xl/workbook.bin", "a binary workbook"),
        ("word/document.xml", "a text document"),
        ("ppt/presentation.xml", "a presentation"),
    ):
        if sign in names:
            raise NotAWorkbook(name, what)
    raise NotAWorkbook(name, "an archive without a workbook")


def _look_through(archive: zipfile.ZipFile, name: str, limits: Limits) -> Contents:
    by_fold = {member.filename.casefold(): member for member in archive.infolist()}
    sheets = _sheet_parts(archive, by_fold)
    uncomputed = _never_computed(archive, by_fold)
    faults: dict[str, list[Fault]] = {}
    seams: dict[str, tuple[str, Seam]] = {}
    for folded, member in by_fold.items():
        if folded in sheets:
            cells, seam = _Cells(uncomputed=uncomputed), Seam() if is_large(archive, member.filename, limits) else None
            for piece in _pieces(archive, member, name, _end_of_rows):
                cells.read(piece)
                if seam:
                    seam.look(piece)
            faults[sheets[folded]] = cells.faults
            if seam and seam.is_safe:
                seams[sheets[folded]] = member.filename, seam
        elif folded.endswith(_PARTS):
            for _ in _pieces(archive, member, name, _all_but_little):
                pass
    return Contents(faults, seams)


def _sheet_parts(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Sheet names by the part that holds the sheet."""
    targets = {
        one.get("Id", ""): _part(one.get("Target", ""))
        for one in _elements(archive, members, RELATIONS, "Relationship")
    }
    found = {}
    for sheet in _elements(archive, members, WORKBOOK, "sheet"):
        relation = next((value for key, value in sheet.items() if key.endswith("}id")), "")
        if relation in targets:
            found[targets[relation]] = sheet.get("name", "")
    return found


def _part(target: str) -> str:
    return (target[1:] if target.startswith("/") else f"xl/{target}").casefold()


def _never_computed(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo]) -> bool:
    """Was the file written by a program that leaves computing to whoever opens it?

    Such programs write 0 as every formula's value; a spreadsheet program takes the mark away when it saves.
    """
    marks = (one.get("fullCalcOnLoad", "") for one in _elements(archive, members, WORKBOOK, "calcPr"))
    return any(mark in ("1", "true") for mark in marks)


def _elements(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], part: str, tag: str) -> Iterator[Element]:
    member = members.get(part)
    if member is None or member.file_size > 16 * MEGABYTE:
        return
    tree = SafeTree.fromstring(archive.read(member), forbid_dtd=True)
    yield from (one for one in tree.iter() if one.tag.rpartition("}")[2] == tag)


def _pieces(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, end: Callable[[bytes], int]
) -> Iterator[bytes]:
    """A part in pieces that end where `end` says. Raises `Suspicious` for a document type in it."""
    rest = b""
    with archive.open(member) as part:
        while more := part.read(_CHUNK):
            text = rest + more
            if _declares(text):
                raise Suspicious(name, "it declares entities of its own")
            cut = end(text)
            yield text[:cut]
            rest = text[cut:]
            if len(rest) > _ROW_LIMIT:
                raise Suspicious(name, "a row of it is larger than a sheet")
    yield rest


def _declares(text: bytes) -> bool:
    odd = b"<!" in text and (b"<!DOCTYPE" in text or b"<!ENTITY" in text)
    return odd or text.startswith((b"\xff\xfe", b"\xfe\xff"))


def _end_of_rows(text: bytes) -> int:
    return max(text.rfind(b"</row>"), text.rfind(b":row>"), 0)


def _all_but_little(text: bytes) -> int:
    # What is looked for may lie across two pieces.
    return max(0, len(text) - 16)


_CELL = re.compile(rb"<(?:\w+:)?(?:row\b([^>]*)|c((?:\s[^>]*?)?)(?:/>|>(.*?)</(?:\w+:)?c>))", re.DOTALL)
_PLACE = re.compile(rb"""\br=["']([A-Za-z]*)(\d+)["']""")
_KIND = re.compile(rb"""\bt=["'](\w+)["']""")
_FORMULA = re.compile(rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>(.*?)</(?:\w+:)?f>)", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<")
_FORMULA_SIGNS = (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
_ERROR_SIGNS = (b't="e"', b"t='e'")


class _Cells:
    """Walks the cells of a sheet and keeps those that hold an error or a formula without a value."""

    def __init__(self, *, uncomputed: bool) -> None:
        self.faults: list[Fault] = []
        self._uncomputed = uncomputed
        self._row, self._column = 0, -1
        self._implicit = False

    def read(self, text: bytes) -> None:
        """Look at a piece that begins and ends between rows."""
        has_formulas = (b"<f" in text or b":f" in text) and any(sign in text for sign in _FORMULA_SIGNS)
        suspect = has_formulas or any(sign in text for sign in _ERROR_SIGNS)
        if not suspect and b"<row>" not in text and b":row>" not in text:
            return
        for match in _CELL.finditer(text):
            row, attributes, body = match.groups()
            if row is not None:
                place = _PLACE.search(row)
                self._row, self._column = int(place[2]) if place else self._row + 1, -1
            else:
                self._look(attributes, body or b"")

    def _look(self, attributes: bytes, body: bytes) -> None:
        place = _PLACE.search(attributes)
        self._column = _column(place[1]) if place and place[1] else self._column + 1
        row = int(place[2]) if place else self._row
        kind = _KIND.search(attributes)
        found = _fault(kind[1] if kind else b"", body, uncomputed=self._uncomputed)
        if found is not None:
            self.faults.append((row, self._column, found))


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number - 1


def _fault(kind: bytes, body: bytes, *, uncomputed: bool) -> str | None:
    value = _VALUE.search(body)
    text = value[1].decode("utf-8", "replace").strip() if value else ""
    if kind == b"e":
        return text or "#VALUE!"
    formula = _FORMULA.search(body)
    if formula is None or kind in (b"str", b"s", b"b", b"inlineStr"):
        return None
    if text and not (uncomputed and text in ("0", "0.0")):
        return None
    return "=" + _unescaped((formula[1] or b"").decode("utf-8", "replace"))[:200]


def _unescaped(text: str) -> str:
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, character)
    return text
