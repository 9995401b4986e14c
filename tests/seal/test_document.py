"""How a summary must be built, whoever signed it: one certification, one revision, one attachment with one face."""

import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from tests.seal.documents import (
    PAYLOAD,
    as_it_is,
    attach,
    bare_pdf,
    byte_range,
    embedded,
    pdf_with,
    replaced,
    sign,
    signed_again,
    stated_again,
    updated,
)
from tests.seal.people import Person

from impact_desk.seal.document import PAYLOAD_LIMIT
from impact_desk.seal.trust import TrustStore
from impact_desk.seal.verdict import SUMMARY_PAYLOAD
from impact_desk.seal.verify import verify_pdf

KINDS: dict[str, tuple[dict[str, Any], str]] = {
    "no certification": ({"certify": False}, "does not forbid changes"),
    "forms may be filled in": ({"docmdp_permissions": MDPPerm.FILL_FORMS}, "does not forbid changes"),
    "annotations allowed": ({"docmdp_permissions": MDPPerm.ANNOTATE}, "does not forbid changes"),
    "no PAdES": ({"subfilter": SigSeedSubFilter.ADOBE_PKCS7_DETACHED}, "of another kind"),
    "SHA-1": ({"md_algorithm": "sha1"}, "not safe"),
}


@pytest.mark.parametrize(("changes", "words"), KINDS.values(), ids=KINDS)
def test_that_a_signature_of_another_kind_is_refused(
    changes: dict[str, Any], words: str, trust: TrustStore, wang: Person
) -> None:
    verdict = verify_pdf(sign(pdf_with(), wang, **changes), trust)
    assert (verdict.verdict, verdict.payload) == ("invalid", None)
    assert words in verdict.sentences[0]


@pytest.mark.parametrize("digest", ["sha256", "sha384", "sha512"])
def test_that_stronger_digests_are_as_good(digest: str, trust: TrustStore, wang: Person) -> None:
    assert verify_pdf(sign(pdf_with(), wang, md_algorithm=digest), trust).verdict == "valid"


def test_that_a_document_changed_before_signing_is_refused(trust: TrustStore, wang: Person) -> None:
    def change(writer: Any) -> None:
        writer.update_root()

    verdict = verify_pdf(sign(updated(pdf_with(), change), wang), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert "in several steps (3 revisions)" in verdict.sentences[0]


def test_that_a_second_signature_field_is_refused(trust: TrustStore, wang: Person) -> None:
    def change(writer: Any) -> None:
        append_signature_field(writer, SigFieldSpec("Later"))

    verdict = verify_pdf(sign(updated(pdf_with(), change), wang), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert "2 signature fields" in verdict.sentences[0]


def test_that_a_signature_must_name_its_certificate_itself(good: bytes, trust: TrustStore, wang: Person) -> None:
    begin, end, _ = byte_range(good)
    verdict = verify_pdf(signed_again(good, wang, begin, end, pades=False), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert "of another kind" in verdict.sentences[0]


def test_that_a_certification_must_be_entered_in_the_catalogue(good: bytes, trust: TrustStore, wang: Person) -> None:
    begin, end, _ = byte_range(good)
    hidden = replaced(good, b"/Perms", b"/Porms")
    verdict = verify_pdf(signed_again(hidden, wang, begin, end), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert "does not forbid changes" in verdict.sentences[0]


def test_that_the_signature_readers_are_shown_must_be_the_one_that_covers_the_bytes(
    trust: TrustStore, wang: Person
) -> None:
    def leave_room(pdf: Pdf) -> None:
        attach(pdf)
        pdf.Root.Room = pdf.make_stream(b"R" * 80)

    signed = sign(pdf_with(leave_room), wang)
    begin, end, length = byte_range(signed)
    stated = b"/ByteRange [0 %d %d %d]" % (begin, end, length)
    shown = b"/Byte#52ange [0 1 2 3]".ljust(len(stated))
    faked = replaced(replaced(signed, stated, shown), b"R" * 80, stated.ljust(80))
    verdict = verify_pdf(signed_again(faked, wang, begin, end), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "changed")
    assert "is not the one that covers its bytes" in verdict.sentences[0]


def test_that_nothing_may_follow_the_signature_even_under_it(good: bytes, trust: TrustStore, wang: Person) -> None:
    def change(writer: Any) -> None:
        writer.update_root()

    roomy = stated_again(good, (10**9, 10**9, 10**9))
    followed = updated(pdf_with(as_it_is, roomy), change)
    begin = followed.index(b"/Contents <") + len("/Contents ")
    end = followed.index(b">", begin) + 1
    covering = stated_again(followed, (begin, end, len(followed) - end))
    verdict = verify_pdf(signed_again(covering, wang, begin, end), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert "in several steps (2 revisions)" in verdict.sentences[0]


def _twice(pdf: Pdf) -> None:
    attach(pdf)
    names = pdf.Root.Names.EmbeddedFiles.Names
    other = Dictionary(Type=Name.Filespec, F=SUMMARY_PAYLOAD, EF=Dictionary(F=pdf.make_stream(b'{"total":"1"}')))
    names.append(String(SUMMARY_PAYLOAD))
    names.append(pdf.make_indirect(other))


def _beside(pdf: Pdf) -> None:
    attach(pdf)
    attach(pdf, b"MZ", "more.exe")


def _by_annotation(pdf: Pdf) -> None:
    attach(pdf)
    mark = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[0, 0, 9, 9], FS=embedded(pdf))
    pdf.pages[0].Annots = Array([pdf.make_indirect(mark)])


def _two_faces(pdf: Pdf) -> None:
    attach(pdf)
    embedded(pdf).EF.UF = pdf.make_stream(b'{"total":"1"}')


def _two_lists(pdf: Pdf) -> None:
    attach(pdf)
    other = Dictionary(Type=Name.Filespec, F=SUMMARY_PAYLOAD, EF=Dictionary(F=pdf.make_stream(b"{}")))
    pdf.Root.AF = Array([pdf.make_indirect(other)])


def _two_names(pdf: Pdf) -> None:
    attach(pdf)
    embedded(pdf).UF = String("other.json")


REFUSED: dict[str, Callable[[Pdf], None]] = {
    "two attachments of our name": _twice,
    "another attachment beside": _beside,
    "an attachment on the page": _by_annotation,
    "two streams in one attachment": _two_faces,
    "another attachment in the associated files": _two_lists,
    "two names for one attachment": _two_names,
}


@pytest.mark.parametrize("change", REFUSED.values(), ids=REFUSED)
def test_that_data_in_two_places_are_refused_even_if_signed(
    change: Callable[[Pdf], None], trust: TrustStore, wang: Person
) -> None:
    verdict = verify_pdf(sign(pdf_with(change), wang), trust)
    assert (verdict.verdict, verdict.integrity, verdict.payload) == ("invalid", "intact", None)
    assert "attach" in verdict.sentences[0]


def _repack(content: bytes, filters: Any) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        attach(pdf)
        embedded(pdf).EF.F.write(content, filter=filters)

    return change


def _bomb() -> bytes:
    packer = zlib.compressobj(9)
    return b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(64)), packer.flush()])


def _endless_names(pdf: Pdf) -> None:
    attach(pdf)
    tree = pdf.make_indirect(pdf.Root.Names.EmbeddedFiles)
    pdf.Root.Names.EmbeddedFiles = tree
    tree.Kids = Array([tree, tree])


def _endless_pages(pdf: Pdf) -> None:
    attach(pdf)
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)


UNREADABLE: dict[str, tuple[Callable[[Pdf], None], str]] = {
    "a bomb": (_repack(_bomb(), Name.FlateDecode), "unpack to more than"),
    "more data than a summary has": (
        _repack(zlib.compress(bytes(PAYLOAD_LIMIT + 1)), Name.FlateDecode),
        "unpack to more than",
    ),
    "packed twice": (
        _repack(zlib.compress(zlib.compress(PAYLOAD)), Array([Name.FlateDecode, Name.FlateDecode])),
        "packed in a way",
    ),
    "data cut off": (_repack(zlib.compress(PAYLOAD)[:-9], Name.FlateDecode), "incomplete"),
    "data that do not unpack": (_repack(b"no", Name.FlateDecode), "no PDF file that can be read"),
    "a list of attachments without end": (_endless_names, "list of attachments"),
    "a page that is its own parent": (_endless_pages, "list of pages"),
}


@pytest.mark.parametrize(("change", "words"), UNREADABLE.values(), ids=UNREADABLE)
def test_that_traps_for_readers_are_stepped_around(
    change: Callable[[Pdf], None], words: str, trust: TrustStore, wang: Person
) -> None:
    verdict = verify_pdf(sign(pdf_with(change), wang), trust)
    assert (verdict.verdict, verdict.integrity, verdict.payload) == ("unreadable", "intact", None)
    assert words in verdict.sentences[0]


def test_that_a_bomb_is_never_unpacked(trust: TrustStore, wang: Person) -> None:
    armed = sign(pdf_with(_repack(_bomb(), Name.FlateDecode)), wang)
    tracemalloc.start()
    try:
        assert verify_pdf(armed, trust).verdict == "unreadable"
        assert tracemalloc.get_traced_memory()[1] < 3 * PAYLOAD_LIMIT
    finally:
        tracemalloc.stop()


def test_that_data_without_packing_are_read(trust: TrustStore, wang: Person) -> None:
    verdict = verify_pdf(sign(pdf_with(_repack(PAYLOAD, None)), wang), trust)
    assert (verdict.verdict, verdict.payload) == ("valid", PAYLOAD)


def test_that_a_summary_in_compressed_objects_is_read(trust: TrustStore, wang: Person) -> None:
    modern = pdf_with(object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert verify_pdf(sign(modern, wang), trust).verdict == "valid"


def test_that_data_under_another_agreed_name_are_found(trust: TrustStore, wang: Person) -> None:
    report = sign(pdf_with(lambda pdf: attach(pdf, name="impact-desk-group.json")), wang)
    names = (SUMMARY_PAYLOAD, "impact-desk-group.json")
    assert verify_pdf(report, trust).verdict == "not_ours"
    assert verify_pdf(report, trust, names=names).payload_name == "impact-desk-group.json"


NESTED = (
    b"%PDF-1.7\n1 0 obj\n"
    + b"[" * 100_000
    + b"]" * 100_000
    + b"\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n200024\n%%EOF\n"
)
LOOPING = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n"


@pytest.mark.parametrize("raw", [NESTED, LOOPING, b"%PDF-1.7\n%%EOF\n"], ids=["nested", "looping", "nothing"])
def test_that_a_trap_that_nobody_signed_is_unreadable(raw: bytes, trust: TrustStore) -> None:
    verdict = verify_pdf(raw, trust)
    assert (verdict.verdict, verdict.payload) == ("unreadable", None)
    assert "damaged or no proper PDF file" in verdict.sentences[0]


def test_that_many_pages_are_no_trap(trust: TrustStore, wang: Person) -> None:
    assert verify_pdf(sign(pdf_with(source=bare_pdf(pages=60)), wang), trust).verdict == "valid"
