"""The first page: what waits, what is unfinished, what is questionable, and which months are empty."""

from datetime import date
from uuid import UUID

from pytestqt.qtbot import QtBot

from impact_desk.desk.project_desk import Desk
from impact_desk.domain.period import Period
from impact_desk.gui.completeness_board import CompletenessBoard
from impact_desk.gui.panels.today_panel import TodayPanel
from impact_desk.gui.workplace import Workplace


def page(workplace: Workplace, qtbot: QtBot) -> TodayPanel:
    made = TodayPanel(workplace)
    qtbot.addWidget(made)
    workplace.choose_period(Period(2020))
    with qtbot.waitSignal(workplace.reckoned):
        workplace.reckon_soon()
    return made


def program(desk: Desk) -> UUID:
    return desk.records("programs")[0].id


def test_that_what_is_late_is_listed_and_leads_to_its_cell(desk: Desk, workplace: Workplace, qtbot: QtBot) -> None:
    desk.set_field("programs", program(desk), "end_date", date(2020, 6, 30))
    made = page(workplace, qtbot)
    (matter,) = made.matters
    assert (matter.kind, matter.sheet, matter.record, matter.field) == ("late", "programs", program(desk), "status")
    assert matter.text.startswith("Programs: K7-P1 River clean-up 淨溪 ended on 2020-06-30")
    with qtbot.waitSignal(workplace.asked_for_cell) as asked:
        made.form.list.itemActivated.emit(made.form.list.item(0))
    assert asked.args == ["programs", program(desk), "status"]


def test_that_empty_months_of_running_programs_are_counted_on_the_board(
    desk: Desk, workplace: Workplace, qtbot: QtBot
) -> None:
    values = {"date": date(2020, 3, 5), "program_code": program(desk), "form": "cash", "currency": "TWD"}
    desk.add("contributions", {**values, "amount": desk.parse("contributions", "amount", "9")})
    made = page(workplace, qtbot)
    (board,) = made.findChildren(CompletenessBoard)
    assert board.board.missing == 23
