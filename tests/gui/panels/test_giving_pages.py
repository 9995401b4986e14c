"""A contribution and an output looked at by themselves, beside their grids."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.gui.hands import grid_panel, rows, shown

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.contribution_card import ContributionCard
from impact_desk.gui.depth_card import DepthCard
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.tabbed_panel import TabbedPanel

GIFT = {"date": "2020-02-01", "program_code": "K7-P1", "form": "in_kind", "amount": "100", "currency": "USD"}


def add(desk: Desk, sheet: str, **texts: str) -> None:
    desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


def card(window: MainWindow, row: int) -> tuple[TabbedPanel, ContributionCard]:
    panel = window.show_page("contributions")
    assert isinstance(panel, TabbedPanel)
    panel.tab.view.setCurrentIndex(panel.tab.model.index(row, 0))
    companion = panel.tab.companion
    assert isinstance(companion, ContributionCard)
    return panel, companion


def is_there(widget: QWidget) -> bool:
    return not widget.isHidden()


def test_that_a_gift_stands_beside_its_value_at_home(open_window: MainWindow, desk: Desk) -> None:
    add(desk, "contributions", **GIFT)
    panel, found = card(open_window, 0)
    assert shown(panel.tab.view, 0, "own_value") == ""
    add(desk, "fx_rates", year="2020", currency="TWD", units_per_usd="29.5")
    assert shown(panel.tab.view, 0, "own_value") == "2,950.00"
    assert found.form.amount.text() == "USD 100.00"
    assert found.form.own.text().startswith("TWD 2,950.00 = USD x 29.5")
    assert (rows(desk, "contributions")[0].currency, str(rows(desk, "contributions")[0].amount)) == ("USD", "100")


def test_that_the_amount_of_a_surplus_gift_is_proposed_and_taken(open_window: MainWindow, desk: Desk) -> None:
    add(desk, "contributions", **GIFT, in_kind_nature="surplus", book_value="80", fair_value="60")
    _, found = card(open_window, 0)
    assert found.form.take_button.text() == "&Take USD 60.00"
    found.form.take_button.click()
    gift = rows(desk, "contributions")[0]
    assert (str(gift.amount), gift.value_basis) == ("60", "fair_value")
    assert not is_there(found.form.take_button)


def test_that_a_row_that_repeats_another_leads_to_it(open_window: MainWindow, desk: Desk) -> None:
    for _ in range(2):
        add(desk, "contributions", **GIFT)
    panel, found = card(open_window, 1)
    assert is_there(found.form.repeat)
    found.form.repeat_button.click()
    assert panel.tab.view.currentIndex().row() == 0
    assert not is_there(found.form.repeat)
    assert len(rows(desk, "contributions")) == 2


def test_that_contributions_lead_to_the_inputs_of_evaluations(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    add(desk, "contributions", **{**GIFT, "currency": "TWD"})
    terms = {"evaluation_code": "E1", "title": "E", "kind": "forecast", "start_year": "2020", "discount_rate": "3%"}
    add(desk, "evaluations", **terms, program_code="K7-P1")
    _, found = card(open_window, 0)
    qtbot.waitUntil(lambda: "−100.00 unexplained" in found.form.bridge.text(), timeout=10_000)
    assert found.form.bridge.text().startswith("E1: TWD 100.00 given")


def test_that_depth_is_said_of_those_assessed(open_window: MainWindow, desk: Desk) -> None:
    deep = {"direct_beneficiaries": "50", "assessed": "20", "connect": "5", "improve": "10", "method": "Survey"}
    usual = {"date": "2020-02-01", "program_code": "K7-P1", "indicator": "Pupils", "quantity": "50"}
    add(desk, "outputs", **usual, **deep)
    add(desk, "outputs", **{**usual, "indicator": "Trees"})
    panel = grid_panel(open_window, "outputs")
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    companion = panel.companion
    assert isinstance(companion, DepthCard)
    assert [bar.text for bar in companion.chart.bars] == ["5 · 25 %", "10 · 50 %", "0 · 0 %", "5 · 25 %"]
    assert "Rests on 20 people assessed of 50 reached (40 %)" in companion.words.text()
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert companion.words.text().startswith("Nobody was assessed for “Trees”.")
