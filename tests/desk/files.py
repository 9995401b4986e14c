"""Small files of every sort that is taken as evidence, and some that are not."""

import io
import zipfile

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\0" * 40
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
PDF = b"%PDF-1.7\n%receipt\n"
LETTER = "Dear foundation, the library is open. 圖書館開放了。".encode()
MAIL = b"From: chen@example.org\r\nSubject: Receipt\r\nDate: Thu, 5 Mar 2020 10:00:00 +0800\r\n\r\nPaid.\r\n"


def zipped(*names: str, first: bytes = b"") -> bytes:
    """A container with parts of these names; `first` is the content of an uncompressed part `mimetype`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        if first:
            container.writestr("mimetype", first)
        for name in names:
            container.writestr(name, "<x/>")
    return out.getvalue()


DOCX = zipped("[Content_Types].xml", "word/document.xml")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
