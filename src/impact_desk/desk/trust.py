"""Whom a file trusts: the authority given with the first summaries or receipt is pinned, and its revocations only grow."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from ..domain.problem import Refusal
from ..domain.records import TrustedAuthority
from ..store.file import Writing
from .sheet_desk import SheetDesk
from .verification import read_trust

if TYPE_CHECKING:
    from ..seal.trust import TrustStore

_CERTIFICATE, _LIST = "CERTIFICATE", "X509 CRL"
_LINE = 64


class NobodyTrusted(Refusal):
    """The group file has not been told whom to trust."""

    def __init__(self) -> None:
        super().__init__("The group file trusts no authority yet. Give the root.pem of head office's authority.")


class OtherAuthority(Refusal):
    """Another authority than the one that the group file trusts."""

    def __init__(self, fingerprint: str) -> None:
        super().__init__(
            "The group file trusts another authority than the one given, whose fingerprint is {fingerprint}. Give the root.pem that the group file was begun with, or let the file trust this one too.",
            fingerprint=fingerprint,
        )


def trust_for(desk: SheetDesk, paths: Sequence[Path] | None) -> TrustStore:
    """The authorities to believe: those pinned, with all revocations ever seen; those given, where none is pinned.

    Raises `NobodyTrusted`, `OtherAuthority` and what `read_trust` raises.
    """
    pinned = pinned_trust(desk)
    if not paths:
        if pinned is None:
            raise NobodyTrusted
        return pinned
    given = read_trust(paths)
    if pinned is None:
        return given
    for root, known in zip(given.roots, given.fingerprints(), strict=True):
        if root not in pinned.roots:
            raise OtherAuthority(_readable(known))
    return _together(pinned, given)


def pinned_trust(desk: SheetDesk) -> TrustStore | None:
    """What the group file trusts, or nothing yet."""
    from ..seal.trust import TrustStore

    rows = _rows(desk)
    content = desk.file.blob(rows[0].file_sha256) if rows else None
    return TrustStore.parse(content, desk.path.name) if content else None


def trust_also(desk: SheetDesk, paths: Sequence[Path], moment: str) -> TrustStore:
    """Trust further authorities from now on, as one step: a new root beside the old one. Raises as `read_trust` does."""
    pinned, given = pinned_trust(desk), read_trust(paths)
    store = _together(pinned, given) if pinned else given
    desk.write("Trust an authority", lambda writing: pin(desk, writing, store, moment), kind="receive")
    return store


def pin(desk: SheetDesk, writing: Writing, store: TrustStore, moment: str) -> None:
    """Note within a step whom the file trusts; nothing is written when it knows already."""
    rows = {one.root_sha256: one for one in _rows(desk)}
    content = _pem(store)
    if rows and desk.file.blob(next(iter(rows.values())).file_sha256) == content:
        return
    sha256 = writing.keep(content)
    for root in store.fingerprints():
        known = rows.get(root)
        one = TrustedAuthority(
            id=known.id if known else uuid4(),
            root_sha256=root,
            file_sha256=sha256,
            pinned_at=known.pinned_at if known else moment,
        )
        writing.replace(one) if known else writing.add(one)


def _rows(desk: SheetDesk) -> tuple[TrustedAuthority, ...]:
    return cast("tuple[TrustedAuthority, ...]", desk.records("authorities"))


def _together(one: TrustStore, other: TrustStore) -> TrustStore:
    # A revocation once seen is never forgotten, whatever older list is handed in later.
    from ..seal.trust import TrustStore

    roots = tuple(dict.fromkeys((*one.roots, *other.roots)))
    return TrustStore(roots, tuple(dict.fromkeys((*one.revocations, *other.revocations))))


def _pem(store: TrustStore) -> bytes:
    blocks = [(_CERTIFICATE, body) for body in store.roots] + [(_LIST, body) for body in store.revocations]
    return "".join(_block(label, body) for label, body in blocks).encode("ascii")


def _block(label: str, body: bytes) -> str:
    text = base64.b64encode(body).decode("ascii")
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    return "\n".join((f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""))


def _readable(sha256: str) -> str:
    from ..seal.tokens import fingerprint

    return fingerprint(sha256)
