"""Pictures and pages as cameras, scanners and ill-willed people make them."""

import io
import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from reportlab.pdfgen.canvas import Canvas

PLACE = b"25.0330N 121.5654E"


def image(width: int, height: int, form: str = "jpeg") -> bytes:
    """An image that is red on its left half and blue on its right one."""
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(QColor("red"))
    painter = QPainter(drawn)
    painter.fillRect(width // 2, 0, width, height, QColor("blue"))
    painter.end()
    drawn.setText("Description", PLACE.decode())
    out = QByteArray()
    buffer = QBuffer(out)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(form.encode())).write(drawn)
    return bytes(out.data())


def photo(width: int, height: int, orientation: int = 1) -> bytes:
    """A JPEG with a camera's notes: how it was held, when, and where."""
    plain = image(width, height)
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\0*" + struct.pack(">IH", 8, 1) + entries + struct.pack(">I", 0)
    body = b"Exif\0\0" + tiff + b"2020:03:05 10:11:12\0" + PLACE
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + plain[2:]


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that promises many dots."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    dots = zlib.compress(b"\0" * 100_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


def receipt() -> bytes:
    """A PDF of one page."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=(200, 400))
    page.drawString(20, 200, "Receipt")
    page.showPage()
    page.save()
    return out.getvalue()
