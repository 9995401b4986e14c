"""The facility: who it is, and the exchange rates of its years."""

from __future__ import annotations

from uuid import UUID

from ...domain.sheets import BY_NAME
from ..actions import offer
from ..deletion import Deletion
from ..forms.facility_panel import Ui_FacilityPanel
from ..language import language
from ..panel import Panel
from ..record_form import RecordForm
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..workplace import Workplace


class FacilityPanel(Panel):
    """The page of the facility."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_FacilityPanel()
        super().__init__(workplace, self.form)
        self.record_form = RecordForm(workplace, "facility", self.form.fields)
        self.model = SheetModel(workplace, "fx_rates")
        self.view: SheetView = self.form.rates
        self.view.show_sheet(self.model, "fx_rates")
        self._deletion = Deletion(self.model, self)
        self.view.asked_to_delete.connect(self._deletion.delete)
        self.form.add_button.clicked.connect(self.view.add_row)
        locked = "" if self.model.is_addable else self.tr("This project is open for reading only.")
        offer(self.form.add_button, locked)
        workplace.touched.connect(self._show)
        self._show()
        self.retranslate()

    def retranslate(self) -> None:
        self.form.title.setText(BY_NAME["facility"].title_in(language()))
        self.form.rates_title.setText(BY_NAME["fx_rates"].title_in(language()))
        self.model.repaint_all()

    def grids(self) -> tuple[SheetView, ...]:
        return (self.view,)

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet == "facility" and field in self.record_form.fields:
            self.record_form.fields[field].setFocus()
            return True
        return sheet == "fx_rates" and isinstance(record, UUID) and self.view.go_to(record, field)

    def _show(self) -> None:
        """The one record of the sheet; a project that has none yet begins it in the form."""
        site = self.workplace.desk.records("facility")
        drafts = self.workplace.project.drafts("facility")
        key = site[0].id if site else drafts[0].id if drafts else None
        if key is None:
            if self.record_form.key is None:
                self.record_form.begin()
        elif key != self.record_form.key:
            self.record_form.show_row(key)
