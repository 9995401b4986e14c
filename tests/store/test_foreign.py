"""Files from outside: each hostile one gets one sentence, and nothing is believed, written, or left behind."""

import hashlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.store.rows import add, plainly, program, rate, shift, tamper, volunteer

from impact_desk.domain.problem import Said
from impact_desk.domain.records import Draft
from impact_desk.store import faults, strangers
from impact_desk.store.file import create, open_file
from impact_desk.store.foreign import open_foreign, open_foreign_content
from impact_desk.store.tables import GROUP, PROJECT

NAME = "K7 100%#?.impact"
DIGEST = "'" + "d" * 64 + "'"
SELECT = "SELECT 1 AS x"


@pytest.fixture(scope="module")
def genuine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound project with rows, names, a draft and a kept file. Tests only copy it."""
    path = tmp_path_factory.mktemp("genuine") / NAME
    with create(path, PROJECT) as file:
        first = program()
        add(file, first, rate("1"), shift(first.id), volunteer("E7"))
        add(file, Draft(id=first.id, sheet="risks", typed='{"description": "half"}'))
        with file.write("Keep", author="Tester") as writing:
            writing.add(rate("2"))
            writing.keep(b"a letter" * 3000)
    return path


@pytest.fixture
def sent(genuine: Path, tmp_path: Path) -> Path:
    """A copy of it, as it arrives in a folder of its own."""
    folder = tmp_path / "arrived"
    folder.mkdir()
    return Path(shutil.copyfile(genuine, folder / NAME))


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for passing copies; whatever a test does, it is empty afterwards."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def refused(path: Path, kind: type[Said]) -> str:
    """The one sentence with which a file is refused; its folder is as before."""
    before = shown(path.parent)
    with pytest.raises(kind) as caught:
        open_foreign(path, PROJECT)
    assert shown(path.parent) == before
    sentence = str(caught.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return sentence


def shown(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    found = sorted(folder.iterdir())
    return {
        one.name: (one.lstat().st_mode, one.lstat().st_mtime_ns, one.read_bytes() if one.is_file() else b"")
        for one in found
    }


# What is sound


def test_that_a_sound_file_is_read_and_left_as_it_is(sent: Path) -> None:
    before = shown(sent.parent)
    with open_foreign(sent, PROJECT) as file:
        assert (file.read_only, file.count("fx_rates"), file.findings()) == (True, 2, ())
        assert shown(sent.parent) == before
        assert file.is_unchanged()
        sent.write_bytes(sent.read_bytes() + b" ")
        assert not file.is_unchanged()


def test_that_a_file_from_outside_cannot_be_written_to(sent: Path) -> None:
    with open_foreign(sent, PROJECT) as file, pytest.raises(faults.ReadOnlyFile):
        add(file, rate("3"))


def test_that_bytes_from_a_container_are_read_the_same_way(sent: Path) -> None:
    with open_foreign_content(sent.read_bytes(), sent, PROJECT) as file:
        assert file.count("fx_rates") == 2


def test_that_a_copy_of_it_can_be_saved_elsewhere(sent: Path, tmp_path: Path) -> None:
    with open_foreign(sent, PROJECT) as file:
        file.copy_to(tmp_path / "mine.impact")
    with open_foreign(tmp_path / "mine.impact", PROJECT) as again:
        assert again.findings() == ()


def test_that_a_file_on_a_medium_that_cannot_be_written_is_read(sent: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from impact_desk.desk.opening import open_foreign;"
        "desk = open_foreign(Path(sys.argv[1])); print(len(desk.records('fx_rates')), desk.is_unchanged()); desk.close()"
    )
    folder = sent.parent
    mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && ! touch "$0/x" 2>/dev/null && exec "$@"'
    try:
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", mounted, str(folder), sys.executable, "-c", script, str(sent)],
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("unshare is not installed")
    if "Operation not permitted" in done.stderr or "permission denied" in done.stderr:
        pytest.skip("this machine lets nobody mount a read-only medium")
    assert done.stdout == "2 True\n", done.stderr


# What its schema says


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.mark.parametrize(
    ("statements", "what"),
    [
        (["CREATE TRIGGER more AFTER INSERT ON risks BEGIN DELETE FROM change; END"], "trigger more does not belong"),
        (["DROP TRIGGER change_is_not_rewritten"], "trigger change_is_not_rewritten is missing"),
        (
            ["DROP TRIGGER risks_id_stays", "CREATE TRIGGER risks_id_stays BEFORE UPDATE ON risks BEGIN SELECT 1; END"],
            "trigger risks_id_stays is not as it should be",
        ),
        (["CREATE VIEW more AS SELECT 1"], "view more does not belong"),
        (["DROP TABLE risks", f"CREATE VIEW risks AS {ENDLESS}"], "risks"),
        (["CREATE VIRTUAL TABLE more USING fts5(x)"], "more"),
        (["DROP TABLE risks", "CREATE VIRTUAL TABLE risks USING fts5(x)"], "risks"),
        (["CREATE TABLE more (x)"], "table more does not belong"),
        (['CREATE TABLE "programs " (x)'], "table programs  does not belong"),
        (["CREATE INDEX more ON risks (id)"], "index more does not belong"),
        (["CREATE INDEX more ON risks (abs(ordinal))"], "index more does not belong"),
        (["DROP INDEX ix_change_record"], "index ix_change_record is missing"),
        (["ALTER TABLE risks ADD COLUMN more TEXT"], "table risks is not as it should be"),
        (["ANALYZE"], "sqlite_stat1 does not belong"),
        (["DROP TABLE risks"], "is missing"),
    ],
)
def test_that_a_strange_schema_is_refused(sent: Path, statements: list[str], what: str) -> None:
    with plainly(sent) as other:
        for statement in statements:
            other.execute(statement)
    assert what in refused(sent, strangers.StrangeSchema)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ("sql = replace(sql, 'STRICT', '')", strangers.StrangeSchema),
        ("sql = replace(sql, 'NOT NULL', '')", strangers.StrangeSchema),
        ("rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'fx_rates')", strangers.DamagedPages),
        ("tbl_name = 'fx_rates'", strangers.Stranger),
        ("sql = 'CREATE TABLE risks (' || sql", strangers.Stranger),
    ],
)
def test_that_a_schema_rewritten_by_hand_is_refused(sent: Path, change: str, kind: type[Said]) -> None:
    with plainly(sent) as other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute(f"UPDATE sqlite_schema SET {change} WHERE name = 'risks'")
    refused(sent, kind)


# What its rows say


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE fx_rates SET units_per_usd = '1e999999999'",
        "UPDATE fx_rates SET units_per_usd = 'NaN'",
        "UPDATE fx_rates SET units_per_usd = ''",
        "UPDATE fx_rates SET units_per_usd = '-1'",
        "UPDATE fx_rates SET currency = 'Q$Q'",
        "UPDATE fx_rates SET id = 'x' WHERE units_per_usd = '1'",
        "UPDATE fx_rates SET currency = 'TW' || char(0) || 'D'",
        "UPDATE fx_rates SET year = 9223372036854775807",
        "UPDATE volunteer_log SET hours = -5",
        "UPDATE volunteer_log SET date = '2020-02-31'",
        "UPDATE volunteer_log SET volunteer_name = 'Anna'",
        "UPDATE programs SET name = 'a' || char(27) || '[2J'",
        f"UPDATE personal SET value = 'Somebody', digest = {DIGEST} WHERE person = 'E7'",
        "UPDATE change SET record = 'x' WHERE seq = 1",
        "UPDATE change SET sheet = 'sqlite_schema' WHERE seq = 1",
        "UPDATE change SET after = 'drop' WHERE seq = 1",
        "UPDATE change SET after = 'seq=' || '99999999999999999999999999' || ';' WHERE seq = 1",
        "UPDATE change SET after = NULL, before = NULL WHERE seq = 1",
        "UPDATE change_set SET kind = 'magic' WHERE seq = 1",
        "UPDATE change_set SET moment = 'yesterday' WHERE seq = 1",
        "UPDATE change_set SET digest = 'x' WHERE seq = 1",
        "INSERT INTO open_change_set VALUES (1, 9)",
        "INSERT INTO blob VALUES ('../../evil', x'00')",
    ],
)
def test_that_a_value_that_we_never_write_is_refused(sent: Path, statement: str) -> None:
    tamper(sent, statement)
    refused(sent, strangers.ImpossibleValue)


@pytest.mark.parametrize(
    "typed", ["[1]", '{"description": 5}', '{"nobody": "x"}', "{", "[" * 90_000, '{"description": NaN}']
)
def test_that_an_unfinished_row_that_we_never_write_is_refused(sent: Path, typed: str) -> None:
    digest = hashlib.sha256(f"s:{typed}".encode()).hexdigest()
    tamper(
        sent,
        f"INSERT INTO personal VALUES ('{digest}', 's', '', '{typed}')",
        f"UPDATE drafts SET typed = '{digest}'",
    )
    assert "unfinished row" in refused(sent, strangers.ImpossibleValue)


def unstrictly(path: Path, *statements: str) -> None:
    """Store values that the tables themselves would not take: strictness is taken off and put on again."""
    with plainly(path) as other:
        laid = dict(other.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT'"))
        other.execute("PRAGMA writable_schema = ON")
        other.execute("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE type = 'table'")
        version = other.execute("PRAGMA schema_version").fetchone()[0]
        other.execute(f"PRAGMA schema_version = {version + 1}")
    tamper(path, *statements)
    with plainly(path) as other:
        other.execute("PRAGMA writable_schema = ON")
        for name, sql in laid.items():
            other.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ? AND type = 'table'", (sql, name))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE fx_rates SET units_per_usd = x'31'",
        "UPDATE volunteer_log SET hours = 'many'",
        "UPDATE volunteer_log SET hours = 2.5",
        "UPDATE blob SET content = 'text'",
        "UPDATE change_set SET title = x'00' WHERE seq = 1",
    ],
)
def test_that_a_value_of_another_type_is_refused(sent: Path, statement: str) -> None:
    unstrictly(sent, statement)
    refused(sent, strangers.Stranger)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE programs SET name = printf('%.*c', 20000, 'x')",
        "UPDATE change_set SET reason = printf('%.*c', 20000, 'x') WHERE seq = 1",
        "UPDATE change SET after = printf('%.*c', 1000001, 'x') WHERE seq = 1",
        "UPDATE personal SET value = printf('%.*c', 400001, 'x')",
    ],
)
def test_that_an_oversized_value_is_refused(sent: Path, statement: str) -> None:
    tamper(sent, statement)
    assert "at most" in refused(sent, strangers.OversizedValue)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE programs SET name = CAST(x'ff41' AS TEXT)",
        "UPDATE change_set SET author = CAST(x'eda080' AS TEXT) WHERE seq = 1",
        "UPDATE change SET after = CAST(x'c080' AS TEXT) WHERE seq = 1",
        "UPDATE personal SET value = CAST(x'ff' AS TEXT)",
    ],
)
def test_that_text_that_is_not_unicode_is_refused(sent: Path, statement: str) -> None:
    tamper(sent, statement)
    refused(sent, strangers.NotUnicode)


def test_that_orphans_are_refused(sent: Path) -> None:
    tamper(sent, "PRAGMA foreign_keys = OFF", "DELETE FROM programs")
    assert "missing row of programs" in refused(sent, strangers.LooseRows)


# What its bytes say


def damaged(change: Callable[[bytearray], object]) -> Callable[[Path], object]:
    def write(path: Path) -> None:
        content = bytearray(path.read_bytes())
        change(content)
        path.write_bytes(content)

    return write


def put(at: int, value: bytes) -> Callable[[Path], object]:
    def change(content: bytearray) -> None:
        content[at : at + len(value)] = value

    return damaged(change)


def pages_flipped(content: bytearray) -> None:
    for at in range(4096, len(content), 997):
        content[at] ^= 0x40


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (lambda path: path.write_bytes(b""), strangers.EmptyFile),
        (lambda path: path.write_bytes(b"PK\x03\x04 a workbook with our extension" * 9), faults.NotOurFile),
        (lambda path: path.write_bytes(path.read_bytes()[:99]), faults.NotOurFile),
        (put(68, struct.pack(">I", 0x0F055112)), faults.NotOurFile),
        (put(68, struct.pack(">I", GROUP.application_id)), faults.WrongSort),
        (put(60, struct.pack(">I", 999)), faults.TooNew),
        (put(60, struct.pack(">I", 0)), faults.NotOurFile),
        (put(18, b"\x02\x02"), strangers.WriteAheadFile),
        (put(56, struct.pack(">I", 2)), strangers.StrangeHeader),
        (put(16, struct.pack(">H", 300)), strangers.StrangeHeader),
        (put(20, b"\x20"), strangers.StrangeHeader),
        (put(80, b"\x01"), strangers.StrangeHeader),
        (damaged(lambda content: content.__delitem__(slice(-4096, None))), strangers.CutOrLengthened),
        (damaged(lambda content: content.__delitem__(slice(-1, None))), strangers.CutOrLengthened),
        (damaged(lambda content: content.extend(b"more")), strangers.CutOrLengthened),
        (put(28, struct.pack(">I", 0)), strangers.CutOrLengthened),
        (damaged(pages_flipped), strangers.Stranger),
        (put(100, b"\xff" * 60), strangers.Stranger),
    ],
)
def test_that_bytes_that_we_never_write_are_refused(
    sent: Path, spoil: Callable[[Path], object], kind: type[Said]
) -> None:
    spoil(sent)
    refused(sent, kind)


def test_that_no_flipped_bit_passes_as_anything_but_a_refusal_or_a_readable_file(genuine: Path, tmp_path: Path) -> None:
    content = genuine.read_bytes()
    outcomes = set()
    for number in range(60):
        at = number * len(content) // 60 + 7 * number % 4096
        changed = bytearray(content)
        changed[at % len(content)] ^= 1 << number % 8
        try:
            with open_foreign_content(bytes(changed), tmp_path / NAME, PROJECT) as file:
                outcomes.add("found" if file.findings() else "nothing there")
        except Said:
            outcomes.add("refused")
    assert "refused" in outcomes


# What lies beside it, and what stands in its place


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_that_a_file_with_something_beside_it_is_refused(sent: Path, ending: str) -> None:
    beside = sent.with_name(sent.name + ending)
    beside.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 80)
    assert beside.name in refused(sent, strangers.SomethingBeside)


def test_that_an_empty_journal_beside_it_does_not_matter(sent: Path) -> None:
    sent.with_name(sent.name + "-journal").touch()
    with open_foreign(sent, PROJECT) as file:
        assert file.count("programs") == 1


def test_that_a_write_ahead_log_of_other_figures_is_not_believed(sent: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "worked on"
    elsewhere.mkdir()
    worked = Path(shutil.copyfile(sent, elsewhere / NAME))
    with plainly(worked) as other:
        other.execute("PRAGMA journal_mode = WAL")
    held = sqlite3.connect(worked, isolation_level=None)
    held.execute("CREATE TABLE more (x)")
    shutil.copyfile(f"{worked}-wal", f"{sent}-wal")
    held.close()
    refused(sent, strangers.SomethingBeside)


def linked(path: Path) -> None:
    shutil.move(path, path.with_name("behind"))
    path.symlink_to(path.with_name("behind"))


def nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nowhere"))


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes need rights elsewhere")
@pytest.mark.parametrize(("place", "word"), [(linked, "link"), (nothing, "link"), (folder, "folder"), (pipe, "pipe")])
def test_that_only_a_plain_file_is_opened(sent: Path, place: Callable[[Path], object], word: str) -> None:
    place(sent)
    assert f"is a {word}" in refused(sent, strangers.NotAPlainFile)


def test_that_a_device_is_not_opened() -> None:
    with pytest.raises(strangers.NotAPlainFile, match="device"):
        open_foreign(Path(os.devnull), PROJECT)


def test_that_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(faults.NoSuchFile):
        open_foreign(tmp_path / NAME, PROJECT)


def test_that_a_file_larger_than_any_is_not_read(sent: Path) -> None:
    with sent.open("rb+") as handle:
        handle.truncate(3 * 1024**3)
    with pytest.raises(strangers.TooBig, match="3,221,225,472"):
        open_foreign(sent, PROJECT)


def test_that_work_without_end_is_ended(sent: Path) -> None:
    many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 2000) SELECT x"
    tamper(sent, f"INSERT INTO personal {many}, 's', 'E', 'Anna' FROM n")
    with pytest.raises(strangers.TooMuchWork):
        open_foreign(sent, PROJECT, seconds=-1)


# Our own way of opening is not fooled either


@pytest.mark.parametrize("read_only", [True, False])
def test_that_a_write_ahead_log_is_not_played_into_a_file_of_our_own(sent: Path, *, read_only: bool) -> None:
    sent.with_name(sent.name + "-wal").write_bytes(b"x" * 4120)
    with pytest.raises(faults.AlteredFile, match="second file"):
        open_file(sent, PROJECT, read_only=read_only)
    assert sent.with_name(sent.name + "-wal").stat().st_size == 4120
