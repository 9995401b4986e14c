"""What head office's window shows of an open group file; follows every change of it."""

from __future__ import annotations

from datetime import date
from threading import Lock

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem

from ..desk.answering import answers
from ..desk.group_desk import GroupDesk, Part
from ..domain.exchange_rates import DOLLAR
from ..domain.period import Period
from ..domain.records import ReceivedSummary, SignedSummary
from .actions import allow, offer
from .crew import Cancelled, Crew, Job
from .explanation_pane import ExplanationPane
from .figure_sections import Layout, group_layout
from .forms.head_office_window import Ui_HeadOfficeWindow
from .group_reckoning import GroupReckoned, reckon_group
from .group_tables import DOCUMENT, show_board, show_received
from .language import sentence
from .shown import moment_text

SOON = 120
"""Milliseconds after the last change before figures are reckoned anew."""


class GroupView(QObject):
    """Shows figures, board, summaries, sources and reports."""

    reckoned = Signal(object)
    """`GroupReckoned`: figures were worked out anew."""

    def __init__(self, form: Ui_HeadOfficeWindow, crew: Crew, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._crew = form, crew
        self._desk: GroupDesk | None = None
        # A file must not close under whoever reckons from it on the other thread.
        self._open_file = Lock()
        self.result: GroupReckoned | None = None
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._reckon)
        self.explanation = ExplanationPane()
        form.figure_layout.addWidget(self.explanation)
        form.figures.asked.connect(self.explain)
        form.period.activated.connect(lambda _at: self._reckon())
        form.currency.activated.connect(lambda _at: self._reckon())
        crew.ended.connect(self._heed_end)

    @property
    def period(self) -> Period | None:
        """The period chosen."""
        found = self._form.period.currentData()
        return found if isinstance(found, Period) else None

    @property
    def currency(self) -> str:
        """The currency chosen."""
        return str(self._form.currency.currentData() or DOLLAR)

    def follow(self, desk: GroupDesk | None) -> None:
        """Show another group file, or none."""
        with self._open_file:
            self._desk, self.result = desk, None
        self._form.period.clear()
        self._form.currency.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what the file holds now."""
        if self._desk is None:
            return
        self._list_periods(self._desk)
        show_board(self._form.board, self._desk.board(date.today()))  # noqa: DTZ011 - the day on the wall
        show_received(self._form.received, self._desk.received(), answers(self._desk))
        self._list_reports(self._desk)
        self._soon.start()

    def explain(self, figure_id: str) -> None:
        """Show how a figure came about."""
        self._form.aside.setCurrentIndex(0)
        self.explanation.explain(figure_id)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.refresh()
        self._show(self.result)

    # Choices

    def _list_periods(self, desk: GroupDesk) -> None:
        form, chosen, periods = self._form, self.period, desk.periods()
        with QSignalBlocker(form.period):
            form.period.clear()
            for one in periods:
                form.period.addItem(str(one), one)
            if chosen in periods:
                form.period.setCurrentIndex(periods.index(chosen))
        form.period.setEnabled(bool(periods))

    def _list_currencies(self, found: tuple[str, ...], chosen: str) -> None:
        form = self._form
        with QSignalBlocker(form.currency):
            form.currency.clear()
            for one in found:
                form.currency.addItem(one, one)
            form.currency.setCurrentIndex(found.index(chosen) if chosen in found else 0)

    # Figures

    def _reckon(self) -> None:
        desk, period, currency = self._desk, self.period, self.currency
        if desk is None or self._job is not None:
            self._soon.start()
            return
        if period is None:
            self._show(None)
            return

        def act(_job: Job) -> GroupReckoned:
            with self._open_file:
                if self._desk is not desk:
                    raise Cancelled
                return reckon_group(desk, period, currency)

        self._job = self._crew.send(act, self._take, owner=self)

    def _take(self, result: GroupReckoned) -> None:
        self._job = None
        if self._desk is None:
            return
        self._list_currencies(result.currencies, result.currency)
        self.result = result
        self._show(result)
        self.reckoned.emit(result)

    def _heed_end(self, job: Job) -> None:
        if job is self._job:
            self._job = None

    def _show(self, result: GroupReckoned | None) -> None:
        form, figures = self._form, result.figures if result else None
        layout = group_layout(figures, result.sites) if figures and result else Layout((), ())
        form.figures.show_figures(figures, layout)
        self.explanation.follow(figures, None)
        told = " ".join(sentence(one) for one in result.stopped) if result else self._first_step()
        form.stopped.setText(told)
        form.stopped.setVisible(bool(told))
        none = "" if figures else told or self.tr("There are no figures yet.")
        offer(form.report_button, none)
        allow(form.report_action, none)
        self._list_sources(result.parts if result else ())

    def _first_step(self) -> str:
        return self.tr("Nothing was taken in yet. Drop the sites’ signed summaries here, or a folder of them.")

    # Lists

    def _list_sources(self, parts: tuple[Part, ...]) -> None:
        self._form.sources.clear()
        for part in parts:
            one = part.received
            words = self.tr("{facility} · {name}\nNo. {number} of {period}, signed by {signer}").format(
                facility=one.facility_code,
                name=one.facility_name,
                number=one.sequence,
                period=one.period,
                signer=one.signer,
            )
            item = QListWidgetItem(words)
            item.setData(DOCUMENT, one)
            self._form.sources.addItem(item)

    def _list_reports(self, desk: GroupDesk) -> None:
        form, found = self._form, desk.reports()
        form.reports.clear()
        for one in sorted(found, key=lambda each: -each.sequence):
            item = QListWidgetItem(_report_words(one))
            item.setData(DOCUMENT, one)
            form.reports.addItem(item)
        form.reports.setVisible(bool(found))
        form.reports_hint.setText(
            self.tr("Every group report signed here. Press Enter on one to open it.")
            if found
            else self.tr("No group report was signed yet.")
        )


def _report_words(one: SignedSummary | ReceivedSummary) -> str:
    moment = one.signed_at if isinstance(one, SignedSummary) else one.received_at
    return f"{one.sequence} · {one.period} · {one.signer}\n{moment_text(moment)} · {one.file_name}"
