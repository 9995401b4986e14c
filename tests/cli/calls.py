"""Calls of the command line for tests."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from impact_desk.bootstrap import start

KITS = Path(__file__).parents[1] / "data" / "kit"


@dataclass(frozen=True)
class Answer:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)

    @property
    def only_line(self) -> str:
        """The one line on stderr."""
        assert self.err.count("\n") == 1
        return self.err.strip()


def answered(capsys: pytest.CaptureFixture[str], *arguments: object) -> Answer:
    """Run a command within this process."""
    capsys.readouterr()
    try:
        code = start([str(one) for one in arguments])
    except SystemExit as leaving:
        code = int(leaving.code or 0)
    told = capsys.readouterr()
    return Answer(code, told.out, told.err)


def process(*arguments: object, **environment: str) -> "subprocess.Popen[bytes]":
    """Begin a command in a process of its own."""
    command = [sys.executable, "-m", "impact_desk", *(str(one) for one in arguments)]
    told = {**os.environ, **environment}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=told)


def expected(year: str) -> Any:
    """The figures that the sample workbooks of a year must lead to."""
    return json.loads((KITS / year / "expected.json").read_text(encoding="utf-8"))
