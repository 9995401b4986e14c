"""The group's report is signed like a summary, and proves itself together with the summaries that it rests on."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.desk.conftest import WHOLE, Mail, Sent
from tests.desk.forging import misprinted
from tests.desk.office import Office

from impact_desk.desk.group_desk import GroupDesk, NothingReceived
from impact_desk.desk.group_reports import SealedGroup, file_group_report, prepare_group_report, seal_group_with
from impact_desk.desk.head_office import consolidate
from impact_desk.desk.summaries import ChangedMeanwhile
from impact_desk.desk.verdicts import FileVerdict
from impact_desk.desk.verification import verify_files


@pytest.fixture
def full(group: GroupDesk, sent: Sent, mail: Mail, office: Office) -> GroupDesk:
    """A group file with two sites' summaries."""
    consolidate(group, [sent.summary.path, mail.year], [office.pem])
    return group


def sealed(full: GroupDesk, office: Office, currency: str = "USD") -> SealedGroup:
    return seal_group_with(prepare_group_report(full, WHOLE, currency=currency), office.officer("HQ", "Chen"))


def judged(content: bytes, folder: Path, office: Office, *summaries: Path) -> FileVerdict:
    path = folder / "report.pdf"
    path.write_bytes(content)
    return verify_files([path, *summaries], [office.pem])[0]


@pytest.mark.parametrize("currency", ["USD", "TWD", "JPY"])
def test_that_a_report_in_any_currency_is_reckoned_again_from_its_summaries(
    full: GroupDesk, sent: Sent, mail: Mail, office: Office, tmp_path: Path, currency: str
) -> None:
    content = sealed(full, office, currency).content
    found = judged(content, tmp_path, office, sent.summary.path, mail.year)
    assert (found.verdict, found.recomputed, found.sentences) == ("valid", True, ())
    assert found.about
    assert (found.about.sort, found.about.facility_code, found.about.currency) == ("group report", "HQ", currency)


def test_that_another_summary_than_the_one_named_does_not_prove_it(
    full: GroupDesk, sent: Sent, mail: Mail, office: Office, tmp_path: Path
) -> None:
    content = sealed(full, office).content
    found = judged(content, tmp_path, office, sent.summary.path, mail.amended)
    assert (found.verdict, found.recomputed) == ("valid", False)
    assert "1 of the 2 summaries" in found.sentences[-1]


def test_that_a_sum_that_does_not_follow_from_the_summaries_is_found(
    full: GroupDesk, sent: Sent, mail: Mail, office: Office, tmp_path: Path
) -> None:
    prepared = prepare_group_report(full, WHOLE)
    wrong = replace(prepared, figures=misprinted("contributions.total", 5)(prepared.figures))
    content = seal_group_with(wrong, office.officer("HQ", "Chen")).content
    assert judged(content, tmp_path, office).verdict == "valid"
    found = judged(content, tmp_path, office, sent.summary.path, mail.year)
    assert (found.verdict, found.recomputed) == ("invalid", False)
    assert [one.figure for one in found.differences] == ["contributions.total"]


def test_that_a_signed_report_is_noted_numbered_and_kept(full: GroupDesk, office: Office, tmp_path: Path) -> None:
    first = file_group_report(full, sealed(full, office), tmp_path / "1.pdf")
    second = file_group_report(full, sealed(full, office), tmp_path / "2.pdf")
    assert [one.sequence for one in full.reports()] == [1, 2]
    assert (second.replaces, full.history()[0].kind) == (first.document, "sign")
    assert full.summary_pdf(str(first.document)) == (tmp_path / "1.pdf").read_bytes()


def test_that_a_change_after_the_figures_were_shown_stops_the_filing(
    full: GroupDesk, office: Office, tmp_path: Path
) -> None:
    made = sealed(full, office)
    full.change("group_year", full.records("group_year")[0].id, {"headcount": 9})
    with pytest.raises(ChangedMeanwhile):
        file_group_report(full, made, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_that_a_group_report_is_not_taken_in_as_a_summary(full: GroupDesk, office: Office, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(sealed(full, office).content)
    (refused,) = consolidate(full, [tmp_path / "report.pdf"]).refused
    assert str(refused.reasons[0]) == "This is the group's own report, not a site's summary."


def test_that_there_is_no_report_without_summaries(group: GroupDesk) -> None:
    with pytest.raises(NothingReceived):
        prepare_group_report(group, WHOLE)
