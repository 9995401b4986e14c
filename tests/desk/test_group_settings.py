"""Head office's own workbook: its word replaces what it said before, a row as it is adds nothing."""

from decimal import Decimal
from pathlib import Path

from tests.desk.conftest import Mail
from tests.desk.office import Office

from impact_desk.desk.group_desk import GroupDesk, new_group
from impact_desk.desk.group_settings import import_settings
from impact_desk.desk.head_office import consolidate
from impact_desk.domain.period import Period

YEARS = "year,pre_tax_profit,currency,headcount\n"


def workbook(folder: Path, years: str = "2025,1000,USD,50\n", rates: str = "2025,JPY,150\n") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "group_year.csv").write_text(YEARS + years, encoding="utf-8")
    (folder / "fx_rates.csv").write_text("year,currency,units_per_usd\n" + rates, encoding="utf-8")
    (folder / "deadlines.csv").write_text("period,date\n2025,2026-02-15\n", encoding="utf-8")
    return folder


def test_that_settings_are_read_added_and_read_again_to_no_effect(tmp_path: Path) -> None:
    group = new_group(tmp_path / "g.impact-group")
    first = import_settings(group, workbook(tmp_path / "w"))
    again = import_settings(group, workbook(tmp_path / "w"))
    assert (len(first.added), first.skipped) == (3, 0)
    assert (again.added, again.changed, again.skipped) == ((), (), 3)
    assert [entry.kind for entry in group.history()] == ["import"]
    group.close()


def test_that_a_changed_value_replaces_the_old_one_and_the_journal_keeps_it(tmp_path: Path) -> None:
    group = new_group(tmp_path / "g.impact-group")
    import_settings(group, workbook(tmp_path / "w"))
    changed = import_settings(group, workbook(tmp_path / "w", rates="2025,JPY,149.5\n2025,MYR,4.3\n"))
    assert (len(changed.added), len(changed.changed), changed.skipped) == (1, 1, 2)
    assert {one.currency: one.units_per_usd for one in group.fx_rates()} == {
        "JPY": Decimal("149.5"),
        "MYR": Decimal("4.3"),
    }
    (before,) = [one for one in group.changes(change_set=2) if one.act == "changed"]
    assert before.before
    assert before.before["units_per_usd"] == "150"
    group.undo()
    assert [one.units_per_usd for one in group.fx_rates()] == [150]
    group.close()


def test_that_a_row_that_cannot_be_is_refused_and_the_others_are_taken(tmp_path: Path) -> None:
    group = new_group(tmp_path / "g.impact-group")
    found = import_settings(group, workbook(tmp_path / "w", rates="2025,JPY,many\n2025,MYR,4.3\n2025,MYR,4.4\n"))
    told = found.as_json()
    assert (told["added"], told["refused"]) == (3, 2)
    assert {(one["sheet"], one["row"]) for one in told["refusals"]} == {("fx_rates", 2), ("fx_rates", 4)}
    assert [one.currency for one in group.fx_rates()] == ["MYR"]
    group.close()


def test_that_settings_and_summaries_come_as_one_step(
    group: GroupDesk, mail: Mail, office: Office, tmp_path: Path
) -> None:
    before = len(group.history())
    outcome = consolidate(group, [mail.year], [office.pem], settings=workbook(tmp_path / "w"))
    assert (len(outcome.accepted), len(outcome.settings.changed)) == (1, 2)
    assert len(group.history()) == before + 1
    assert group.history()[0].title == "Take in 1 summary and settings"
    assert group.figures(Period(2025))["pre_tax_profit"].shown == "1000.00"
