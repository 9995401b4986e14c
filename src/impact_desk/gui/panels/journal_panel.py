"""The journal: entries, what each changed, turning an old one back, and the history of one record."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from ...desk.journal_reading import names_of, read_changes
from ...desk.project_desk import ChangeSet, RowsMoved
from ...domain.problem import Fault, Refusal
from ...domain.sheets import BY_NAME
from ..actions import offer
from ..crew import Job
from ..forms.journal_panel import Ui_JournalPanel
from ..forms.reason_dialog import Ui_ReasonDialog
from ..journal_filters import JournalFilters
from ..journal_models import ChangesModel, JournalModel, Line, Wanted, lines_of
from ..journal_words import entry_title
from ..language import language, sentence
from ..panel import Panel
from ..shown import grouped
from ..theme import dress
from ..workplace import Workplace

NAMED = 8
"""So many rows that keep an entry from being turned back are named."""
MOST = 2000
"""Rows of one entry that are shown; an import of 100,000 rows is told by its number."""


class JournalPanel(Panel):
    """The page of the journal."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_JournalPanel()
        super().__init__(workplace, self.form)
        self.entries, self.changes = JournalModel(), ChangesModel()
        self._record: tuple[str, UUID] | None = None
        self._counts: dict[int, int] = {}
        self._laid: tuple[int, tuple[str, UUID] | None] | None = None
        self._is_stale = False
        self._under_way: Job | None = None
        self.filters = JournalFilters(self.form, workplace, self)
        _lay(self.form.entries, self.entries, (7, 25, 18, 44, 9, 40))
        _lay(self.form.changes, self.changes, (11, 20, 30, 24, 28, 28))
        self.form.splitter.setSizes([360, 240])
        self.form.record_bar.hide()
        self._connect()
        self._read()
        self.form.entries.selectRow(0)
        self.retranslate()

    def retranslate(self) -> None:
        self._tell()
        self.filters.retranslate()
        self.filters.offer(self.entries.all)
        self.entries.layoutChanged.emit()
        self.changes.layoutChanged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_changes()

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        return False

    def show_history(self, sheet: str, record: UUID) -> None:
        """Show only the entries that touched a record, and what they did to it."""
        self._record = (sheet, record)
        seqs = frozenset(one.change_set for one in self.workplace.desk.changes(record=record))
        self.entries.keep_only(seqs)
        self.form.record_words.setText(
            self.tr("Only what was done to {name} ({sheet}).").format(
                name=self._name(sheet, record), sheet=BY_NAME[sheet].title_in(language())
            )
        )
        self.form.record_bar.show()
        self.form.entries.selectRow(0)
        self._show_changes()

    def show_entry(self, entry: int) -> None:
        """Choose an entry by its number."""
        self.filters.clear()
        self.entries.filter(Wanted())
        self.show_all()
        row = self.entries.row_of(entry)
        if row >= 0:
            self.form.entries.selectRow(row)
            self.form.entries.scrollTo(self.entries.index(row, 0))
            self.form.entries.setFocus()

    def show_all(self) -> None:
        """Show every entry again."""
        self._record = None
        self.form.record_bar.hide()
        self.entries.keep_only(None)
        self.form.entries.selectRow(0)
        self._show_changes()

    def entry(self) -> ChangeSet | None:
        """The entry chosen."""
        return self.entries.entry_at(self.form.entries.currentIndex().row())

    def turn_back(self) -> None:
        """Ask for a reason, then turn the chosen entry back."""
        entry = self.entry()
        if entry is not None:
            TurnBackDialog(self.workplace, entry, self).open()

    def _connect(self) -> None:
        form = self.form
        self.filters.changed.connect(self._filter)
        self.entries.modelReset.connect(self._show_changes)
        form.entries.selectionModel().currentRowChanged.connect(self._show_changes)
        form.turn_back_button.clicked.connect(self.turn_back)
        form.all_button.clicked.connect(self.show_all)
        self.workplace.touched.connect(self._refresh)

    def _filter(self, wanted: Wanted) -> None:
        chosen = self.entry()
        self.entries.filter(wanted)
        row = self.entries.row_of(chosen.seq) if chosen else 0
        self.form.entries.selectRow(max(row, 0))
        self._count()

    def _count(self) -> None:
        shown, every = self.entries.rowCount(), len(self.entries.all)
        words = self.tr("{shown} of {all} entries").format(shown=grouped(str(shown)), all=grouped(str(every)))
        self.form.found_words.setText(words if shown != every else "")
        is_bare = self.entries.wanted == Wanted()
        offer(self.form.clear_button, self.tr("Every entry is shown already.") if is_bare else "")

    def _refresh(self) -> None:
        chosen = self.entry()
        self._read()
        self.filters.search_again()
        row = self.entries.row_of(chosen.seq) if chosen else 0
        self.form.entries.selectRow(max(row, 0))

    def _read(self) -> None:
        desk = self.workplace.desk
        entries = desk.history()
        # Entries stay as they are: only those that came since are counted.
        self._counts.update(desk.file.change_counts(max(self._counts, default=0)))
        self.entries.show(entries, self._counts)
        self.filters.offer(entries)
        self._count()

    def _show_changes(self) -> None:
        """Read what the chosen entry changed, away from the window's thread: an import may be long."""
        entry, desk, record = self.entry(), self.workplace.desk, self._record
        self._tell()
        if self._under_way:
            self._under_way.cancel()
        if entry is None:
            self._laid = None
            self.changes.show(())
            return
        seq = entry.seq
        if self._laid == (seq, record) and not self.isVisible():
            # What an entry changed stays so; only codes may read otherwise once somebody looks.
            self._is_stale = True
            return

        def read(_job: Job) -> tuple[Line, ...]:
            if record is None:
                return lines_of(read_changes(desk, change_set=seq, most=MOST))
            return lines_of(one for one in read_changes(desk, record=record[1]) if one.change_set == seq)

        job = self.workplace.crew.send(read, lambda lines: self._lay_changes(seq, record, lines), owner=self)
        self._under_way = job

    def _lay_changes(self, seq: int, record: tuple[str, UUID] | None, lines: tuple[Line, ...]) -> None:
        entry = self.entry()
        if entry is not None and entry.seq == seq:
            self._laid, self._is_stale = (seq, record), False
            self.changes.show(lines)

    def _tell(self) -> None:
        entry = self.entry()
        why = self._why_not(entry)
        self.form.turn_back_button.setEnabled(not why)
        self.form.turn_back_button.setToolTip(why)
        title = entry_title(entry.title) if entry else ""
        self.form.changes_title.setText(
            self.tr("What entry {number} changed: {title}").format(number=entry.seq, title=title) if entry else ""
        )

    def _why_not(self, entry: ChangeSet | None) -> str:
        if entry is None:
            return self.tr("Choose an entry first.")
        if self.workplace.desk.read_only:
            return self.tr("This project is open for reading only.")
        if self.entries.is_turned_back(entry):
            return self.tr("This entry was turned back already.")
        return self.tr("What began or signed the project is not turned back.") if entry.kind in ("new", "sign") else ""

    def _name(self, sheet: str, record: UUID) -> str:
        found = read_changes(self.workplace.desk, record=record)
        return found[-1].name if found else BY_NAME[sheet].title_in(language())


class TurnBackDialog(QDialog):
    """Asks why an entry is turned back, and does it."""

    def __init__(self, workplace: Workplace, entry: ChangeSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._entry = workplace, entry
        self.form = Ui_ReasonDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.title.setText(self.tr("Turn back “{title}”?").format(title=entry_title(entry.title)))
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    def _act(self) -> None:
        try:
            self._workplace.desk.turn_back(self._entry.seq, self.form.reason.text().strip())
        except RowsMoved as refusal:
            self.form.note.setText("\n".join((sentence(refusal), *self._named(refusal))))
            return
        except Refusal as refusal:
            self.form.note.setText(sentence(refusal))
            return
        except Fault as fault:
            self.reject()
            self._workplace.failed.emit(fault)
            return
        self.accept()
        self._workplace.tell(
            "done", self.tr("Entry {number} was turned back.").format(number=self._entry.seq), undo=True
        )

    def _named(self, refusal: RowsMoved) -> list[str]:
        """The rows that moved on, so that somebody can look what became of them."""
        named = [
            f"{BY_NAME[sheet].title_in(language())}: {name}"
            for sheet, name in names_of(self._workplace.desk, refusal.rows[:NAMED])
        ]
        left = len(refusal.rows) - len(named)
        return [*named, self.tr("and %n more", "", left)] if left else named


def _lay(view: QTableView, model: JournalModel | ChangesModel, widths: tuple[int, ...]) -> None:
    view.setModel(model)
    unit = view.fontMetrics().averageCharWidth()
    for at, width in enumerate(widths):
        view.setColumnWidth(at, width * unit)
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setHighlightSections(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 13)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
