"""Whole group years: workbooks become projects, projects signed summaries, summaries the group's figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.desk.office import Office, open_office, signed
from tests.desk.test_summaries import streams
from tests.domain import kit
from tests.domain.test_kits import differences

from impact_desk.desk.group_desk import GroupDesk, new_group
from impact_desk.desk.head_office import Consolidation, consolidate
from impact_desk.desk.intake import create_from_files
from impact_desk.desk.opening import open_project
from impact_desk.domain.period import Period


@dataclass(frozen=True)
class GroupYear:
    """A year of the group: where each site's summary lies, the group file, and what became of the summaries."""

    year: str
    office: Office
    summaries: dict[str, Path]
    group: GroupDesk
    outcome: Consolidation
    names: frozenset[str]


@pytest.fixture(scope="module", params=kit.YEARS)
def taken_in(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GroupYear]:
    """The year's workbooks imported, signed and consolidated, through real files."""
    year, folder = str(request.param), tmp_path_factory.mktemp(request.param)
    office = open_office(folder)
    inbox = folder / "inbox"
    inbox.mkdir()
    names: set[str] = set()
    summaries = {}
    for code, about in kit.expected(year)["facilities"].items():
        project = folder / f"{code}.impact"
        create_from_files(project, [kit.KITS / year / about["workbook"]])
        desk = open_project(project)
        summaries[code] = signed(desk, Period(int(year)), office.officer(code), inbox / f"{code}.pdf").path
        names |= {row.volunteer_name for row in desk.project().volunteer_log if row.volunteer_name}
        desk.close()
    group = new_group(folder / f"{year}.impact-group")
    settings = kit.KITS / year / kit.expected(year)["group_workbook"]
    outcome = consolidate(group, [inbox], [office.pem], settings=settings)
    yield GroupYear(year, office, summaries, group, outcome, frozenset(names))
    group.close()


def tree(figures: Any) -> dict[str, Any]:
    return {"period": figures.period, "facility_code": figures.of, "currency": figures.currency, **figures.as_tree()}


def test_that_every_summary_is_accepted(taken_in: GroupYear) -> None:
    assert taken_in.outcome.clean
    assert sorted(one.received.facility_code for one in taken_in.outcome.accepted) == sorted(taken_in.summaries)
    assert taken_in.group.file.broken_links() == ()


@pytest.mark.parametrize("half", [0, 1, 2])
def test_that_the_groups_figures_agree_in_every_digit(taken_in: GroupYear, half: int) -> None:
    period = Period(int(taken_in.year), half)
    wanted = kit.expected(taken_in.year)["group"][str(period)]
    assert differences(wanted, taken_in.group.figures(period).as_tree() | {"currency": "USD"}) == []


def test_that_each_sites_own_figures_agree_in_every_digit(taken_in: GroupYear) -> None:
    for one in taken_in.group.received():
        wanted = kit.expected(taken_in.year)["facilities"][one.facility_code][taken_in.year]
        assert differences(wanted, tree(taken_in.group.facility_figures(one.document))) == []


def test_that_2020_leads_to_its_published_headline(taken_in: GroupYear) -> None:
    figures = taken_in.group.figures(Period(int(taken_in.year)))
    if taken_in.year == "2020":
        assert figures["contributions.total"].shown == "8100000.00"
        assert figures["share_of_pre_tax_profit"].shown == "0.64%"
        assert figures["volunteering.hours"].shown == "5921.00"
        assert figures["volunteering.volunteers"].shown == 2814
    assert figures["facilities"].shown == len(taken_in.summaries)


def test_that_no_volunteer_is_named_in_any_byte_of_any_summary(taken_in: GroupYear) -> None:
    assert len(taken_in.names) > 20
    for path in taken_in.summaries.values():
        for raw in streams(path.read_bytes()):
            text = raw.decode("utf-8", "replace") + raw.decode("utf-16-be", "replace")
            assert not [name for name in taken_in.names if name in text]


def test_that_the_group_report_is_signed_and_its_sums_are_reckoned_again(taken_in: GroupYear, tmp_path: Path) -> None:
    from impact_desk.desk.group_reports import file_group_report, prepare_group_report, seal_group_with
    from impact_desk.desk.verification import verify_files

    prepared = prepare_group_report(taken_in.group, Period(int(taken_in.year)), group_name="The group")
    sealed = seal_group_with(prepared, taken_in.office.officer("HQ", "Chen"))
    out = file_group_report(taken_in.group, sealed, tmp_path / "report.pdf").path
    *_, alone = verify_files([out], [taken_in.office.pem])
    *_, together = verify_files([*taken_in.summaries.values(), out], [taken_in.office.pem])
    assert (alone.verdict, alone.recomputed) == ("valid", False)
    assert "are not at hand" in alone.sentences[-1]
    assert (together.verdict, together.recomputed, together.sentences) == ("valid", True, ())
