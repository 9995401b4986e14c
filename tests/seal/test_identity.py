"""From request to answer to signing: every part must belong to the others, and the key never leaves its file."""

import datetime as dt
import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from asn1crypto import pem
from cryptography.hazmat.primitives.serialization import pkcs12
from tests.seal.office import PASSPHRASE, Office
from tests.seal.people import OFFICER, ROOT, pem_of, person

from impact_desk.seal import authority, identity
from impact_desk.seal.certificates import (
    Algorithm,
    NotAFacilityCode,
    NotAName,
    NotARequest,
    Subject,
    group_key_id_of,
    placeholder_certificate,
    read_request,
)
from impact_desk.seal.envelope import ForeignEnvelope, armoured, enclose
from impact_desk.seal.files import NoSuchFile, NotARegularFile
from impact_desk.seal.keyfile import KeyFile, KeyFileThere, write_key_file
from impact_desk.seal.secret import DamagedKeyFile, WeakPassphrase, WrongPassphrase
from impact_desk.seal.tokens import fingerprint, group_key_id

CURVE = Algorithm.ECDSA_P256
Witness = Callable[[str], str]


@pytest.fixture
def fresh(tmp_path: Path) -> tuple[Path, bytes]:
    """A key file whose request has not been answered, and the request."""
    key_file = tmp_path / "new.p12"
    return key_file, identity.request("Lin", "K8", PASSPHRASE, key_file, algorithm=CURVE)


def test_that_an_accepted_identity_names_officer_facility_and_authority(office: Office) -> None:
    opened = identity.open_identity(office.key_file, PASSPHRASE)
    assert (opened.name, opened.facility) == ("王小明", "K7")
    assert opened.serial == office.answer.issued.serial
    assert opened.certificate_sha256 == office.answer.issued.certificate_sha256
    assert opened.root_sha256 == authority.issued_certificates(office.folder).root_sha256
    assert opened.root_fingerprint == fingerprint(opened.root_sha256)


def test_that_two_officers_are_given_the_same_group_key(office: Office, fresh: tuple[Path, bytes]) -> None:
    key_file, asked = fresh
    other = identity.accept(authority.issue(office.folder, asked, PASSPHRASE).content, key_file, PASSPHRASE)
    assert other.group_key == office.identity.group_key
    assert len(other.group_key) == 32
    assert other.group_key_id == group_key_id(other.group_key) == group_key_id_of(other.certificate)


def test_that_the_group_key_lies_nowhere_in_the_clear(office: Office) -> None:
    key = office.identity.group_key
    certificates = [one.certificate for one in _inside(office.key_file).additional_certs]
    everything = [file.read_bytes() for file in office.folder.iterdir() if file.is_file()]
    everything += [office.answer.content, repr(office.identity).encode(), *(repr(one).encode() for one in certificates)]
    assert not any(form in text for text in everything for form in (key, key.hex().encode()))


def _inside(key_file: Path) -> pkcs12.PKCS12KeyAndCertificates:
    return pkcs12.load_pkcs12(key_file.read_bytes(), PASSPHRASE.encode())


@dataclass(frozen=True)
class Answered:
    """An officer with an RSA key: the key file and the answer that went into it."""

    key_file: Path
    answer: bytes
    identity: identity.Identity


@pytest.fixture(scope="module")
def chen(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Answered:
    """The usual kind of key, which takes its time to make."""
    key_file = tmp_path_factory.mktemp("rsa") / "rsa.p12"
    asked = identity.request("Chen", "K9", PASSPHRASE, key_file)
    answer = authority.issue(office.folder, asked, PASSPHRASE).content
    return Answered(key_file, answer, identity.accept(answer, key_file, PASSPHRASE))


def test_that_an_rsa_officer_is_given_the_same_group_key(office: Office, chen: Answered) -> None:
    assert chen.identity.key.key_size == 3072
    assert chen.identity.group_key == office.identity.group_key


def test_that_openssl_reads_a_key_file(chen: Answered, witness: Witness) -> None:
    plain = _unlocked(witness("openssl"), chen.key_file)
    assert b"MAC: sha256, Iteration 600000" in plain.stderr
    assert plain.stdout.count(b"BEGIN CERTIFICATE") == 3
    assert plain.stdout.count(b"BEGIN PRIVATE KEY") == 1


def test_that_openssl_opens_the_envelope_with_the_group_key(
    office: Office, chen: Answered, witness: Witness, tmp_path: Path
) -> None:
    openssl = witness("openssl")
    (tmp_path / "key.pem").write_bytes(_unlocked(openssl, chen.key_file).stdout)
    (tmp_path / "envelope.pem").write_bytes(chen.answer.split(b"-----END CERTIFICATE-----\n")[2])
    command = [openssl, "cms", "-decrypt", "-inform", "PEM", "-in", "envelope.pem", "-inkey", "key.pem", "-binary"]
    opened = subprocess.run(command, capture_output=True, check=True, cwd=tmp_path)
    assert opened.stdout == office.identity.group_key


def _unlocked(openssl: str, key_file: Path) -> subprocess.CompletedProcess[bytes]:
    command = [openssl, "pkcs12", "-in", str(key_file), "-passin", f"pass:{PASSPHRASE}", "-nodes", "-info"]
    return subprocess.run(command, capture_output=True, check=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions in another way")
def test_that_only_the_owner_may_read_what_is_secret(office: Office) -> None:
    secret = [office.key_file, office.folder / authority.ROOT_KEY, office.folder / authority.GROUP_KEY]
    assert {stat.S_IMODE(file.stat().st_mode) for file in secret} == {0o600}


def test_that_a_wrong_passphrase_is_told_from_a_damaged_file(office: Office, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase, match=r"does not open k7\.p12"):
        identity.open_identity(office.key_file, "another passphrase")
    for number, content in enumerate((b"", b"hello", office.key_file.read_bytes()[:-20])):
        damaged = tmp_path / f"{number}.p12"
        damaged.write_bytes(content)
        with pytest.raises(DamagedKeyFile, match="holds no key"):
            identity.open_identity(damaged, PASSPHRASE)


def test_that_a_missing_file_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match=r"no\.p12 does not exist"):
        identity.open_identity(tmp_path / "no.p12", PASSPHRASE)
    with pytest.raises(NotARegularFile):
        identity.open_identity(tmp_path, PASSPHRASE)


def test_that_an_unanswered_request_cannot_sign(fresh: tuple[Path, bytes]) -> None:
    with pytest.raises(identity.NotYetAccepted, match=r"new\.p12 holds a key without a certificate"):
        identity.open_identity(fresh[0], PASSPHRASE)


def test_that_an_identity_signs_only_within_its_time(office: Office) -> None:
    end, start = office.identity.not_after, office.identity.not_before
    with pytest.raises(identity.ExpiredIdentity, match=str(end.date())):
        identity.open_identity(office.key_file, PASSPHRASE, moment=end + dt.timedelta(seconds=1))
    with pytest.raises(identity.IdentityNotYetValid, match=str(start.date())):
        identity.open_identity(office.key_file, PASSPHRASE, moment=start - dt.timedelta(seconds=1))


def test_that_a_key_file_without_group_key_is_incomplete(office: Office, tmp_path: Path) -> None:
    bare = tmp_path / "bare.p12"
    held = office.identity
    write_key_file(bare, KeyFile(held.key, held.certificate, (held.root,)), PASSPHRASE, "bare")
    with pytest.raises(identity.IncompleteIdentity, match="group key"):
        identity.open_identity(bare, PASSPHRASE)


@pytest.mark.parametrize("passphrase", ["", "short", "aaaaaaaaaaaaaaa", "123456789"])
def test_that_an_easy_passphrase_is_refused_before_anything_is_made(passphrase: str, tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase, match="at least 10 characters"):
        identity.request("Lin", "K8", passphrase, tmp_path / "new.p12")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "facility", "refusal"),
    [
        ("", "K7", NotAName),
        ("x" * 65, "K7", NotAName),
        ("a\nb", "K7", NotAName),
        ("Lin", "", NotAFacilityCode),
        ("Lin", "K 7", NotAFacilityCode),
    ],
)
def test_that_names_that_cannot_stand_in_a_certificate_are_refused(
    name: str, facility: str, refusal: type[Exception], tmp_path: Path
) -> None:
    with pytest.raises(refusal, match="“"):
        identity.request(name, facility, PASSPHRASE, tmp_path / "new.p12")
    assert list(tmp_path.iterdir()) == []


def test_that_a_key_is_never_written_over(fresh: tuple[Path, bytes]) -> None:
    before = fresh[0].read_bytes()
    with pytest.raises(KeyFileThere, match=r"new\.p12 exists already"):
        identity.request("Lin", "K8", PASSPHRASE, fresh[0])
    assert fresh[0].read_bytes() == before


def test_that_an_answer_to_somebody_else_is_refused(office: Office, fresh: tuple[Path, bytes]) -> None:
    before = fresh[0].read_bytes()
    with pytest.raises(identity.AnswerForAnotherKey):
        identity.accept(office.answer.content, fresh[0], PASSPHRASE)
    assert fresh[0].read_bytes() == before


def test_that_an_answer_must_not_move_an_officer_to_another_facility(office: Office, tmp_path: Path) -> None:
    key_file, key = tmp_path / "moved.p12", office.identity.key
    asked = placeholder_certificate(key, Subject("王小明", "K1"), dt.datetime.now(dt.UTC))
    write_key_file(key_file, KeyFile(key, asked, ()), PASSPHRASE, "moved")
    with pytest.raises(identity.AnswerForAnotherFacility, match="for facility K1, the answer is for K7"):
        identity.accept(office.answer.content, key_file, PASSPHRASE)


def test_that_another_group_key_cannot_be_slipped_in(office: Office, tmp_path: Path) -> None:
    certificates = b"".join(office.answer.content.partition(b"-----BEGIN IMPACT")[:1])
    swapped = certificates + armoured(*enclose(bytes(32), office.identity.certificate))
    key_file = Path(shutil.copy(office.key_file, tmp_path))
    with pytest.raises(identity.NotAnAnswer, match="not the one that its certificate names"):
        identity.accept(swapped, key_file, PASSPHRASE)
    torn = certificates + armoured("IMPACT DESK ENVELOPE", bytes(200))
    with pytest.raises(ForeignEnvelope):
        identity.accept(torn, key_file, PASSPHRASE)


def test_that_an_answer_is_taken_only_whole(office: Office) -> None:
    certificate, root, _ = office.answer.content.split(b"-----END CERTIFICATE-----\n")
    envelope = office.answer.content.partition(b"-----BEGIN IMPACT")[2]
    stranger = pem_of(person(OFFICER, person(ROOT)))
    spoilt = [
        b"",
        b"hello",
        office.request,
        certificate + b"-----END CERTIFICATE-----\n",
        office.answer.content.partition(b"-----BEGIN IMPACT")[0],
        stranger + root + b"-----END CERTIFICATE-----\n-----BEGIN IMPACT" + envelope,
        b"x" * 70_000,
    ]
    for answer in spoilt:
        with pytest.raises(identity.NotAnAnswer, match="not head office's answer"):
            identity.accept(answer, office.key_file, PASSPHRASE)


def test_that_a_renewed_certificate_keeps_the_key(office: Office, tmp_path: Path) -> None:
    key_file = Path(shutil.copy(office.key_file, tmp_path))
    again = authority.issue(office.folder, identity.renewal_request(key_file, PASSPHRASE), PASSPHRASE, days=1000)
    renewed = identity.accept(again.content, key_file, PASSPHRASE)
    assert renewed.serial != office.identity.serial
    assert renewed.not_after > office.identity.not_after
    assert renewed.certificate.public_key() == office.identity.certificate.public_key()


def test_that_a_request_proves_who_holds_the_key(office: Office) -> None:
    asked = read_request(office.request)
    assert (asked.subject.name, asked.subject.facility) == ("王小明", "K7")
    assert asked.key_sha256 == office.answer.issued.key_sha256
    _, _, request = pem.unarmor(office.request)
    forged = pem.armor("CERTIFICATE REQUEST", request[:-1] + bytes([request[-1] ^ 1]))
    with pytest.raises(NotARequest, match="not signed by the key that it names"):
        read_request(forged)
