import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-tools.txt")
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)==([^ ;\\]+)", re.MULTILINE)


def lock(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


def normal(requirement: str) -> str:
    name = re.split(r"[\[=<>~! ]", requirement)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_that_a_lock_names_no_place_to_fetch_from(name: str) -> None:
    assert not re.search(r"://|index-url|find-links|@ ", lock(name))


@pytest.mark.parametrize("name", LOCKS)
def test_that_every_pin_has_a_hash(name: str) -> None:
    requirements = [block for block in re.split(r"\n(?=\S)", lock(name)) if not block.startswith("#")]
    assert requirements
    assert [block.split(" ")[0] for block in requirements if "--hash=sha256:" not in block] == []


def test_that_every_declared_dependency_is_locked() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    pinned = {normal(match[1]) for match in PIN.finditer(lock("requirements.txt"))}
    assert {normal(requirement) for requirement in declared} <= pinned


def test_that_the_wider_lock_agrees_with_the_others_in_every_version() -> None:
    wide = set(PIN.findall(lock("requirements-dev.txt")))
    assert set(PIN.findall(lock("requirements.txt"))) <= wide
    assert set(PIN.findall(lock("requirements-tools.txt"))) <= wide
