"""Long work: results, refusals, progress, cancelling."""

import threading

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from impact_desk.domain.problem import Refusal, Said
from impact_desk.gui.crew import Crew, Job
from impact_desk.gui.work_strip import WorkStrip


def test_that_a_result_comes_back_on_the_thread_of_the_window(crew: Crew, qtbot: QtBot) -> None:
    threads: list[object] = []

    def act(_job: Job) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        threads.append(QThread.currentThread() == crew.thread())
        threads.append(result)

    crew.send(act, done, owner=crew)
    qtbot.waitUntil(lambda: len(threads) == 3, timeout=5_000)
    assert threads[0] is not threading.main_thread()
    assert threads[1:] == [True, 42]


def test_that_a_refusal_comes_back_as_itself(crew: Crew, qtbot: QtBot) -> None:
    news: list[Said] = []

    def act(_job: Job) -> None:
        raise Refusal("{what} cannot be.", what="This")

    crew.send(act, lambda _: None, owner=crew, failed=news.append)
    qtbot.waitUntil(lambda: bool(news), timeout=5_000)
    assert str(news[0]) == "This cannot be."


def test_that_cancelled_work_brings_nothing_back(crew: Crew, qtbot: QtBot) -> None:
    begun, done = threading.Event(), list[object]()

    def act(job: Job) -> str:
        begun.set()
        while True:
            job.progress(1)

    job = crew.send(act, done.append, owner=crew, title="Counting")
    begun.wait(5)
    with qtbot.waitSignal(crew.ended, timeout=5_000):
        job.cancel()
    assert (done, crew.is_busy()) == ([], False)


def test_that_nothing_is_told_to_an_owner_that_is_gone(crew: Crew, qtbot: QtBot) -> None:
    owner, told = QObject(), list[int]()
    crew.send(lambda _job: 1, told.append, owner=owner, title="Work")
    owner.deleteLater()
    with qtbot.waitSignal(crew.ended, timeout=5_000):
        pass
    assert told == []


def test_that_the_strip_shows_long_work_and_cancels_it(crew: Crew, qtbot: QtBot) -> None:
    strip = WorkStrip(crew)
    qtbot.addWidget(strip)
    stop = threading.Event()

    def act(job: Job) -> None:
        while not stop.is_set():
            job.progress(3, 10)

    crew.send(act, lambda _: None, owner=crew, title="Importing K7.xlsx")
    qtbot.waitUntil(lambda: not strip.isHidden() and strip.form.bar.value() == 3, timeout=5_000)
    assert strip.form.words.text() == "Importing K7.xlsx"
    with qtbot.waitSignal(crew.ended, timeout=5_000):
        strip.form.cancel_button.click()
    stop.set()
    assert strip.isHidden()
