"""One authority, one sample site and its signed summary, made once for all tests of the desk."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.desk.office import Office, open_office, signed

from impact_desk.desk.sample import YEAR, sample_project
from impact_desk.desk.summaries import SignedFile
from impact_desk.domain.period import Period


@dataclass(frozen=True)
class Sent:
    """A site's project file and the summary that it signed. Tests only read them."""

    project: Path
    summary: SignedFile


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An authority. Tests only read it."""
    return open_office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def sent(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """The sample site PN, and its signed summary of the year."""
    folder = tmp_path_factory.mktemp("sent")
    desk = sample_project(folder / "PN.impact", "PN", author="Nurul")
    summary = signed(desk, Period(YEAR), office.officer("PN"), folder / "PN.pdf")
    desk.close()
    return Sent(desk.path, summary)
