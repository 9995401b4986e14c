"""Pictures of evidence: photos made smaller on entry, and previews, within bounds and on any thread.

Whatever is drawn here came from outside. Only the decoders of a few sorts are asked, by the sort that the content shows
and never by its name; sizes are asked before anything is decoded, and no picture takes more memory than a bound.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from ..domain.evidence import MEDIA, media_type_of, text_of
from ..domain.problem import Refusal

FORMATS = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/webp": b"webp",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
}
"""The decoders that are asked, by media type."""
QUALITY = 88
"""Of photos that are written anew."""
MOST_MEGABYTES = 256
"""More memory than this no picture is decoded into."""
MOST_PIXELS = 64_000_000
MOST_PDF_BYTES = 64_000_000
MOST_TEXT = 20_000
"""More characters of a text are not shown."""
_NOTES = (b"Exif\0\0", b"eXIf", b"EXIF", b"http://ns.adobe.com/xap", b"XML:com.adobe.xmp", b"Photoshop 3.0", b"XMP ")
"""Marks of what a camera or program noted in an image, the place among it."""


def reduced(content: bytes, side: int) -> bytes | None:
    """The photo with at most `side` pixels on its longest side, upright, made of its dots alone.

    Nothing where it is small enough and bears no notes, or where it cannot be read within bounds.
    """
    sort = media_type_of(content, "")
    has_notes = any(one in content for one in _NOTES)
    reader, _held = _reader(content, sort)
    size = reader.size()
    is_large = max(size.width(), size.height()) > side
    if sort not in FORMATS or not (is_large or has_notes) or reader.imageCount() > 1:
        return None
    image = _read(reader, side)
    return None if image is None else _written(_bare(image), sort)


def preview(content: bytes, side: int) -> QImage | str | None:
    """A picture of at most `side` pixels of an image or of the first page of a PDF, or the text of a text.

    Nothing for other sorts, and for what cannot be read within bounds.
    """
    try:
        sort = media_type_of(content, "")
    except Refusal:
        return None
    if sort in FORMATS:
        reader, _held = _reader(content, sort)
        return _read(reader, side)
    if sort == "application/pdf" and len(content) <= MOST_PDF_BYTES:
        return _first_page(content, side)
    if MEDIA[sort].sort in ("text", "mail"):
        text = text_of(content)
        return text[:MOST_TEXT] if text else None
    return None


def framed(image: QImage, side: int, line: str) -> QImage:
    """The picture in the middle of a square of `side` dots, with a line around it: white paper shows on white."""
    square = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    fitting = image.scaled(side - 2, side - 2, Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH)
    place = fitting.rect()
    place.moveCenter(square.rect().center())
    painter = QPainter(square)
    painter.drawImage(place, fitting)
    painter.setPen(QColor(line))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.end()
    return square


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def _reader(content: bytes, sort: str) -> tuple[QImageReader, QBuffer]:
    """A reader of these bytes, and the buffer that it reads from, which must live as long."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(FORMATS.get(sort, b"none")))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    return reader, buffer


def _read(reader: QImageReader, side: int) -> QImage | None:
    """The image, upright and no larger than `side`; nothing where it is damaged or too large."""
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        fitting = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image


def _bare(image: QImage) -> QImage:
    """The dots alone: texts that an image carries would be written along."""
    has_alpha = image.hasAlphaChannel()
    plain = image.convertToFormat(QImage.Format.Format_ARGB32 if has_alpha else QImage.Format.Format_RGB32)
    made = QImage(plain.constBits(), plain.width(), plain.height(), plain.bytesPerLine(), plain.format()).copy()
    made.setColorSpace(plain.colorSpace())
    return made


def _written(image: QImage, sort: str) -> bytes | None:
    out = QByteArray()
    buffer = QBuffer(out)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(FORMATS[sort]))
    writer.setQuality(QUALITY if sort != "image/png" else -1)
    is_written = writer.write(image)
    buffer.close()
    return bytes(out.data()) if is_written else None


def _first_page(content: bytes, side: int) -> QImage | None:
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        if document.error() != QPdfDocument.Error.None_ or document.pageCount() < 1:
            return None
        page = document.pagePointSize(0)
        fitting = page.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).toSize().expandedTo(QSize(1, 1))
        drawn = document.render(0, fitting)
        return None if drawn.isNull() else _on_paper(drawn)
    finally:
        document.close()


def _on_paper(drawn: QImage) -> QImage:
    """Pages are transparent where nothing is printed; paper is white."""
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
