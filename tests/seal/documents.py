"""PDF files for tests: made with reportlab and pikepdf, signed with pyHanko's own high-level signer."""

import asyncio
import datetime as dt
import hashlib
import io
import re
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas
from tests.seal.people import Person

from impact_desk.seal.verdict import SUMMARY_PAYLOAD

PAYLOAD = b'{"total":"8100000.00"}'
PRINTED = b"8,100,000.00"
SIGNING_TIME = dt.datetime.now(dt.UTC).replace(microsecond=0)
_RANGE = re.compile(rb"/ByteRange *\[ ?0 (\d+) (\d+) (\d+) ?\] *")


def as_it_is(pdf: pikepdf.Pdf) -> None:
    """The change that changes nothing: the file is only saved anew."""
    del pdf


def bare_pdf(pages: int = 1) -> bytes:
    """Pages that print a total, so that it can be read in the bytes."""
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=0, invariant=True)
    for _ in range(pages):
        canvas.drawString(100, 700, f"Total {PRINTED.decode()}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def attach(pdf: pikepdf.Pdf, content: bytes = PAYLOAD, name: str = SUMMARY_PAYLOAD) -> None:
    """Embed a file as a report does, packed once."""
    made: Any = pikepdf.AttachedFileSpec
    pdf.attachments[name] = made(
        pdf, content, filename=name, mime_type="application/json", relationship=pikepdf.Name.Data
    )
    stream = pdf.Root.Names.EmbeddedFiles.Names[-1].EF.F
    stream.write(zlib.compress(content), filter=pikepdf.Name.FlateDecode)


def pdf_with(change: Callable[[pikepdf.Pdf], None] = attach, source: bytes | None = None, **saving: Any) -> bytes:
    """A PDF after `change`; as it stands, one with our data embedded."""
    with pikepdf.open(io.BytesIO(source or bare_pdf())) as pdf:
        change(pdf)
        made = io.BytesIO()
        pdf.save(made, deterministic_id="encryption" not in saving, min_version="1.7", compress_streams=False, **saving)
    return made.getvalue()


def _signer(signer: Person) -> signers.SimpleSigner:
    key = signer.key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return signers.SimpleSigner(
        asn1.Certificate.load(signer.certificate.public_bytes(serialization.Encoding.DER)),
        asn1_keys.PrivateKeyInfo.load(key),
        SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # the library leaves it untyped
    )


def sign(pdf: bytes, signer: Person, **changes: Any) -> bytes:
    """`pdf` signed the way a summary is, except for `changes` to pyHanko's signature metadata."""
    said: dict[str, Any] = {
        "field_name": "Signature",
        "certify": True,
        "docmdp_permissions": fields.MDPPerm.NO_CHANGES,
        "subfilter": fields.SigSeedSubFilter.PADES,
        "md_algorithm": "sha256",
        **changes,
    }
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    return bytes(signers.sign_pdf(writer, signers.PdfSignatureMetadata(**said), _signer(signer)).getvalue())


def signed_again(pdf: bytes, signer: Person, begin: int, end: int, *, pades: bool = True) -> bytes:
    """`pdf` with a signature that matches the byte range it states, written between `begin` and `end`."""
    first, second, length = byte_range(pdf)
    covered = pdf[:first] + pdf[second : second + length]
    digits = (_pades(covered, signer) if pades else _plain(covered, signer)).hex().upper().encode()
    return pdf[: begin + 1] + digits.ljust(end - begin - 2, b"0") + pdf[end - 1 :]


def _pades(covered: bytes, signer: Person) -> bytes:
    digest = hashlib.sha256(covered).digest()
    return bytes(asyncio.run(_signer(signer).async_sign(digest, "sha256", use_pades=True)).dump())


def _plain(covered: bytes, signer: Person) -> bytes:
    """PKCS#7 as of old: the signature does not name its certificate."""
    builder = pkcs7.PKCS7SignatureBuilder().set_data(covered)
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.NoCapabilities]
    signed = builder.add_signer(signer.certificate, signer.key, hashes.SHA256())
    return signed.sign(serialization.Encoding.DER, options)


def updated(pdf: bytes, change: Callable[[Any], None]) -> bytes:
    """`pdf` with an incremental update appended by `change`, which is given pyHanko's writer."""
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def many_revisions(count: int) -> bytes:
    """A PDF of `count` revisions that change nothing: slow to read."""
    made = bytearray(
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]>>\nendobj\n"
    )
    objects = b"%010d 00000 n \n%010d 00000 n \n" % (made.index(b"1 0 obj"), made.index(b"2 0 obj"))
    before = b""
    for _ in range(count):
        at = len(made)
        made += b"xref\n0 3\n0000000000 65535 f \n" + objects + b"trailer\n<</Size 3/Root 1 0 R" + before
        made += b">>\nstartxref\n%d\n%%%%EOF\n" % at
        before = b"/Prev %d" % at
    return bytes(made)


def byte_range(pdf: bytes) -> tuple[int, int, int]:
    """Where the signature's string begins, where it ends, and how many bytes follow it."""
    found = _RANGE.search(pdf)
    assert found is not None
    begin, end, length = map(int, found.groups())
    return begin, end, length


def with_byte_range(pdf: bytes, numbers: str) -> bytes:
    """`pdf` with other numbers in its byte range, in the same room."""
    found = _RANGE.search(pdf)
    assert found is not None
    text = f"/ByteRange [{numbers}]".encode().ljust(len(found[0]))
    assert len(text) == len(found[0])
    return pdf[: found.start()] + text + pdf[found.end() :]


def stated_again(pdf: bytes, numbers: tuple[int, int, int]) -> bytes:
    """`pdf` with the byte range that starts at 0 and goes on with `numbers`."""
    return with_byte_range(pdf, "0 {} {} {}".format(*numbers))


def with_contents(pdf: bytes, digits: bytes) -> bytes:
    """`pdf` with other hexadecimal digits for its signature, filled up with zeros."""
    begin, end, _ = byte_range(pdf)
    return pdf[: begin + 1] + digits.ljust(end - begin - 2, b"0") + pdf[end - 1 :]


def with_byte(raw: bytes, place: int, change: int = 1) -> bytes:
    """`raw` with the byte at `place` changed."""
    return raw[:place] + bytes([raw[place] ^ change]) + raw[place + 1 :]


def replaced(raw: bytes, old: bytes, new: bytes) -> bytes:
    """`raw` with the first `old` overwritten by a `new` of the same length."""
    assert len(old) == len(new)
    assert old in raw
    return raw.replace(old, new, 1)


def embedded(pdf: pikepdf.Pdf) -> Any:
    """The file specification of the embedded file, as a PDF object."""
    return pdf.Root.Names.EmbeddedFiles.Names[1]
