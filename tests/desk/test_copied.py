"""Cells on the clipboard, read back by another program as what they are."""

import subprocess
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from impact_desk.desk.copied import Copied, as_table, as_text, copied_cell
from impact_desk.desk.tabbed import from_text
from impact_desk.domain.hours import Hours
from impact_desk.domain.sheets import BY_NAME

LOG = BY_NAME["volunteer_log"]
CELLS: tuple[tuple[str, str, Any], ...] = (
    ("date", "2020-03-05", date(2020, 3, 5)),
    ("volunteer_id", "00123", "00123"),
    ("hours", "2.5", Hours(9000)),
    ("activity", "=SUM(A1)", "=SUM(A1)"),
    ("department", "two\nlines <b>", "two\nlines <b>"),
    ("volunteer_name", "王小明", "王小明"),
)


def copied() -> list[list[Copied]]:
    """A row of the log as it is copied."""
    return [[copied_cell(LOG.field(name), text, value) for name, text, value in CELLS]]


def test_that_a_text_that_a_spreadsheet_would_reckon_is_kept_from_it() -> None:
    (line,) = from_text(as_text(copied()))
    assert line[3] == "'=SUM(A1)"
    assert line[4] == "two\nlines <b>"


def test_that_an_amount_below_zero_is_a_number_and_no_formula() -> None:
    amount = copied_cell(BY_NAME["contributions"].field("amount"), "-12.5", Decimal("-12.5"))
    assert as_text([[amount]]) == "-12.5"
    assert amount.number == "-12.5"


def test_that_another_program_reads_dates_numbers_and_texts_back(witness: Callable[[str], str], tmp_path: Path) -> None:
    (tmp_path / "copied.html").write_text(as_table(copied()), "utf-8")
    command = [witness("soffice"), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    turn = ["--infilter=HTML (StarCalc)", "--convert-to", "fods", "--outdir", str(tmp_path)]
    subprocess.run([*command, *turn, str(tmp_path / "copied.html")], check=True, capture_output=True, timeout=120)
    read = (tmp_path / "copied.fods").read_text("utf-8")
    assert 'office:date-value="2020-03-05"' in read
    assert 'office:value="2.5"' in read
    for text in (">00123<", ">=SUM(A1)<", ">lines &lt;b&gt;<", ">王小明<"):
        assert text in read
