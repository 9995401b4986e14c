"""A file is laid down wholly or not at all, and secrets open with their passphrase alone."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_desk.seal.files import CannotRead, CannotWrite, FileTooBig, lay_down, read_bounded
from impact_desk.seal.secret import (
    DamagedKeyFile,
    WrongPassphrase,
    lock_private_key,
    lock_secret,
    unlock_private_key,
    unlock_secret,
)

LABEL = "IMPACT DESK GROUP KEY"


def test_that_a_file_replaces_the_old_one_and_leaves_nothing_beside(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        lay_down(tmp_path / "file", content)
    assert read_bounded(tmp_path / "file", 3) == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_that_a_file_that_cannot_be_laid_down_leaves_things_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()
    with pytest.raises(CannotWrite, match="file could not be written"):
        lay_down(tmp_path / "file", b"new")
    with pytest.raises(CannotWrite):
        lay_down(tmp_path / "none" / "file", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_that_reading_is_bounded(tmp_path: Path) -> None:
    lay_down(tmp_path / "file", b"four")
    with pytest.raises(FileTooBig, match="4 bytes; more than 3"):
        read_bounded(tmp_path / "file", 3)
    with pytest.raises(CannotRead):
        read_bounded(tmp_path / "fi\0le", 3)


@settings(max_examples=5)
@given(secret=st.binary(min_size=1, max_size=100), passphrase=st.text(min_size=1, max_size=30))
def test_that_a_secret_opens_with_its_passphrase_alone(secret: bytes, passphrase: str) -> None:
    locked = lock_secret(secret, passphrase, LABEL)
    assert unlock_secret(locked, passphrase, LABEL, "file") == secret
    with pytest.raises(WrongPassphrase):
        unlock_secret(locked, passphrase + "x", LABEL, "file")


def test_that_a_passphrase_is_the_same_however_it_was_typed() -> None:
    locked = lock_secret(b"secret", "Caf\u00e9 au lait", LABEL)
    assert unlock_secret(locked, "Cafe\u0301 au lait", LABEL, "file") == b"secret"


def test_that_a_secret_of_another_kind_is_no_key() -> None:
    locked = lock_secret(b"secret", "four plain words", "SOMETHING ELSE")
    for content in (locked, b"", b"hello", locked[:60]):
        with pytest.raises(DamagedKeyFile, match="file holds no key"):
            unlock_secret(content, "four plain words", LABEL, "file")


def test_that_a_private_key_opens_with_its_passphrase_alone() -> None:
    key = generate_private_key(SECP256R1())
    locked = lock_private_key(key, "four plain words")
    opened = unlock_private_key(locked, "four plain words", "file")
    assert opened.private_numbers() == key.private_numbers()
    with pytest.raises(WrongPassphrase):
        unlock_private_key(locked, "four plain wordz", "file")
    with pytest.raises(DamagedKeyFile):
        unlock_private_key(b"hello", "four plain words", "file")
