"""The manifest of a container (ETSI EN 319 162-1, annex A.4): every part with its SHA-256, in one form of words.

It is read by comparison: what the manifest says is taken out, written again in our form, and must come out byte for
byte. So nothing in it is left to a parser's opinion, and no XML parser meets bytes from outside.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping

from .verdict import Finding

MANIFEST = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"
LIMIT = 8 * 1024 * 1024

_KINDS = {".impact": "application/vnd.sqlite3", ".pdf": "application/pdf", ".json": "application/json"}
_KINDS |= {".py": "text/x-python", ".txt": "text/plain"}
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
    f'  <asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>\n'
)
_PART = (
    '  <asic:DataObjectReference URI="{name}" MimeType="{kind}">\n'
    '    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\n'
    "    <ds:DigestValue>{digest}</ds:DigestValue>\n"
    "  </asic:DataObjectReference>\n"
)
_TAIL = "</asic:ASiCManifest>\n"
_FOUND = re.compile(r'URI="([A-Za-z0-9._/-]{1,400})" MimeType="[^"]{1,60}">\n[^\n]+\n    <ds:DigestValue>([^<\n]{44})<')


def manifest_of(parts: Mapping[str, bytes]) -> bytes:
    """The manifest of these parts."""
    return _written({name: hashlib.sha256(content).digest() for name, content in parts.items()})


def digests_in(manifest: bytes) -> dict[str, bytes]:
    """The SHA-256 of every part that a manifest names. Raises a `Finding` unless it is in our form of words."""
    text = manifest.decode("ascii", "replace")
    try:
        digests = {name: base64.b64decode(value, validate=True) for name, value in _FOUND.findall(text)}
    except ValueError as error:
        raise _strange() from error
    if _written(digests) != manifest:
        raise _strange()
    return digests


def _written(digests: Mapping[str, bytes]) -> bytes:
    lines = (
        _PART.format(name=name, kind=_kind(name), digest=base64.b64encode(value).decode("ascii"))
        for name, value in digests.items()
    )
    return (_HEAD + "".join(lines) + _TAIL).encode("ascii")


def _kind(name: str) -> str:
    return _KINDS.get(name[name.rfind(".") :], "application/octet-stream")


def _strange() -> Finding:
    return Finding("not_ours", "unknown", "The container's manifest is not written by Impact Desk.")
