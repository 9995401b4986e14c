"""The command line as a person uses it: arguments in, exit code, answer and messages out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.calls import Answer, answered
from tests.desk.site import project

Call = Callable[..., Answer]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    """Run a command in an empty folder, within this process."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("IMPACT_DESK_PASSPHRASE", raising=False)
    return lambda *arguments: answered(capsys, *arguments)


@pytest.fixture
def k7(tmp_path: Path) -> Path:
    """A small project, closed."""
    desk = project(tmp_path)
    desk.close()
    return desk.path
