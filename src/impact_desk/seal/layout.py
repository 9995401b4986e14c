"""The zip layout of a container: written in one way only, and read without believing anything that it says of itself.

Every byte of a container is accounted for: members lie one after another from the first byte, each is announced twice
in the same words, the list of them follows at once, and its end is the end of the file. What other programs tolerate
(hidden members, gaps, comments, two members of one name, encryption, sizes given later) is refused.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from .verdict import Finding

MIME_TYPE = b"application/vnd.etsi.asic-e+zip"
MOST_BYTES = 512 * 1024 * 1024
"""A larger container is not read."""
MOST_UNPACKED = 1024 * 1024 * 1024
"""Its members may not have more bytes together."""
MOST_MEMBERS = 10_000
MOST_RATIO = 200
"""A project packs twenty to one at most; what promises far more is a trap."""
_RATIO_COUNTS_FROM = 1024 * 1024

NAME = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_STORED, _DEFLATED = 0, 8
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_MEMBERS_TIME = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
# Made as on Unix, unpacked by version 2.0, of 1 January 1980, neither text nor anything but a plain file.
_ALIKE = (3 << 8 | 20, 20, 0, 1 << 5 | 1, 0, _PLAIN_FILE)


@dataclass(frozen=True, slots=True)
class Member:
    """One member: where its packed bytes lie, how they are packed, and what they should come to."""

    name: str
    start: int
    packed: int
    size: int
    method: int
    crc: int


def pack(parts: Mapping[str, bytes]) -> bytes:
    """A container of these parts in this order, `mimetype` first; the same parts always give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        for name, content in {"mimetype": MIME_TYPE, **parts}.items():
            entry = zipfile.ZipInfo(name, _MEMBERS_TIME)
            entry.create_system, entry.external_attr = 3, _PLAIN_FILE
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            container.writestr(entry, content)
    return out.getvalue()


def members(raw: bytes) -> dict[str, Member]:
    """The members of a container, in order. Raises a `Finding` for anything but the one layout."""
    if not raw.startswith(b"PK\x03\x04"):
        raise _unreadable("The file is not a sealed project. Choose the .asice file that was sent.")
    central, count = _end(raw)
    found: dict[str, Member] = {}
    at, folded, next_start = central, set[str](), 0
    for _ in range(count):
        member, at, next_start = _member(raw, at, next_start)
        if member.name.casefold() in folded:
            raise _invalid("The container holds two members called {name}.", name=member.name)
        folded.add(member.name.casefold())
        found[member.name] = member
    if next_start != central or at != len(raw) - _END.size:
        raise _invalid("The container holds bytes that belong to none of its members.")
    if sum(one.size for one in found.values()) > MOST_UNPACKED:
        raise _unreadable("The container would unpack to more than a sealed project ever has.")
    _check_first(raw, found)
    return found


def content(raw: bytes, member: Member) -> bytes:
    """The bytes of a member, unpacked within bounds and compared with what was announced. Raises a `Finding`."""
    packed = raw[member.start : member.start + member.packed]
    plain = packed if member.method == _STORED else _inflated(packed, member)
    if len(plain) != member.size or zlib.crc32(plain) != member.crc:
        raise _damaged(member.name)
    return plain


def _end(raw: bytes) -> tuple[int, int]:
    """Where the list of members begins, and how many it has."""
    if len(raw) < _END.size or raw[-_END.size :][:4] != b"PK\x05\x06":
        raise _invalid("The container is cut off, or something was added to its end.")
    _, disk, first, here, count, size, at, comment = _END.unpack(raw[-_END.size :])
    if disk or first or here != count or comment or at + size != len(raw) - _END.size:
        raise _invalid("The container's list of members is not built as a sealed project's is.")
    if count > MOST_MEMBERS:
        raise _unreadable("The container has more members than a sealed project ever has.")
    return at, count


def _member(raw: bytes, at: int, start: int) -> tuple[Member, int, int]:
    """The member listed at `at`, which must lie at `start`; where the next is listed, and where it must lie."""
    if at + _CENTRAL.size > len(raw) or raw[at : at + 4] != b"PK\x01\x02":
        raise _invalid("The container's list of members is damaged.")
    listed = _CENTRAL.unpack_from(raw, at)
    _, made, needs, flags, method, time, day, crc, packed, size, named, extra, comment, disk, inner, outer, lies = (
        listed
    )
    name = raw[at + _CENTRAL.size : at + _CENTRAL.size + named]
    plain = not (flags or extra or comment or disk) and method in (_STORED, _DEFLATED) and lies == start
    if not plain or (made, needs, time, day, inner, outer) != _ALIKE:
        raise _invalid("The container lists a member in a way that a sealed project never does.")
    announced = _LOCAL.pack(b"PK\x03\x04", needs, flags, method, time, day, crc, packed, size, named, 0) + name
    begins = start + len(announced)
    if raw[start:begins] != announced:
        raise _invalid("A member of the container is announced differently in two places.")
    text = name.decode("ascii", "replace")
    if not NAME.fullmatch(text):
        raise _invalid("The container holds a member whose name is not allowed.")
    _check_promise(text, method, packed, size)
    member = Member(text, begins, packed, size, method, crc)
    return member, at + _CENTRAL.size + named, begins + packed


def _check_promise(name: str, method: int, packed: int, size: int) -> None:
    if method == _STORED and packed != size:
        raise _damaged(name)
    if size > _RATIO_COUNTS_FROM and size > MOST_RATIO * packed:
        raise _unreadable("{name} in the container would unpack to far more than it should.", name=name)


def _check_first(raw: bytes, found: Mapping[str, Member]) -> None:
    first = next(iter(found.values()), None)
    if first is None or first.name != "mimetype" or first.method != _STORED:
        raise Finding("not_ours", "unknown", "The file is a zip file but no signed container. Choose the .asice file.")
    if raw[first.start : first.start + first.packed] != MIME_TYPE:
        raise Finding("not_ours", "unknown", "The container is of another kind than a sealed project.")


def _inflated(packed: bytes, member: Member) -> bytes:
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = unpacking.decompress(packed, member.size + 1)
    except zlib.error as error:
        raise _damaged(member.name) from error
    # Nothing may follow the packed bytes, and they must be complete.
    if not unpacking.eof or unpacking.unused_data:
        raise _damaged(member.name)
    return plain


def _damaged(name: str) -> Finding:
    return Finding("invalid", "changed", "{name} in the container is damaged.", name=name)


def _invalid(template: str, **parts: object) -> Finding:
    return Finding("invalid", "changed", template, **parts)


def _unreadable(template: str, **parts: object) -> Finding:
    return Finding("unreadable", "unknown", template, **parts)
