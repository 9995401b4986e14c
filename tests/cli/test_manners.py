"""How every command behaves: help, wrong usage, one document, exit codes, secrets, other people's terminals."""

import dataclasses
import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import pytest
from tests.cli.calls import process
from tests.cli.conftest import Call
from tests.desk.site import shift

from impact_desk.cli.commands import VERBS, parser
from impact_desk.cli.crash import Edge, reports_folder
from impact_desk.cli.manners import BUG, Console, table, width
from impact_desk.cli.verb import Verb
from impact_desk.desk.opening import open_project


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_that_the_example_of_every_command_is_one(verb: Verb, call: Call) -> None:
    assert parser().parse_args(shlex.split(verb.example)).verb is verb
    told = call(verb.name, "--help")
    assert (told.code, told.err) == (0, "")
    assert f"impact-desk {verb.example}" in told.out


ACTS = [
    ("authority", "init"),
    ("authority", "issue"),
    ("authority", "revoke"),
    ("identity", "request"),
    ("identity", "accept"),
]
EVERY = [*ACTS, *((verb.name,) for verb in VERBS if verb.name not in ("authority", "identity"))]


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_that_every_command_takes_json_and_no_secret(call: Call, command: tuple[str, ...]) -> None:
    words = set(re.findall(r"--[a-z-]+", call(*command, "--help").out))
    assert "--json" in words
    assert {word for word in words if "pass" in word or "secret" in word} <= {"--passphrase-file"}


@pytest.mark.parametrize(
    "arguments",
    [("frobnicate",), ("figures",), ("figures", "K7.impact", "--period", "2020-Q1"), ("new", "K7.impact"), ("evaluate",),
     ("evaluate", "--draws", "10"), ("evaluate", "K7.impact"), ("import", "K7.impact"), ("authority",),
     ("import", "K7.impact", "a.xlsx", "--date-order", "dym"), ("verify", "a.pdf")],
)  # fmt: skip
def test_that_wrong_usage_is_one_line_and_two(call: Call, arguments: tuple[str, ...]) -> None:
    told = call(*arguments)
    assert (told.code, told.out) == (2, "")
    assert told.only_line.endswith("--help")


@pytest.mark.parametrize("command", ["figures K7.impact --period 2020", "check K7.impact", "journal K7.impact", "export K7.impact out.xlsx", "backup K7.impact", "import K7.impact a.xlsx", "evaluate K7.impact E1", "explain K7.impact a --period 2020"])  # fmt: skip
def test_that_a_file_that_is_not_there_is_one_line_and_three(call: Call, command: str, tmp_path: Path) -> None:
    told = call(*command.split())
    assert (told.code, told.out) == (3, "")
    assert "K7.impact does not exist" in told.only_line
    assert list(tmp_path.iterdir()) == []


def test_that_a_program_that_waits_for_a_document_gets_one_even_when_refused(call: Call) -> None:
    told = call("figures", "K7.impact", "--period", "2020", "--json")
    assert told.document == {"error": told.only_line, "exit": 3}


def test_that_what_is_not_a_project_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter.impact").write_text("Dear Sir or Madam")
    told = call("figures", "letter.impact", "--period", "2020")
    assert told.code == 3
    assert "is not an Impact Desk file" in told.only_line


def test_that_help_and_wrong_usage_load_neither_database_nor_window() -> None:
    seen = """
import sys
from impact_desk.bootstrap import start
for arguments in (["--help"], ["evaluate", "--help"], ["figures"]):
    try:
        start(arguments)
    except SystemExit:
        pass
heavy = {"sqlalchemy", "sqlmodel", "numpy", "PySide6", "matplotlib", "reportlab", "pyhanko", "python_calamine"}
sys.stderr.write(repr(sorted(heavy & {name.partition(".")[0] for name in sys.modules})))
"""
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines()[-1].endswith("[]")


def test_that_chinese_comes_out_whatever_the_locale(k7: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    out, err = process("journal", k7, **plain).communicate()
    assert "Kaohsiung 7 第七廠" in out.decode("utf-8")
    assert err == b""


def test_that_a_reader_who_has_enough_is_no_mistake(k7: Path) -> None:
    running = process("figures", k7, "--period", "2020")
    assert running.stdout
    running.stdout.close()
    assert running.stderr
    assert (running.stderr.read(), running.wait()) == (b"", 0)
    running.stderr.close()


def _interrupted(project: Path, place: Path) -> tuple[int, bytes, bytes]:
    """How an export over an old file ends when it is interrupted half-way."""
    (place / "all.xlsx").write_bytes(b"the old file")
    running = process("export", project, place / "all.xlsx")
    while len(list(place.iterdir())) < 2 and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate()
    return running.returncode, out, err


@pytest.mark.skipif(os.name != "posix", reason="there is no such signal here")
def test_that_an_interrupted_export_leaves_the_old_file(k7: Path, tmp_path: Path) -> None:
    desk = open_project(k7)
    shift(desk)
    row = desk.records("volunteer_log")[0]
    desk.add_all("Import", [dataclasses.replace(row, id=uuid4()) for _ in range(30_000)])
    desk.close()
    place = tmp_path / "out"
    place.mkdir()
    ended = _interrupted(k7, place)
    if ended[0] == 0:
        # Python loses an interrupt that falls into a finaliser; the export is whole then. Another one is interrupted.
        ended = _interrupted(k7, place)
    assert ended == (130, b"", b"Stopped. Nothing half-done was left.\n")
    assert [(one.name, one.read_bytes()) for one in place.iterdir()] == [("all.xlsx", b"the old file")]


def test_that_a_mistake_of_ours_is_one_line_and_a_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with Edge(Console(as_json=True)):
        raise ZeroDivisionError
    told = capsys.readouterr()
    (report,) = reports_folder().iterdir()
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    assert told.err == f"{json.loads(told.out)['error']}\n"
    assert str(report) in told.err
    assert json.loads(told.out)["exit"] == BUG


def test_that_columns_of_chinese_and_latin_stand_under_each_other() -> None:
    lines = table(("名稱", "value"), [("第七廠", "1"), ("Kaohsiung", "1234"), (None, None)], right=(1,))
    assert len({width(line) for line in lines[:4]}) == 1
    assert lines[2].endswith("      1")


def test_that_a_key_needs_a_passphrase_and_says_how_to_give_it(call: Call, tmp_path: Path) -> None:
    told = call("authority", "init", "hq")
    assert told.code == 3
    assert "--passphrase-file" in told.only_line
    assert "IMPACT_DESK_PASSPHRASE" in told.only_line
    assert list(tmp_path.iterdir()) == []


def test_that_progress_is_only_for_terminals(capsys: pytest.CaptureFixture[str]) -> None:
    Console(as_json=False, patience=0).progress("reading", 1, 2)
    assert capsys.readouterr().err == ""


def test_that_progress_shows_only_when_work_takes_long() -> None:
    screen = Screen()
    Console(as_json=False, err=screen, patience=60).progress("reading", 1, 2)
    assert screen.getvalue() == ""


def test_that_progress_on_a_terminal_shows_and_goes() -> None:
    screen = Screen()
    console = Console(as_json=False, out=screen, err=screen, patience=0)
    console.progress("reading 第一", 1, 2)
    line = "reading 第一  ██████████           1/2"
    assert screen.getvalue() == f"{line}\r"
    console.answer({}, "done")
    assert screen.getvalue() == f"{line}\r{' ' * width(line)}\rdone\n"


class Screen(io.StringIO):
    """A terminal that remembers what was written to it."""

    def isatty(self) -> bool:
        return True
