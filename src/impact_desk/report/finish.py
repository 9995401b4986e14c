"""From pages to the file that is signed: the rows attached, metadata, output intent, PDF/A-3u.

Everything that a clock or a random number would decide comes from the document's own facts, so the same report has the
same bytes, and whoever has the rows can make the page anew and compare.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from . import fonts
from .blocks import Outline
from .ink import Box
from .meta import Meta
from .pages import Rendered

if TYPE_CHECKING:
    import pikepdf

PRODUCER = "Impact Desk"
FLAVOUR = "3b"
"""What the preparation is told; the finished file declares 3u, which asks for readable text in addition."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A finished report that awaits its signature.

    `signature_page` is the page (the first is 0) and `signature_box` the rectangle (left, bottom, right, top in points)
    that a visible signature fills.
    """

    pdf: bytes
    signature_page: int
    signature_box: Box


def finish(rendered: Rendered, outline: Outline, meta: Meta, attachment: str, payload: bytes) -> Unsigned:
    """`rendered` with `payload` attached under the name `attachment`, as PDF/A-3u."""
    import pikepdf
    from pikepdf import pdfa

    with pikepdf.open(io.BytesIO(rendered.pdf)) as pdf:
        for page in pdf.pages:
            if "/Trans" in page.obj:
                del page.obj["/Trans"]
        _attach(pdf, attachment, payload, meta)
        pdf.Root.Lang = pikepdf.String(meta.language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        pdfa.prepare(pdf, FLAVOUR)
        _describe(pdf, outline, meta)
        return Unsigned(_saved(pdf), rendered.signature.page, rendered.signature.box)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    from pikepdf import ObjectStreamMode, pdfa

    # Without object streams every object can be found by anybody with a text editor, and by strict readers.
    settings = pdfa.resolve_save_kwargs(
        FLAVOUR, deterministic_id=True, object_stream_mode=ObjectStreamMode.disable, force_version="1.7"
    )
    written = io.BytesIO()
    pdf.save(written, **settings)
    return written.getvalue()


def _attach(pdf: pikepdf.Pdf, name: str, payload: bytes, meta: Meta) -> None:
    """One file, in the tree of embedded files and among the associated files, by one specification."""
    import pikepdf

    stamp = pikepdf.String(_pdf_date(meta.created))
    embedded = pikepdf.Stream(pdf, payload)
    embedded.Type, embedded.Subtype = pikepdf.Name.EmbeddedFile, pikepdf.Name("/application/json")
    embedded.Params = pikepdf.Dictionary(CreationDate=stamp, ModDate=stamp, Size=len(payload))
    stream = pdf.make_indirect(embedded)
    specification = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F=pikepdf.String(name),
            UF=pikepdf.String(name),
            EF=pikepdf.Dictionary(F=stream, UF=stream),
            AFRelationship=pikepdf.Name.Data,
            Desc=pikepdf.String("The rows that the figures of this report were reckoned from"),
        )
    )
    tree = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String(name), specification]))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=pdf.make_indirect(tree))
    pdf.Root.AF = pikepdf.Array([specification])


def _describe(pdf: pikepdf.Pdf, outline: Outline, meta: Meta) -> None:
    """The same facts as metadata and as document information, which must agree."""
    import pikepdf

    title = fonts.printable(f"{outline.title}: {outline.subject}, {outline.period}")
    told = {"title": title, "author": fonts.printable(outline.author), "keywords": ", ".join(outline.keywords)}
    creator = f"{PRODUCER} {meta.program_version}"
    packet = _PACKET.format(
        **{key: escape(text) for key, text in told.items()},
        language=meta.language,
        creator=escape(creator),
        producer=PRODUCER,
        moment=meta.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00"),
        document=escape(meta.document),
    )
    metadata = pikepdf.Stream(pdf, packet.encode())
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    stamp = _pdf_date(meta.created)
    del pdf.docinfo
    pdf.docinfo["/Title"], pdf.docinfo["/Author"] = told["title"], told["author"]
    pdf.docinfo["/Keywords"] = told["keywords"]
    pdf.docinfo["/Creator"], pdf.docinfo["/Producer"] = creator, PRODUCER
    pdf.docinfo["/CreationDate"], pdf.docinfo["/ModDate"] = stamp, stamp


def _pdf_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>U</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Keywords>{keywords}</pdf:Keywords>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{moment}</xmp:CreateDate>
   <xmp:ModifyDate>{moment}</xmp:ModifyDate>
   <xmp:MetadataDate>{moment}</xmp:MetadataDate>
   <xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
