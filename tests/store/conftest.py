"""A new project file for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from impact_desk.store.file import OpenFile, create
from impact_desk.store.tables import PROJECT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "K7 100%#?.impact"


@pytest.fixture
def file(path: Path) -> Iterator[OpenFile]:
    with create(path, PROJECT) as made:
        yield made
