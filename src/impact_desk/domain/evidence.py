"""What may be evidence: which sorts of files are taken, how they are told apart, named and numbered.

A file is known by its content. Its name only says how people call it: what could lead elsewhere or hide something is
taken out, and the ending is made to fit the content, so that a copy opens as what it is.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from .exact import shorten
from .problem import Problem, Refusal
from .project import Project
from .sheets import BY_NAME, DRAFTS, EVIDENCE, EVIDENCE_LINKS, IMPORT_MAPPINGS, PROJECT_SHEETS, SETTINGS, TRUSTED

Sort = Literal["image", "pdf", "office", "text", "mail"]


@dataclass(frozen=True, slots=True)
class Medium:
    """A sort of file that is taken, and the endings that its name may have; the first is the usual one."""

    sort: Sort
    endings: tuple[str, ...]


MEDIA: Mapping[str, Medium] = MappingProxyType(
    {
        "image/jpeg": Medium("image", (".jpg", ".jpeg")),
        "image/png": Medium("image", (".png",)),
        "image/gif": Medium("image", (".gif",)),
        "image/webp": Medium("image", (".webp",)),
        "image/bmp": Medium("image", (".bmp",)),
        "image/tiff": Medium("image", (".tif", ".tiff")),
        "image/heic": Medium("image", (".heic", ".heif")),
        "application/pdf": Medium("pdf", (".pdf",)),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Medium("office", (".docx",)),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Medium("office", (".xlsx",)),
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": Medium("office", (".pptx",)),
        "application/vnd.oasis.opendocument.text": Medium("office", (".odt",)),
        "application/vnd.oasis.opendocument.spreadsheet": Medium("office", (".ods",)),
        "application/vnd.oasis.opendocument.presentation": Medium("office", (".odp",)),
        "application/msword": Medium("office", (".doc",)),
        "application/vnd.ms-excel": Medium("office", (".xls",)),
        "application/vnd.ms-powerpoint": Medium("office", (".ppt",)),
        "application/rtf": Medium("office", (".rtf",)),
        "application/vnd.ms-outlook": Medium("mail", (".msg",)),
        "message/rfc822": Medium("mail", (".eml",)),
        "text/plain": Medium("text", (".txt", ".csv", ".tsv", ".md", ".log")),
    }
)
"""The media types that are taken as evidence."""

UNKNOWN_ENDING = ".bin"
"""What a copy is called whose content is none of `MEDIA`: no program opens that by itself."""
LONGEST_NAME = 120
"""Longest file name, in characters."""
PROVABLE = tuple(
    one.name
    for one in PROJECT_SHEETS
    if one not in (BY_NAME["summaries"], DRAFTS, EVIDENCE, EVIDENCE_LINKS, SETTINGS, IMPORT_MAPPINGS, TRUSTED)
)
"""The sheets whose records evidence can belong to."""

_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
)
_HEIC = (b"heic", b"heix", b"hevc", b"mif1", b"msf1")
_INSIDE_ZIP = (
    (b"word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_INSIDE_OLE = (
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("__properties_version1.0", "application/vnd.ms-outlook"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_ACTIVE = ("<!doctype html", "<html", "<svg", "<script", "<?xml", "<?php", "<%")
_HEADER = re.compile(r"^([A-Za-z][\w-]{0,60}):", re.MULTILINE)
_UNFIT = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
_DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))))
_TAKEN_ON = re.compile(rb"((?:19|20)\d\d):(\d\d):(\d\d) \d\d:\d\d:\d\d\x00")
_NUMBERED = re.compile(r"E(\d{1,9})", re.IGNORECASE)


class NotEvidence(Refusal):
    """A file of a sort that is not taken."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” is not taken: evidence is an image, a PDF, an office document, an e-mail or plain text.",
            file=shorten(file),
        )


class EmptyFile(Refusal):
    """A file without a single byte."""

    def __init__(self, file: str) -> None:
        super().__init__("“{file}” is empty and proves nothing. Choose the right file.", file=shorten(file))


class HoldsMacros(Refusal):
    """An office document that carries programs."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” holds macros, which are programs. Save it without them, or as PDF, and add that.",
            file=shorten(file),
        )


class ActivePage(Refusal):
    """A web page or drawing, in which scripts and links may stand."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” is a web page or markup, which may hold scripts. Print it as PDF, and add that.",
            file=shorten(file),
        )


class EvidenceTooBig(Refusal):
    """More bytes than the project's settings allow; both are in megabytes."""

    def __init__(self, file: str, size: str, limit: int) -> None:
        super().__init__(
            "“{file}” has {size} MB; a file of evidence may have {limit} MB. "
            "Make it smaller, or raise the limit in the settings.",
            file=shorten(file),
            size=size,
            limit=limit,
        )


class NotProvable(Refusal):
    """Evidence was to be linked to something that is no record of a sheet."""

    def __init__(self, sheet: str) -> None:
        super().__init__("Evidence cannot be linked to “{sheet}”. Choose a row of a sheet.", sheet=shorten(sheet))


def media_type_of(content: bytes, name: str) -> str:
    """The media type, told by the content alone; `name` is for the refusal.

    Raises `EmptyFile`, `HoldsMacros`, `ActivePage`, `NotEvidence`.
    """
    if not content:
        raise EmptyFile(name)
    found = next((sort for start, sort in _STARTS if content.startswith(start)), None) or _boxed(content)
    if not found and content.startswith(b"PK\x03\x04"):
        found = _zipped(content, name)
    if not found and content.startswith(_OLE):
        found = _compound(content, name)
    found = found or _written(content, name)
    if not found:
        raise NotEvidence(name)
    return found


def text_of(content: bytes) -> str | None:
    """`content` as plain text, in UTF-8, UTF-16 with a mark, or the old encoding of Taiwan; nothing where it is none."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp950"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _CONTROL.search(text) else text
    return None


def clean_name(name: str, media_type: str) -> str:
    """`name` as a plain file name without folders, signs that some system forbids, and with an ending that fits."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(one for one in last if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
    plain = _UNFIT.sub("_", shown).strip(". ") or "file"
    endings = MEDIA[media_type].endings if media_type in MEDIA else (UNKNOWN_ENDING,)
    ending = next((one for one in endings if plain.casefold().endswith(one)), None)
    stem = (plain[: -len(ending)] if ending else plain)[: LONGEST_NAME - 6].strip(". ") or "file"
    guarded = f"_{stem}" if stem.split(".")[0].casefold() in _DEVICES else stem
    return guarded + (ending or endings[0])


def next_evidence_code(taken: Collection[str]) -> str:
    """The code after the highest number in use: `E4` after `E1` and `E3`."""
    found = [int(match[1]) for match in map(_NUMBERED.fullmatch, taken) if match]
    return f"E{max(found, default=0) + 1}"


def day_taken(content: bytes) -> dt.date | None:
    """The day on which a photo was taken, as its camera noted it; nothing where it did not."""
    start = content.find(b"Exif\0\0", 0, 65_536)
    for year, month, day in _TAKEN_ON.findall(content, start, start + 65_536) if start >= 0 else ():
        try:
            return dt.date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None


def evidence_problems(project: Project) -> Iterator[Problem]:
    """Links that lead to a record that is not there."""
    known: dict[str, set[UUID]] = {}
    for link in project.evidence_links:
        if link.sheet not in known:
            rows = project.sheet(link.sheet) if link.sheet in PROVABLE else ()
            known[link.sheet] = {row.id for row in rows}
        if not _leads(link.record, known[link.sheet]):
            template = "A link of evidence leads to a row that is gone. Unlink it, or link the evidence to another row."
            yield Problem(EVIDENCE.name, link.evidence_code, "evidence_code", template)


def _leads(record: str, known: Collection[UUID]) -> bool:
    try:
        return UUID(record) in known
    except ValueError:
        return False


def _boxed(content: bytes) -> str | None:
    """Sorts whose mark stands a few bytes in."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        return "image/heic"
    if content[:2] == b"BM" and content[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return "application/pdf" if b"%PDF-" in content[:1024] else None


def _zipped(content: bytes, name: str) -> str | None:
    """Office documents: names of their parts stand in the container as they are."""
    if content[30:38] == b"mimetype":
        told = content[38:120]
        return next((one for one in MEDIA if "opendocument" in one and told.startswith(one.encode())), None)
    if b"vbaProject.bin" in content:
        raise HoldsMacros(name)
    if b"[Content_Types].xml" not in content:
        return None
    return next((sort for part, sort in _INSIDE_ZIP if part in content), None)


def _compound(content: bytes, name: str) -> str | None:
    """Office documents and messages of the older sort."""
    if "_VBA_PROJECT".encode("utf-16-le") in content:
        raise HoldsMacros(name)
    return next((sort for part, sort in _INSIDE_OLE if part.encode("utf-16-le") in content), None)


def _written(content: bytes, name: str) -> str | None:
    text = text_of(content)
    if text is None:
        return None
    if text[:1000].lstrip().casefold().startswith(_ACTIVE):
        raise ActivePage(name)
    head = text[:20_000].replace("\r\n", "\n").partition("\n\n")[0]
    headers = {one.casefold() for one in _HEADER.findall(head)}
    is_mail = bool(_HEADER.match(head)) and "from" in headers and bool(headers & {"date", "subject", "received"})
    return "message/rfc822" if is_mail else "text/plain"
