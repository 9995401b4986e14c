"""Receipts: head office accepts or returns a summary, the site believes no other, and keeps remarks until they are dealt with."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desk.conftest import Mail, Sent
from tests.desk.office import Office, open_office

from impact_desk.desk.answering import (
    KeyOfASite,
    NoLongerStands,
    NoSuchRow,
    NothingToReturn,
    RemarksOnAccepted,
    WhichSummary,
    answer_summary,
    answers,
    find_received,
    remark_on,
)
from impact_desk.desk.group_desk import GroupDesk
from impact_desk.desk.head_office import consolidate
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.receipts import (
    ForUnknownSummary,
    NoAuthorityYet,
    NotAReceipt,
    NotHeadOffice,
    ReceiptOfAnother,
    TakenBefore,
    answers_of,
    deal_with,
    place_of,
    take_receipt,
)
from impact_desk.desk.trust import OtherAuthority
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Said
from impact_desk.exchange.canonical import canonical, parse_canonical
from impact_desk.exchange.receipt import PART, RemarkText, build_receipt, read_receipt
from impact_desk.exchange.refusals import RowsRefused
from impact_desk.seal.container import open_container, seal_parts
from impact_desk.seal.identity import Identity


@pytest.fixture(scope="module")
def head(office: Office) -> Identity:
    return office.officer("HQ", "Chen 陳")


@pytest.fixture
def holding(group: GroupDesk, sent: Sent, office: Office) -> GroupDesk:
    """A group file that holds the summary of PN."""
    consolidate(group, [sent.summary.path], [office.pem])
    return group


@pytest.fixture
def site(sent: Sent, tmp_path: Path) -> Iterator[Desk]:
    """The project of PN."""
    shutil.copyfile(sent.project, tmp_path / "PN.impact")
    made = open_project(tmp_path / "PN.impact", author="Nurul")
    yield made
    made.close()


def returned(holding: GroupDesk, head: Identity, out: Path, *texts: str) -> Path:
    """The receipt that returns PN's summary with remarks on its first gift."""
    document = holding.received()[0].document
    project = holding.payload(document).project
    gift = project.contributions[0].id
    remarks = [remark_on(project, "contributions", str(gift), "amount", one) for one in texts]
    return answer_summary(holding, document, "returned", remarks, head, out).path


def test_that_a_returned_summary_leads_to_the_rows_and_remarks_are_dealt_with(
    holding: GroupDesk, site: Desk, head: Identity, office: Office, tmp_path: Path
) -> None:
    path = returned(holding, head, tmp_path / "answer", "The voucher is of 2024. 憑證年度不符", "In TWD?")
    taken = take_receipt(site, path, [office.pem])
    assert (path.suffix, taken.receipt.answer, taken.receipt.signer) == (".impact-receipt", "returned", "Chen 陳")
    (found,) = answers_of(site)
    assert (found.needs_work, len(found.waiting), found.count) == (True, 2, 2)
    first = found.waiting[0]
    assert (first.sheet, first.field) == ("contributions", "amount")
    assert str(site.project().contributions[0].id) == first.record
    assert place_of(site, first) == "Contributions, 2025-01-15, Amount"
    deal_with(site, first.id, "Moved to 2024")
    assert [one.text for one in answers_of(site)[0].waiting] == ["In TWD?"]
    assert [one.kind for one in site.history(2)] == ["edit", "receive"]
    site.undo()
    assert len(answers_of(site)[0].waiting) == 2


def test_that_head_office_remembers_what_it_answered(
    holding: GroupDesk, site: Desk, head: Identity, office: Office, tmp_path: Path
) -> None:
    document = holding.received()[0].document
    path = returned(holding, head, tmp_path / "first.impact-receipt", "In TWD?")
    assert answers(holding)[document].answer == "returned"
    assert next(one for one in holding.board(date(2026, 1, 31)) if one.received).answer == "returned"
    accepted = answer_summary(holding, document[:8], "accepted", [], head, tmp_path / "second.impact-receipt").path
    assert answers(holding)[document].answer == "accepted"
    assert (holding.history()[0].kind, holding.history()[0].title[:16]) == ("sign", "Accept summary 1")
    take_receipt(site, path, [office.pem])
    take_receipt(site, accepted)
    assert not answers_of(site)[0].is_returned


def test_that_what_cannot_be_answered_is_refused(
    holding: GroupDesk, head: Identity, office: Office, mail: Mail, tmp_path: Path
) -> None:
    document, out = holding.received()[0].document, tmp_path / "no.impact-receipt"
    a_remark = [RemarkText("In TWD?")]
    for refusal, answer, remarks, identity in (
        (NothingToReturn, "returned", [], head),
        (RemarksOnAccepted, "accepted", a_remark, head),
        (KeyOfASite, "returned", a_remark, office.officer("PN")),
    ):
        with pytest.raises(refusal):
            answer_summary(holding, document, answer, remarks, identity, out)
    with pytest.raises(WhichSummary):
        find_received(holding, "K9 2020")
    with pytest.raises(NoSuchRow):
        remark_on(holding.payload(document).project, "contributions", str(uuid4()), "", "Where?")
    consolidate(holding, [mail.year, mail.amended])
    old = next(one for one in holding.received() if one.superseded)
    with pytest.raises(NoLongerStands):
        answer_summary(holding, old.document, "accepted", [], head, out)
    assert not out.exists()


def test_that_no_receipt_is_believed_before_head_office_is_known(
    holding: GroupDesk, site: Desk, head: Identity, office: Office, tmp_path: Path
) -> None:
    path = returned(holding, head, tmp_path / "answer", "In TWD?")
    with pytest.raises(NoAuthorityYet):
        take_receipt(site, path)
    (tmp_path / "other").mkdir()
    other = open_office(tmp_path / "other")
    with pytest.raises(NotAReceipt, match="not"):
        take_receipt(site, path, [other.pem])
    assert site.records("receipts") == ()
    take_receipt(site, path, [office.pem])
    with pytest.raises(TakenBefore):
        take_receipt(site, path)
    with pytest.raises(OtherAuthority):
        take_receipt(site, path, [other.pem])


def forged(path: Path, identity: Identity, out: Path, **changed: object) -> Path:
    """The receipt at `path` with other words, signed by `identity`."""
    from impact_desk.seal.trust import TrustStore

    raw = open_container(path.read_bytes(), TrustStore(())).part(PART)
    document = {**parse_canonical(raw), **changed}
    out.write_bytes(seal_parts({PART: canonical(document)}, identity, moment=read_receipt(raw).created))
    return out


def test_that_what_is_not_head_offices_answer_to_what_was_signed_here_is_refused(
    holding: GroupDesk, site: Desk, head: Identity, office: Office, tmp_path: Path
) -> None:
    path, out = returned(holding, head, tmp_path / "answer", "In TWD?"), tmp_path / "forged.impact-receipt"
    own, strange = office.officer("PN"), office.officer("KU")
    for refusal, identity, changed in (
        (ReceiptOfAnother, head, {"facility_code": "KU"}),
        (ForUnknownSummary, head, {"document": str(uuid4())}),
        (ForUnknownSummary, head, {"sha256": "0" * 64}),
        (NotHeadOffice, own, {"issuer": "PN"}),
        (NotHeadOffice, strange, {}),
        (NotAReceipt, head, {"answer": "praised"}),
        (NotAReceipt, head, {"remarks": []}),
        (NotAReceipt, head, {"remarks": [{"sheet": "drafts", "record": str(uuid4()), "field": None, "text": "x"}]}),
        (NotAReceipt, head, {"remarks": [{"sheet": None, "record": None, "field": None, "text": "a\u202eb"}]}),
        (NotAReceipt, head, {"more": "keys"}),
    ):
        with pytest.raises(refusal):
            take_receipt(site, forged(path, identity, out, **changed), [office.pem])
    take_receipt(site, path, [office.pem])
    with pytest.raises(NotHeadOffice, match="HQ"):
        take_receipt(site, forged(path, strange, out, issuer="KU", receipt=str(uuid4())))
    assert len(site.records("receipts")) == 1


def test_that_a_receipt_changed_on_its_way_is_refused_in_one_line(
    holding: GroupDesk, site: Desk, head: Identity, office: Office, sent: Sent, tmp_path: Path
) -> None:
    path, out = returned(holding, head, tmp_path / "answer", "In TWD?"), tmp_path / "spoilt.impact-receipt"
    whole = path.read_bytes()
    for content in (
        whole[:150] + bytes(20) + whole[170:],
        whole[:-40],
        b"",
        b"PK\x03\x04",
        sent.summary.path.read_bytes()[:9000],
    ):
        out.write_bytes(content)
        with pytest.raises(Said) as told:
            take_receipt(site, out, [office.pem])
        assert "\n" not in str(told.value)
    out.write_bytes(b"P" * (1024 * 1024 + 1))
    with pytest.raises(Said, match="are not read"):
        take_receipt(site, out, [office.pem])
    assert site.records("receipts") == ()


@given(st.binary(max_size=300))
def test_that_hostile_bytes_are_refused_and_never_crash(raw: bytes) -> None:
    with pytest.raises(RowsRefused):
        read_receipt(raw)


def test_that_a_receipt_reads_back_as_it_was_written(holding: GroupDesk, head: Identity, tmp_path: Path) -> None:
    path = returned(holding, head, tmp_path / "answer", "Line one\nline two 第二行")
    from impact_desk.seal.trust import TrustStore

    text = read_receipt(open_container(path.read_bytes(), TrustStore(())).part(PART))
    assert read_receipt(build_receipt(text)) == text
    assert replace(text, remarks=()) != text
    assert text.period == Period(text.period.year)
