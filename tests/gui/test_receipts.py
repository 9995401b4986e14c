"""Head office's receipts in the window: taken in from a drop, listed on the first page, led to rows, dealt with."""

from datetime import date
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.desk.office import Office, open_office, signed

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.receipts import take_receipt
from impact_desk.domain.period import Period
from impact_desk.domain.records import SignedSummary
from impact_desk.exchange.receipt import PART, ReceiptText, RemarkText, build_receipt
from impact_desk.gui.foreign_bar import remember_trust
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.summary_panel import SummaryPanel
from impact_desk.gui.panels.today_panel import TodayPanel
from impact_desk.seal.container import seal_parts

LONG = 60_000


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(tmp_path)


@pytest.fixture
def receipt(desk: Desk, office: Office, tmp_path: Path) -> Path:
    """The receipt that returns the site's summary with a remark on a gift and one on the whole."""
    values = {"date": date(2020, 3, 5), "program_code": desk.records("programs")[0].id, "form": "cash"}
    gift = desk.add(
        "contributions", {**values, "amount": desk.parse("contributions", "amount", "9"), "currency": "TWD"}
    )
    signed(desk, Period(2020), office.officer("K7"), tmp_path / "K7.pdf")
    remarks = (
        RemarkText("Is the voucher of 2020? 憑證", "contributions", gift, "amount"),
        RemarkText("Sign in both languages."),
    )
    out = tmp_path / "K7.impact-receipt"
    out.write_bytes(answered(desk, office, "returned", remarks))
    return out


def answered(desk: Desk, office: Office, answer: str, remarks: tuple[RemarkText, ...] = ()) -> bytes:
    from datetime import UTC, datetime
    from uuid import uuid4

    one = cast("SignedSummary", desk.records("summaries")[-1])
    moment = datetime.now(UTC).replace(microsecond=0)
    about: Any = {"document": UUID(one.document), "sha256": one.sha256, "period": one.period, "sequence": one.sequence}
    text = ReceiptText(
        receipt=uuid4(),
        issuer="HQ",
        facility_code="K7",
        answer=answer,
        created=moment,
        program="1",
        remarks=remarks,
        **about,
    )
    return seal_parts({PART: build_receipt(text)}, office.officer("HQ", "Chen"), moment=moment)


def test_that_a_dropped_receipt_is_listed_and_leads_to_the_row_with_the_remark_beside_it(
    open_window: MainWindow, desk: Desk, receipt: Path, office: Office, qtbot: QtBot
) -> None:
    remember_trust(office.pem)
    open_window.open_paths([receipt])
    workplace = open_window.workplace
    assert workplace is not None
    # Figures that were under way meanwhile may know the receipt in part; the next ones know it all.
    qtbot.waitUntil(
        lambda: [one.count for one in workplace.result.answers] == [2] if workplace.result else False, timeout=LONG
    )
    page = open_window.show_page("today")
    assert isinstance(page, TodayPanel)
    texts = [one.text for one in page.matters if one.kind == "returned"]
    assert texts[0].startswith("Returned by head office: summary 1 of 2020, 2 remark")
    assert texts[1:] == [
        "Contributions, 2020-03-05, Amount: Is the voucher of 2020? 憑證",
        "The whole summary: Sign in both languages.",
    ]
    page.form.list.itemActivated.emit(page.form.list.item(1))
    assert open_window.page() is not page
    assert open_window.remarks.text.endswith("Is the voucher of 2020? 憑證")
    QTest.keyClicks(open_window.remarks.form.outcome, "It is")
    QTest.mouseClick(open_window.remarks.form.done_button, Qt.MouseButton.LeftButton)
    (done, _waiting) = cast("Any", desk.records("remarks"))
    assert (done.outcome, done.dealt_on is not None) == ("It is", True)
    assert open_window.remarks.isHidden()
    desk.undo()
    assert cast("Any", desk.records("remarks"))[0].dealt_on is None


def test_that_a_refused_receipt_does_not_keep_others_out(
    open_window: MainWindow, desk: Desk, receipt: Path, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    remember_trust(office.pem)
    broken = tmp_path / "broken.impact-receipt"
    broken.write_bytes(b"no receipt")
    told: list[str] = []
    workplace = open_window.workplace
    assert workplace is not None
    workplace.noticed.connect(lambda notice: told.append(notice.text))
    open_window.open_paths([broken, receipt])
    qtbot.waitUntil(lambda: len(told) == 2, timeout=LONG)
    assert len(desk.records("receipts")) == 1
    assert "broken.impact-receipt" in told[-1]


def test_that_a_remark_stands_beside_its_row_whichever_way_one_came_there(
    open_window: MainWindow, desk: Desk, receipt: Path, office: Office
) -> None:
    take_receipt(desk, receipt, [office.pem])
    workplace = open_window.workplace
    assert workplace is not None
    workplace.looked_at.emit("contributions", desk.records("contributions")[0].id)
    assert "Is the voucher of 2020?" in open_window.remarks.text
    workplace.looked_at.emit("programs", desk.records("programs")[0].id)
    assert open_window.remarks.text == ""


def test_that_an_accepted_summary_says_so_where_it_is_listed(
    open_window: MainWindow, desk: Desk, receipt: Path, office: Office
) -> None:
    receipt.write_bytes(answered(desk, office, "accepted"))
    take_receipt(desk, receipt, [office.pem])
    page = open_window.show_page("summary")
    assert isinstance(page, SummaryPanel)
    assert "Accepted by Chen (HQ)" in page.form.signed.item(0).text()


def test_that_a_receipt_dropped_where_no_project_is_open_is_answered(window: MainWindow, tmp_path: Path) -> None:
    window.open_paths([tmp_path / "K7.impact-receipt"])
    assert window.notices.text == "No project is open."
