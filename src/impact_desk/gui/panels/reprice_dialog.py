"""What new versions of proxies do to drafts: old and new value side by side, before anything is written."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from ...desk.evaluations import Evaluations
from ...domain.exact import plain
from ...domain.proxies import Repricing
from ..forms.reprice_dialog import Ui_RepriceDialog
from ..language import sentence
from ..plain_table import fill_table
from ..shown import NO_DATA, grouped
from ..theme import dress
from ..workplace import Workplace


class RepriceDialog(QDialog):
    """Lists every outcome whose proxy has a newer version, and re-prices those that can be, as one step."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, Evaluations(workplace.project)
        self.form = Ui_RepriceDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.refusal.hide()
        self.finished.connect(lambda _result: self._desk.leave())
        self.found = self._desk.repricings(_today())
        self._show()
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    @property
    def can_be_done(self) -> int:
        """How many outcomes would be re-priced."""
        return sum(one.application is not None for one in self.found)

    def _show(self) -> None:
        heads = (
            self.tr("Outcome"),
            self.tr("Proxy"),
            self.tr("Version"),
            self.tr("Value now"),
            self.tr("Value afterwards"),
            self.tr("How, or why not"),
        )
        fill_table(self.form.lines, heads, [_line(one) for one in self.found], right=(2, 3, 4))
        self.form.verdict.setText(self._verdict())
        may = bool(self.can_be_done) and not self._workplace.desk.read_only
        self.form.do_button.setEnabled(may)
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        self.form.do_button.setToolTip("" if may else locked or self._verdict())

    def _verdict(self) -> str:
        if not self.found:
            return self.tr("Every outcome has the newest version of its proxy.")
        if not self.can_be_done:
            return self.tr("None of these can be re-priced; each line says why.")
        return self.tr("%n outcome(s) would be re-priced, as one step that can be undone.", "", self.can_be_done)

    def _act(self) -> None:
        count = self.can_be_done

        def tell() -> None:
            self.accept()
            self._workplace.tell("done", self.tr("%n outcome(s) re-priced.", "", count), undo=True)

        self._workplace.attempt(lambda: self._desk.reprice(_today()), tell)


def _line(one: Repricing) -> tuple[str, ...]:
    after = grouped(plain(one.application.value)) if one.application else NO_DATA
    how = "; ".join(sentence(step) for step in one.application.steps) if one.application else ""
    why_not = sentence(one.refusal) if one.refusal else ""
    named = f"{one.outcome.stakeholder} · {one.outcome.outcome}"
    before = grouped(plain(one.outcome.proxy_value))
    return named, one.proxy.proxy_code, str(one.proxy.version), before, after, how or why_not


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall
