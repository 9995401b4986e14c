"""What we sign: one certification signature appended, a stamp that shows every character, accepted by other programs."""

import datetime as dt
import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import reportlab
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from tests.seal.documents import PAYLOAD, attach, bare_pdf, byte_range, pdf_with, updated
from tests.seal.office import Office
from tests.seal.people import OFFICER, ROOT, person

from impact_desk.seal import authority
from impact_desk.seal.identity import Identity
from impact_desk.seal.signing import CannotBeSigned, SigningFailed, sign_pdf, stamp_lines
from impact_desk.seal.stamp import MissingGlyph, Stamp
from impact_desk.seal.trust import TrustStore
from impact_desk.seal.verify import verify_pdf

MOMENT = dt.datetime.now(dt.UTC).replace(microsecond=0)
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
BOX = (300, 60, 540, 120)
Witness = Callable[[str], str]


@pytest.fixture(scope="session")
def latin() -> bytes:
    """A font that comes with reportlab, two thousand units to the em."""
    return (Path(reportlab.__file__).parent / "fonts" / "Vera.ttf").read_bytes()


@pytest.fixture(scope="session")
def chinese() -> bytes:
    """A font of four characters, drawn as boxes."""
    return _font("王小明廠")


def _font(characters: str) -> bytes:
    names = {ord(character): f"uni{ord(character):04X}" for character in characters}
    pen = TTGlyphPen(None)
    for move, point in (("moveTo", (80, 0)), ("lineTo", (80, 800)), ("lineTo", (920, 800)), ("lineTo", (920, 0))):
        getattr(pen, move)(point)
    pen.closePath()
    glyphs = {name: pen.glyph() for name in (".notdef", *names.values())}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap(names)
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (1000, 80)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Four", "styleName": "Regular", "psName": "Four-Regular"})
    builder.setupOS2()
    builder.setupPost()
    made = io.BytesIO()
    builder.save(made)
    return made.getvalue()


@pytest.fixture(scope="session")
def stamp(office: Office, latin: bytes, chinese: bytes) -> Stamp:
    """The stamp of the officer of K7."""
    return Stamp(stamp_lines(office.identity, MOMENT), BOX, (latin, chinese))


@pytest.fixture(scope="session")
def unsigned() -> bytes:
    """A report as it is before signing."""
    return pdf_with()


@pytest.fixture(scope="session")
def signed(unsigned: bytes, office: Office, stamp: Stamp) -> bytes:
    """The report signed for K7."""
    return sign_pdf(unsigned, office.identity, moment=MOMENT, reason="Summary 2020", location="Taipei", stamp=stamp)


def test_that_the_signature_is_appended_and_nothing_else(unsigned: bytes, signed: bytes) -> None:
    assert signed.startswith(unsigned)
    with pikepdf.open(io.BytesIO(unsigned)) as before, pikepdf.open(io.BytesIO(signed)) as after:
        assert after.docinfo.get("/ModDate") == before.docinfo.get("/ModDate")
        assert after.docinfo.get("/Producer") == before.docinfo.get("/Producer")
        assert set(after.Root.keys()) - set(before.Root.keys()) == {"/AcroForm", "/Perms"}
        assert after.Root.get("/Version") is None


def test_that_what_we_sign_we_believe(signed: bytes, office: Office) -> None:
    verdict = verify_pdf(signed, TrustStore.read(office.folder / authority.ROOT))
    assert (verdict.verdict, verdict.reasons, verdict.payload) == ("valid", (), PAYLOAD)
    assert verdict.signing_time == MOMENT
    assert verdict.signer is not None
    assert verdict.signer.certificate_sha256 == office.identity.certificate_sha256
    assert verdict.signer.group_key_id == office.identity.group_key_id


def test_that_the_signature_is_a_certification_that_allows_nothing(signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        signature = pdf.Root.Perms.DocMDP
        assert signature.SubFilter == "/ETSI.CAdES.detached"
        assert signature.Reference[0].TransformParams.P == 1
        assert (str(signature.Reason), str(signature.Location)) == ("Summary 2020", "Taipei")
        assert pdf.Root.AcroForm.Fields[0].V.objgen == signature.objgen


def test_that_the_stamp_of_a_chinese_document_is_chinese(office: Office) -> None:
    name, site, _when = stamp_lines(office.identity, MOMENT, "zh-TW")
    assert (name, site) == ("簽署人：王小明", "代表廠區：K7")


def test_that_the_stamp_shows_every_line_in_embedded_fonts(signed: bytes, witness: Witness, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed)
    text = subprocess.run([witness("pdftotext"), file, "-"], capture_output=True, check=True).stdout.decode()
    assert "Signed by 王小明" in text
    assert "for facility K7" in text
    fonts = subprocess.run([witness("pdffonts"), file], capture_output=True, check=True).stdout.decode().splitlines()
    ours = [line.split() for line in fonts if "Vera" in line or "Four" in line]
    assert len(ours) == 2
    assert all(line[-5:-2] == ["yes", "yes", "yes"] for line in ours)


def test_that_the_stamp_stays_inside_its_box(signed: bytes, witness: Witness, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(signed)
    boxes = subprocess.run([witness("pdftotext"), "-bbox", file, "-"], capture_output=True, check=True).stdout.decode()
    page_height = 841.89
    words = [line.split('"') for line in boxes.splitlines() if "<word" in line]
    stamped = [[float(word[at]) for at in (1, 3, 5, 7)] for word in words if float(word[1]) >= BOX[0]]
    assert len(stamped) == 3
    for left, top, right, bottom in stamped:
        assert BOX[0] <= left < right <= BOX[2]
        assert page_height - BOX[3] <= top < bottom <= page_height - BOX[1]


def test_that_the_projects_fonts_show_names_from_everywhere(
    unsigned: bytes, office: Office, witness: Witness, tmp_path: Path
) -> None:
    name = "Łukasz 王小明 김철수 さくら 简体"
    fonts = tuple(
        (FONTS / file).read_bytes()
        for file in ("NotoSans-Regular.ttf", "NotoSansTC-Regular.ttf", "DroidSansFallback.ttf")
    )
    signed = sign_pdf(unsigned, office.identity, moment=MOMENT, reason="", stamp=Stamp((name,), BOX, fonts))
    (tmp_path / "signed.pdf").write_bytes(signed)
    text = subprocess.run([witness("pdftotext"), tmp_path / "signed.pdf", "-"], capture_output=True, check=True).stdout
    assert set(name.split()) <= set(text.decode().split())
    assert len(signed) - len(unsigned) < 60_000


def test_that_long_lines_shrink_until_they_fit(unsigned: bytes, office: Office, latin: bytes) -> None:
    long = Stamp(("x" * 300, *("y" for _ in range(20))), BOX, (latin,))
    signed = sign_pdf(unsigned, office.identity, moment=MOMENT, reason="", stamp=long)
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        drawn = pdf.Root.AcroForm.Fields[0].AP.N.read_bytes()
    sizes = {float(part.split()[-1]) for part in drawn.split(b" Tf")[:-1]}
    assert len(sizes) == 1
    assert 0 < sizes.pop() < 3


def test_that_a_character_without_a_glyph_is_refused(unsigned: bytes, office: Office, latin: bytes) -> None:
    with pytest.raises(MissingGlyph, match=r"王 \(U\+738B\)"):
        sign_pdf(unsigned, office.identity, moment=MOMENT, reason="", stamp=Stamp(("王",), BOX, (latin,)))


def test_that_a_signature_may_be_invisible(unsigned: bytes, office: Office) -> None:
    signed = sign_pdf(unsigned, office.identity, moment=MOMENT, reason="Summary 2020")
    assert verify_pdf(signed, TrustStore.read(office.folder / authority.ROOT)).verdict == "valid"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (b"", "empty"),
        (b"hello", "not a PDF file"),
        (b"%PDF-1.7\n%%EOF\n", "no proper PDF file"),
        (bare_pdf(), "no data of Impact Desk"),
        (pdf_with(lambda pdf: (attach(pdf), attach(pdf, b"", "more.txt"))[0]), "further attachments"),  # type: ignore[func-returns-value]
        (updated(pdf_with(), lambda writer: writer.update_root()), "signed already, or was changed"),
    ],
    ids=["empty", "no PDF", "hollow", "no data", "more data", "changed"],
)
def test_that_what_could_not_be_verified_is_not_signed(document: bytes, words: str, office: Office) -> None:
    with pytest.raises(CannotBeSigned, match=words):
        sign_pdf(document, office.identity, moment=MOMENT, reason="")


def test_that_nothing_is_signed_twice(signed: bytes, office: Office) -> None:
    with pytest.raises(CannotBeSigned, match="signed already"):
        sign_pdf(signed, office.identity, moment=MOMENT, reason="")


def test_that_a_signature_that_would_not_be_believed_is_thrown_away(unsigned: bytes, office: Office) -> None:
    stranger = person(OFFICER, person(ROOT))
    borrowed: Identity = replace(office.identity, certificate=stranger.certificate, key=stranger.key)
    with pytest.raises(SigningFailed, match="did not issue it"):
        sign_pdf(unsigned, borrowed, moment=MOMENT, reason="")


def test_that_pdfsig_trusts_a_summary_once_it_knows_the_root(
    signed: bytes, office: Office, witness: Witness, tmp_path: Path
) -> None:
    pdfsig, certutil = witness("pdfsig"), witness("certutil")
    (tmp_path / "signed.pdf").write_bytes(signed)
    (tmp_path / "nss").mkdir()
    database = ["-d", f"sql:{tmp_path / 'nss'}"]
    subprocess.run([certutil, "-N", *database, "--empty-password"], check=True)
    root = str(office.folder / authority.ROOT)
    subprocess.run([certutil, "-A", *database, "-n", "head office", "-t", "C,C,C", "-a", "-i", root], check=True)
    command = [pdfsig, "-nssdir", str(tmp_path / "nss"), str(tmp_path / "signed.pdf")]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    for sentence in (
        "Signature is Valid.",
        "Certificate is Trusted.",
        "Total document signed",
        "ETSI.CAdES.detached",
        "SHA-256",
        "王小明",
    ):
        assert sentence in said
    assert said.count("Signature #") == 1


def test_that_qpdf_finds_no_fault(signed: bytes, witness: Witness, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(signed)
    said = subprocess.run([witness("qpdf"), "--check", tmp_path / "signed.pdf"], capture_output=True, check=True)
    assert b"No syntax or stream encoding errors found" in said.stdout


def test_that_pdfdetach_takes_out_the_data(signed: bytes, witness: Witness, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(signed)
    command = [witness("pdfdetach"), "-save", "1", "-o", "data.json", "signed.pdf"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert (tmp_path / "data.json").read_bytes() == PAYLOAD


def test_that_openssl_verifies_the_signature_object(
    signed: bytes, office: Office, witness: Witness, tmp_path: Path
) -> None:
    begin, end, _ = byte_range(signed)
    (tmp_path / "signature.der").write_bytes(bytes.fromhex(signed[begin + 1 : end - 1].decode()))
    (tmp_path / "covered").write_bytes(signed[:begin] + signed[end:])
    command = [witness("openssl"), "cms", "-verify", "-inform", "DER", "-in", "signature.der", "-content", "covered"]
    trusted = ["-binary", "-out", "/dev/null", "-CAfile", str(office.folder / authority.ROOT)]
    said = subprocess.run([*command, *trusted], cwd=tmp_path, capture_output=True, check=False, text=True)
    assert "CMS Verification successful" in said.stderr
    assert said.returncode == 0
