"""The page of evaluations: the result follows the keys, and what follows from it leads back to the cells."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.desk.site import project, typed

from impact_desk.gui.books_pane import BooksPane
from impact_desk.gui.chance_pane import ChancePane
from impact_desk.gui.crew import Crew
from impact_desk.gui.critic_pane import FOUND, CriticPane, WaiveDialog
from impact_desk.gui.finding import buttons
from impact_desk.gui.forecast_pane import ForecastPane
from impact_desk.gui.materiality_pane import MaterialityPane
from impact_desk.gui.panels.evaluations_panel import EvaluationsPanel
from impact_desk.gui.published_table_dialog import PublishedTableDialog
from impact_desk.gui.readiness_pane import ReadinessPane
from impact_desk.gui.reasons_pane import ReasonsPane
from impact_desk.gui.result_pane import ResultPane
from impact_desk.gui.scenarios_pane import ScenariosPane
from impact_desk.gui.sheet_view import SheetView
from impact_desk.gui.two_way_pane import TwoWayPane
from impact_desk.gui.weak_pane import WeakPane
from impact_desk.gui.what_if_pane import WhatIfPane
from impact_desk.gui.workplace import Workplace

PUPILS = {
    "stakeholder": "Pupils",
    "outcome": "Read more",
    "quantity": "10",
    "duration_years": "1",
    "proxy_value": "300",
    "deadweight": "50 %",
}


@pytest.fixture
def bare(tmp_path: Path, crew: Crew) -> Iterator[Workplace]:
    """A site with a program and no evaluation."""
    made = Workplace(project(tmp_path), crew)
    yield made
    crew.stop()
    made.close()


@pytest.fixture
def filled(bare: Workplace) -> Workplace:
    """With an evaluation of 1,500 of value against 1,000 of inputs, and an empty one."""
    desk = bare.project
    for code, title in (("E1", "Reading 2020"), ("E2", "Nothing yet")):
        texts = {"evaluation_code": code, "program_code": "P1", "title": title, "kind": "evaluative"}
        typed(desk, "evaluations", **texts, start_year="2020", discount_rate="0")
    typed(desk, "evaluation_inputs", evaluation_code="E1", stakeholder="Foundation", description="Cash", amount="1,000")
    typed(desk, "value_map", evaluation_code="E1", **PUPILS)
    return bare


def page(workplace: Workplace, qtbot: QtBot) -> EvaluationsPanel:
    made = EvaluationsPanel(workplace)
    qtbot.addWidget(made)
    made.resize(900, 620)
    made.show()
    return made


@pytest.fixture
def panel(filled: Workplace, qtbot: QtBot) -> EvaluationsPanel:
    return page(filled, qtbot)


def tile(panel: EvaluationsPanel, name: str) -> str:
    return panel.card.tile(name).value


def type_into(view: SheetView, row: int, field: str, text: str) -> None:
    model = view.sheet_model
    assert model.type(model.index(row, model.column_of(field)), text) is None


def words_over(view: SheetView) -> list[str]:
    """What stands over an empty grid."""
    return [one.text() for one in view.viewport().findChildren(QLabel) if one.isVisible()]


def tornado(panel: EvaluationsPanel, qtbot: QtBot) -> WhatIfPane:
    pane = panel.pane(WhatIfPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: bool(pane.form.tornado.reaches), timeout=10_000)
    return pane


# The result


def test_that_the_result_stands_beside_the_value_map(panel: EvaluationsPanel) -> None:
    assert [tile(panel, name) for name in ("inputs", "present", "ratio", "net_ratio")] == [
        "1,000.00",
        "1,500.00",
        "1.50 : 1",
        "0.50 : 1",
    ]
    assert [(bar.name, bar.text) for bar in panel.form.by_stakeholder.bars] == [("Pupils", "1,500.00")]


def test_that_the_result_follows_a_typed_value_at_once(panel: EvaluationsPanel) -> None:
    view = panel.form.value_map
    view.setFocus()
    view.setCurrentIndex(view.sheet_model.index(0, view.sheet_model.column_of("quantity")))
    QTest.keyClicks(view, "2")
    editor = panel.focusWidget()
    QTest.keyClicks(editor, "0")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert tile(panel, "ratio") == "3.00 : 1"
    assert panel.form.by_year.bars[0].text == "3,000.00"


def test_that_the_waterfall_begins_each_step_where_the_one_before_ended(panel: EvaluationsPanel) -> None:
    bars = panel.form.waterfall.bars
    assert [(bar.name, bar.text) for bar in bars] == [
        ("Gross value", "3,000.00"),
        ("Deadweight", "−1,500.00"),
        ("Present value", "1,500.00"),
    ]
    assert (bars[1].start, bars[1].end) == (Fraction(3000), Fraction(1500))


def test_that_choosing_an_evaluation_shows_its_rows_and_result(panel: EvaluationsPanel) -> None:
    listed = panel.form.evaluations
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert tile(panel, "present") == "0.00"
    assert tile(panel, "ratio") == "–"
    assert "No outcomes yet" in words_over(panel.form.value_map)


def test_that_a_project_without_evaluations_offers_the_first(bare: Workplace, qtbot: QtBot) -> None:
    made = page(bare, qtbot)
    assert "No evaluations yet" in words_over(made.form.evaluations)
    buttons = made.form.evaluations.viewport().findChildren(QPushButton)
    assert [one.text() for one in buttons] == ["Begin the first"]
    assert tile(made, "ratio") == "–"


def test_that_deleting_the_evaluation_shown_leaves_no_result(panel: EvaluationsPanel, filled: Workplace) -> None:
    first, second = (one.id for one in filled.desk.records("evaluations"))
    filled.desk.delete_with_dependants("evaluations", [first])
    assert tile(panel, "present") in ("0.00", "–")
    panel.choose(second)
    assert panel.form.result_title.text() == "Nothing yet (TWD)"


def test_that_the_parts_are_turned_to_with_arrow_keys(panel: EvaluationsPanel) -> None:
    panel.form.tabs.setFocus()
    QTest.keyClick(panel.form.tabs, Qt.Key.Key_Right)
    assert panel.form.inputs.isVisible()
    assert panel.form.card.isVisible()


def test_that_the_parts_stand_in_three_groups_and_each_is_reached_from_everywhere(panel: EvaluationsPanel) -> None:
    groups, parts = panel.form.groups, panel.form.tabs
    seen = []
    for group in range(groups.count()):
        groups.setCurrentIndex(group)
        seen += [place for place in range(parts.count()) if parts.isTabVisible(place)]
        assert parts.isTabVisible(parts.currentIndex())
    assert seen == list(range(panel.form.stack.count()))
    panel.bring(panel.pane(WeakPane))
    assert (groups.currentIndex(), panel.form.stack.currentWidget()) == (1, panel.pane(WeakPane))
    groups.setCurrentIndex(2)
    groups.setCurrentIndex(1)
    assert panel.pane(WeakPane).isVisible()
    letters = [groups.tabText(at).partition("&")[2][:1].casefold() for at in range(3)]
    for group in range(3):
        groups.setCurrentIndex(group)
        mine = [
            parts.tabText(at).partition("&")[2][:1].casefold() for at in range(parts.count()) if parts.isTabVisible(at)
        ]
        assert len({*letters, *mine, *"fevha"}) == 3 + len(mine) + 5


def test_that_no_part_is_cut_off_at_the_least_width(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    panel.resize(1030, 640)
    for group in range(3):
        panel.form.groups.setCurrentIndex(group)
        qtbot.waitUntil(lambda: panel.form.tabs.width() >= panel.form.tabs.sizeHint().width())
        assert panel.form.tabs.geometry().right() <= panel.width()


def test_that_a_part_of_another_group_is_found_by_its_name(panel: EvaluationsPanel) -> None:
    (found,) = [one for one in buttons(panel, "readiness") if one.what == "Readiness"]
    found.go()
    assert panel.pane(ReadinessPane).isVisible()


# What if


def test_that_the_tornado_has_the_widest_bar_first_with_both_ratios(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    reaches = tornado(panel, qtbot).form.tornado.reaches
    widths = [abs(one.high - one.low) for one in reaches]
    assert widths == sorted(widths, reverse=True)
    deadweight = next(one for one in reaches if one.name == "Deadweight · Read more")
    # 50 % of 3,000 against 1,000; 10 percentage points either way.
    assert (deadweight.low_text, deadweight.high_text) == ("1.80", "1.20")


def test_that_break_even_values_stand_in_words(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    words = {one.name: one.words for one in tornado(panel, qtbot).form.tornado.reaches}
    assert words["Deadweight · Read more"] == "falls below 1 : 1 at 66.67 %"
    assert words["Quantity · Read more"] == "falls below 1 : 1 at 6.67"
    assert words["Discount rate"] == "falls below 1 : 1 at 50 %"


def test_that_a_claim_is_typed_kept_and_held_against(panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot) -> None:
    pane = tornado(panel, qtbot)
    pane.form.claim.setFocus()
    QTest.keyClicks(pane.form.claim, "2")
    QTest.keyClick(pane.form.claim, Qt.Key.Key_Return)
    quantity = "Quantity · Read more: 1.20 – 1.80; reaches 2 : 1 at 13.33"
    qtbot.waitUntil(lambda: quantity in pane.form.tornado.accessibleDescription(), timeout=10_000)
    assert getattr(filled.desk.records("evaluations")[0], "claim", None) == 2


def test_that_a_claim_that_cannot_be_is_refused_beside_the_line(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = tornado(panel, qtbot)
    QTest.keyClicks(pane.form.claim, "much")
    QTest.keyClick(pane.form.claim, Qt.Key.Key_Return)
    assert pane.form.refusal.isVisible()
    assert pane.form.claim.text() == "much"


def test_that_the_tornado_follows_an_edit(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    chart = tornado(panel, qtbot).form.tornado
    type_into(panel.form.value_map, 0, "proxy_value", "600")
    qtbot.waitUntil(lambda: "Proxy value · Read more: 2.40 – 3.60" in chart.accessibleDescription(), timeout=10_000)


def test_that_enter_on_a_bar_leads_to_its_cell(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = tornado(panel, qtbot)
    pane.form.tornado.setFocus()
    place = [one.name for one in pane.form.tornado.reaches].index("Deadweight · Read more")
    for _ in range(place):
        QTest.keyClick(pane.form.tornado, Qt.Key.Key_Down)
    QTest.keyClick(pane.form.tornado, Qt.Key.Key_Return)
    at = panel.form.value_map.currentIndex()
    assert panel.form.value_map.isVisible()
    assert at.column() == panel.form.value_map.sheet_model.column_of("deadweight")


def test_that_an_evaluation_without_inputs_says_why_nothing_is_drawn(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = tornado(panel, qtbot)
    choose(panel, 1)
    qtbot.waitUntil(lambda: not pane.form.tornado.reaches, timeout=10_000)
    assert pane.form.tornado.empty.startswith("There are no inputs yet")


# Weak and decisive first


def weak(panel: EvaluationsPanel, qtbot: QtBot) -> WeakPane:
    pane = panel.pane(WeakPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.form.points.rowCount() > 0, timeout=10_000)
    return pane


def texts(table: QTableWidget, row: int) -> list[str]:
    items = [table.item(row, column) for column in range(table.columnCount())]
    return [one.text() if one else "" for one in items]


def test_that_weak_and_decisive_assumptions_stand_first_with_their_break_even_in_words(
    panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot
) -> None:
    desk = filled.desk
    desk.set_field("evaluations", desk.records("evaluations")[0].id, "claim", Decimal("1.3"))
    pane = weak(panel, qtbot)
    # 1.50 falls to 1.30 when a year becomes 0.87 of one, and it may become half of one.
    assert texts(pane.form.points, 0)[:4] == [
        "Duration · Read more",
        "decisive: 26.7 % of its range",
        "falls below 1.30 : 1 at 0.87 years",
        "not graded",
    ]
    assert pane.form.verdict.text().startswith("As it stands 1.50 : 1: assumptions that bring it to 1.30 : 1 within")


def test_that_what_cannot_break_even_says_so_in_words_and_comes_last(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    type_into(panel.form.value_map, 0, "displacement", "10 %")
    typed(panel.workplace.project, "value_map", evaluation_code="E1", **(PUPILS | {"outcome": "Chat", "quantity": "1"}))
    pane = weak(panel, qtbot)
    qtbot.waitUntil(lambda: pane.form.points.rowCount() > 10, timeout=10_000)
    last = texts(pane.form.points, pane.form.points.rowCount() - 1)
    assert last[1:3] == ["cannot", "cannot bring it below 1 : 1"]


def test_that_enter_on_a_weak_point_leads_to_its_cell(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = weak(panel, qtbot)
    names = [texts(pane.form.points, row)[0] for row in range(pane.form.points.rowCount())]
    pane.form.points.setFocus()
    pane.form.points.setCurrentCell(names.index("Discount rate"), 0)
    QTest.keyClick(pane.form.points, Qt.Key.Key_Return)
    listed = panel.form.evaluations
    assert listed.currentIndex().column() == listed.sheet_model.column_of("discount_rate")


# The two-way table


def two_way(panel: EvaluationsPanel, qtbot: QtBot) -> TwoWayPane:
    pane = panel.pane(TwoWayPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.table is not None, timeout=10_000)
    return pane


def put(box: QComboBox, text: str) -> None:
    place = box.findText(text)
    assert place >= 0, text
    box.setCurrentIndex(place)
    box.activated.emit(place)


def chosen_table(panel: EvaluationsPanel, qtbot: QtBot) -> TwoWayPane:
    """Deadweight from 40 % to 80 % down, the discount rate across."""
    pane = two_way(panel, qtbot)
    form = pane.form
    put(form.down, "Deadweight · Read more")
    put(form.across, "Discount rate")
    put(form.down_steps, "3")
    for line, text in ((form.down_low, "40 %"), (form.down_high, "80 %")):
        line.setText(text)
    QTest.keyClick(form.down_high, Qt.Key.Key_Return)
    form.down_high.editingFinished.emit()
    qtbot.waitUntil(lambda: heads(pane)[0] == ["40 %", "60 %", "80 %"], timeout=10_000)
    return pane


def heads(pane: TwoWayPane) -> tuple[list[str], list[str]]:
    grid = pane.form.ratios
    down = [grid.verticalHeaderItem(row) for row in range(grid.rowCount())]
    across = [grid.horizontalHeaderItem(column) for column in range(grid.columnCount())]
    return [one.text() if one else "" for one in down], [one.text() if one else "" for one in across]


def test_that_each_pair_of_values_has_its_ratio_and_those_below_the_claim_are_marked(
    panel: EvaluationsPanel, qtbot: QtBot
) -> None:
    pane = chosen_table(panel, qtbot)
    assert heads(pane)[1][0] == "0 %"
    # 3,000 less deadweight against 1,000, without discounting in the first column.
    assert [texts(pane.form.ratios, row)[0] for row in range(3)] == ["1.80", "1.20", "▼ 0.60"]
    marked = pane.form.ratios.item(2, 0)
    assert marked is not None
    assert marked.data(Qt.ItemDataRole.AccessibleTextRole) == "0.60, below 1 : 1"


def test_that_what_cannot_be_a_side_is_refused_beside_the_table(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = two_way(panel, qtbot)
    put(pane.form.across, pane.form.down.currentText())
    assert pane.form.refusal.text() == "Both sides of the table move the same assumption. Choose two."
    pane.form.down_low.setText("much")
    pane.form.down_low.editingFinished.emit()
    assert "much" in pane.form.refusal.text()
    assert not pane.form.ratios.isVisible()


def test_that_typed_ranges_stay_with_their_evaluation(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chosen_table(panel, qtbot)
    choose(panel, 1)
    qtbot.waitUntil(lambda: pane.form.words.text().startswith("Nothing to reckon yet"), timeout=10_000)
    assert not pane.form.ratios.isVisible()
    choose(panel, 0)
    qtbot.waitUntil(lambda: pane.table is not None, timeout=10_000)
    assert pane.form.down_high.text() != "80 %"


def test_that_a_row_of_the_table_leads_to_its_cell(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chosen_table(panel, qtbot)
    pane.form.ratios.setFocus()
    pane.form.ratios.setCurrentCell(1, 1)
    QTest.keyClick(pane.form.ratios, Qt.Key.Key_Return)
    view = panel.form.value_map
    assert view.currentIndex().column() == view.sheet_model.column_of("deadweight")


# Published tables


def tables(panel: EvaluationsPanel, qtbot: QtBot) -> PublishedTableDialog:
    pane = panel.pane(ScenariosPane)
    panel.bring(pane)
    qtbot.waitUntil(pane.form.tables_button.isEnabled, timeout=10_000)
    QTest.mouseClick(pane.form.tables_button, Qt.MouseButton.LeftButton)
    dialog = pane.findChild(PublishedTableDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.lines), timeout=10_000)
    return dialog


def lines(dialog: PublishedTableDialog) -> dict[str, str]:
    found = (texts(dialog.form.lines, row) for row in range(dialog.form.lines.rowCount()))
    return {one[0]: one[1] for one in found}


def test_that_a_published_kind_of_table_is_looked_at_before_its_ticked_lines_are_kept(
    panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot
) -> None:
    dialog = tables(panel, qtbot)
    assert dialog.form.amount.text() == "50 %"
    assert lines(dialog)["Displacement 50 %"] == "0.75 : 1"
    dialog.form.amount.setText("20 %")
    dialog.form.amount.editingFinished.emit()
    qtbot.waitUntil(lambda: lines(dialog).get("Deadweight 20 %") == "2.40 : 1", timeout=10_000)
    for row in range(1, 4):
        item = dialog.form.lines.item(row, 0)
        assert item is not None
        item.setCheckState(Qt.CheckState.Unchecked)
    assert not filled.desk.records("scenarios")
    QTest.mouseClick(dialog.form.do_button, Qt.MouseButton.LeftButton)
    kept = [(getattr(one, "title", ""), getattr(one, "adjustments", "")) for one in filled.desk.records("scenarios")]
    assert kept == [("Deadweight 20 %", "deadweight = 20 %")]
    filled.desk.undo()
    assert not filled.desk.records("scenarios")


def test_that_each_kind_asks_for_what_it_needs(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    type_into(panel.form.value_map, 0, "outcome_code", "E1-O1")
    form = tables(panel, qtbot).form
    asked = {}
    for place in range(form.kind.count()):
        put(form.kind, form.kind.itemText(place))
        asked[form.kind.currentData()] = (form.amount.isVisible(), form.outcome.isVisible(), form.amount.text())
    assert asked["points"] == (True, False, "10 %")
    assert asked["without_outcome"][:2] == (False, False)
    assert asked["quantity"] == (True, True, "10")
    assert asked["inputs"] == (True, False, "1000")


def test_that_another_quantity_stands_beside_the_base(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    type_into(panel.form.value_map, 0, "outcome_code", "E1-O1")
    dialog = tables(panel, qtbot)
    put(dialog.form.kind, "Another quantity")
    dialog.form.amount.setText("20")
    dialog.form.amount.editingFinished.emit()
    qtbot.waitUntil(lambda: lines(dialog) == {"Quantity 20: Read more": "3.00 : 1"}, timeout=10_000)
    dialog.form.amount.setText("many")
    dialog.form.amount.editingFinished.emit()
    assert "many" in dialog.form.refusal.text()
    assert not dialog.form.do_button.isEnabled()


# The critic and the readiness list


def critic(panel: EvaluationsPanel, qtbot: QtBot, code: str) -> CriticPane:
    """The critic, with the finding of this code selected."""
    pane = panel.pane(CriticPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: code in codes(pane), timeout=10_000)
    pane.form.findings.setFocus()
    pane.form.findings.setCurrentRow(codes(pane).index(code))
    return pane


def codes(pane: CriticPane) -> list[str]:
    listed = pane.form.findings
    return [listed.item(at).data(FOUND).code for at in range(listed.count())]


def waive(pane: CriticPane, reason: str) -> WaiveDialog:
    QTest.mouseClick(pane.form.waive_button, Qt.MouseButton.LeftButton)
    dialog = pane.findChild(WaiveDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.form.reason, reason)
    QTest.mouseClick(dialog.form.do_button, Qt.MouseButton.LeftButton)
    return dialog


def test_that_a_finding_leads_to_its_cell_by_enter(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = critic(panel, qtbot, "attribution_all_zero")
    QTest.keyClick(pane.form.findings, Qt.Key.Key_Return)
    view = panel.form.value_map
    assert view.isVisible()
    assert view.currentIndex().column() == view.sheet_model.column_of("attribution")


def test_that_a_finding_is_waived_with_a_reason_and_opened_again(
    panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot
) -> None:
    pane = critic(panel, qtbot, "attribution_all_zero")
    waive(pane, "Nobody else was there")
    qtbot.waitUntil(pane.form.withdraw_button.isEnabled, timeout=10_000)
    current = pane.form.findings.currentItem()
    assert current is not None
    assert "Let stand by Lin on " in current.text()
    assert current.text().endswith("Nobody else was there")
    assert [getattr(one, "reason", "") for one in filled.desk.records("waivers")] == ["Nobody else was there"]
    QTest.mouseClick(pane.form.withdraw_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.form.waive_button.isEnabled, timeout=10_000)
    assert not filled.desk.records("waivers")


def test_that_a_waiver_without_a_reason_is_refused_in_the_dialog(
    panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot
) -> None:
    dialog = waive(critic(panel, qtbot, "attribution_all_zero"), " ")
    assert dialog.form.note.isVisible()
    assert not filled.desk.records("waivers")


def test_that_a_mended_finding_goes(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = critic(panel, qtbot, "attribution_all_zero")
    type_into(panel.form.value_map, 0, "attribution", "20 %")
    qtbot.waitUntil(lambda: "attribution_all_zero" not in codes(pane), timeout=10_000)


def readiness(panel: EvaluationsPanel, qtbot: QtBot) -> ReadinessPane:
    pane = panel.pane(ReadinessPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.form.points.topLevelItemCount() == 20, timeout=10_000)
    return pane


def first_point(pane: ReadinessPane) -> QTreeWidgetItem:
    found = pane.form.points.topLevelItem(0)
    assert found is not None
    return found


def test_that_twenty_points_are_ticked_by_what_is_in_the_file(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = readiness(panel, qtbot)
    assert pane.form.verdict.text().startswith("Not yet ready for assurance review: ")
    assert (first_point(pane).childCount(), first_point(pane).isExpanded()) == (3, True)
    desk = panel.workplace.desk
    for field in ("purpose", "audience", "scope"):
        desk.set_field("evaluations", desk.records("evaluations")[0].id, field, "Said")
    qtbot.waitUntil(lambda: not first_point(pane).childCount(), timeout=10_000)
    assert first_point(pane).data(0, Qt.ItemDataRole.AccessibleTextRole).endswith(": covered")


def test_that_what_a_point_lacks_leads_to_its_cell(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = readiness(panel, qtbot)
    pane.form.points.setFocus()
    for _ in range(2):
        QTest.keyClick(pane.form.points, Qt.Key.Key_Down)
    QTest.keyClick(pane.form.points, Qt.Key.Key_Return)
    listed = panel.form.evaluations
    assert listed.currentIndex().column() == listed.sheet_model.column_of("audience")


# Reasons and stakeholders


def test_that_the_reasons_follow_the_outcome_that_is_worked_on(panel: EvaluationsPanel) -> None:
    pane = panel.pane(ReasonsPane)
    panel.form.value_map.setCurrentIndex(panel.form.value_map.sheet_model.index(0, 3))
    panel.bring(pane)
    assert pane.form.whose.currentText() == "Pupils · Read more"
    assert "No reasons yet" in words_over(pane.form.reasons)
    QTest.mouseClick(pane.form.begin_button, Qt.MouseButton.LeftButton)
    model = pane.model
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert heads[3:6] == ["Deadweight", "Displacement", "Attribution to others"]
    shown = [[model.index(row, at).data() for at in range(2)] for row in range(model.rowCount())]
    assert shown[0] == ["For how many did this change?", "10"]
    assert shown[5] == ["Who else contributed, and how much?", "0 %"]
    assert not pane.form.begin_button.isEnabled()


def test_that_a_typed_reason_is_kept_and_counts(panel: EvaluationsPanel, filled: Workplace, qtbot: QtBot) -> None:
    pane = panel.pane(ReasonsPane)
    panel.form.value_map.setCurrentIndex(panel.form.value_map.sheet_model.index(0, 0))
    panel.bring(pane)
    pane.begin()
    for field, text in (("reason", "Counted at the door"), ("low", "8"), ("high", "20")):
        type_into(pane.form.reasons, 0, field, text)
    rows = filled.desk.records("assumptions")
    assert [(getattr(one, "reason", None)) for one in rows[:2]] == ["Counted at the door", None]
    reaches = {one.name: one for one in tornado(panel, qtbot).form.tornado.reaches}
    assert reaches["Quantity · Read more"].high_text == "3.00"


def test_that_the_evaluation_as_a_whole_has_reasons_of_its_own(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = panel.pane(ReasonsPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.review is not None, timeout=10_000)
    pane.form.whose.setFocus()
    QTest.keyClick(pane.form.whose, Qt.Key.Key_Home)
    pane.begin()
    model = pane.model
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert heads == ["Discount rate", "Inputs"]
    assert [model.index(row, 1).data() for row in range(2)] == ["0 %", "TWD 1,000.00"]


def test_that_a_missing_stakeholder_is_typed_where_the_list_leads(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = readiness(panel, qtbot)
    point = pane.form.points.topLevelItem(1)
    hole = point.child(0) if point else None
    assert hole is not None
    assert hole.text(0) == "No stakeholders are recorded."
    pane.form.points.itemActivated.emit(hole, 0)
    view = panel.form.stakeholders
    assert view.isVisible()
    assert view.state() == view.State.EditingState


# Scenarios


def scenario(panel: EvaluationsPanel, qtbot: QtBot, title: str, adjustments: str) -> dict[str, str]:
    """Enter a scenario; what its row shows by column, once it was reckoned."""
    pane = panel.pane(ScenariosPane)
    panel.bring(pane)
    texts = {"evaluation_code": "E1", "title": title, "adjustments": adjustments}
    made = typed(panel.workplace.project, "scenarios", **texts)
    model = pane.model

    def shown() -> dict[str, str]:
        row = model.row_of(made)
        return {one.name: str(model.index(row, at).data()) for at, one in enumerate(model.columns)}

    qtbot.waitUntil(lambda: bool(shown()["ratio"] or shown()["note"]), timeout=10_000)
    return shown()


def test_that_a_scenario_stands_beside_the_case_as_it_is(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    shown = scenario(panel, qtbot, "More would have come anyway", "deadweight = 75 %")
    assert [shown[name] for name in ("ratio", "difference", "net")] == ["0.75 : 1", "−0.75", "TWD −250.00"]
    words = panel.pane(ScenariosPane).form.present.text()
    assert words == "As it stands: gross ratio 1.50 : 1, net present value TWD 500.00."


def test_that_a_scenario_that_cannot_be_made_says_why(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    shown = scenario(panel, qtbot, "Without one that is not there", "remove E1-O9")
    assert shown["ratio"] == ""
    assert "E1-O9" in shown["note"]


# Chance


def chance(panel: EvaluationsPanel, qtbot: QtBot) -> ChancePane:
    pane = panel.pane(ChancePane)
    panel.bring(pane)
    qtbot.waitUntil(pane.form.draw_button.isEnabled, timeout=10_000)
    return pane


def test_that_draws_say_median_interval_and_probability(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chance(panel, qtbot)
    assert pane.form.histogram.empty == "Nothing was drawn yet. As it stands, the ratio is 1.50 : 1."
    pane.form.draws.setText("2,000")
    QTest.mouseClick(pane.form.draw_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.drawn is not None and not pane.is_drawing, timeout=20_000)
    assert sum(one.draws for one in pane.form.histogram.columns) == 2000
    words = pane.form.histogram.accessibleDescription()
    assert words.startswith("Median of the gross ratio: 1.57 : 1; 90 % of draws lie between: 0.91 – 2.56; ")
    assert "Ratio above 1 : 1: 91.8 %" in words


def test_that_the_same_seed_gives_the_same_picture_and_another_another(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane, pictures = chance(panel, qtbot), []
    for seed in ("7", "7", "8"):
        pane.form.draws.setText("500")
        pane.form.seed.setText(seed)
        QTest.keyClick(pane.form.seed, Qt.Key.Key_Return)
        assert pane.is_drawing
        qtbot.waitUntil(lambda: not pane.is_drawing, timeout=20_000)
        pictures.append(pane.form.histogram.columns)
    assert pictures[0] == pictures[1] != pictures[2]


def test_that_contributions_stand_beside_the_picture_and_lead_to_their_cells(
    panel: EvaluationsPanel, qtbot: QtBot
) -> None:
    pane = chance(panel, qtbot)
    pane.form.draws.setText("4,000")
    pane.draw_now()
    qtbot.waitUntil(lambda: pane.form.shares.rowCount() > 0, timeout=20_000)
    assert texts(pane.form.shares, 0)[1] == "Duration · Read more"
    shares = [float(texts(pane.form.shares, row)[0].rstrip(" %")) for row in range(pane.form.shares.rowCount())]
    assert sum(shares) == pytest.approx(100, abs=0.6)
    pane.form.shares.setFocus()
    pane.form.shares.setCurrentCell(0, 1)
    QTest.keyClick(pane.form.shares, Qt.Key.Key_Return)
    view = panel.form.value_map
    assert view.currentIndex().column() == view.sheet_model.column_of("duration_years")


def test_that_drawing_can_be_stopped(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chance(panel, qtbot)
    pane.form.draws.setText("1000000")
    pane.draw_now()
    QTest.mouseClick(pane.form.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pane.is_drawing, timeout=20_000)
    assert pane.drawn is None


def test_that_draws_beyond_reason_are_refused_beside_the_line(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chance(panel, qtbot)
    for draws in ("many", "0"):
        pane.form.draws.setText(draws)
        pane.draw_now()
        assert pane.form.words.text().startswith("Type whole numbers")
    pane.form.draws.setText("99999999")
    pane.draw_now()
    qtbot.waitUntil(lambda: "99999999 draws cannot be made" in pane.form.words.text(), timeout=20_000)


def test_that_draws_of_rows_that_changed_since_say_so(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = chance(panel, qtbot)
    pane.form.draws.setText("100")
    pane.draw_now()
    qtbot.waitUntil(lambda: pane.drawn is not None, timeout=20_000)
    assert not pane.form.words.isVisible()
    type_into(panel.form.value_map, 0, "quantity", "11")
    qtbot.waitUntil(pane.form.words.isVisible, timeout=10_000)
    assert pane.form.words.text() == "The evaluation changed since. Draw again."


def choose(panel: EvaluationsPanel, place: int) -> UUID:
    found = panel.workplace.desk.records("evaluations")[place].id
    panel.choose(found)
    return found


# What is material, and how the inputs follow from the books


def materiality(panel: EvaluationsPanel, qtbot: QtBot) -> MaterialityPane:
    pane = panel.pane(MaterialityPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.current is not None, timeout=10_000)
    return pane


def test_that_an_outcome_is_decided_on_with_a_reason(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    pane = materiality(panel, qtbot)
    pane.form.decide_button.click()
    assert pane.form.refusal.text() == "Say first whether the outcome is material."
    pane.form.material.click()
    pane.form.decide_button.click()
    assert pane.form.refusal.isVisible()
    assert panel.workplace.desk.records("materiality") == ()
    QTest.keyClicks(pane.form.reason, "Policy asks for it")
    pane.form.decide_button.click()
    qtbot.waitUntil(lambda: bool(pane.current and pane.current.decision), timeout=10_000)
    assert pane.form.words.text() == "Every outcome is decided on."


def test_that_the_critic_leads_to_the_decision_that_is_missing(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    outcome = panel.workplace.desk.records("value_map")[0].id
    panel.choose(None)
    assert panel.go_to("materiality", outcome, "material")
    pane = panel.pane(MaterialityPane)
    assert panel.form.stack.currentWidget() is pane
    qtbot.waitUntil(lambda: pane.current is not None and pane.current.outcome.id == outcome, timeout=10_000)


def test_that_a_change_that_was_left_out_is_noted_with_its_reason(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    view = materiality(panel, qtbot).form.left_out
    for field, text in (("left_out", "Parents read more"), ("material", "no"), ("reason", "Few of them")):
        type_into(view, 0, field, text)
    row = panel.workplace.desk.records("materiality")[0]
    assert (getattr(row, "left_out", ""), getattr(row, "outcome_code", "")) == ("Parents read more", None)


def test_that_a_reason_closes_the_bridge_from_the_books_to_the_inputs(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    panel.form.tabs.setCurrentIndex(1)
    pane = panel.findChild(BooksPane)
    assert pane is not None
    qtbot.waitUntil(lambda: "1,000.00 of the inputs are unexplained" in pane.form.words.text(), timeout=10_000)
    for field, text in (("reason", "Cost of earlier years"), ("amount", "1000")):
        type_into(pane.form.differences, 0, field, text)
    qtbot.waitUntil(lambda: "every difference has its reason" in pane.form.words.text(), timeout=10_000)


# Forecast and evaluation


def test_that_an_evaluation_is_compared_with_its_forecast(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    desk = panel.workplace.project
    typed(desk, "evaluation_inputs", evaluation_code="E2", stakeholder="Foundation", description="Cash", amount="1,000")
    typed(desk, "value_map", evaluation_code="E2", **{**PUPILS, "quantity": "8"})
    pane = panel.pane(ForecastPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: "Choose above which forecast" in pane.form.words.text(), timeout=10_000)
    pane.form.forecast.setCurrentIndex(1)
    pane.form.forecast.activated.emit(1)
    qtbot.waitUntil(lambda: pane.form.effects.rowCount() > 0, timeout=10_000)
    assert pane.form.forecast.currentText().startswith("E2")
    assert [bar.text for bar in pane.form.steps.bars] == ["1,200.00", "+300.00", "1,500.00"]
    last = pane.form.effects.rowCount() - 1
    assert [_text(pane.form.effects, last, column) for column in range(3)] == ["Difference", "+300.00", "+0.30"]
    desk.undo()
    assert getattr(desk.records("evaluations")[0], "compares_with", "") is None


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


# Any cell of the result explained


def result_pane(panel: EvaluationsPanel, qtbot: QtBot) -> ResultPane:
    pane = panel.pane(ResultPane)
    panel.bring(pane)
    qtbot.waitUntil(lambda: pane.form.figures.rowCount() > 0, timeout=10_000)
    return pane


def test_that_gross_and_net_ratio_and_payback_stand_among_the_figures(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    table = result_pane(panel, qtbot).form.figures
    figures = {_text(table, row, 0): _text(table, row, 1) for row in range(table.rowCount())}
    assert figures["Gross ratio (present value / inputs)"] == "1.50 : 1"
    assert figures["Net ratio (net present value / inputs)"] == "0.50 : 1"
    assert figures["Payback, by cumulated present values"] == "1.67 years"


def test_that_a_cell_is_told_down_to_the_reason_of_an_assumption(panel: EvaluationsPanel, qtbot: QtBot) -> None:
    owner = {"evaluation_code": "E1", "outcome_code": "E1-O1", "assumption": "deadweight"}
    typed(panel.workplace.project, "assumptions", **owner, reason="Comparison group", source="Survey 2020")
    pane = result_pane(panel, qtbot)
    pane.form.tables.setCurrentIndex(3)
    pane.form.outcomes.setCurrentCell(0, 2)
    assert pane.form.sentence.text().startswith("10 x 300 TWD x (1 - 50 %)")
    operands = [pane.form.operands.topLevelItem(at) for at in range(pane.form.operands.topLevelItemCount())]
    told = next(one for one in operands if one and one.text(0).startswith("Deadweight 50 %"))
    assert "because Comparison group; source: Survey 2020" in told.text(0)
    pane.form.operands.setCurrentItem(told)
    pane.form.go_button.click()
    view = panel.form.value_map
    assert view.isVisible()
    assert view.sheet_model.columns[view.currentIndex().column()].name == "deadweight"


def test_that_every_picture_of_the_result_is_saved_as_a_drawing_and_as_dots(
    panel: EvaluationsPanel, tmp_path: Path
) -> None:
    for chart in (panel.form.by_stakeholder, panel.form.by_year, panel.form.waterfall):
        assert chart.button.isVisibleTo(chart)
        assert chart.save(tmp_path / "chart.svg")
        assert b"<svg" in (tmp_path / "chart.svg").read_bytes()
        assert chart.save(tmp_path / "chart.pdf")
        page = (tmp_path / "chart.pdf").read_bytes()
        assert page.startswith(b"%PDF-")
        assert b"/Subtype /Image" not in page
        assert chart.save(tmp_path / "chart.png")
    assert not panel.form.by_year.save(tmp_path / "nowhere" / "chart.png")
