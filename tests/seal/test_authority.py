"""Head office issues, keeps its register, revokes; its keys rest under a passphrase."""

import datetime as dt
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from tests.seal.documents import pdf_with, sign
from tests.seal.office import PASSPHRASE, Office
from tests.seal.people import Person

from impact_desk.seal import authority, identity
from impact_desk.seal.certificates import Algorithm, NotARequest, Subject, signing_request
from impact_desk.seal.files import InUseElsewhere, sole_use
from impact_desk.seal.register import DamagedRegister, NewerRegister, NoSuchCertificate, read_register
from impact_desk.seal.secret import WeakPassphrase, WrongPassphrase
from impact_desk.seal.trust import TrustStore
from impact_desk.seal.verify import verify_pdf

CURVE = Algorithm.ECDSA_P256
NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def own(office: Office, tmp_path: Path) -> Path:
    """A copy of the authority that a test may change."""
    return Path(shutil.copytree(office.folder, tmp_path / "authority"))


def summary_of(office: Office) -> bytes:
    return sign(pdf_with(), Person(office.identity.certificate, office.identity.key))


def test_that_the_root_may_issue_and_revoke_and_nothing_else(office: Office) -> None:
    root = x509.load_pem_x509_certificate((office.folder / authority.ROOT).read_bytes())
    usage = root.extensions.get_extension_for_class(x509.KeyUsage)
    limits = root.extensions.get_extension_for_class(x509.BasicConstraints).value
    assert usage.critical
    assert (usage.value.key_cert_sign, usage.value.crl_sign, usage.value.digital_signature) == (True, True, False)
    assert (limits.ca, limits.path_length) == (True, 0)


def test_that_an_officers_certificate_says_what_it_is_for(office: Office) -> None:
    certificate = office.identity.certificate
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    purposes = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert usage.critical
    assert (usage.value.digital_signature, usage.value.content_commitment, usage.value.key_cert_sign) == (
        True,
        True,
        False,
    )
    assert {purpose.dotted_string for purpose in purposes} == {"1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4"}
    assert "urn:impact-desk:facility:K7" in names.get_values_for_type(x509.UniformResourceIdentifier)
    assert certificate.serial_number.bit_length() > 100


def test_that_a_summary_is_believed_by_the_root_that_is_handed_out(office: Office) -> None:
    assert verify_pdf(summary_of(office), TrustStore.read(office.folder / authority.ROOT)).verdict == "valid"


def test_that_revoking_reaches_whoever_gets_the_new_root(own: Path, office: Office) -> None:
    revoked = authority.revoke(own, office.answer.issued.serial.upper(), PASSPHRASE)
    assert revoked.revoked is not None
    verdict = verify_pdf(summary_of(office), TrustStore.read(own / authority.ROOT))
    assert (verdict.verdict, verdict.trust) == ("untrusted", "revoked")
    by_list = TrustStore.read(office.folder / authority.ROOT, [own / authority.REVOCATIONS])
    assert verify_pdf(summary_of(office), by_list).trust == "revoked"


def test_that_revoking_twice_keeps_the_first_day(own: Path, office: Office) -> None:
    first = authority.revoke(own, office.answer.issued.serial, PASSPHRASE, moment=NOW - dt.timedelta(days=3))
    again = authority.revoke(own, office.answer.issued.serial, PASSPHRASE)
    assert again.revoked == first.revoked
    listed = x509.load_pem_x509_crl((own / authority.REVOCATIONS).read_bytes())
    assert listed.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == 2
    assert len(list(listed)) == 1


def test_that_a_list_can_be_made_anew_without_revoking(own: Path) -> None:
    authority.publish_revocations(own, PASSPHRASE, moment=NOW)
    listed = x509.load_pem_x509_crl((own / authority.REVOCATIONS).read_bytes())
    assert len(list(listed)) == 0
    assert listed.next_update_utc is not None
    assert listed.next_update_utc > NOW + dt.timedelta(days=365)


def test_that_an_unknown_serial_number_is_refused(own: Path) -> None:
    with pytest.raises(NoSuchCertificate, match="4711"):
        authority.revoke(own, "4711", PASSPHRASE)
    assert not (own / authority.REVOCATIONS).exists()


def test_that_the_register_lists_what_was_issued(office: Office) -> None:
    listed = authority.issued_certificates(office.folder).find(office.answer.issued.serial)
    assert listed == office.answer.issued
    assert (listed.name, listed.facility, listed.revoked) == ("王小明", "K7", None)
    assert x509.load_pem_x509_certificate(listed.certificate.encode()) == office.identity.certificate


def test_that_one_key_does_not_sign_for_two_facilities(own: Path, office: Office) -> None:
    asked = signing_request(office.identity.key, Subject("王小明", "K8"))
    with pytest.raises(authority.KeyOfAnother, match="facility K7"):
        authority.issue(own, asked, PASSPHRASE)


@pytest.mark.parametrize(
    "asked",
    [b"", b"hello", b"x" * 100_000, b"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n"],
)
def test_that_what_is_no_request_is_refused(asked: bytes, own: Path) -> None:
    with pytest.raises(NotARequest, match="This is not a certificate request"):
        authority.issue(own, asked, PASSPHRASE)


def test_that_the_wrong_passphrase_issues_and_revokes_nothing(own: Path, office: Office) -> None:
    before = {file.name: file.read_bytes() for file in own.iterdir()}
    with pytest.raises(WrongPassphrase):
        authority.issue(own, office.request, "another passphrase")
    with pytest.raises(WrongPassphrase):
        authority.revoke(own, office.answer.issued.serial, "another passphrase")
    assert {file.name: file.read_bytes() for file in own.iterdir()} == before


def test_that_an_authority_is_never_written_over(own: Path) -> None:
    before = (own / authority.ROOT).read_bytes()
    with pytest.raises(authority.AuthorityThere, match="already holds an authority"):
        authority.init_authority(own, PASSPHRASE, "Other")
    assert (own / authority.ROOT).read_bytes() == before


def test_that_an_empty_folder_holds_no_authority(tmp_path: Path, office: Office) -> None:
    for attempt in (
        lambda: authority.issue(tmp_path, office.request, PASSPHRASE),
        lambda: authority.revoke(tmp_path, "1", PASSPHRASE),
        lambda: authority.issued_certificates(tmp_path),
    ):
        with pytest.raises(authority.NoAuthority, match="holds no authority"):
            attempt()


def test_that_an_easy_passphrase_makes_no_authority(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        authority.init_authority(tmp_path / "new", "password1"[:9], "Head Office")
    assert not (tmp_path / "new").exists()


def test_that_two_programs_do_not_change_an_authority_at_once(own: Path, office: Office) -> None:
    with sole_use(own), pytest.raises(InUseElsewhere, match="being changed by another program"):
        authority.issue(own, office.request, PASSPHRASE)


def test_that_a_certificate_ends_no_later_than_its_root(own: Path, office: Office) -> None:
    far = authority.issue(own, office.request, PASSPHRASE, days=100 * 365)
    root = x509.load_pem_x509_certificate((own / authority.ROOT).read_bytes())
    assert far.issued.not_after == root.not_valid_after_utc
    with pytest.raises(authority.ExpiredRoot):
        authority.issue(own, office.request, PASSPHRASE, moment=root.not_valid_after_utc + dt.timedelta(days=1))


def test_that_a_damaged_or_newer_register_is_told_apart(own: Path) -> None:
    register = own / authority.REGISTER
    content = json.loads(register.read_text("utf-8"))
    register.write_text(json.dumps({**content, "version": 99}), "utf-8")
    with pytest.raises(NewerRegister):
        read_register(register)
    for damaged in ("", "[]", "{}", json.dumps({**content, "certificates": [1]}), json.dumps({**content, "more": 1})):
        register.write_text(damaged, "utf-8")
        with pytest.raises(DamagedRegister):
            read_register(register)


def test_that_a_root_of_another_authority_is_noticed(own: Path, tmp_path: Path, office: Office) -> None:
    authority.init_authority(tmp_path / "other", PASSPHRASE, "Head Office", algorithm=CURVE)
    shutil.copy(tmp_path / "other" / authority.ROOT, own)
    with pytest.raises(DamagedRegister):
        authority.issue(own, office.request, PASSPHRASE)


def test_that_a_key_of_another_authority_is_noticed(own: Path, tmp_path: Path, office: Office) -> None:
    authority.init_authority(tmp_path / "other", PASSPHRASE, "Head Office", algorithm=CURVE)
    shutil.copy(tmp_path / "other" / authority.ROOT_KEY, own)
    with pytest.raises(DamagedRegister):
        authority.issue(own, office.request, PASSPHRASE)


def test_that_head_office_can_have_an_identity_of_its_own(own: Path, tmp_path: Path) -> None:
    key_file = tmp_path / "group.p12"
    asked = identity.request("Consolidation", "GROUP", PASSPHRASE, key_file, algorithm=CURVE)
    accepted = identity.accept(authority.issue(own, asked, PASSPHRASE).content, key_file, PASSPHRASE)
    signed = sign(pdf_with(), Person(accepted.certificate, accepted.key))
    verdict = verify_pdf(signed, TrustStore.read(own / authority.ROOT))
    assert verdict.signer is not None
    assert (verdict.verdict, verdict.signer.facility) == ("valid", "GROUP")


def test_that_openssl_reads_the_authoritys_files(own: Path, office: Office, witness: Callable[[str], str]) -> None:
    openssl = witness("openssl")
    authority.revoke(own, office.answer.issued.serial, PASSPHRASE)
    (own / "officer.pem").write_text(office.answer.issued.certificate, "ascii")
    key = [openssl, "pkey", "-in", authority.ROOT_KEY, "-passin", f"pass:{PASSPHRASE}", "-noout"]
    subprocess.run(key, cwd=own, check=True, capture_output=True)
    check = [openssl, "verify", "-crl_check", "-CAfile", authority.ROOT, "officer.pem"]
    verified = subprocess.run(check, cwd=own, check=False, capture_output=True, text=True)
    assert "certificate revoked" in verified.stderr
