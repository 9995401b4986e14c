"""From a key to the group's signed report, by commands alone."""

from pathlib import Path

import pytest
from tests.cli.calls import KITS, expected
from tests.cli.conftest import Call
from tests.cli.test_projects import agrees

SITE = "TK"


@pytest.fixture
def opened(tmp_path: Path) -> tuple[str, Path]:
    path = tmp_path / "words.txt"
    path.write_text("four ordinary words together 71\nand a second line\n", encoding="utf-8")
    return "--passphrase-file", path


def officer(call: Call, opened: tuple[str, Path], facility: str) -> str:
    key = f"{facility}.p12"
    asked = ("--name", f"Officer {facility}", "--facility", facility, "--out", "asked", "--key", key)
    assert call("identity", "request", *asked, *opened).code == 0
    assert call("authority", "issue", "hq", "asked", "--out", "answer.pem", *opened).code == 0
    assert call("identity", "accept", "answer.pem", "--key", key, *opened, "--json").document["facility"] == facility
    return key


def test_that_one_site_reports_and_head_office_consolidates(
    call: Call, opened: tuple[str, Path], tmp_path: Path
) -> None:
    assert call("authority", "init", "hq", *opened, "--json").document["root"] == "hq/root.pem"
    keys = {facility: officer(call, opened, facility) for facility in (SITE, "HQ")}
    call("import", "site.impact", KITS / "2020" / f"{SITE}-2020.xlsx", "--create")
    signed = call(
        "report", "site.impact", "--period", "2020", "--key", keys[SITE], "--out", "site.pdf", *opened, "--json"
    )
    assert (signed.code, signed.document["sequence"]) == (0, 1)

    verdict = call("verify", "site.pdf", "--trust", "hq/root.pem", "--json")
    assert (verdict.code, [one["verdict"] for one in verdict.document["files"]]) == (0, ["valid"])
    spoilt = bytearray((tmp_path / "site.pdf").read_bytes())
    spoilt[len(spoilt) // 3] ^= 1
    (tmp_path / "spoilt.pdf").write_bytes(spoilt)
    verdict = call("verify", "site.pdf", "spoilt.pdf", "--trust", "hq/root.pem", "--json")
    assert (verdict.code, [one["verdict"] == "valid" for one in verdict.document["files"]]) == (1, [True, False])

    workbook = KITS / "2020" / expected("2020")["group_workbook"]
    taken = call(
        "consolidate",
        "2020.impact-group",
        "site.pdf",
        "spoilt.pdf",
        "--trust",
        "hq/root.pem",
        "--settings",
        workbook,
        "--json",
    )
    assert taken.code == 1
    assert {name: len(taken.document[name]) for name in ("accepted", "refused", "superseded", "already_there")} == {
        "accepted": 1, "refused": 1, "superseded": 0, "already_there": 0,
    }  # fmt: skip
    again = call("consolidate", "2020.impact-group", "site.pdf")
    assert (again.code, "already there" in again.out) == (0, True)

    site = call("figures", "site.impact", "--period", "2020", "--json").document
    group = call(
        "group-figures", "2020.impact-group", "--period", "2020", "--currency", site["currency"], "--json"
    ).document
    assert (
        agrees(group["contributions"], {name: site["contributions"][name] for name in ("cash", "time", "total")}) == []
    )
    made = call(
        "group-report", "2020.impact-group", "--period", "2020", "--key", keys["HQ"], "--out", "group.pdf", *opened
    )
    assert made.code == 0
    assert call("verify", "group.pdf", "site.pdf", "--trust", "hq/root.pem").code == 0
    assert call("check", "2020.impact-group").code == 0

    remark = ("--remark", "programs", "TK-TREE", "budget", "In TWD?", "--remark", "", "", "", "Sign again, please")
    sent = call("return", "2020.impact-group", "TK 2020", *remark, "--key", keys["HQ"], "--out", "TK", *opened)
    assert (sent.code, "returned with 2 remarks" in sent.out) == (0, True)
    assert "trusts no authority yet" in call("receipt", "site.impact", "TK.impact-receipt").only_line
    told = call("receipt", "site.impact", "TK.impact-receipt", "--trust", "hq/root.pem", "--json")
    (answer,) = told.document["answers"]
    assert (answer["answer"], [one["text"] for one in answer["remarks"]]) == (
        "returned",
        ["In TWD?", "Sign again, please"],
    )
    dealt = call("receipt", "site.impact", "--dealt-with", answer["remarks"][0]["id"], "--outcome", "In TWD")
    assert "1 of 2 remarks wait" in dealt.out
    assert call("check", "site.impact").code == 0
    assert call("check", "2020.impact-group").code == 0


def test_that_a_wrong_passphrase_is_refused_and_nothing_is_signed(
    call: Call, opened: tuple[str, Path], tmp_path: Path
) -> None:
    call("authority", "init", "hq", *opened)
    key = officer(call, opened, SITE)
    call("import", "site.impact", KITS / "2020" / f"{SITE}-2020.xlsx", "--create")
    opened[1].write_text("something else entirely\n", encoding="utf-8")
    told = call("report", "site.impact", "--period", "2020", "--key", key, "--out", "site.pdf", *opened)
    assert (told.code, "passphrase" in told.err.splitlines()[-1].lower()) == (3, True)
    assert not (tmp_path / "site.pdf").exists()


def test_that_a_passphrase_comes_from_the_environment_too(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMPACT_DESK_PASSPHRASE", "four ordinary words together 71")
    assert call("authority", "init", "hq").code == 0


def test_that_a_passphrase_file_that_cannot_be_read_is_refused(call: Call, tmp_path: Path) -> None:
    assert call("authority", "init", "hq", "--passphrase-file", tmp_path / "nothing").code == 3
    (tmp_path / "noise").write_bytes(b"\xff\xfe\x00\xd8")
    assert "is not text" in call("authority", "init", "hq", "--passphrase-file", tmp_path / "noise").only_line


def test_that_a_group_file_is_not_left_behind_by_a_refused_beginning(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    told = call("consolidate", "2020.impact-group", "letter.pdf")
    assert told.code == 3
    assert not (tmp_path / "2020.impact-group").exists()


def test_that_the_demonstration_refuses_a_folder_that_holds_something(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Sir or Madam")
    told = call("demo", tmp_path)
    assert (told.code, "is not empty" in told.only_line) == (3, True)
