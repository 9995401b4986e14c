"""The dated copies of a project: which there are, whether they are sound, and what bringing one back would change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...desk.automatic_backups import Counted, Kept, back_up_if_changed, backups_of, folder_of, verified
from ...desk.restoring import FigureMoved, Preview, preview
from ...domain.problem import Said
from ...domain.sheets import BY_NAME
from ..actions import offer
from ..crew import Job
from ..figure_words import title_of_figure
from ..file_acts import show_in_folder
from ..forms.backups_dialog import Ui_BackupsDialog
from ..language import language, sentence
from ..plain_table import fill_table
from ..shown import figure_text, grouped, moment_text
from ..theme import dress
from ..work_strip import WorkStrip
from ..workplace import Workplace

MOST = 500
"""Figures that are listed at most; more are told by their number."""


class BackupsDialog(QDialog):
    """Lists the copies, compares one with the present, and asks for it to be brought back."""

    restore_asked = Signal(object)
    """The copy at this path is to take the place of the project."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_BackupsDialog()
        self.form.setupUi(self)
        self.form.outer.addWidget(WorkStrip(workplace.crew, self))
        self._workplace = workplace
        self._kept: tuple[Kept, ...] = ()
        self._known: dict[Path, Counted | Said] = {}
        self.form.folder.setText(str(folder_of(workplace.desk.path)))
        self.form.rows_title.setTextFormat(Qt.TextFormat.PlainText)
        self._connect()
        dress(self)
        self.look()

    def look(self) -> None:
        """List the copies and look at those that were not looked at yet."""
        path, known = self._workplace.desk.path, dict(self._known)

        def act(job: Job) -> tuple[tuple[Kept, ...], dict[Path, Counted | Said]]:
            kept = backups_of(path)
            for number, one in enumerate(kept):
                job.progress(number, len(kept))
                if one.path not in known:
                    known[one.path] = _look_at(one)
            return kept, known

        self._workplace.crew.send(
            act, lambda found: self._list(*found), owner=self, failed=self._say, title=self.tr("Looking at the backups")
        )

    def chosen(self) -> Kept | None:
        """The copy chosen."""
        row = self.form.copies.currentRow()
        return self._kept[row] if 0 <= row < len(self._kept) else None

    def compare(self) -> None:
        """Say what bringing the chosen copy back would change."""
        kept, desk, period = self.chosen(), self._workplace.project, self._workplace.period
        if kept is None:
            return
        self._workplace.crew.send(
            lambda _job: preview(desk, kept.path, period),
            lambda found: self._compare(kept, found),
            owner=self,
            failed=self._say,
            title=self.tr("Comparing"),
        )

    def back_up(self) -> None:
        """Make a copy now."""
        path, head = self._workplace.desk.path, self._workplace.desk.file.head()
        self._workplace.crew.send(
            lambda _job: back_up_if_changed(path, head),
            self._tell_made,
            owner=self,
            failed=self._say,
            title=self.tr("Making a backup"),
        )

    def _connect(self) -> None:
        form = self.form
        form.close_button.clicked.connect(self.reject)
        form.now_button.clicked.connect(self.back_up)
        form.folder_button.clicked.connect(lambda: show_in_folder(folder_of(self._workplace.desk.path)))
        form.compare_button.clicked.connect(self.compare)
        form.copies.itemSelectionChanged.connect(self._offer)
        form.copies.itemActivated.connect(lambda _item: self.compare())
        form.back_button.clicked.connect(lambda: form.stack.setCurrentIndex(0))
        form.restore_button.clicked.connect(self._restore)
        self._offer()

    def _list(self, kept: tuple[Kept, ...], known: dict[Path, Counted | Said]) -> None:
        self._kept, self._known = kept, known
        heads = (
            self.tr("Made"),
            self.tr("How"),
            self.tr("Size"),
            self.tr("Entries"),
            self.tr("Rows"),
            self.tr("Sound?"),
        )
        fill_table(self.form.copies, heads, [self._line(one) for one in kept], right=(2, 3, 4))
        offer(self.form.folder_button, "" if kept else self.tr("There are no backups yet."))
        if not kept:
            self._say_text(self.tr("There are no backups yet. The first is made once something was entered."))
        else:
            self.form.copies.selectRow(0)
        self._offer()

    def _line(self, one: Kept) -> tuple[str | int, ...]:
        how = self.tr("by itself") if one.is_automatic else self.tr("asked for")
        size = self.tr("{size} KB").format(size=grouped(str(-(-one.size // 1024))))
        found = self._known.get(one.path)
        if isinstance(found, Counted):
            counted: tuple[str | int, ...] = (found.entries, sum(found.rows.values()), self.tr("Yes: read and counted"))
        else:
            counted = ("", "", sentence(found) if found else "")
        return (moment_text(one.moment.isoformat()), how, size, *counted)

    def _offer(self) -> None:
        kept = self.chosen()
        why = ""
        if kept is None:
            why = self.tr("Choose a copy first.")
        elif not isinstance(self._known.get(kept.path), Counted):
            why = self.tr("This copy is not sound.")
        elif self._workplace.desk.read_only:
            why = self.tr("This project is open for reading only.")
        self.form.compare_button.setEnabled(not why)
        self.form.compare_button.setToolTip(why)
        locked = self._workplace.desk.read_only
        self.form.now_button.setEnabled(not locked)
        self.form.now_button.setToolTip(self.tr("This project is open for reading only.") if locked else "")

    def _compare(self, kept: Kept, found: Preview) -> None:
        form = self.form
        form.compare_title.setText(self.tr("Now and on {moment}").format(moment=moment_text(kept.moment.isoformat())))
        form.entries_words.setText(self._entries_words(found))
        rows = [(BY_NAME[name].title_in(language()), now, then) for name, (now, then) in found.rows.items()]
        fill_table(form.rows, (self.tr("Sheet"), self.tr("Now"), self.tr("Then")), rows, right=(1, 2))
        for widget in (form.rows_title, form.rows):
            widget.setVisible(bool(rows))
        self._compare_figures(found)
        form.stack.setCurrentIndex(1)
        form.back_button.setFocus()

    def _compare_figures(self, found: Preview) -> None:
        form = self.form
        lines = [_figure_line(one) for one in found.moved[:MOST]]
        fill_table(form.figures, (self.tr("Figure"), self.tr("Now"), self.tr("Then")), lines, right=(1, 2))
        words = self.tr("{moved} of {all} &figures of {period} would be others")
        none = self.tr("No figure of {period} would be another")
        form.figures_title.setText(
            (words if lines else none).format(moved=len(found.moved), all=found.figures, period=found.period)
        )
        form.figures.setVisible(bool(lines))

    def _entries_words(self, found: Preview) -> str:
        now, then = found.entries
        if found.is_same:
            return self.tr("The copy holds the same as the project.")
        return self.tr("The journal has {now} entries now, {then} then.").format(
            now=grouped(str(now)), then=grouped(str(then))
        )

    def _restore(self) -> None:
        kept = self.chosen()
        if kept is not None:
            self.accept()
            self.restore_asked.emit(kept.path)

    def _tell_made(self, made: Kept | None) -> None:
        self.look()
        if made is None:
            self._say_text(self.tr("The newest backup holds everything already."))
        else:
            self._say_text(self.tr("{file} was made, read and counted.").format(file=made.path.name))

    def _say(self, news: Said) -> None:
        self.form.stack.setCurrentIndex(0)
        self._say_text(sentence(news))

    def _say_text(self, text: str) -> None:
        self.form.told.setText(text)


def _look_at(kept: Kept) -> Counted | Said:
    try:
        return verified(kept)
    except Said as news:
        return news


def _figure_line(one: FigureMoved) -> Sequence[str]:
    return (title_of_figure(one.figure.split(".")), figure_text(one.now), figure_text(one.then))
