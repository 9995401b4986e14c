"""One authority, sample sites and their signed summaries, made once for all tests of the desk; a group file for each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.desk.office import Office, open_office, signed

from impact_desk.desk.group_desk import GroupDesk, new_group
from impact_desk.desk.group_settings import carry_out, settings_of
from impact_desk.desk.sample import YEAR, sample_project, sample_settings
from impact_desk.desk.summaries import SignedFile
from impact_desk.domain.period import Period

WHOLE, FIRST, SECOND = Period(YEAR), Period(YEAR, 1), Period(YEAR, 2)


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


@dataclass(frozen=True)
class Mail:
    """Signed files that lie in a folder."""

    folder: Path
    year: Path
    first: Path
    second: Path
    amended: Path


@pytest.fixture(scope="session")
def mail(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Mail:
    """What the sample site KU sent: both halves, the year, and the year once more with a gift more."""
    folder = tmp_path_factory.mktemp("mail")
    desk = sample_project(tmp_path_factory.mktemp("site") / "KU.impact", "KU", author="Kimura")
    officer = office.officer("KU", "Kimura")
    found = Mail(folder, *(folder / f"{name}.pdf" for name in ("year", "first", "second", "amended")))
    for period, out in ((FIRST, found.first), (SECOND, found.second), (WHOLE, found.year)):
        signed(desk, period, officer, out)
    gift = desk.project().contributions[0]
    desk.change("contributions", gift.id, {"amount": gift.amount + 1_000_000}, reason="Voucher found")
    signed(desk, WHOLE, officer, found.amended)
    desk.close()
    return found


@pytest.fixture
def group(tmp_path: Path) -> Iterator[GroupDesk]:
    made = new_group(tmp_path / "2025.impact-group", author="Chen")
    plan = settings_of(made, sample_settings())
    made.write("Settings", lambda writing: carry_out(writing, plan), kind="import")
    yield made
    made.close()
