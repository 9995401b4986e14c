"""Value maps in and out on the command line."""

from pathlib import Path

import pytest
from tests.cli.calls import KITS
from tests.cli.conftest import Call


@pytest.fixture
def project(call: Call) -> str:
    call("import", "K7.impact", KITS / "2020" / "K7-2020.xlsx", "--create")
    return "K7.impact"


def test_that_a_written_value_map_is_taken_in_again(call: Call, project: str, tmp_path: Path) -> None:
    out = tmp_path / "map.xlsx"
    assert call("value-map", project, "K7-E1", "--write", out).code == 0
    seen = call("value-map", project, "K7-E2", "--take", out, "--dry-run", "--json").document
    assert {one["meaning"] for one in seen["columns"]} >= {"outcome", "quantity", "proxy_value"}
    assert "added" not in seen
    taken = call("value-map", project, "K7-E2", "--take", out, "--json")
    assert (taken.code, taken.document["added"]["value_map"]) == (0, seen["outcomes"])


def test_that_writing_asks_nothing_of_what_is_read(call: Call, project: str) -> None:
    assert call("value-map", project, "K7-E1", "--write", "map.xlsx", "--dry-run").code == 2
