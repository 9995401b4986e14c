"""The page of the summary: figures explain themselves, problems lead to cells, what was signed is listed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desk.site import typed
from tests.seal.office import PASSPHRASE, Office

from impact_desk.desk.summaries import export_summary
from impact_desk.domain.period import Period
from impact_desk.gui.figure_page import FigureTable
from impact_desk.gui.panels.summary_panel import SummaryPanel
from impact_desk.gui.workplace import Workplace

YEAR = Period(2020)


@pytest.fixture
def panel(workplace: Workplace, qtbot: QtBot) -> SummaryPanel:
    made = SummaryPanel(workplace)
    qtbot.addWidget(made)
    made.resize(1056, 680)
    made.show()
    return made


def table_with(panel: SummaryPanel, figure: str) -> tuple[FigureTable, int, int]:
    for table in panel.form.figures.tables:
        for row in range(table.rowCount()):
            for column in range(1, table.columnCount()):
                if table.figure_at(row, column) == figure:
                    return table, row, column
    raise AssertionError(figure)


def test_that_the_headline_says_the_total_and_what_stands_beside_it(panel: SummaryPanel) -> None:
    tile = panel.form.figures.tiles[0]
    # 2.5 paid hours x 520 and a gift of 1,000.
    assert tile.accessibleName() == "Total contribution: TWD 2,300.00. Mandatory, beside the total: TWD 0.00"


def test_that_every_part_of_a_split_stands_in_its_table(panel: SummaryPanel) -> None:
    table, row, column = table_with(panel, "contributions.by_form.cash")
    assert table.section.title == "By form"
    shown = [item.text() for at in (0, column) if (item := table.item(row, at))]
    assert shown == ["Cash", "TWD 1,000.00"]


def test_that_pressing_a_headline_explains_it(panel: SummaryPanel) -> None:
    tile = panel.form.figures.tiles[0]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    shown = panel.explanation.form
    assert shown.title.text() == "Total contribution"
    assert shown.definition.text().startswith("Cash + time + in-kind + management")
    parts = [shown.parts.topLevelItem(place) for place in range(shown.parts.topLevelItemCount())]
    assert [part.text(0) for part in parts if part] == ["Cash", "Time", "In-kind", "Management"]


def test_that_enter_on_a_figure_explains_it_with_its_rows(panel: SummaryPanel) -> None:
    table, row, column = table_with(panel, "contributions.by_form.cash")
    table.setCurrentCell(row, column)
    QTest.keyClick(table, Qt.Key.Key_Return)
    rows = panel.explanation.rows
    (told,) = [str(rows.data(rows.index(at))).split("\n") for at in range(rows.rowCount())]
    assert told[0] == "2020-04-01 · P1 · Cash · 1,000.00 · TWD"
    assert told[1].startswith("Entered by Lin, ")


def test_that_a_row_behind_a_figure_leads_to_its_cell(panel: SummaryPanel, qtbot: QtBot) -> None:
    panel.explain("contributions.by_form.cash")
    gift = panel.workplace.desk.records("contributions")[0]
    rows = panel.explanation.form.rows
    with qtbot.waitSignal(panel.workplace.asked_for_cell) as asked:
        rows.activated.emit(panel.explanation.rows.index(0))
    assert asked.args == ["contributions", gift.id, "date"]


def test_that_a_part_is_explained_in_turn_and_back_again(panel: SummaryPanel) -> None:
    panel.explain("contributions.total")
    pane = panel.explanation
    item = pane.form.parts.topLevelItem(1)
    assert item
    pane.form.parts.itemActivated.emit(item, 0)
    assert pane.figure == "contributions.time"
    pane.form.back_button.click()
    assert pane.figure == "contributions.total"


def test_that_a_problem_leads_to_its_cell(panel: SummaryPanel, qtbot: QtBot) -> None:
    problems = panel.form.problems
    doubtful = panel.workplace.desk.records("contributions")[1]
    place = next(at for at in range(problems.count()) if problems.item(at).text().startswith("Contributions"))
    with qtbot.waitSignal(panel.workplace.asked_for_cell) as asked:
        problems.itemActivated.emit(problems.item(place))
    assert asked.args[:2] == ["contributions", doubtful.id]
    assert f"({problems.count()})" in panel.form.tabs.tabText(1)


def test_that_figures_follow_a_change_and_the_explained_one_stays(panel: SummaryPanel, qtbot: QtBot) -> None:
    panel.explain("contributions.total")
    with qtbot.waitSignal(panel.workplace.reckoned, timeout=20_000):
        typed(panel.workplace.project, "contributions", date="2020-04-02", program_code="P1", form="cash",
              amount="700", currency="TWD")  # fmt: skip
    assert panel.explanation.form.value.text() == "TWD 3,000.00"


def test_that_another_period_has_its_own_figures(panel: SummaryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.workplace.reckoned, timeout=20_000):
        panel.workplace.choose_period(Period(2020, 1))
    assert panel.form.title.text() == "Summary of 2020-H1"
    assert "TWD 2,300.00" in panel.form.figures.tiles[0].accessibleName()


def test_that_a_missing_rate_is_said_and_the_rest_is_shown(panel: SummaryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.workplace.reckoned, timeout=20_000):
        typed(panel.workplace.project, "contributions", date="2020-04-02", program_code="P1", form="cash",
              amount="7", currency="EUR")  # fmt: skip
    assert "no exchange rate" in panel.form.stopped.text()
    assert not panel.form.stopped.isHidden()
    assert table_with(panel, "volunteering.hours")


def test_that_what_was_signed_is_listed_and_a_later_change_is_told(
    panel: SummaryPanel, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = panel.workplace.project
    signed = export_summary(desk, YEAR, office.key_file, PASSPHRASE, tmp_path / "K7.pdf")
    qtbot.waitUntil(lambda: panel.form.signed.count() == 1)
    assert "No. 1 · 2020 · 王小明" in panel.form.signed.item(0).text()
    assert "as they were signed" in panel.form.signed_hint.text()
    record = panel.form.signed.item(0).data(Qt.ItemDataRole.UserRole)
    panel.save_copy(record, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == signed.path.read_bytes()
    with desk.gate.because("Found later"):
        typed(desk, "contributions", date="2020-04-02", program_code="P1", form="cash", amount="7", currency="TWD")
    qtbot.waitUntil(lambda: "changed" in panel.form.signed_hint.text())


def test_that_tab_leaves_every_table(panel: SummaryPanel) -> None:
    table = panel.form.figures.tables[0]
    panel.activateWindow()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert panel.focusWidget() is not table
