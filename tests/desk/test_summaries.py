"""A summary is prepared, signed and filed, or nothing happens at all."""

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pikepdf
import pytest
from tests.desk.conftest import Sent
from tests.desk.office import Office, signed

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.sample import sample_project
from impact_desk.desk.summaries import (
    CertificateOfAnotherFacility,
    ChangedMeanwhile,
    NoSuchSummary,
    export_summary,
    file_summary,
    prepare_summary,
    seal_with,
    signed_file,
)
from impact_desk.domain.exchange_rates import MissingRate
from impact_desk.domain.period import Period
from impact_desk.domain.project import NoFacility
from impact_desk.exchange.payload import read_payload
from impact_desk.seal.files import CannotWrite
from impact_desk.seal.tokens import token
from impact_desk.seal.verify import verify_pdf
from impact_desk.store.faults import ReadOnlyFile
from impact_desk.store.journal import SignedBarrier

YEAR, FIRST = Period(2025), Period(2025, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = sample_project(tmp_path / "PN.impact", "PN", author="Nurul")
    yield made
    made.close()


def streams(pdf: bytes) -> Iterator[bytes]:
    """Every byte of a PDF, packed parts unpacked."""
    yield pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for one in document.objects:
            if isinstance(one, pikepdf.Stream):
                yield (
                    one.read_bytes() if one.get("/Filter") in (None, pikepdf.Name.FlateDecode) else one.read_raw_bytes()
                )


def test_that_what_is_shown_before_signing_is_what_is_signed(desk: Desk, office: Office, tmp_path: Path) -> None:
    prepared = prepare_summary(desk, YEAR)
    sealed = seal_with(prepared, office.officer("PN"))
    payload = read_payload(verify_pdf(sealed.content, office.trust).payload or b"")
    assert payload.figures == {one.id: one.shown for one in prepared.figures.values()}
    assert payload.meta.journal_head == desk.file.head()[1]
    assert [entry.kind for entry in desk.history()] == ["import"]
    assert not list(tmp_path.glob("*.pdf"))


def test_that_a_signed_summary_is_noted_in_the_journal_and_kept(desk: Desk, office: Office, tmp_path: Path) -> None:
    out = tmp_path / "year.pdf"
    filed = signed(desk, YEAR, office.officer("PN", "Aisyah"), out)
    (record,) = desk.project().summaries
    assert (record.document, record.sha256, record.signer) == (str(filed.document), filed.sha256, "Aisyah")
    assert (record.file_name, record.sequence, record.period) == ("year.pdf", 1, YEAR)
    assert desk.history()[0].kind == "sign"
    assert signed_file(desk, record.document) == out.read_bytes()
    with pytest.raises(NoSuchSummary):
        signed_file(desk, str(uuid4()))


def test_that_a_second_summary_of_a_period_replaces_the_first(desk: Desk, office: Office, tmp_path: Path) -> None:
    officer = office.officer("PN")
    first = signed(desk, YEAR, officer, tmp_path / "1.pdf")
    half = signed(desk, FIRST, officer, tmp_path / "2.pdf")
    amended = signed(desk, YEAR, officer, tmp_path / "3.pdf")
    assert [one.sequence for one in (first, half, amended)] == [1, 2, 3]
    assert (half.replaces, amended.replaces) == (None, first.document)
    payload = read_payload(verify_pdf(amended.path, office.trust).payload or b"")
    assert (payload.meta.replaces, payload.meta.previous_sha256) == (first.document, half.sha256)


def test_that_undo_stops_at_a_signature(desk: Desk, office: Office, tmp_path: Path) -> None:
    signed(desk, YEAR, office.officer("PN"), tmp_path / "1.pdf")
    with pytest.raises(SignedBarrier):
        desk.undo()


def test_that_another_facilitys_officer_cannot_sign(desk: Desk, office: Office) -> None:
    with pytest.raises(CertificateOfAnotherFacility) as caught:
        seal_with(prepare_summary(desk, YEAR), office.officer("K7", "Wang"))
    assert "K7" in str(caught.value)
    assert "PN" in str(caught.value)


def test_that_a_missing_rate_stops_a_summary_before_a_key_is_asked_for(desk: Desk) -> None:
    dollars = next(one for one in desk.project().contributions if one.currency == "USD")
    desk.change("contributions", dollars.id, {"currency": "CHF"})
    with pytest.raises(MissingRate) as caught:
        prepare_summary(desk, YEAR)
    assert "CHF" in str(caught.value)


def test_that_a_project_without_a_facility_cannot_be_signed(tmp_path: Path) -> None:
    from impact_desk.desk.opening import new_project

    bare = new_project(tmp_path / "bare.impact")
    with pytest.raises(NoFacility):
        prepare_summary(bare, YEAR)
    bare.close()


def test_that_a_change_after_the_figures_were_shown_stops_the_filing(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    sealed = seal_with(prepare_summary(desk, YEAR), office.officer("PN"))
    desk.change("facility", desk.project().site.id, {"headcount": 2041})
    with pytest.raises(ChangedMeanwhile):
        file_summary(desk, sealed, tmp_path / "late.pdf")
    assert not (tmp_path / "late.pdf").exists()
    assert desk.project().summaries == ()


def test_that_a_file_that_cannot_be_written_leaves_no_trace(desk: Desk, office: Office, tmp_path: Path) -> None:
    sealed = seal_with(prepare_summary(desk, YEAR), office.officer("PN"))
    with pytest.raises(CannotWrite):
        file_summary(desk, sealed, tmp_path / "no such folder" / "x.pdf")
    assert desk.project().summaries == ()
    assert desk.history()[0].kind == "import"


def test_that_a_project_opened_to_read_is_not_signed(sent: Sent, tmp_path: Path) -> None:
    from impact_desk.desk.opening import open_project

    reader = open_project(sent.project, read_only=True)
    with pytest.raises(ReadOnlyFile):
        export_summary(reader, YEAR, tmp_path / "no.p12", "no passphrase", tmp_path / "x.pdf")
    reader.close()


def test_that_no_volunteer_is_named_in_any_byte_of_the_file(sent: Sent) -> None:
    from impact_desk.desk.opening import open_project

    reader = open_project(sent.project, read_only=True)
    names = {row.volunteer_name for row in reader.project().volunteer_log if row.volunteer_name}
    numbers = {row.volunteer_id for row in reader.project().volunteer_log if not row.volunteer_id.startswith("group:")}
    departments = {str(row.department) for row in reader.project().volunteers}
    reader.close()
    assert len(names) > 20
    for raw in streams(sent.summary.path.read_bytes()):
        text = raw.decode("utf-8", "replace") + raw.decode("utf-16-be", "replace")
        assert not [one for one in (*names, *numbers, *departments) if one in text]


def test_that_volunteers_leave_as_tokens_of_the_group_key(sent: Sent, office: Office) -> None:
    from tests.desk.office import GROUP_KEY

    from impact_desk.desk.opening import open_project

    payload = read_payload(verify_pdf(sent.summary.path, office.trust).payload or b"")
    reader = open_project(sent.project, read_only=True)
    log = reader.project().volunteer_log
    reader.close()
    expected = [one.volunteer_id if "group:" in one.volunteer_id else token(GROUP_KEY, one.volunteer_id) for one in log]
    assert [one.volunteer_id for one in payload.project.volunteer_log] == expected


def test_that_a_volunteers_name_in_a_text_is_said_before_signing(desk: Desk) -> None:
    name = next(row.volunteer_name for row in desk.project().volunteer_log if row.volunteer_name)
    gift = desk.project().contributions[0]
    desk.change("contributions", gift.id, {"description": f"Bus driven by {name}"})
    problem = prepare_summary(desk, YEAR).problems[-1]
    assert (problem.sheet, problem.record, problem.field) == ("contributions", gift.id, "description")
    assert str(name) in problem.sentence


def test_that_the_page_is_in_the_language_asked_for(desk: Desk, office: Office) -> None:
    sealed = seal_with(prepare_summary(desk, YEAR, language="zh-TW", paper="Letter"), office.officer("PN"))
    with pikepdf.open(io.BytesIO(sealed.content)) as document:
        assert str(document.Root.Lang) == "zh-TW"
        assert [round(float(edge)) for edge in document.pages[0].mediabox] == [0, 0, 612, 792]


def test_that_numbers_go_on_over_all_periods(desk: Desk, office: Office, tmp_path: Path) -> None:
    signed(desk, YEAR, office.officer("PN"), tmp_path / "1.pdf")
    assert prepare_summary(desk, YEAR).sequence == 2
    assert prepare_summary(desk, FIRST).sequence == 2
