"""Reviews twice a year: the meeting's points beside its minutes, actions with owner and date, printed when agreed."""

from __future__ import annotations

from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from ...desk.goals import close_review
from ...desk.minutes import print_minutes
from ...desk.prepared import Language
from ...desk.project_desk import of_project
from ...domain.records import Review
from ...domain.sheets import BY_NAME
from ..columns import fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..file_acts import open_outside
from ..forms.reviews_panel import Ui_ReviewsPanel
from ..language import language
from ..panel import Panel
from ..record_form import RecordForm
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..workplace import Workplace
from .review_dialog import ReviewDialog

NOBODY = UUID(int=0)
"""Stands for the review while none is chosen."""


class ReviewsPanel(Panel):
    """The page of reviews."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_ReviewsPanel()
        super().__init__(workplace, self.form)
        columns = fields("reviews", "review_code", "period", "kind", "date", "closed_on")
        self.reviews = SheetModel(workplace, "reviews", columns, addable=False)
        points = fields("review_points", "kind", "text", "kr_code", "owner", "due", "done_on", text=40)
        self.points = SheetModel(workplace, "review_points", points, scope={"review_code": NOBODY}, addable=False)
        self.form.reviews.show_sheet(self.reviews, "reviews")
        self.form.points.show_sheet(self.points, "review_points")
        self.form.points.wrap_rows()
        self._record = RecordForm(workplace, "reviews", self.form.review_box)
        self._notes = EmptyNote(self.form.reviews), EmptyNote(self.form.points)
        self.form.splitter.setSizes([320, 680])
        self._connect()
        self.retranslate()
        if self.reviews.record_count():
            self.form.reviews.setCurrentIndex(self.reviews.index(0, 0))
        else:
            self._choose(None)

    def retranslate(self) -> None:
        self.form.title.setText(BY_NAME["reviews"].title_in(language()))
        for model in (self.reviews, self.points):
            model.repaint_all()
        self._name_review()

    def grids(self) -> tuple[SheetView, ...]:
        return self.form.reviews, self.form.points

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if not isinstance(record, UUID) or sheet not in ("reviews", "review_points"):
            return False
        if sheet == "reviews":
            return self.form.reviews.go_to(record, field)
        review = getattr(self.workplace.desk.record(sheet, record), "review_code", None)
        return self.form.reviews.go_to(cast("UUID", review)) and self.form.points.go_to(record, field)

    def begin(self) -> None:
        """Ask for the period of a new review, and begin its minutes."""
        known = self.workplace.result.periods if self.workplace.result else ()
        periods = known or self.workplace.project.periods_at_hand() or (self.workplace.period,)
        dialog = ReviewDialog(self.workplace, periods, self)
        dialog.begun.connect(self._show_begun)
        dialog.open()

    def _connect(self) -> None:
        form = self.form
        form.begin_button.clicked.connect(self.begin)
        form.add_point.clicked.connect(form.points.add_row)
        form.close_button.clicked.connect(self._close)
        form.print_button.clicked.connect(self._ask_where)
        form.reviews.current_record.connect(self._choose)
        self._notes[0].asked.connect(self.begin)
        self._notes[1].asked.connect(form.points.add_row)
        self.workplace.touched.connect(self._name_review)
        for model, view in ((self.reviews, form.reviews), (self.points, form.points)):
            view.asked_to_delete.connect(Deletion(model, self).delete)
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
                signal.connect(self._note_emptiness)

    def _show_begun(self, review: UUID) -> None:
        self.form.reviews.go_to(review)
        self._choose(review)

    def _choose(self, key: UUID | None) -> None:
        chosen = key if key and self.reviews.cells.is_record(key) else None
        self._record.show_row(chosen)
        if (chosen or NOBODY) != self.points.scope["review_code"] or chosen is None:
            self.points.rescope({"review_code": chosen or NOBODY}, addable=chosen is not None)
        self._name_review()

    def _review(self) -> Review | None:
        rows = cast("tuple[Review, ...]", self.workplace.desk.records("reviews"))
        return next((one for one in rows if one.id == self.points.scope["review_code"]), None)

    def _name_review(self) -> None:
        review, form = self._review(), self.form
        form.review_title.setText(f"{review.review_code} · {review.period}" if review else "")
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        missing = "" if review else self.tr("Choose a review, or begin one.")
        agreed = self.tr("The minutes were agreed already.") if review and review.closed_on else ""
        for button, why in (
            (form.begin_button, locked),
            (form.add_point, locked or missing),
            (form.close_button, locked or missing or agreed),
            (form.print_button, missing),
        ):
            button.setEnabled(not why)
            button.setToolTip(why)
        self._note_emptiness()

    def _close(self) -> None:
        review = self._review()
        if review:
            self.workplace.attempt(lambda: close_review(self.workplace.project, review.id))

    def _ask_where(self) -> None:
        review = self._review()
        if review is None:
            return
        proposed = self.workplace.desk.path.with_name(f"{review.review_code}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Print minutes"), str(proposed), "PDF (*.pdf)")
        if name:
            self.print_to(Path(name))

    def print_to(self, target: Path) -> None:
        """Write the minutes of the chosen review as a PDF, then show it."""
        review = self._review()
        tag: Language = "zh-TW" if language().startswith("zh") else "en"
        if review is None:
            return
        act = self.workplace.project.asking(of_project, print_minutes, review.id, target, tag)

        def tell(_: None) -> None:
            self.workplace.tell("done", self.tr("The minutes were written to {file}.").format(file=target.name))
            open_outside(target)

        self.workplace.crew.send(lambda _job: act(), tell, owner=self, title=self.tr("Writing the minutes"))

    def _note_emptiness(self) -> None:
        reviews, points = self._notes
        if self.reviews.is_empty():
            step = "" if self.workplace.desk.read_only else self.tr("Begin the first review")
            words = self.tr("A review prepares itself from the records: what moved and what is missing.")
            reviews.say(self.tr("No review yet"), words, step)
        else:
            reviews.hide()
        if self._review() is None:
            points.say("", self.tr("Choose a review to see its points."), "")
        elif self.points.is_empty():
            words = self.tr("What moved, what is missing, decisions, adjustments, and actions with owner and date.")
            points.say(
                self.tr("No point yet"), words, self.tr("Enter the first point") if self.points.is_addable else ""
            )
        else:
            points.hide()
