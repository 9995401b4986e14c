"""The filters of the journal's page: person, kind, sheet and field, span of days, words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit

from ..desk.project_desk import ChangeSet
from ..domain.filtering import words_of
from ..domain.sheets import BY_NAME
from .crew import Cancelled, Job
from .forms.journal_panel import Ui_JournalPanel
from .journal_models import Wanted
from .journal_words import kind_title
from .language import language
from .workplace import Workplace

PAUSE = 150
"""Milliseconds after the last key before entries are filtered."""


class JournalFilters(QObject):
    """Tells which entries are wanted, as the filters of the form stand."""

    changed = Signal(object)
    """Other entries are `Wanted`."""

    def __init__(self, form: Ui_JournalPanel, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._workplace = form, workplace
        self._touching: frozenset[int] | None = None
        self._under_way: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        form.filter.textChanged.connect(lambda _text: self._pause.start())
        for box in (form.person, form.kind):
            box.currentIndexChanged.connect(lambda _place: self._tell())
        form.sheet.currentIndexChanged.connect(lambda _place: self._choose_sheet())
        form.field.currentIndexChanged.connect(lambda _place: self._search())
        for edit in (form.since, form.until):
            edit.dateChanged.connect(lambda _day: self._tell())
        form.clear_button.clicked.connect(self.clear)
        self.retranslate()

    def offer(self, entries: Iterable[ChangeSet]) -> None:
        """Offer the people, kinds and days of these entries; what was chosen stays."""
        known = tuple(entries)
        _fill(self._form.person, self.tr("Everybody"), [(one, one) for one in sorted({each.author for each in known})])
        kinds = sorted({each.kind for each in known})
        _fill(self._form.kind, self.tr("Every kind"), [(kind_title(one), one) for one in kinds])
        self._bound(known)

    def retranslate(self) -> None:
        """Name the choices in the language of the window."""
        sheets = [(one.title_in(language()), one.name) for one in self._workplace.desk.file.schema.sheets]
        _fill(self._form.sheet, self.tr("Every sheet"), sheets)
        self._name_fields()

    def clear(self) -> None:
        """Want every entry again."""
        form = self._form
        for box in (form.person, form.kind, form.sheet):
            box.setCurrentIndex(0)
        form.since.setDate(form.since.minimumDate())
        form.until.setDate(form.until.maximumDate())
        form.filter.clear()
        self._tell()

    def wanted(self) -> Wanted:
        """Which entries are wanted now."""
        form = self._form
        return Wanted(
            words=words_of(form.filter.text()),
            author=str(form.person.currentData() or ""),
            kind=str(form.kind.currentData() or ""),
            since=_day(form.since, form.since.minimumDate()),
            until=_day(form.until, form.until.maximumDate()),
            touching=self._touching,
        )

    def search_again(self) -> None:
        """Look anew for the entries that touched the chosen sheet or field, after something was entered."""
        if self._form.sheet.currentData():
            self._search()

    def _choose_sheet(self) -> None:
        self._name_fields()
        self._search()

    def _name_fields(self) -> None:
        form = self._form
        sheet = BY_NAME.get(str(form.sheet.currentData() or ""))
        fields = [(one.title_in(language()), one.name) for one in sheet.fields] if sheet else []
        _fill(form.field, self.tr("Every field"), fields)
        form.field.setEnabled(bool(fields))
        form.field.setToolTip("" if fields else self.tr("Choose a sheet first."))

    def _search(self) -> None:
        """Find the entries that touched the chosen sheet or field, away from the window's thread."""
        sheet, field = (str(box.currentData() or "") for box in (self._form.sheet, self._form.field))
        if self._under_way:
            self._under_way.cancel()
        if not sheet:
            self._touching = None
            self._tell()
            return
        file = self._workplace.desk.file

        def act(job: Job) -> frozenset[int]:
            return file.touching(sheet, field, lambda: _stop_if_asked(job))

        self._under_way = self._workplace.crew.send(act, self._take, owner=self)

    def _take(self, touching: frozenset[int]) -> None:
        self._touching = touching
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.wanted())

    def _bound(self, known: tuple[ChangeSet, ...]) -> None:
        """The first and the last day that there are entries of; an end that was not moved follows."""
        if not known:
            return
        first, last = known[-1].local.date(), max(known[0].local.date(), known[-1].local.date())
        for edit, is_end in ((self._form.since, False), (self._form.until, True)):
            was_free = edit.date() in (edit.minimumDate(), edit.maximumDate())
            with QSignalBlocker(edit):
                edit.setDateRange(_qdate(first), _qdate(last))
                if was_free:
                    edit.setDate(_qdate(last if is_end else first))


def _stop_if_asked(job: Job) -> None:
    if job.is_cancelled:
        raise Cancelled


def _fill(box: QComboBox, nothing: str, choices: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem(nothing, "")
        for title, value in choices:
            box.addItem(title, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(edit: QDateEdit, unmoved: QDate) -> date | None:
    one = edit.date()
    return None if one == unmoved else date(one.year(), one.month(), one.day())
