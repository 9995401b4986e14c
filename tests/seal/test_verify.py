"""A good summary is valid; every way of tampering with one is found, named, and raises nothing."""

import datetime as dt
import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic as typed_generic
from pyhanko.pdf_utils.embed import EmbeddedFileObject, FileSpec, embed_file
from tests.seal.documents import (
    PAYLOAD,
    PRINTED,
    as_it_is,
    attach,
    bare_pdf,
    byte_range,
    pdf_with,
    replaced,
    sign,
    signed_again,
    updated,
    with_byte,
    with_byte_range,
    with_contents,
)
from tests.seal.people import OFFICER, ROOT, Person, person

from impact_desk.seal.tokens import digest
from impact_desk.seal.trust import TrustStore
from impact_desk.seal.verdict import SUMMARY_PAYLOAD
from impact_desk.seal.verify import verify_pdf

generic: Any = typed_generic  # the library leaves half of it untyped
NAME = generic.pdf_name


def test_that_a_good_summary_is_valid_and_gives_its_data(good: bytes, trust: TrustStore, wang: Person) -> None:
    verdict = verify_pdf(good, trust)
    assert (verdict.verdict, verdict.integrity, verdict.trust, verdict.reasons) == ("valid", "intact", "trusted", ())
    assert verdict.payload == PAYLOAD
    assert verdict.payload_name == SUMMARY_PAYLOAD
    assert verdict.sha256 == digest(good)
    assert verdict.signer is not None
    assert (verdict.signer.name, verdict.signer.facility) == ("Wang", "K7")
    assert verdict.signer.serial == f"{wang.certificate.serial_number:x}"
    assert verdict.signing_time is not None


def _page_digit(good: bytes) -> bytes:
    return replaced(good, PRINTED, b"9,100,000.00")


def _attachment(good: bytes) -> bytes:
    return with_byte(good, good.index(b"stream", good.index(b"/EmbeddedFile")) + 12)


def _signature_value(good: bytes) -> bytes:
    begin, end, _ = byte_range(good)
    digits = good[begin + 1 : end - 1].rstrip(b"0")
    return with_contents(good, digits[:-6] + (b"ABCDEF" if digits[-6:] != b"ABCDEF" else b"ABCDE0"))


def _signers_name_in_certificate(good: bytes) -> bytes:
    return replaced(good, b"Wang".hex().upper().encode(), b"Wong".hex().upper().encode())


def _certificate_of_same_name(good: bytes) -> bytes:
    """Somebody else's signature object, moved over ours."""
    other = sign(pdf_with(), person(OFFICER, person(ROOT)))
    begin, end, _ = byte_range(other)
    return with_contents(good, other[begin + 1 : end - 1].rstrip(b"0") + b"00")


def _hidden_bytes(good: bytes) -> bytes:
    _, end, _ = byte_range(good)
    return good[: end - 5] + b"BEEF" + good[end - 1 :]


def _longer_object(good: bytes) -> bytes:
    """The signature object claims some of the zeros behind it."""
    begin, end, _ = byte_range(good)
    raw = bytes.fromhex(good[begin + 1 : end - 1].decode())
    length = int.from_bytes(raw[2:4], "big") + 4
    return with_contents(good, (raw[:2] + length.to_bytes(2, "big") + raw[4:]).hex().upper().encode())


def _hexadecimal_case(good: bytes) -> bytes:
    begin, end, _ = byte_range(good)
    digits = good[begin + 1 : end - 1]
    at = next(i for i, digit in enumerate(digits) if chr(digit).isalpha())
    return with_byte(good, begin + 1 + at, 0x20)


CHANGED: dict[str, Callable[[bytes], bytes]] = {
    "a digit on the page": _page_digit,
    "a byte of the embedded data": _attachment,
    "the name of the embedded data": lambda good: good.replace(SUMMARY_PAYLOAD.encode(), b"impact-desk-summary.jsoN"),
    "the value of the signature": _signature_value,
    "the name in the certificate": _signers_name_in_certificate,
    "the signature object, by another's": _certificate_of_same_name,
    "hidden bytes behind the signature object": _hidden_bytes,
    "the length of the signature object": _longer_object,
    "the case of one hexadecimal digit": _hexadecimal_case,
    "the first byte of the file": lambda good: with_byte(good, 0),
    "a comment appended": lambda good: good + b"% more\n",
    "blanks appended": lambda good: good + b"\n\n",
    "zeros appended": lambda good: good + bytes(100_000),
    "another end appended": lambda good: good + b"startxref\n0\n%%EOF\n",
    "bytes put before the beginning": lambda good: b"%!\n" + good,
    "an empty signature": lambda good: with_contents(good, b""),
    "a signature that is no CMS object": lambda good: with_contents(good, b"DEADBEEF"),
    "a signature that is no hexadecimal string": lambda good: with_contents(good, b"zz"),
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED)
def test_that_changed_bytes_make_a_summary_invalid(
    change: Callable[[bytes], bytes], good: bytes, trust: TrustStore
) -> None:
    verdict = verify_pdf(change(good), trust)
    assert (verdict.verdict, verdict.integrity, verdict.trust) == ("invalid", "changed", "not_checked")
    assert verdict.payload is None
    assert len(verdict.sentences) == 1
    assert "sign" in verdict.sentences[0]


def _content(writer: Any) -> None:
    stream = writer.add_object(generic.StreamObject(stream_data=b"BT (9,999,999.00) Tj ET"))
    writer.add_stream_to_page(0, stream)


def _annotation(writer: Any, **entries: Any) -> None:
    said = {"/Type": NAME("/Annot"), "/Subtype": NAME("/FreeText"), **entries}
    box = generic.ArrayObject(generic.NumberObject(n) for n in (90, 690, 300, 720))
    mark = generic.DictionaryObject({**{NAME(key): value for key, value in said.items()}, NAME("/Rect"): box})
    writer.register_annotation(writer.find_page_for_modification(0)[0], writer.add_object(mark))


def _embed(writer: Any, name: str) -> None:
    content = EmbeddedFileObject.from_file_data(writer, b'{"total":"1"}')
    embed_file(writer, FileSpec(file_spec_string=name, embedded_data=content))


def _other_data(writer: Any) -> None:
    tree = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    spec = tree[1].get_object()
    stream = writer.add_object(generic.StreamObject(stream_data=b'{"total":"1"}'))
    spec["/EF"] = generic.DictionaryObject({NAME("/F"): stream, NAME("/UF"): stream})
    writer.update_container(spec)


def _without(writer: Any, *keys: str) -> None:
    for key in keys:
        del writer.root[key]
    writer.update_root()


def _metadata(writer: Any) -> None:
    writer.set_info(generic.DictionaryObject({NAME("/Title"): generic.pdf_string("Other")}))
    writer.update_root()


def _form_field(writer: Any) -> None:
    field = generic.DictionaryObject({NAME("/FT"): NAME("/Tx"), NAME("/T"): generic.pdf_string("Total")})
    writer.root["/AcroForm"]["/Fields"].append(writer.add_object(field))
    writer.update_container(writer.root["/AcroForm"]["/Fields"])


def _security_store(writer: Any) -> None:
    writer.root["/DSS"] = writer.add_object(generic.DictionaryObject({NAME("/Type"): NAME("/DSS")}))
    writer.update_root()


UPDATES: dict[str, Callable[[Any], None]] = {
    "content over the page": _content,
    "an annotation over a figure": _annotation,
    "a file attached by annotation": lambda writer: _annotation(writer, **{"/Subtype": NAME("/FileAttachment")}),
    "a second attachment of the same name": lambda writer: _embed(writer, SUMMARY_PAYLOAD),
    "a second attachment": lambda writer: _embed(writer, "more.json"),
    "the embedded data": _other_data,
    "the attachment gone": lambda writer: _without(writer, "/Names"),
    "the permissions gone": lambda writer: _without(writer, "/Perms"),
    "the form gone": lambda writer: _without(writer, "/AcroForm"),
    "the title": _metadata,
    "a field in the form": _form_field,
    "a store for revocations": _security_store,
}


@pytest.mark.parametrize("change", UPDATES.values(), ids=UPDATES)
def test_that_an_update_after_signing_makes_a_summary_invalid(
    change: Callable[[Any], None], good: bytes, trust: TrustStore
) -> None:
    verdict = verify_pdf(updated(good, change), trust)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "changed")
    assert verdict.sentences == ("Something was added to the file after it was signed.",)


def test_that_a_second_signature_makes_a_summary_invalid(trust: TrustStore, wang: Person) -> None:
    # pyHanko itself would not sign again what forbids changes, so a more lenient first signature is taken.
    twice = sign(sign(pdf_with(), wang, certify=False), wang, certify=False, field_name="Second")
    verdict = verify_pdf(twice, trust)
    assert verdict.verdict == "invalid"
    assert verdict.sentences == ("The file carries 2 signatures; a summary carries exactly one.",)


def _wrapped(good: bytes) -> bytes:
    """The classic: the signed parts are pushed apart, and something else is put between them."""
    begin, end, length = byte_range(good)
    filling = b"<" + good[begin + 1 : end - 1] + b"> /Other (9,999,999.00) /More <00>"
    moved = good[:begin] + filling + good[end:]
    return with_byte_range(moved, f"0 {begin} {begin + len(filling)} {length}")


def _decoy(good: bytes) -> bytes:
    return good.replace(b"%%EOF\n", b"%%EOF\n% /ByteRange [0 1 2 3]\n", 1)


def _numbers(form: str) -> Callable[[bytes], bytes]:
    def change(good: bytes) -> bytes:
        begin, end, length = byte_range(good)
        return with_byte_range(good, form.format(begin=begin, end=end, length=length, less=length - 9))

    return change


IMPROPER, NOT_THERE, MORE = "does not say properly", "bytes that are not there", "leaves out more of the file"
RANGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "covers less than the end": (_numbers("0 {begin} {end} {less}"), "Something was added"),
    "begins later": (_numbers("1 {begin} {end} {length}"), IMPROPER),
    "negative": (_numbers("0 {begin} {end} -{length}"), IMPROPER),
    "five numbers": (_numbers("0 {begin} {end} {length} 0"), IMPROPER),
    "three numbers": (_numbers("0 {begin} {end}"), IMPROPER),
    "no numbers": (_numbers(""), IMPROPER),
    "huge numbers": (_numbers("0 {begin} {end} 99999999999"), IMPROPER),
    "words": (_numbers("0 a b c"), IMPROPER),
    "beyond the end": (_numbers("0 {begin} {end} 9{length}"), NOT_THERE),
    "the second part before the first": (_numbers("0 {end} {begin} {length}"), NOT_THERE),
    "nothing left out": (_numbers("0 {begin} {begin} {length}"), NOT_THERE),
    "signature wrapping": (_wrapped, "empty or damaged"),
    "a second range in a comment": (_decoy, "2 signatures"),
}


@pytest.mark.parametrize(("change", "words"), RANGES.values(), ids=RANGES)
def test_that_games_with_the_byte_range_are_seen_through(
    change: Callable[[bytes], bytes], words: str, good: bytes, trust: TrustStore
) -> None:
    verdict = verify_pdf(change(good), trust)
    assert (verdict.verdict, verdict.integrity, verdict.payload) == ("invalid", "changed", None)
    assert words in verdict.sentences[0]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [(-1, 0, MORE), (0, 1, MORE), (-9, 0, MORE), (0, 40, MORE)],
    ids=["a byte before", "a byte behind", "the key before", "much behind"],
)
def test_that_a_signature_that_leaves_out_more_than_itself_is_refused_though_it_matches(
    before: int, after: int, words: str, good: bytes, trust: TrustStore, wang: Person
) -> None:
    begin, end, length = byte_range(good)
    wider = with_byte_range(good, f"0 {begin + before} {end + after} {length - after}")
    verdict = verify_pdf(signed_again(wider, wang, begin, end), trust)
    assert (verdict.verdict, verdict.payload) == ("invalid", None)
    assert words in verdict.sentences[0]


def test_that_the_part_left_out_must_be_the_signature_though_it_matches(trust: TrustStore, wang: Person) -> None:
    # The signature stands where /Contents should, and a string before it is the one that readers are shown.
    signed = sign(pdf_with(), wang).replace(b"/Contents <", b"/Kontents <", 1)
    begin, end, _ = byte_range(signed)
    verdict = verify_pdf(signed_again(signed, wang, begin, end), trust)
    assert verdict.verdict == "invalid"
    assert "is not the signature" in verdict.sentences[0]


def test_that_a_good_signature_made_anew_is_good(good: bytes, trust: TrustStore, wang: Person) -> None:
    begin, end, _ = byte_range(good)
    assert verify_pdf(signed_again(good, wang, begin, end), trust).verdict == "valid"


def test_that_a_signature_without_a_byte_range_is_invalid(good: bytes, trust: TrustStore) -> None:
    verdict = verify_pdf(replaced(good, b"/ByteRange", b"/ByteRonge"), trust)
    assert verdict.verdict == "invalid"
    assert "does not say what it covers" in verdict.sentences[0]


def test_that_a_summary_saved_anew_by_another_program_is_invalid(good: bytes, trust: TrustStore) -> None:
    verdict = verify_pdf(pdf_with(as_it_is, good), trust)
    assert verdict.verdict == "invalid"


def _drop_signature(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm
    del pdf.Root.Perms
    del pdf.pages[0].Annots


@pytest.mark.parametrize(
    "unsigned",
    [lambda good: pdf_with(_drop_signature, good), lambda good: good[: good.index(b"%%EOF") + 6]],
    ids=["taken out", "cut off"],
)
def test_that_a_summary_without_its_signature_is_unsigned(
    unsigned: Callable[[bytes], bytes], good: bytes, trust: TrustStore
) -> None:
    verdict = verify_pdf(unsigned(good), trust)
    assert (verdict.verdict, verdict.integrity, verdict.payload) == ("unsigned", "unsigned", None)
    assert "carries data of Impact Desk but no signature" in verdict.sentences[0]


def test_that_a_plain_pdf_is_unsigned_and_said_to_carry_no_data(trust: TrustStore) -> None:
    verdict = verify_pdf(bare_pdf(), trust)
    assert verdict.verdict == "unsigned"
    assert "no data of Impact Desk" in verdict.sentences[0]


def test_that_somebody_elses_signed_contract_is_not_ours(trust: TrustStore, wang: Person) -> None:
    once = sign(bare_pdf(), wang, certify=False)
    twice = sign(once, wang, certify=False, field_name="Second")
    assert [verify_pdf(contract, trust).verdict for contract in (once, twice)] == ["not_ours", "not_ours"]


def test_that_an_attachment_whose_name_is_a_path_is_not_ours(trust: TrustStore, wang: Person) -> None:
    climbing = pdf_with(lambda pdf: attach(pdf, name=f"../../{SUMMARY_PAYLOAD}"))
    assert verify_pdf(sign(climbing, wang), trust).verdict == "not_ours"


@pytest.mark.parametrize("signed", [True, False], ids=["after signing", "never signed"])
def test_that_an_encrypted_file_is_unreadable(signed: bool, good: bytes, trust: TrustStore) -> None:  # noqa: FBT001
    password = pikepdf.Encryption(owner="owner", user="user")
    locked = pdf_with(as_it_is, good if signed else bare_pdf(), encryption=password)
    verdict = verify_pdf(locked, trust)
    assert verdict.verdict == "unreadable"
    assert "encrypted" in verdict.sentences[0]


@given(place=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
def test_that_no_single_byte_can_be_changed(place: float, change: int, good: bytes, trust: TrustStore) -> None:
    verdict = verify_pdf(with_byte(good, int(place * len(good)), change), trust)
    assert verdict.verdict in ("invalid", "unreadable")
    assert verdict.payload is None


@given(place=st.floats(0, 1, exclude_max=True))
def test_that_no_byte_of_the_signature_can_be_changed(place: float, good: bytes, trust: TrustStore) -> None:
    begin, end, _ = byte_range(good)
    at = begin + 1 + int(place * (end - begin - 2))
    digit = b"1" if good[at : at + 1] == b"0" else b"0"
    assert verify_pdf(good[:at] + digit + good[at + 1 :], trust).verdict == "invalid"


@given(share=st.floats(0, 1, exclude_max=True))
def test_that_a_file_cut_off_anywhere_is_never_believed(share: float, good: bytes, trust: TrustStore) -> None:
    verdict = verify_pdf(good[: int(share * len(good))], trust)
    assert verdict.verdict in ("unreadable", "unsigned", "invalid")
    assert verdict.payload is None


def test_that_a_file_cut_off_in_the_middle_is_said_to_be_cut_off(good: bytes, trust: TrustStore) -> None:
    verdicts = [verify_pdf(good[: -len(good) // part], trust) for part in (2, 3, 40)]
    assert {verdict.verdict for verdict in verdicts} == {"unreadable"}
    assert {verdict.sentences for verdict in verdicts} == {
        ("The file is cut off: its end is missing. Ask for it again.",)
    }


@given(noise=st.binary(max_size=2000))
def test_that_noise_after_a_pdf_header_raises_nothing(noise: bytes, trust: TrustStore) -> None:
    assert verify_pdf(b"%PDF-1.7\n" + noise + b"\n%%EOF\n", trust).verdict in ("unreadable", "invalid")


def test_that_the_day_of_judgement_is_the_end_of_that_day(good: bytes, trust: TrustStore, wang: Person) -> None:
    first_day = wang.certificate.not_valid_before_utc.date()
    assert verify_pdf(good, trust, first_day).verdict == "valid"
    assert verify_pdf(good, trust, first_day - dt.timedelta(days=1)).trust == "not_yet_valid"


def test_that_nothing_is_printed_about_a_hostile_file(
    good: bytes, trust: TrustStore, capfd: pytest.CaptureFixture[str]
) -> None:
    verify_pdf(updated(good, _content), trust)
    verify_pdf(io.BytesIO(b"%PDF-1.7\nxref\n%%EOF").getvalue(), trust)
    assert capfd.readouterr() == ("", "")
