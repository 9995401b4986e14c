"""Projects, officers and signed files for the windows; settings of nobody's are touched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from pytestqt.qtbot import QtBot
from tests.desk.site import project, shift, typed
from tests.seal.office import Office, open_office

from impact_desk.desk.opening import open_project
from impact_desk.domain.period import Period
from impact_desk.gui.crew import Crew
from impact_desk.gui.workplace import Workplace

MakeWorkplace = Callable[[], Workplace]


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path, qapp: QCoreApplication) -> None:
    """Settings of a person who never used the program."""
    qapp.setOrganizationName("impact-desk-tests")
    qapp.setApplicationName("impact-desk-tests")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


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
    made.close()
