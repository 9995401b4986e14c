"""Files into a project as one step, and the whole project out so that it comes back the same."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.desk.site import FACILITY, project, shift

from impact_desk.desk import intake
from impact_desk.desk.intake import FacilityRefused, Intake, NoFacilityGiven, create_from_files, import_files
from impact_desk.desk.opening import EndingMissing, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.figures import facility_document
from impact_desk.domain.kinds import Habits
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.reading.refused import Stopped, Unreadable
from impact_desk.store.faults import AlreadyThere

KITS = Path(__file__).parents[1] / "data" / "kit"
LOG = "date,program_code,volunteer_id,volunteer_name,hours,paid_time\n"
SITES = [
    (year, code)
    for year in ("2020", "2021")
    for code in json.loads((KITS / year / "expected.json").read_text())["facilities"]
]


def expected(year: str, code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((KITS / year / "expected.json").read_text())["facilities"][code]
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def log(folder: Path, *rows: str) -> Path:
    path = folder / "volunteer_log.csv"
    path.write_text(LOG + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(("year", "code"), SITES)
def test_that_every_sample_workbook_goes_in_out_and_in_again(tmp_path: Path, year: str, code: str) -> None:
    about = expected(year, code)
    first, second, third = (tmp_path / f"{name}.impact" for name in "abc")
    report = create_from_files(first, [KITS / year / about["workbook"]])
    assert (report.total.refused, report.total.accepted) == (0, report.total.read)
    desk = open_project(first, read_only=True)
    intake.export_workbook(desk, tmp_path / "out.xlsx")
    intake.export_csv(desk, tmp_path / "sheets")
    create_from_files(second, [tmp_path / "out.xlsx"])
    create_from_files(third, [tmp_path / "sheets"])
    desks = [desk, open_project(second, read_only=True), open_project(third, read_only=True)]
    for period in (year, f"{year}-H1", f"{year}-H2"):
        found = [facility_document(one.project(), Period.parse(period)) for one in desks]
        assert found[0] == found[1] == found[2]
    for one in desks:
        one.close()


def test_that_an_import_is_one_step_and_one_undo(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "2020-03-05,P1,E1,Anna,2.5,yes", "2020-03-06,P1,E2,Bo,3,no")
    report = import_files(desk, [path])
    assert (report.total.accepted, report.derived) == (2, {"volunteers": 2})
    assert [(one.kind, one.title) for one in desk.history(1)] == [("import", "Import volunteer_log.csv")]
    desk.undo()
    assert desk.records("volunteer_log") == desk.records("volunteers") == ()


def test_that_importing_twice_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "2020-03-05,P1,E1,Anna,2.5,yes")
    import_files(desk, [path])
    entries = desk.history()
    report = import_files(desk, [path])
    assert (report.total.skipped, report.total.accepted, desk.history()) == (1, 0, entries)


def test_that_a_dry_run_writes_nothing_but_tells_all(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "2020-03-05,P1,E1,Anna,2.5,yes", "2020-03-06,P9,E2,Bo,3,no")
    before = desk.path.read_bytes()
    report = import_files(desk, [path], Intake(dry_run=True))
    assert (report.total.accepted, report.total.refused, desk.path.read_bytes()) == (1, 1, before)


def test_that_a_strict_import_takes_all_or_nothing(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "2020-03-05,P1,E1,Anna,2.5,yes", "2020-03-06,P9,E2,Bo,3,no")
    assert not import_files(desk, [path], Intake(strict=True)).taken
    assert desk.records("volunteer_log") == ()
    assert import_files(desk, [path]).taken
    assert len(desk.records("volunteer_log")) == 1


def test_that_refused_rows_can_be_mended_and_imported_again(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "2020-03-05,P1,E1,Anna,25,yes", "2020-03-06,P1,E2,Bo,3,no")
    rejects = tmp_path / "rejects.xlsx"
    import_files(desk, [path], Intake(rejects=rejects))
    again = import_files(desk, [rejects])
    assert (again.total.read, again.total.refused) == (1, 1)
    assert "25" in again.refused[0].sentence


def test_that_no_rejects_are_written_where_nothing_was_refused(desk: Desk, tmp_path: Path) -> None:
    import_files(desk, [log(tmp_path, "2020-03-05,P1,E1,Anna,2,yes")], Intake(rejects=tmp_path / "rejects.xlsx"))
    assert not (tmp_path / "rejects.xlsx").exists()


def test_that_a_person_settles_how_dates_are_read(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, "05/03/2020,P1,E1,Anna,2,yes")
    assert import_files(desk, [path]).total.refused == 1
    assert import_files(desk, [path], Intake(habits=Habits(date_order="dmy"))).total.accepted == 1
    assert desk.show("volunteer_log", "date", getattr(desk.records("volunteer_log")[0], "date", None)) == "2020-03-05"


def test_that_several_files_are_one_step(desk: Desk, tmp_path: Path) -> None:
    first = log(tmp_path, "2020-03-05,P2,E1,Anna,2,yes")
    second = tmp_path / "programs.csv"
    second.write_text(
        "program_code,name,strategy,motive,start_date\nP2,Trees,public_advocacy,charitable_gift,2020-01-01\n"
    )
    assert import_files(desk, [first, second]).total.accepted == 2
    assert desk.history(1)[0].title == "Import 2 files"


def test_that_a_stopped_import_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    entries = desk.history()
    with pytest.raises(Stopped):
        import_files(desk, [log(tmp_path, "2020-03-05,P1,E1,Anna,2,yes")], Intake(cancelled=lambda: True))
    assert desk.history() == entries


def test_that_a_file_that_is_no_table_is_refused_whole(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(Unreadable):
        import_files(desk, [log(tmp_path, "2020-03-05,P1,E1,Anna,2,yes"), tmp_path / "letter.pdf"])
    assert desk.records("volunteer_log") == ()


def programs(folder: Path) -> Path:
    path = folder / "programs.csv"
    path.write_text(
        "program_code,name,strategy,motive,start_date\nP1,Trees,public_advocacy,charitable_gift,2020-01-01\n"
    )
    return path


def test_that_a_project_can_be_begun_with_sheets_and_a_named_facility(tmp_path: Path) -> None:
    path = tmp_path / "K7.impact"
    create_from_files(path, [programs(tmp_path)], FACILITY, author="Lin")
    desk = open_project(path)
    assert [one.kind for one in desk.history()] == ["import", "new"]
    assert [desk.show("programs", "name", "Trees"), len(desk.records("programs"))] == ["Trees", 1]
    desk.close()


def test_that_no_project_is_made_without_a_facility(tmp_path: Path) -> None:
    with pytest.raises(NoFacilityGiven):
        create_from_files(tmp_path / "K7.impact", [programs(tmp_path)])
    sheet = tmp_path / "facility.csv"
    sheet.write_text("facility_code,K7\nfacility_name,Kaohsiung\ncountry,TW\ncurrency,NTD\nhourly_cost,520\n")
    with pytest.raises(FacilityRefused, match="NTD"):
        create_from_files(tmp_path / "K7.impact", [programs(tmp_path), sheet])
    with pytest.raises(Refusal, match="currency code"):
        create_from_files(tmp_path / "K7.impact", [programs(tmp_path)], {**FACILITY, "currency": "NTD"})
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ".csv"] == []


def test_that_a_rehearsed_or_strict_beginning_makes_no_project(tmp_path: Path) -> None:
    path = tmp_path / "K7.impact"
    assert create_from_files(path, [programs(tmp_path)], FACILITY, Intake(dry_run=True)).total.accepted == 1
    sheets = [programs(tmp_path), log(tmp_path, "2020-03-05,P9,E1,Anna,2,yes")]
    assert not create_from_files(path, sheets, FACILITY, Intake(strict=True)).taken
    assert not path.exists()


def test_that_a_beginning_never_replaces_a_project(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(AlreadyThere):
        create_from_files(desk.path, [programs(tmp_path)], FACILITY)
    with pytest.raises(EndingMissing):
        create_from_files(tmp_path / "K7.xlsx", [programs(tmp_path)], FACILITY)


def test_that_texts_that_a_spreadsheet_would_evaluate_come_back_as_texts(desk: Desk, tmp_path: Path) -> None:
    shift(desk, activity="=1+1", volunteer_name="+886", department="@office")
    intake.export_workbook(desk, tmp_path / "out.xlsx")
    intake.export_csv(desk, tmp_path / "sheets")
    for number, source in enumerate((tmp_path / "out.xlsx", tmp_path / "sheets")):
        create_from_files(tmp_path / f"{number}.impact", [source])
        again = open_project(tmp_path / f"{number}.impact", read_only=True)
        row = again.records("volunteer_log")[0]
        assert [getattr(row, name) for name in ("activity", "volunteer_name", "department")] == [
            "=1+1",
            "+886",
            "@office",
        ]
        again.close()
