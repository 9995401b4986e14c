"""What the document is, how to verify it, and where it is signed."""

from __future__ import annotations

from ...domain.parcel import GROUP_ATTACHMENT, SUMMARY_ATTACHMENT
from ..blocks import Column, Heading, Paragraph, Row, SignatureBox, Table, Words, words
from .matter import Blocks, DocumentMatter, GroupMatter, SummaryMatter, cells, facts


def summary_proof(matter: SummaryMatter) -> Blocks:
    """Identity, verification and signature of a facility's summary."""
    say, site = matter.say, matter.project.site
    subject = f"{site.facility_name} ({site.facility_code})"
    head = {"identity.head": words(matter.meta.journal_head)}
    yield Heading(say("chapter.identity"))
    yield _identity(matter, {"identity.facility": words(subject)}, SUMMARY_ATTACHMENT, head)
    yield from _verification(matter, "verify.figures", SUMMARY_ATTACHMENT)
    yield Paragraph(words(say("verify.head")), "point")
    yield from _signature(matter, "signature.statement", subject)


def group_proof(matter: GroupMatter) -> Blocks:
    """Identity, verification and signature of the group's report."""
    subject = matter.meta.group_name or matter.say("group")
    yield Heading(matter.say("chapter.identity"))
    yield _identity(matter, {"identity.group": words(subject)}, GROUP_ATTACHMENT, {})
    yield from _verification(matter, "verify.group_figures", GROUP_ATTACHMENT)
    yield from _signature(matter, "signature.group_statement", subject)


def group_received(matter: GroupMatter) -> Blocks:
    """The summaries that the group's figures come from."""
    say = matter.say
    yield Heading(say("chapter.received"))
    if not matter.received:
        yield matter.nothing("empty.received")
        return
    names = "facility", "period", "sequence", "signer", "received", "document"
    rows = (
        Row(
            cells(
                f"{one.facility_code} {one.facility_name}",
                str(one.period),
                str(one.sequence),
                one.signer,
                one.received_at,
                one.document,
            )
        )
        for one in matter.received
    )
    yield Table(tuple(Column(say(f"column.{name}")) for name in names), tuple(rows))


def _identity(matter: DocumentMatter, whose: dict[str, Words], attachment: str, more: dict[str, Words]) -> Table:
    meta, say = matter.meta, matter.say
    named = {
        **whose,
        "identity.period": words(matter.period_text()),
        "identity.document": words(meta.document),
        "identity.sequence": words(str(meta.sequence)),
        **({"identity.replaces": words(meta.replaces)} if meta.replaces else {}),
        **({"identity.because": words(meta.because)} if meta.because else {}),
        "identity.signer": words(meta.signer),
        "identity.made": words(meta.moment),
        "identity.program": words(say("identity.version", version=meta.program_version)),
        **more,
        "identity.attachment": words(attachment),
    }
    return facts((say(key), value) for key, value in named.items())


def _verification(matter: DocumentMatter, figures: str, attachment: str) -> Blocks:
    say = matter.say
    yield Heading(say("chapter.verify"))
    for text in (say("verify.signature"), say("verify.command"), say(figures, name=attachment)):
        yield Paragraph(words(text), "point")


def _signature(matter: DocumentMatter, statement: str, subject: str) -> Blocks:
    say = matter.say
    yield Heading(say("chapter.signature"))
    parts = {"signer": matter.meta.signer, "subject": subject, "period": matter.period_text()}
    yield Paragraph(words(say(statement, **parts)))
    yield SignatureBox(say("signature.caption"))
