"""Finished pages are signed, and the signed file is verified as a receiver would, before anybody sees it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..domain.problem import Fault
from .verification import verify_bytes

if TYPE_CHECKING:
    from ..report.finish import Unsigned
    from ..seal.identity import Identity

REASONS = {"en": "I stand for the figures in this document.", "zh-TW": "本人確認本文件所載數據。"}
"""What the signature says about itself."""


class NotProved(Fault):
    """The finished file did not pass our own verification, so it is thrown away."""

    def __init__(self, cause: str) -> None:
        super().__init__("The signed file did not pass verification: {cause} Nothing was written.", cause=cause)


def sign(unsigned: Unsigned, identity: Identity, moment: datetime, language: str) -> bytes:
    """The signed file. Raises `CannotBeSigned`, `SigningFailed`, `MissingGlyph`."""
    from ..domain.parcel import GROUP_ATTACHMENT, SUMMARY_ATTACHMENT
    from ..report.fonts import FACES
    from ..seal.signing import sign_pdf, stamp_lines
    from ..seal.stamp import Stamp

    left, bottom, right, top = unsigned.signature_box
    stamp = Stamp(
        lines=stamp_lines(identity, moment, language),
        box=(round(left), round(bottom), round(right), round(top)),
        fonts=tuple(face.file(bold=False).read_bytes() for face in FACES),
        page=unsigned.signature_page,
    )
    return sign_pdf(
        unsigned.pdf,
        identity,
        moment=moment,
        reason=REASONS[language],
        stamp=stamp,
        names=(SUMMARY_ATTACHMENT, GROUP_ATTACHMENT),
    )


def prove(content: bytes, identity: Identity, moment: datetime) -> None:
    """Verify a signed file as its receiver will. Raises `NotProved`."""
    from ..seal.certificates import der
    from ..seal.trust import TrustStore

    found = verify_bytes(content, TrustStore((der(identity.root),)), moment)
    if not found.valid:
        raise NotProved(" ".join(found.sentences))
