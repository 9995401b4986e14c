"""Shifts typed with real keys into the real window of the real program, which is killed in between: nothing is lost."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk

FACILITY = {"facility_code": "K7", "facility_name": "Kaohsiung 7", "country": "TW", "currency": "TWD"}
PROGRAM = {
    "program_code": "RIVER",
    "name": "River clean-up",
    "strategy": "environmental_conservation",
    "motive": "community_investment",
    "start_date": "2020-01-01",
}
PEOPLE = (("E1001", "Lin Mei-Hua"), ("E1002", "Chen Wei"), ("E1003", "王小明"))
ANSWERS = 20
"""Seconds after which a program that does not answer has failed."""
PATIENCE = 60
"""Seconds that a window may take to appear on a machine that has much else to do."""


def until(so: Callable[[], bool], words: str, seconds: float = PATIENCE) -> None:
    """Wait until it is so, at most so long."""
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end, words
        time.sleep(0.1)


@dataclass
class Hands:
    """Somebody at a screen of its own; `pressed` counts the keys."""

    environment: dict[str, str]
    xdotool: str
    programs: list[subprocess.Popen[bytes]] = field(default_factory=list)
    pressed: int = 0

    def open(self, path: Path) -> None:
        """Start the program on a file, and have the keys go to its window."""
        command = [sys.executable, "-m", "impact_desk", str(path)]
        said = path.with_suffix(".said")
        with said.open("wb") as out:
            program = subprocess.Popen(command, env=self.environment, stdout=out, stderr=out)
        self.programs.append(program)
        until(lambda: program.poll() is not None or bool(self._window(path)), "the window did not appear")
        if program.poll() is not None and b"platform plugin" in said.read_bytes():
            pytest.skip("this machine lacks libraries that show a window")
        assert program.poll() is None, said.read_text(encoding="utf-8")[-2000:]
        self._do("windowfocus", self._window(path))

    def kill(self) -> None:
        """Let the program vanish, as a machine does that loses its power."""
        self.programs[-1].kill()
        self.programs[-1].wait(ANSWERS)

    def press(self, *keys: str) -> None:
        """Press keys by their names."""
        self.pressed += len(keys)
        self._do("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type letters."""
        self.pressed += len(text)
        self._do("type", "--clearmodifiers", "--delay", "10", text)

    def _window(self, path: Path) -> str:
        return self._do("search", "--onlyvisible", "--name", path.name).partition("\n")[0]

    def _do(self, *words: str) -> str:
        command = [self.xdotool, *words]
        done = subprocess.run(
            command, env=self.environment, timeout=ANSWERS, check=False, capture_output=True, text=True
        )
        return done.stdout


@pytest.fixture
def hands(witness: Callable[[str], str], tmp_path: Path) -> Iterator[Hands]:
    """Somebody at a screen that nobody else has."""
    xdotool, read, write = witness("xdotool"), *os.pipe()
    command = [witness("Xvfb"), "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as screen:
        try:
            assert select.select([read], [], [], ANSWERS)[0], "the screen did not come up"
            display = f":{os.read(read, 16).decode().strip()}"
            home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
            made = Hands({**os.environ, **home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}, xdotool)
            yield made
            for one in made.programs:
                one.kill()
                one.wait(ANSWERS)
        finally:
            screen.kill()
            os.close(read)
            os.close(write)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a program and three people."""
    desk = new_project(tmp_path / "K7.impact", {**FACILITY, "hourly_cost": "520"}, author="Lin")
    _enter(desk, "programs", PROGRAM)
    for number, name in PEOPLE:
        _enter(desk, "volunteers", {"volunteer_id": number, "volunteer_name": name, "department": "Fab 7"})
    desk.close()
    return desk.path


def _enter(desk: Desk, sheet: str, texts: dict[str, str]) -> None:
    desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


def shifts(path: Path) -> tuple[list[str], int]:
    """Whose shifts are on disk, and how many rows are unfinished."""
    desk = open_project(path, read_only=True)
    records: tuple[Any, ...] = desk.records("volunteer_log")
    found = [one.volunteer_name for one in records], len(desk.drafts("volunteer_log"))
    desk.close()
    return found


def test_that_shifts_typed_with_few_keys_survive_a_kill_in_the_middle_of_a_row(hands: Hands, project: Path) -> None:
    hands.open(project)
    hands.press("ctrl+8")
    for text in ("2020-03-05", "riv", "lin", "Clean-up", "2.5"):
        hands.type(text)
        hands.press("Tab")
    hands.type("y")
    hands.press("Return")
    until(lambda: shifts(project) == (["Lin Mei-Hua"], 0), "the first shift was not taken")

    before = hands.pressed
    hands.press("ctrl+shift+d")
    hands.type("chen")
    hands.press("Return")
    until(lambda: shifts(project) == (["Lin Mei-Hua", "Chen Wei"], 0), "the repeated shift was not taken")
    assert hands.pressed - before == 6

    hands.press("ctrl+shift+d")
    until(lambda: shifts(project)[1] == 1, "the third shift was not begun")
    hands.kill()
    assert shifts(project) == (["Lin Mei-Hua", "Chen Wei"], 1)

    hands.open(project)
    hands.press("ctrl+8", "Up", "Right", "Right")
    hands.type("E1003")
    hands.press("Return")
    until(lambda: shifts(project) == (["Lin Mei-Hua", "Chen Wei", "王小明"], 0), "the shift was not finished")
