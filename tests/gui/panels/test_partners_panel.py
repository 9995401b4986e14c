"""Partners are screened on their page, and only then may a program become active."""

from PySide6.QtWidgets import QApplication
from tests.gui.hands import grid_of, rows, type_row

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.partners_panel import PartnersPanel
from impact_desk.gui.screening_card import ScreeningCard


def screening(window: MainWindow) -> tuple[PartnersPanel, ScreeningCard]:
    """The page with one partner, its screening begun, and the criteria to begin with."""
    grid = grid_of(window, "partners")
    type_row(grid, {"partner_code": "SH", "name": "Shelter", "kind": "charity"})
    panel = window.show_page("partners")
    assert isinstance(panel, PartnersPanel)
    panel.form.tabs.setCurrentIndex(2)
    panel.tab.note.asked.emit()
    panel.form.tabs.setCurrentIndex(1)
    type_row(panel.tab.view, {"partner_code": "SH"})
    panel.tab.view.setCurrentIndex(panel.tab.model.index(0, 0))
    card = panel.tab.companion
    assert isinstance(card, ScreeningCard)
    return panel, card


def test_that_a_screening_is_scored_and_approved_beside_the_list(open_window: MainWindow, desk: Desk) -> None:
    _, card = screening(open_window)
    assert card.form.approve_button.isEnabled() is False
    assert "Score “Works for the public good" in card.form.approve_button.toolTip()
    for choice in card.scores.values():
        choice.activated.emit(5)
        choice.setCurrentIndex(5)
    first = next(iter(card.notes.values()))
    first.setText("A school since 1920")
    first.editingFinished.emit()
    assert rows(desk, "screening_scores")[0].note == "A school since 1920"
    for name in ("conflicts", "decided_by"):
        card.record_form.fields[name].typed.emit("none")
    assert card.form.total.text() == "80 %"
    card.form.approve_button.click()
    assert [one.decision for one in rows(desk, "screenings")] == ["approved"]
    assert len(rows(desk, "screening_scores")) == 8


def test_that_the_list_of_partners_says_who_may_be_supported(open_window: MainWindow, desk: Desk) -> None:
    panel, _ = screening(open_window)
    front = panel.tabs[0]
    assert front.model.index(0, front.model.column_of("may")).data() == "Screening pending"
    grid = grid_of(open_window, "programs")
    desk.set_field("programs", rows(desk, "programs")[0].id, "partner_code", rows(desk, "partners")[0].id)
    model = grid.sheet_model
    model.setData(model.index(0, model.column_of("status")), "active")
    QApplication.processEvents()
    assert rows(desk, "programs")[0].status is None
