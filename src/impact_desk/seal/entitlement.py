"""May the holder of this certificate sign a summary? Asked of the certificate alone, whoever issued it."""

from __future__ import annotations

from cryptography import x509

from .certificates import DOCUMENT_SIGNING, NotAFacilityCode, clean_facility, is_authority, strong_enough, subject_of
from .verdict import Reason

_AUTHORITY = Reason("The signature was made with the certificate of an authority, which may sign certificates only.")
_USAGE = Reason(
    "The signer's certificate was not issued for signing documents (key usage: digital signature and content commitment)."
)
_PURPOSE = Reason("The signer's certificate was not issued for signing documents (purpose: document signing).")
_WEAK = Reason("The signer's key is too short to be trusted.")
_NOBODY = Reason("The signer's certificate does not name one officer and one facility.")


def why_not_entitled(certificate: x509.Certificate) -> Reason | None:
    """Why this certificate may not sign summaries, or `None` if it may."""
    if is_authority(certificate):
        return _AUTHORITY
    if not _may_sign(certificate):
        return _USAGE
    if not _for_documents(certificate):
        return _PURPOSE
    if not strong_enough(certificate.public_key()):
        return _WEAK
    return None if _names_officer(certificate) else _NOBODY


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    return usage.digital_signature and usage.content_commitment and not usage.key_cert_sign


def _for_documents(certificate: x509.Certificate) -> bool:
    # "Any purpose" is not enough: it is what careless authorities write into everything.
    try:
        return DOCUMENT_SIGNING in certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return False


def _names_officer(certificate: x509.Certificate) -> bool:
    subject = subject_of(certificate)
    try:
        return subject is not None and clean_facility(subject.facility) == subject.facility
    except NotAFacilityCode:
        return False
