"""Who is trusted: the authorities that were chosen, within their time, for what they issued, unless revoked."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as rsa_key
from cryptography.x509.oid import ExtendedKeyUsageOID
from tests.seal.documents import pdf_with, sign
from tests.seal.people import (
    DOCUMENTS,
    MAIL,
    OFFICER,
    ROOT,
    TODAY,
    YEAR,
    Person,
    Wish,
    pem_of,
    person,
    revocation_list,
    trusting,
)

from impact_desk.seal.trust import ForeignRevocationList, NoRoot, TrustStore, UnusableTrust
from impact_desk.seal.verdict import Verdict
from impact_desk.seal.verify import verify_pdf

DAY = dt.timedelta(days=1)


def verdict_on(signer: Person, trust: TrustStore, at: dt.date | None = None) -> Verdict:
    return verify_pdf(sign(pdf_with(), signer), trust, at)


NOT_ENTITLED: dict[str, tuple[Wish, str]] = {
    "an authority below the authority": (replace(OFFICER, authority=True), "certificate of an authority"),
    "a web server": (replace(OFFICER, purposes=(ExtendedKeyUsageOID.SERVER_AUTH,)), "purpose: document signing"),
    "a mail sender": (replace(OFFICER, purposes=(MAIL,)), "purpose: document signing"),
    "any purpose": (
        replace(OFFICER, purposes=(ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,)),
        "purpose: document signing",
    ),
    "no purpose": (replace(OFFICER, purposes=()), "purpose: document signing"),
    "may not commit to content": (replace(OFFICER, usage=("digital_signature",)), "key usage"),
    "may commit but not sign": (replace(OFFICER, usage=("content_commitment",)), "key usage"),
    "may encipher only": (replace(OFFICER, usage=("key_encipherment",)), "key usage"),
    "names no facility": (replace(OFFICER, unit=None, uris=()), "one officer and one facility"),
    "names two facilities": (replace(OFFICER, unit="K8"), "one officer and one facility"),
    "names a facility that is no code": (replace(OFFICER, unit="K 7", uris=()), "one officer and one facility"),
    "a condition that nobody knows": (replace(OFFICER, condition=b"\x05\x00"), "does not know"),
    "a short key": (replace(OFFICER, key=rsa_key(65537, 1024)), "too short"),  # noqa: S505  # that is the point
}


@pytest.mark.parametrize(("wish", "words"), NOT_ENTITLED.values(), ids=NOT_ENTITLED)
def test_that_who_may_not_sign_is_not_entitled(wish: Wish, words: str, head_office: Person, trust: TrustStore) -> None:
    verdict = verdict_on(person(wish, head_office), trust)
    assert (verdict.verdict, verdict.integrity, verdict.trust) == ("untrusted", "intact", "not_entitled")
    assert words in verdict.sentences[0]


def test_that_the_authority_itself_may_not_sign(head_office: Person, trust: TrustStore) -> None:
    verdict = verdict_on(head_office, trust)
    assert (verdict.verdict, verdict.trust) == ("untrusted", "not_entitled")
    assert "certificate of an authority" in verdict.sentences[0]


@pytest.mark.parametrize("wish", [replace(OFFICER, uris=()), replace(OFFICER, unit=None)], ids=["unit", "URI"])
def test_that_either_way_of_naming_the_facility_will_do(wish: Wish, head_office: Person, trust: TrustStore) -> None:
    verdict = verdict_on(person(wish, head_office), trust)
    assert verdict.signer is not None
    assert (verdict.verdict, verdict.signer.facility) == ("valid", "K7")


def test_that_a_facility_written_in_chinese_is_read_from_its_uri(head_office: Person, trust: TrustStore) -> None:
    wish = replace(OFFICER, unit="高雄7", uris=("urn:impact-desk:facility:%E9%AB%98%E9%9B%847",))
    verdict = verdict_on(person(wish, head_office), trust)
    assert verdict.signer is not None
    assert (verdict.verdict, verdict.signer.facility) == ("valid", "高雄7")


def test_that_a_self_made_certificate_of_the_same_name_is_unknown_not_tampered(trust: TrustStore) -> None:
    verdict = verdict_on(person(OFFICER), trust)
    assert (verdict.verdict, verdict.integrity, verdict.trust) == ("untrusted", "intact", "unknown")
    assert "not an authority trusted here" in verdict.sentences[0]
    assert verdict.payload is not None


def test_that_an_authority_that_only_looks_alike_is_unknown(trust: TrustStore) -> None:
    verdict = verdict_on(person(OFFICER, person(ROOT)), trust)
    assert (verdict.verdict, verdict.trust) == ("untrusted", "unknown")
    assert "claims to come from CN=Head Office, which did not issue it" in verdict.sentences[0]


def test_that_each_of_several_authorities_is_trusted(wang: Person, head_office: Person) -> None:
    other = person(replace(ROOT, name="Next Office"))
    both = trusting(other, head_office)
    assert [verdict_on(one, both).verdict for one in (wang, person(OFFICER, other))] == ["valid", "valid"]


def test_that_an_expired_certificate_is_trusted_only_for_its_time(head_office: Person, trust: TrustStore) -> None:
    past = person(replace(OFFICER, end=TODAY - 5 * DAY), head_office)
    now, then = verdict_on(past, trust), verdict_on(past, trust, (TODAY - 6 * DAY).date())
    assert (now.verdict, now.trust, then.verdict) == ("untrusted", "expired", "valid")
    assert f"ended on {(TODAY - 5 * DAY).date()}" in now.sentences[0]
    assert "at which its certificate was not valid" in now.sentences[1]


def test_that_a_certificate_of_tomorrow_is_not_yet_valid(head_office: Person, trust: TrustStore) -> None:
    verdict = verdict_on(person(replace(OFFICER, start=TODAY + 2 * DAY), head_office), trust)
    assert (verdict.verdict, verdict.trust) == ("untrusted", "not_yet_valid")


def test_that_an_expired_authority_takes_its_officers_along() -> None:
    old = person(replace(ROOT, end=TODAY - DAY))
    verdict = verdict_on(person(OFFICER, old), trusting(old))
    assert (verdict.verdict, verdict.trust) == ("untrusted", "expired")
    assert "authority's own certificate" in verdict.sentences[0]


def test_that_a_revoked_certificate_is_not_trusted_from_that_day_on(head_office: Person, wang: Person) -> None:
    listed = revocation_list(head_office, {wang.certificate.serial_number: TODAY - 3 * DAY})
    trust = trusting(head_office, revocations=listed)
    now, before = verdict_on(wang, trust), verdict_on(wang, trust, (TODAY - 4 * DAY).date())
    assert (now.verdict, now.trust, before.verdict) == ("untrusted", "revoked", "valid")
    assert f"revoked the signer's certificate on {(TODAY - 3 * DAY).date()}" in now.sentences[0]


def test_that_a_list_without_this_certificate_leaves_it_trusted(head_office: Person, wang: Person) -> None:
    for revoked in ({}, {4711: TODAY - DAY}):
        assert (
            verdict_on(wang, trusting(head_office, revocations=revocation_list(head_office, revoked))).verdict
            == "valid"
        )


@pytest.mark.parametrize(
    ("issued", "end", "words"),
    [(TODAY - 9 * DAY, TODAY - DAY, "out of date"), (TODAY + 9 * DAY, TODAY + YEAR, "in the future")],
    ids=["stale", "from the future"],
)
def test_that_without_a_current_list_nobody_is_trusted(
    issued: dt.datetime, end: dt.datetime, words: str, head_office: Person, wang: Person
) -> None:
    verdict = verdict_on(wang, trusting(head_office, revocations=revocation_list(head_office, {}, issued, end)))
    assert (verdict.verdict, verdict.trust) == ("untrusted", "revocation_unknown")
    assert words in verdict.sentences[0]


def test_that_the_newest_of_several_lists_tells_whether_they_are_current(head_office: Person, wang: Person) -> None:
    stale = revocation_list(head_office, {}, TODAY - 9 * DAY, TODAY - DAY)
    trust = trusting(head_office, revocations=stale + revocation_list(head_office, {}))
    assert verdict_on(wang, trust).verdict == "valid"


def test_that_the_list_of_one_authority_does_not_touch_another(head_office: Person, wang: Person) -> None:
    other = person(replace(ROOT, name="Other Office"))
    listed = revocation_list(other, {wang.certificate.serial_number: TODAY - DAY})
    assert verdict_on(wang, trusting(head_office, other, revocations=listed)).verdict == "valid"


def test_that_a_list_from_an_authority_that_looks_alike_is_refused(head_office: Person) -> None:
    with pytest.raises(ForeignRevocationList, match="not signed by an authority"):
        trusting(head_office, revocations=revocation_list(person(ROOT), {}))


def test_that_lists_may_come_in_files_of_their_own(tmp_path: Path, head_office: Person, wang: Person) -> None:
    (tmp_path / "root.pem").write_bytes(pem_of(head_office))
    (tmp_path / "crl.pem").write_bytes(revocation_list(head_office, {wang.certificate.serial_number: TODAY - DAY}))
    trust = TrustStore.read(tmp_path / "root.pem", [tmp_path / "crl.pem"])
    assert verdict_on(wang, trust).trust == "revoked"


def test_that_an_officers_certificate_makes_no_authority(wang: Person) -> None:
    with pytest.raises(NoRoot, match="holds no certificate of an authority"):
        TrustStore.parse(pem_of(wang), "wang.pem")


def test_that_damaged_trust_is_refused(head_office: Person) -> None:
    lines = pem_of(head_office).splitlines()
    with pytest.raises(UnusableTrust, match="holds a certificate"):
        TrustStore.parse(b"\n".join([*lines[:3], *lines[5:]]), "root.pem")


def test_that_a_time_in_the_future_is_only_remarked_upon(
    head_office: Person, trust: TrustStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    future = TODAY + 100 * DAY
    monkeypatch.setattr("pyhanko.sign.signers.pdf_signer.datetime", _Clock(future))
    verdict = verdict_on(person(replace(OFFICER, purposes=(DOCUMENTS,)), head_office), trust)
    assert (verdict.verdict, verdict.signing_time) == ("valid", future)
    assert "claims a time in the future" in verdict.sentences[0]


class _Clock:
    """A clock that is wrong."""

    def __init__(self, moment: dt.datetime) -> None:
        self._moment = moment

    def now(self, tz: dt.tzinfo | None = None) -> dt.datetime:
        return self._moment.astimezone(tz)
