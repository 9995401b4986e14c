"""What verdicts on signed files are called, and how they are marked: a word, an icon and a colour, never colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, Protocol

from PySide6.QtCore import QCoreApplication

from ..desk.verdicts import FileVerdict
from ..domain.problem import said
from .language import QT_TRANSLATE_NOOP, SAID, phrase

Sort = Literal["good", "doubtful", "bad"]
CONTEXT = "Verdicts"
VERDICTS: Mapping[str, tuple[str, Sort]] = MappingProxyType(
    {
        "valid": (QT_TRANSLATE_NOOP("Verdicts", "Valid"), "good"),
        "invalid": (QT_TRANSLATE_NOOP("Verdicts", "Invalid"), "bad"),
        "untrusted": (QT_TRANSLATE_NOOP("Verdicts", "Not trusted"), "doubtful"),
        "unsigned": (QT_TRANSLATE_NOOP("Verdicts", "Not signed"), "bad"),
        "not_ours": (QT_TRANSLATE_NOOP("Verdicts", "Not a summary"), "doubtful"),
        "unreadable": (QT_TRANSLATE_NOOP("Verdicts", "Cannot be read"), "bad"),
    }
)
INTEGRITY: Mapping[str, tuple[str, Sort]] = MappingProxyType(
    {
        "intact": (QT_TRANSLATE_NOOP("Verdicts", "Unchanged"), "good"),
        "changed": (QT_TRANSLATE_NOOP("Verdicts", "Changed after signing"), "bad"),
        "unsigned": (QT_TRANSLATE_NOOP("Verdicts", "No signature"), "bad"),
        "unknown": (QT_TRANSLATE_NOOP("Verdicts", "Cannot be told"), "doubtful"),
    }
)
TRUST: Mapping[str, tuple[str, Sort]] = MappingProxyType(
    {
        "trusted": (QT_TRANSLATE_NOOP("Verdicts", "Yes"), "good"),
        "unknown": (QT_TRANSLATE_NOOP("Verdicts", "No: unknown signer"), "doubtful"),
        "expired": (QT_TRANSLATE_NOOP("Verdicts", "No: certificate expired"), "doubtful"),
        "not_yet_valid": (QT_TRANSLATE_NOOP("Verdicts", "No: certificate not valid yet"), "doubtful"),
        "revoked": (QT_TRANSLATE_NOOP("Verdicts", "No: certificate revoked"), "bad"),
        "revocation_unknown": (QT_TRANSLATE_NOOP("Verdicts", "Cannot be told: old revocation list"), "doubtful"),
        "not_entitled": (QT_TRANSLATE_NOOP("Verdicts", "No: not entitled"), "bad"),
        "not_checked": (QT_TRANSLATE_NOOP("Verdicts", "Not checked"), "doubtful"),
    }
)
MARKS: Mapping[Sort, str] = MappingProxyType({"good": "done", "doubtful": "warning", "bad": "refused"})
"""The icon of each sort of answer."""


class Worded(Protocol):
    """A sentence as template and parts, such as a reason of a verdict."""

    @property
    def template(self) -> str:
        """The English sentence with named parts."""

    @property
    def parts(self) -> dict[str, object]:
        """What fills them."""


def worded(news: Worded) -> str:
    """A sentence in the language of the window."""
    parts = {name: phrase(part) if isinstance(part, str) else part for name, part in news.parts.items()}
    return said(QCoreApplication.translate(SAID, news.template), parts)


def answer(table: Mapping[str, tuple[str, Sort]], key: str) -> tuple[str, Sort]:
    """What an answer says in the language of the window, and its sort."""
    text, sort = table[key]
    return QCoreApplication.translate(CONTEXT, text), sort


def reckoned_again(verdict: FileVerdict) -> tuple[str, Sort]:
    """Whether the figures follow from the rows."""
    if verdict.recomputed:
        return QCoreApplication.translate(CONTEXT, "Agree"), "good"
    if verdict.differences:
        text = QCoreApplication.translate(CONTEXT, "%n differ(s)", "", len(verdict.differences))
        return text, "bad"
    return QCoreApplication.translate(CONTEXT, "Not reckoned"), "doubtful"


def signer_text(verdict: FileVerdict) -> str:
    """Who signed, as the certificate names them."""
    signer = verdict.signer
    return f"{signer.name} ({signer.facility})" if signer and signer.facility else signer.name if signer else ""
