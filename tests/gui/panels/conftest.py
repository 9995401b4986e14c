"""Projects, officers and signed files for the windows."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from tests.desk.site import project, shift, typed
from tests.seal.office import PASSPHRASE, Office, open_office
from tests.seal.people import ROOT, pem_of, person

from impact_desk.desk.opening import open_project
from impact_desk.desk.summaries import export_summary
from impact_desk.domain.period import Period
from impact_desk.gui.crew import Crew
from impact_desk.gui.workplace import Workplace


@pytest.fixture
def crew(qapp: QCoreApplication) -> Iterator[Crew]:
    """Who does the long work; a bug there fails the test."""
    made, bugs = Crew(), list[object]()
    made.crashed.connect(bugs.append)
    yield made
    made.stop()
    qapp.processEvents()
    assert not bugs


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An authority and the officer of K7 with a key file. Tests only read it."""
    return open_office(tmp_path_factory.mktemp("office"))


@dataclass(frozen=True)
class Sent:
    """A signed summary of K7's year 2020. Tests only read it."""

    pdf: Path


@pytest.fixture(scope="session")
def sent(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """What K7 sent: 2.5 paid hours and a gift of TWD 1,000; 30 TWD are a dollar."""
    folder = tmp_path_factory.mktemp("sent")
    desk = project(folder)
    shift(desk)
    typed(desk, "contributions", date="2020-04-01", program_code="P1", form="cash", amount="1,000", currency="TWD")
    typed(desk, "fx_rates", year="2020", currency="TWD", units_per_usd="30")
    export_summary(desk, Period(2020), office.key_file, PASSPHRASE, folder / "K7.pdf")
    desk.close()
    return Sent(folder / "K7.pdf")


@pytest.fixture(scope="session")
def other_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root.pem of another authority."""
    file = tmp_path_factory.mktemp("other") / "root.pem"
    file.write_bytes(pem_of(person(ROOT)))
    return file


@pytest.fixture
def workplace(tmp_path: Path, crew: Crew, qtbot: QtBot) -> Iterator[Workplace]:
    """The site K7 with a shift, a gift of its year and a doubtful one of another; figures of 2020 reckoned."""
    desk = project(tmp_path)
    shift(desk)
    typed(desk, "contributions", date="2020-04-01", program_code="P1", form="cash", amount="1,000", currency="TWD")
    # Before the program began: a problem.
    typed(desk, "contributions", date="2019-04-01", program_code="P1", form="cash", amount="5", currency="TWD")
    desk.close()
    made = Workplace(open_project(desk.path, author="Lin"), crew)
    made.choose_period(Period(2020))
    made.reckon_soon()
    qtbot.waitUntil(lambda: made.result is not None and made.result.period == Period(2020), timeout=20_000)
    yield made
    crew.stop()
    made.close()
