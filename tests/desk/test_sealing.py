"""The sealed project: whole, signed, without names, and checked by others than ourselves."""

import hashlib
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.desk.office import Office, open_office, signed
from tests.desk.site import project, shift, typed
from tests.store.rows import tamper

from impact_desk.desk.evidence import Given, Proved, attach, content_of
from impact_desk.desk.opening import open_project
from impact_desk.desk.sealed import NEEDED, NotOpened, SealedDesk, examine_sealed, open_sealed
from impact_desk.desk.sealing import AnotherEnding, SealedProject, seal_project_with, verifier
from impact_desk.desk.summaries import CertificateOfAnotherFacility
from impact_desk.desk.verdicts import FileVerdict
from impact_desk.desk.verification import verify_files
from impact_desk.desk.volunteers import act_on_hours
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.seal.container import open_container, seal_parts
from impact_desk.seal.identity import Identity
from impact_desk.seal.layout import pack
from impact_desk.seal.manifest import MANIFEST, SIGNATURE, manifest_of
from impact_desk.store.migrations import VERSION

ANNA = "Anna Lindqvist-Østergård"
BERIT = "Berit Solheim"
LETTER = b"Dear foundation, the library is open. " * 400
PRIVATE = b"A private letter that was taken in by mistake. " * 400


@dataclass(frozen=True)
class Sealed:
    """A project, its seal, and who made it. Tests only read them."""

    project: Path
    made: SealedProject
    officer: Identity
    office: Office

    @property
    def parts(self) -> dict[str, bytes]:
        """The parts of the container as any zip program sees them."""
        with zipfile.ZipFile(self.made.path) as container:
            return {name: container.read(name) for name in container.namelist()}


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """A site with a named volunteer, a letter, a signed summary and an unfinished row, sealed."""
    folder = tmp_path_factory.mktemp("sealed")
    office = open_office(folder)
    officer = office.officer("K7")
    desk = project(folder)
    shift(desk, volunteer_name=ANNA, department="Fab 7")
    typed(desk, "volunteers", volunteer_id="E1", volunteer_name=ANNA)
    typed(desk, "volunteers", volunteer_id="E2", volunteer_name=BERIT)
    desk.type_into("volunteer_log", None, {"volunteer_name": ANNA})
    (program,) = desk.records("programs")
    attach(desk, [Given("信 from Anna.txt", LETTER)], [Proved("programs", program.id)], title=f"What {BERIT} wrote")
    (wrong,) = attach(desk, [Given("wrong.txt", PRIVATE)])
    desk.delete("evidence", [wrong.id])
    signed(desk, Period(2020), officer, folder / "K7.pdf")
    made = seal_project_with(desk, officer, folder / "K7.asice")
    desk.close()
    return Sealed(desk.path, made, officer, office)


@contextmanager
def open_sealed_desk(sealed: Sealed) -> Iterator[SealedDesk]:
    with closing(open_sealed(sealed.made.path, sealed.office.trust)) as desk:
        yield desk


def judged(sealed: Sealed, content: bytes, folder: Path) -> FileVerdict:
    """The verdict on a container of these bytes, which lies in `folder`; in this process, which is quicker."""
    path = folder / "sent.asice"
    path.write_bytes(content)
    return examine_sealed(path, sealed.office.trust, datetime.now(UTC), NEEDED)


# As it should be


def test_that_a_sealed_project_is_valid_and_its_summaries_are_reckoned_again(sealed: Sealed) -> None:
    (verdict,) = verify_files([sealed.made.path], [sealed.office.pem])
    assert (verdict.verdict, verdict.integrity, verdict.trust, verdict.recomputed) == (
        "valid",
        "intact",
        "trusted",
        True,
    ), verdict.sentences
    assert verdict.signer
    assert (verdict.signer.name, verdict.signer.facility, verdict.sentences) == ("Lin 林", "K7", ())


def test_that_a_seal_is_an_asic_container_whose_parts_are_plain_files(sealed: Sealed) -> None:
    assert sealed.made.path.read_bytes()[30:69] == b"mimetypeapplication/vnd.etsi.asic-e+zip"
    names = list(sealed.parts)
    assert names[:5] == ["mimetype", "seal.json", "READ-ME.txt", "verify.py", "project.impact"]
    assert names[-2:] == [MANIFEST, SIGNATURE]
    assert [name for name in names if name.startswith("summaries/1-2020-")]
    assert [name for name in names if name.startswith("evidence/")] == ["evidence/E1.txt"]


def test_that_evidence_goes_along_with_a_list_of_what_it_proves(sealed: Sealed) -> None:
    assert sealed.parts["evidence/E1.txt"] == LETTER
    (told,) = json.loads(sealed.parts["evidence.json"])
    assert (told["code"], told["file"], told["part"]) == ("E1", "信 from Anna.txt", "evidence/E1.txt")
    assert told["sha256"] == hashlib.sha256(LETTER).hexdigest()
    assert [one["sheet"] for one in told["proves"]] == ["programs"]
    with open_sealed_desk(sealed) as desk:
        assert content_of(desk, desk.records("evidence")[0].id) == LETTER


def test_that_evidence_which_was_removed_stays_at_home(sealed: Sealed) -> None:
    assert PRIVATE[:40] in sealed.project.read_bytes()
    assert not [name for name, body in sealed.parts.items() if PRIVATE[:40] in body]


def test_that_a_title_of_evidence_which_names_a_volunteer_is_said(sealed: Sealed) -> None:
    assert [(one.sheet, one.field) for one in sealed.made.problems if one.sheet == "evidence"] == [
        ("evidence", "title")
    ]


def test_that_names_in_reviews_partners_approvals_and_reasons_are_said(sealed: Sealed, tmp_path: Path) -> None:
    desk = project(tmp_path)
    typed(desk, "volunteers", volunteer_id="E1", volunteer_name=ANNA)
    typed(desk, "reviews", review_code="R1", period="2020", kind="annual", date="2020-12-01", present=f"Lin, {ANNA}")
    rows = [shift(desk, date=day, volunteer_id="E2") for day in ("2020-03-05", "2020-03-06")]
    desk.author = ANNA
    act_on_hours(desk, "submit", rows, date(2020, 3, 7))
    act_on_hours(desk, "approve", rows, date(2020, 3, 7))
    desk.change("facility", desk.records("facility")[0].id, {"headcount": 9}, reason=f"{ANNA} said so")
    made = seal_project_with(desk, sealed.officer, tmp_path / "K7.asice")
    desk.close()
    said = [(one.sheet, one.field) for one in made.problems]
    assert said == [("volunteer_log", "approved_by"), ("reviews", "present"), ("summaries", "")]
    assert "in the journal names the volunteer" in made.problems[-1].sentence


def test_that_the_sealed_project_holds_no_name_and_its_journal_verifies(sealed: Sealed) -> None:
    for spelling in (ANNA, "Lindqvist", "Fab 7"):
        assert spelling.encode() not in b"".join(sealed.parts.values())
        assert spelling.encode() in sealed.project.read_bytes()
    with open_sealed_desk(sealed) as desk:
        assert desk.file.head() == sealed.made.head
        assert desk.file.findings() == ()
        (row,) = desk.records("volunteer_log")
        assert (getattr(row, "volunteer_id", None), getattr(row, "volunteer_name", 0)) == ("E1", None)
        (draft,) = desk.drafts("volunteer_log")
        assert draft.typed == {}


def test_that_names_stay_where_they_are_asked_for(sealed: Sealed, tmp_path: Path) -> None:
    desk = open_project(sealed.project, read_only=True)
    seal_project_with(desk, sealed.officer, tmp_path / "named.asice", with_names=True)
    desk.close()
    with closing(open_sealed(tmp_path / "named.asice")) as again:
        assert getattr(again.records("volunteers")[0], "volunteer_name", None) == ANNA


def test_that_a_sealed_project_opens_in_one_step_and_stays_as_it_is(sealed: Sealed) -> None:
    before = sealed.made.path.read_bytes()
    with open_sealed_desk(sealed) as desk:
        assert (desk.read_only, desk.verdict.verdict, desk.is_unchanged()) == (True, "valid", True)
        assert desk.figures(Period(2020))
    assert sealed.made.path.read_bytes() == before
    assert {one.name for one in sealed.made.path.parent.iterdir()} == {"K7.asice", "K7.impact", "K7.pdf", "root.pem"}


def test_that_nobody_is_trusted_unless_it_is_said(sealed: Sealed) -> None:
    with closing(open_sealed(sealed.made.path)) as desk:
        assert (desk.verdict.verdict, desk.verdict.integrity, desk.verdict.trust) == ("untrusted", "intact", "unknown")


def test_that_an_officer_of_another_site_cannot_seal(sealed: Sealed, tmp_path: Path) -> None:
    desk = open_project(sealed.project, read_only=True)
    with pytest.raises(CertificateOfAnotherFacility):
        seal_project_with(desk, sealed.office.officer("BX"), tmp_path / "x.asice")
    with pytest.raises(AnotherEnding):
        seal_project_with(desk, sealed.officer, tmp_path / "x.zip")
    desk.close()
    assert list(tmp_path.iterdir()) == []


def test_that_the_same_parts_make_the_same_container() -> None:
    parts = {"a.txt": b"a", "b/c.txt": b"c" * 5000}
    assert pack(parts) == pack(parts)


# In other programs


def test_that_unzip_finds_nothing_wrong(sealed: Sealed, witness: Callable[[str], str]) -> None:
    done = subprocess.run([witness("unzip"), "-t", str(sealed.made.path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "No errors detected" in done.stdout


def test_that_openssl_confirms_the_signature(sealed: Sealed, tmp_path: Path, witness: Callable[[str], str]) -> None:
    for name, part in (("m", MANIFEST), ("s", SIGNATURE)):
        (tmp_path / name).write_bytes(sealed.parts[part])
    asked: list[str | Path] = [witness("openssl")]
    asked += ["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", tmp_path / "s"]
    asked += ["-content", tmp_path / "m", "-CAfile", sealed.office.pem, "-out", tmp_path / "out"]
    assert subprocess.run(asked, capture_output=True, check=False).returncode == 0
    (tmp_path / "m").write_bytes(sealed.parts[MANIFEST].replace(b"project.impact", b"project.impacT"))
    assert subprocess.run(asked, capture_output=True, check=False).returncode != 0


def alone(container: Path, folder: Path, *arguments: str | Path) -> tuple[int, str]:
    """What the script says on its own, in an empty environment, without our program to import."""
    script = folder / "verify.py"
    script.write_bytes(verifier())
    clean = {"SYSTEMROOT": os.environ["SYSTEMROOT"], "PATH": os.environ["PATH"]} if os.name == "nt" else {}
    python = Path(sys.base_prefix, "python.exe") if os.name == "nt" else Path(sys.base_prefix, "bin", "python3")
    done = subprocess.run(
        [python, "-I", "-S", script, container, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**clean, "PYTHONIOENCODING": "utf-8"},
        cwd=folder,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.fixture
def ask(tmp_path: Path, witness: Callable[[str], str]) -> Callable[..., tuple[int, str]]:
    witness("openssl")
    return lambda container, *arguments: alone(container, tmp_path, *arguments)


Ask = Callable[..., tuple[int, str]]


def test_that_the_script_alone_confirms_the_seal(sealed: Sealed, ask: Ask) -> None:
    code, said = ask(sealed.made.path, "--trust", sealed.office.pem)
    assert (code, said.splitlines()[-1]) == (0, "VALID"), said
    assert "Lin" in said
    assert ask(sealed.made.path)[0] == 1


def test_that_the_script_alone_distrusts_a_stranger(sealed: Sealed, ask: Ask, tmp_path: Path) -> None:
    code, said = ask(sealed.made.path, "--trust", open_office(tmp_path).pem)
    assert (code, "not to be trusted" in said) == (1, True)


# Attacks


def again(parts: Mapping[str, bytes]) -> bytes:
    return pack({name: body for name, body in parts.items() if name != "mimetype"})


def changed(parts: dict[str, bytes]) -> bytes:
    return again({**parts, "seal.json": parts["seal.json"].replace(b"removed", b"kept")})


def project_swapped(parts: dict[str, bytes]) -> bytes:
    return again({**parts, "project.impact": parts["project.impact"][:-1] + b"\x01"})


def added(parts: dict[str, bytes]) -> bytes:
    return again({**parts, "evidence/more.txt": b"more"})


def removed(parts: dict[str, bytes]) -> bytes:
    return again({name: body for name, body in parts.items() if not name.startswith("evidence/")})


def renamed(parts: dict[str, bytes]) -> bytes:
    return again({name.replace("evidence/", "evidence/x"): body for name, body in parts.items()})


def manifest_swapped(parts: dict[str, bytes]) -> bytes:
    plain = {name: body for name, body in parts.items() if name not in ("mimetype", MANIFEST, SIGNATURE)}
    plain["seal.json"] = plain["seal.json"].replace(b"removed", b"kept")
    return again({**plain, MANIFEST: manifest_of(plain), SIGNATURE: parts[SIGNATURE]})


def signature_gone(parts: dict[str, bytes]) -> bytes:
    return again({name: body for name, body in parts.items() if name != SIGNATURE})


def signature_damaged(parts: dict[str, bytes]) -> bytes:
    return again({**parts, SIGNATURE: parts[SIGNATURE][:-9] + b"\x00" * 9})


def lengthened(parts: dict[str, bytes]) -> bytes:
    return again(parts) + b"PK"


def led(parts: dict[str, bytes]) -> bytes:
    return b"#!/bin/sh\n" + again(parts)


def cut(parts: dict[str, bytes]) -> bytes:
    return again(parts)[:-100]


def commented(parts: dict[str, bytes]) -> bytes:
    raw = again(parts)
    return raw[:-2] + b"\x04\x00more"


def written(parts: Mapping[str, bytes], **about: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        for name, body in parts.items():
            entry = zipfile.ZipInfo(name)
            for attribute, value in about.items():
                setattr(entry, attribute, value)
            container.writestr(entry, body)
    return out.getvalue()


def doubled(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO(again(parts))
    with (
        pytest.warns(UserWarning, match="Duplicate name"),
        zipfile.ZipFile(out, "a") as container,
    ):  # the library warns there
        container.writestr("seal.json", b"{}")
    return out.getvalue()


def escaping(parts: dict[str, bytes]) -> bytes:
    return written({**parts, "../evil": b"x"})


def absolute(parts: dict[str, bytes]) -> bytes:
    return written({**parts, "/etc/evil": b"x"})


def linking(parts: dict[str, bytes]) -> bytes:
    return written(parts, external_attr=0o120777 << 16)


def hidden(parts: dict[str, bytes]) -> bytes:
    """A member that the list at the end does not name."""
    raw, extra = again(parts), again({"evil.txt": b"evil"})
    end = raw.rindex(b"PK\x05\x06")
    at = int.from_bytes(raw[end + 16 : end + 20], "little")
    stowed = extra[69 : extra.index(b"PK\x01\x02")]
    moved = raw[end : end + 16] + (at + len(stowed)).to_bytes(4, "little") + raw[end + 20 :]
    return raw[:at] + stowed + raw[at:end] + moved


def announced_otherwise(parts: dict[str, bytes]) -> bytes:
    return again(parts).replace(b"READ-ME.txt", b"READ-US.txt", 1)


def sized_otherwise(parts: dict[str, bytes]) -> bytes:
    raw = again(parts)
    at = raw.index(b"READ-ME.txt") - 8
    return raw[:at] + b"\x05\x00\x00\x00" + raw[at + 4 :]


ATTACKS = (
    changed,
    project_swapped,
    added,
    removed,
    renamed,
    manifest_swapped,
    signature_gone,
    signature_damaged,
    lengthened,
    cut,
    commented,
    doubled,
    escaping,
    absolute,
    linking,
    hidden,
    announced_otherwise,
    sized_otherwise,
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_that_a_changed_container_is_invalid(
    sealed: Sealed, tmp_path: Path, attack: Callable[[dict[str, bytes]], bytes]
) -> None:
    verdict = judged(sealed, attack(sealed.parts), tmp_path)
    assert (verdict.verdict, verdict.integrity, verdict.recomputed) == ("invalid", "changed", False)
    with pytest.raises(NotOpened):
        open_sealed(tmp_path / "sent.asice")


@pytest.mark.parametrize(
    "attack",
    [
        changed,
        project_swapped,
        added,
        removed,
        renamed,
        manifest_swapped,
        signature_gone,
        signature_damaged,
        doubled,
        escaping,
        lengthened,
        commented,
        led,
        linking,
        sized_otherwise,
    ],
)
def test_that_the_script_alone_finds_it_too(
    sealed: Sealed, ask: Ask, tmp_path: Path, attack: Callable[[dict[str, bytes]], bytes]
) -> None:
    path = tmp_path / "sent.asice"
    path.write_bytes(attack(sealed.parts))
    assert ask(path, "--trust", sealed.office.pem)[0] == 1


def test_that_no_changed_byte_of_the_container_passes_as_another_content(sealed: Sealed) -> None:
    raw = sealed.made.path.read_bytes()
    places = [*range(69), *range(len(raw) - 700, len(raw), 3), *range(100, len(raw) - 700, len(raw) // 60)]
    genuine = open_container(raw, sealed.office.trust)
    whole = {name: genuine.part(name) for name in genuine.parts}
    for at in places:
        spoiled = bytearray(raw)
        spoiled[at] ^= 1 << at % 8
        found = open_container(bytes(spoiled), sealed.office.trust)
        # A packed part may end in bits that mean nothing; then it unpacks to what was signed all the same.
        assert found.verdict.verdict != "valid" or {name: found.part(name) for name in found.parts} == whole, at


def test_that_a_container_signed_by_a_stranger_is_not_trusted(sealed: Sealed, tmp_path: Path) -> None:
    stranger = open_office(tmp_path).officer("K7")
    plain = {name: body for name, body in sealed.parts.items() if name not in ("mimetype", MANIFEST, SIGNATURE)}
    verdict = judged(sealed, seal_parts(plain, stranger, moment=datetime.now(UTC)), tmp_path)
    assert (verdict.verdict, verdict.integrity, verdict.trust) == ("untrusted", "intact", "unknown")


def resealed(sealed: Sealed, change: Callable[[Path], object], folder: Path, *, note: bool = True) -> bytes:
    """The container that an officer makes of a project that he changed behind the journal's back."""
    copy = folder / "changed.impact"
    copy.write_bytes(sealed.parts["project.impact"])
    change(copy)
    content = copy.read_bytes()
    plain = {name: body for name, body in sealed.parts.items() if name not in ("mimetype", MANIFEST, SIGNATURE)}
    about = {**json.loads(plain["seal.json"]), "project_sha256": hashlib.sha256(content).hexdigest()}
    plain |= {"project.impact": content, **({"seal.json": json.dumps(about).encode()} if note else {})}
    return seal_parts(plain, sealed.officer, moment=datetime.now(UTC))


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE volunteer_log SET hours = 7200", "not as the journal left it"),
        ("UPDATE change_set SET author = 'Somebody' WHERE seq = 2", "Journal entry 2"),
        ("UPDATE blob SET content = x'00'", "was changed"),
    ],
)
def test_that_a_project_changed_before_it_was_sealed_is_invalid_in_both(
    sealed: Sealed, ask: Ask, tmp_path: Path, statement: str, word: str
) -> None:
    content = resealed(sealed, lambda path: tamper(path, statement), tmp_path)
    verdict = judged(sealed, content, tmp_path)
    assert (verdict.verdict, verdict.integrity) == ("invalid", "intact")
    assert word in " ".join(verdict.sentences)
    assert ask(tmp_path / "sent.asice", "--trust", sealed.office.pem)[0] == 1


def test_that_another_project_than_the_noted_one_is_invalid(sealed: Sealed, tmp_path: Path) -> None:
    content = resealed(sealed, lambda path: tamper(path, f"PRAGMA user_version = {VERSION}"), tmp_path, note=False)
    verdict = judged(sealed, content, tmp_path)
    assert (verdict.verdict, verdict.sentences) == (
        "invalid",
        ("The project in the container is not the one that its note names.",),
    )


def test_that_a_hostile_project_under_a_good_signature_is_not_opened(sealed: Sealed, tmp_path: Path) -> None:
    def spoil(path: Path) -> None:
        tamper(path, "CREATE VIEW more AS SELECT 1")

    verdict = judged(sealed, resealed(sealed, spoil, tmp_path), tmp_path)
    assert (verdict.verdict, "view more does not belong here" in verdict.sentences[0]) == ("invalid", True)
    with pytest.raises(NotOpened, match="view more"):
        open_sealed(tmp_path / "sent.asice")


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"", "unreadable"),
        (b"%PDF-1.7 a summary", "unreadable"),
        (b"PK\x05\x06" + b"\x00" * 18, "unreadable"),
        (written({"mimetype": b"text/plain"}, external_attr=0o100644 << 16), "not_ours"),
        (pack({"letter.txt": b"hello"}), "not_ours"),
        (pack({"project.impact": b"x", "seal.json": b"{}"}), "unsigned"),
    ],
)
def test_that_other_files_get_their_own_verdict(sealed: Sealed, tmp_path: Path, content: bytes, verdict: str) -> None:
    assert judged(sealed, content, tmp_path).verdict == verdict


def test_that_somebody_elses_container_is_not_ours(sealed: Sealed, tmp_path: Path) -> None:
    content = seal_parts({"letter.txt": b"hello"}, sealed.officer, moment=datetime.now(UTC))
    assert judged(sealed, content, tmp_path).verdict == "not_ours"


def test_that_a_container_that_would_fill_the_disk_is_not_unpacked(sealed: Sealed, tmp_path: Path) -> None:
    bomb = judged(sealed, pack({"seal.json": b"\x00" * 300_000_000}), tmp_path)
    assert (bomb.verdict, "far more" in bomb.sentences[0]) == ("unreadable", True)
    many = judged(sealed, pack({f"evidence/{number}": b"" for number in range(10_001)}), tmp_path)
    assert (many.verdict, "more members" in many.sentences[0]) == ("unreadable", True)


def test_that_a_folder_or_missing_file_is_unreadable(sealed: Sealed, tmp_path: Path) -> None:
    (tmp_path / "a.asice").mkdir()
    found = verify_files([tmp_path / "a.asice", tmp_path / "b.asice"], [sealed.office.pem])
    assert [one.verdict for one in found] == ["unreadable", "unreadable"]
    with pytest.raises(Refusal):
        open_sealed(tmp_path / "a.asice")
