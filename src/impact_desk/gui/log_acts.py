"""Hours submitted, approved, locked and opened again, row by row or many at once; and which of them are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton

from ..desk.volunteers import Acted, act_on_hours
from ..domain.approval import NEEDS_REASON, STATES, Act, ReasonNeeded, State, state_named
from ..domain.words import APPROVAL
from .acts_bar import ActsBar
from .arrangement import Keep
from .forms.log_acts import Ui_LogActs
from .forms.reason_dialog import Ui_ReasonDialog
from .language import sentence, title_of
from .sheet_view import SheetView
from .theme import dress
from .workplace import Notice, Workplace

translate = QCoreApplication.translate
AT_ONCE = 200
"""More rows than this are acted on away from the window's thread."""


def state_title(state: State) -> str:
    """What a state is called in the language of the window."""
    return translate("LogActs", "Entered") if state == "entered" else title_of(APPROVAL, state)


class LogActs(ActsBar):
    """The acts of approval on the rows selected, and the filter by state."""

    state_chosen = Signal()
    """Other rows are to be shown."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_LogActs()
        super().__init__(workplace, view, self.form)
        for act, button in self._buttons():
            button.clicked.connect(lambda _checked=False, act=act: self.act(act))
        self.retranslate()
        self.form.state.currentIndexChanged.connect(lambda _at: self.state_chosen.emit())
        self.offer()

    def retranslate(self) -> None:
        box = self.form.state
        chosen = max(box.currentIndex(), 0)
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All rows"), None)
        for one in STATES:
            box.addItem(state_title(one), one)
        box.setCurrentIndex(chosen)
        box.blockSignals(False)

    def keep(self) -> Keep | None:
        """Says of a row whether it has the state chosen; nothing where all are shown."""
        wanted = self.form.state.currentData()
        if wanted is None:
            return None

        return Keep((("approval", lambda noted: state_named(noted) == wanted),))

    def show_all(self) -> None:
        """Show the rows of every state."""
        self.form.state.setCurrentIndex(0)

    def act(self, act: Act) -> None:
        """Do an act on the rows selected; where it needs a reason, ask for that first."""
        rows = self.selected()
        if not rows:
            return
        if act in NEEDS_REASON:
            self.open(HoursReason(self, act, rows))
        else:
            self.carry_out(act, rows)

    def carry_out(self, act: Act, rows: Sequence[UUID], reason: str = "") -> None:
        """Act on these rows and say what became of them."""
        desk, today = self.workplace.project, date.today()  # noqa: DTZ011 - the day on the wall
        if len(rows) > AT_ONCE:
            self.workplace.crew.send(
                lambda _job: act_on_hours(desk, act, rows, today, reason=reason),
                lambda made: self._tell(act, made),
                owner=self,
                title=self.tr("Working on the hours"),
            )
            return
        made = list[Acted]()
        if self.workplace.attempt(lambda: made.append(act_on_hours(desk, act, rows, today, reason=reason))):
            self._tell(act, made[0])

    def offer(self) -> None:
        none = "" if self.view.selectionModel().hasSelection() else self.tr("Select rows of the log first.")
        self.allow((button for _, button in self._buttons()), self.locked() or none)

    def _buttons(self) -> tuple[tuple[Act, QPushButton], ...]:
        form = self.form
        return (
            ("submit", form.submit_button),
            ("approve", form.approve_button),
            ("lock", form.lock_button),
            ("unlock", form.unlock_button),
            ("send_back", form.back_button),
        )

    def _tell(self, act: Act, made: Acted) -> None:
        done = self._done(act, made.done) if made.done else ""
        if not made.left:
            self.workplace.tell("done", done, undo=True)
            return
        left = self.tr("%n row(s) left as they were.", "", len(made.left))
        parts = (done, left, sentence(made.left[0].refusal))
        self.workplace.noticed.emit(Notice("refused", " ".join(filter(None, parts)), undo=made.done > 0))

    def _done(self, act: Act, count: int) -> str:
        return {
            "submit": self.tr("%n row(s) submitted.", "", count),
            "approve": self.tr("%n row(s) approved.", "", count),
            "lock": self.tr("%n row(s) locked.", "", count),
            "unlock": self.tr("%n row(s) unlocked.", "", count),
            "send_back": self.tr("%n row(s) sent back.", "", count),
        }[act]


class HoursReason(QDialog):
    """Asks why rows are unlocked or sent back, then has it done."""

    def __init__(self, bar: LogActs, act: Act, rows: Sequence[UUID]) -> None:
        super().__init__(bar)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bar, self._act_wanted, self._rows = bar, act, rows
        self.form = Ui_ReasonDialog()
        self.form.setupUi(self)
        dress(self)
        self._say()
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    def _say(self) -> None:
        count = len(self._rows)
        if self._act_wanted == "unlock":
            title, button = self.tr("Unlock %n row(s)?", "", count), self.tr("&Unlock")
            about = self.tr(
                "The rows can be edited again; who edits one submits it again. The journal keeps the reason."
            )
        else:
            title, button = self.tr("Send %n row(s) back?", "", count), self.tr("Send &back")
            about = self.tr("The rows are no longer submitted or approved. The journal keeps the reason.")
        self.setWindowTitle(title)
        self.form.title.setText(title)
        self.form.explanation.setText(about)
        self.form.do_button.setText(button)

    def _act(self) -> None:
        reason = self.form.reason.text().strip()
        if not reason:
            self.form.note.setText(sentence(ReasonNeeded()))
            self.form.reason.setFocus()
            return
        self.accept()
        self._bar.carry_out(self._act_wanted, self._rows, reason)
