"""A signed summary seen as a PDF document: how it must be built, and the file embedded in it.

The signature over the bytes has been checked before; here is decided that the document is one that we
make (one revision and one certification signature that allows no changes) and what data it carries.
"""

from __future__ import annotations

import datetime as dt
import io
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.decode_limits import DecodeLimits, DocumentDecodeBudget, StreamDecodeLimits
from pyhanko.pdf_utils.misc import get_and_apply
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields

from .byterange import SignedRange
from .edge import parser_edge
from .verdict import Finding

# A facility with 20,000 log entries comes to some 5 MB.
PAYLOAD_LIMIT = 8 * 1024 * 1024
SUBFILTER = "/ETSI.CAdES.detached"
_MIB = 1024 * 1024
_LIMITS = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=32 * _MIB),
    document_budget=DocumentDecodeBudget(base_allowance=64 * _MIB, max_ratio=1),
)
# Content, and the signature upon it.
_REVISIONS = 2
_OLD_REVISIONS_LOOKED_AT = 16
_MOST_NODES = 4096


class Encrypted(Finding):
    """The file is encrypted, which a summary never is."""

    def __init__(self) -> None:
        super().__init__(
            "unreadable",
            "unknown",
            "The file is encrypted. Ask for the summary as Impact Desk made it, without a password.",
        )


@dataclass(frozen=True, slots=True)
class Attached:
    """The one embedded file: the name it was found under, and its bytes."""

    name: str
    content: bytes


def open_document(raw: bytes) -> PdfFileReader:
    """A strict reader with limits. Raises whatever the parser raises, and `Encrypted`."""
    reader = PdfFileReader(io.BytesIO(raw), strict=True, decode_limits=_LIMITS)
    if "/Encrypt" in reader.trailer:
        raise Encrypted
    return reader


def holds_signature(reader: PdfFileReader) -> bool:
    """Is there a signature field that is filled in?"""
    return any(True for _ in enumerate_sig_fields(reader, filled_status=True))


def ever_carried(reader: PdfFileReader, names: Collection[str]) -> bool:
    """Did this document, in any of its revisions, carry an embedded file of one of `names`?"""
    newest = reader.total_revisions - 1
    revisions = range(newest, max(-1, newest - _OLD_REVISIONS_LOOKED_AT), -1)
    roots = (reader.get_historical_root(revision) for revision in revisions)
    return any(name in names for root in roots for name, _ in _embedded(root))


def check_certified(reader: PdfFileReader, signed: SignedRange) -> dt.datetime | None:
    """The time that the signer claims, once signature and document are found to be built as ours are.

    Raises a `Finding` otherwise.
    """
    fields = list(enumerate_sig_fields(reader))
    if len(fields) != 1:
        raise Finding(
            "invalid", "unknown", "The file has {count} signature fields; a summary has exactly one.", count=len(fields)
        )
    reference = fields[0][2].get_object().raw_get("/V")
    signature = reference.get_object()
    _check_same(signature, signed)
    _check_permission(reader, reference, signature)
    _check_revisions(reader, reference)
    return _claimed_time(signature)


def _check_same(signature: generic.DictionaryObject, signed: SignedRange) -> None:
    contents = signature.raw_get("/Contents", decrypt=generic.EncryptedObjAccess.RAW)
    numbers = tuple(int(number) for number in signature["/ByteRange"])
    if numbers != signed.numbers or contents.original_bytes != signed.contents:
        raise Finding(
            "invalid", "changed", "The signature that the document shows is not the one that covers its bytes."
        )
    if signature.get("/Type", "/Sig") != "/Sig" or signature["/SubFilter"] != SUBFILTER:
        raise Finding("invalid", "unknown", "The signature is of another kind than a summary's (PAdES).")


def _check_permission(reader: PdfFileReader, reference: Any, signature: generic.DictionaryObject) -> None:
    transforms = [one.get_object() for one in signature.get("/Reference", ())]
    permissions = [one["/TransformParams"]["/P"] for one in transforms if one["/TransformMethod"] == "/DocMDP"]
    certified = reader.root["/Perms"].raw_get("/DocMDP") if "/Perms" in reader.root else None
    if len(transforms) != 1 or permissions != [1] or certified is None or certified.reference != reference.reference:
        raise Finding("invalid", "unknown", "The signature does not forbid changes, as a summary's does.")


def _check_revisions(reader: PdfFileReader, reference: Any) -> None:
    total = reader.total_revisions
    if total > _REVISIONS or reader.xrefs.get_last_change(reference.reference) != total - 1:
        raise Finding(
            "invalid",
            "unknown",
            "The file was changed in several steps ({count} revisions), which a summary never is.",
            count=total,
        )


def _claimed_time(signature: generic.DictionaryObject) -> dt.datetime | None:
    claimed = get_and_apply(signature, "/M", generic.parse_pdf_date)
    return claimed if isinstance(claimed, dt.datetime) and claimed.tzinfo is not None else None


def attached(reader: PdfFileReader, names: Collection[str]) -> Attached:
    """The document's one embedded file, which has one of `names`. Raises a `Finding` for anything else."""
    found = list(_embedded(reader.root))
    ours = [(name, spec) for name, spec in found if name in names]
    if not ours:
        raise Finding(
            "not_ours", "unknown", "The file carries no data of Impact Desk. Choose the summary that the site sent."
        )
    if len(found) != 1 or _attached_to_pages(reader):
        raise Finding(
            "invalid", "unknown", "The file carries further attachments; a summary carries its data and nothing else."
        )
    name, reference = ours[0]
    spec = reference.get_object()
    _check_one_face(reader, reference, spec, name)
    return Attached(name, _inflated(spec["/EF"]["/F"]))


def embedded_data(raw: bytes, names: Collection[str]) -> bytes | None:
    """The data in a signed file of our own, which was verified when it was kept; nothing where it cannot be read."""
    try:
        with parser_edge("unreadable", "unknown", "The file is damaged."):
            return attached(open_document(raw), names).content
    except Finding:
        return None


def _embedded(root: generic.DictionaryObject) -> Iterator[tuple[str, Any]]:
    """Names and file specifications in the tree of embedded files."""
    if "/Names" not in root or "/EmbeddedFiles" not in root["/Names"]:
        return
    waiting, seen = [root["/Names"]["/EmbeddedFiles"]], 0
    while waiting:
        node = waiting.pop().get_object()
        seen += 1
        if seen > _MOST_NODES:  # also where branches lead back to their root
            raise Finding("unreadable", "unknown", "The list of attachments in the file is damaged.")
        waiting.extend(node.get("/Kids", ()))
        entries = list(_raw_items(node.get("/Names", generic.ArrayObject())))
        for key, spec in zip(entries[::2], entries[1::2], strict=True):
            yield str(key.get_object()), spec


def _raw_items(array: generic.ArrayObject) -> Iterator[Any]:
    return (array.raw_get(at) for at in range(len(array)))


def _check_one_face(reader: PdfFileReader, reference: Any, spec: generic.DictionaryObject, name: str) -> None:
    """Every way to the embedded file leads to the same bytes under the same name."""
    streams = spec["/EF"]
    leads = {streams.raw_get(key).reference for key in streams if key in ("/F", "/UF", "/DOS", "/Mac", "/Unix")}
    listed = list(_raw_items(reader.root.get("/AF", generic.ArrayObject([reference]))))
    same_spec = isinstance(reference, generic.IndirectObject) and all(
        isinstance(one, generic.IndirectObject) and one.reference == reference.reference for one in listed
    )
    named = {str(spec[key]) for key in ("/F", "/UF") if key in spec}
    if len(leads) != 1 or len(listed) != 1 or not same_spec or named != {name}:
        raise Finding("invalid", "unknown", "The data in the file are attached in two ways that do not agree.")


def _attached_to_pages(reader: PdfFileReader) -> bool:
    waiting, seen = [reader.root["/Pages"]], 0
    while waiting:
        node = waiting.pop().get_object()
        seen += 1
        if seen > _MOST_NODES:
            raise Finding("unreadable", "unknown", "The list of pages in the file is damaged.")
        waiting.extend(node.get("/Kids", ()))
        if "/AF" in node or any(
            mark.get_object().get("/Subtype") == "/FileAttachment" for mark in node.get("/Annots", ())
        ):
            return True
    return False


def _inflated(stream: generic.StreamObject) -> bytes:
    filters = stream.get("/Filter")
    chain = [] if filters is None else list(filters) if isinstance(filters, generic.ArrayObject) else [filters]
    plain = stream.encoded_data
    if chain not in ([], ["/FlateDecode"]) or "/DecodeParms" in stream or "/F" in stream:
        raise Finding("unreadable", "unknown", "The data in the file are packed in a way that a summary's are not.")
    if chain:
        unpacking = zlib.decompressobj()
        plain = unpacking.decompress(plain, PAYLOAD_LIMIT + 1)
        if len(plain) <= PAYLOAD_LIMIT and not unpacking.eof:
            raise Finding("unreadable", "unknown", "The data in the file are incomplete.")
    if len(plain) > PAYLOAD_LIMIT:
        raise Finding(
            "unreadable",
            "unknown",
            "The data in the file unpack to more than {limit:,} bytes. They were not read.",
            limit=PAYLOAD_LIMIT,
        )
    return plain
