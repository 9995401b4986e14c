"""The chain, checked while somebody works in the file, and which entries touched what."""

import dataclasses
from decimal import Decimal
from pathlib import Path

import pytest
from tests.store.rows import add, program, rate, replace, tamper

from impact_desk.store import chain, tracing
from impact_desk.store.file import OpenFile, create, open_file
from impact_desk.store.tables import PROJECT


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file whose entries and changes take many small pages."""
    for module in (chain, tracing):
        monkeypatch.setattr(module, "PAGE", 3)
    with create(tmp_path / "K7.impact", PROJECT) as file:
        for number in range(8):
            add(file, *(rate(year=2000 + number) for _ in range(number + 1)))
    return tmp_path / "K7.impact"


def found(path: Path) -> list[tuple[int, str]]:
    with open_file(path, PROJECT, read_only=True) as file:
        return [(one.seq, one.sentence.split(" {")[0]) for one in file.broken_links()]


def test_that_a_sound_chain_is_sound_page_by_page(many: Path) -> None:
    assert found(many) == []


@pytest.mark.parametrize(
    ("attack", "places"),
    [
        ("UPDATE change_set SET author = 'Somebody' WHERE seq = 4", [4]),
        ("UPDATE change SET after = replace(after, '31.5', '13.5') WHERE change_set = 6 AND seq % 3 = 0", [6]),
        ("DELETE FROM change WHERE seq = (SELECT max(seq) FROM change WHERE change_set = 5)", [5]),
        ("UPDATE change SET change_set = 20 WHERE change_set = 8", [8, 20]),
        ("UPDATE change SET change_set = 3 WHERE change_set = 7", [3, 7]),
    ],
)
def test_that_an_attack_is_found_where_it_was_made(many: Path, attack: str, places: list[int]) -> None:
    tamper(many, attack)
    assert [seq for seq, _ in found(many)] == places


def test_that_a_removed_entry_and_its_changes_are_found(many: Path) -> None:
    tamper(many, "DELETE FROM change_set WHERE seq = 5")
    assert {seq for seq, _ in found(many)} == {5, 6}


def test_that_somebody_may_write_while_the_chain_is_checked(many: Path) -> None:
    with open_file(many, PROJECT) as file:
        assert file.broken_links(lambda: write_some(file)) == ()
        assert file.head()[0] > 20
        assert file.broken_links() == ()


def write_some(file: OpenFile) -> None:
    add(file, rate(year=1999))


def test_that_entries_are_found_by_the_field_that_they_changed(many: Path) -> None:
    with open_file(many, PROJECT) as file:
        row = rate()
        add(file, row, program())
        replace(file, dataclasses.replace(row, units_per_usd=Decimal(7)))
        replace(file, dataclasses.replace(row, units_per_usd=Decimal(7), currency="EUR"))
        assert file.touching("programs") == {9}
        assert file.touching("fx_rates", "currency") - set(range(9)) == {9, 11}
        assert max(file.touching("fx_rates", "units_per_usd")) == 10
