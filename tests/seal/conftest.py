"""One authority, one officer and one good summary, made once for all tests of the room."""

import pytest
from tests.seal.documents import pdf_with, sign
from tests.seal.office import Office, open_office
from tests.seal.people import OFFICER, ROOT, Person, person, trusting

from impact_desk.seal.trust import TrustStore


@pytest.fixture(scope="session")
def head_office() -> Person:
    """The authority that everybody trusts."""
    return person(ROOT)


@pytest.fixture(scope="session")
def trust(head_office: Person) -> TrustStore:
    """Trust in head office and nobody else."""
    return trusting(head_office)


@pytest.fixture(scope="session")
def wang(head_office: Person) -> Person:
    """The officer of K7."""
    return person(OFFICER, head_office)


@pytest.fixture(scope="session")
def good(wang: Person) -> bytes:
    """A summary as it should be."""
    return sign(pdf_with(), wang)


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An authority and the officer of K7. Tests only read it."""
    return open_office(tmp_path_factory.mktemp("office"))
