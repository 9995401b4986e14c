"""Every control says what it is to somebody who does not see it, and the keyboard reaches and leaves it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from impact_desk.desk.pasting import Landing, PastePlan, clip_of, plan_paste
from impact_desk.gui.bubble import Bubble
from impact_desk.gui.evidence_pane import EvidencePane
from impact_desk.gui.following import FollowDialog
from impact_desk.gui.forget_dialog import ForgetDialog
from impact_desk.gui.merge_dialog import MergeDialog
from impact_desk.gui.panels.authority_dialog import AuthorityDialog, InitDialog, IssueDialog
from impact_desk.gui.panels.backups_dialog import BackupsDialog
from impact_desk.gui.panels.evidence_panel import EvidencePanel
from impact_desk.gui.panels.evidence_settings import EvidenceSettings
from impact_desk.gui.panels.head_office_window import HeadOfficeWindow
from impact_desk.gui.panels.identity_dialogs import AnswerDialog, RequestDialog
from impact_desk.gui.panels.link_evidence_dialog import LinkEvidenceDialog
from impact_desk.gui.panels.row_dialog import RowDialog
from impact_desk.gui.panels.signing_dialog import SigningDialog
from impact_desk.gui.panels.summary_panel import SummaryPanel
from impact_desk.gui.panels.verify_window import VerifyWindow
from impact_desk.gui.panels.volunteer_log import VolunteersPanel
from impact_desk.gui.paste_dialog import PasteDialog
from impact_desk.gui.print_sheet_dialog import PrintSheetDialog
from impact_desk.gui.signing import SummarySigning
from impact_desk.gui.twins_dialog import TwinsDialog
from impact_desk.gui.workplace import Workplace


def _pasted(workplace: Workplace) -> PastePlan:
    """A gift and a row that is not understood, on their way into the project."""
    landing = Landing("contributions", ("date", "program_code", "amount"), 0, ())
    block = [["Date", "Program", "Amount"], ["2020-05-01", "P1", "1.234"], ["soon", "P9", "much"]]
    return plan_paste(workplace.desk, clip_of(block, landing), landing)


WINDOWS: dict[str, Callable[[Workplace], QWidget]] = {
    "summary": SummaryPanel,
    "signing": lambda workplace: SigningDialog(SummarySigning(workplace), workplace.crew),
    "request": lambda workplace: RequestDialog(workplace.crew, "K7", workplace.desk.path.parent),
    "answer": lambda workplace: AnswerDialog(workplace.crew),
    "verify": lambda workplace: VerifyWindow(workplace.crew),
    "head office": lambda workplace: HeadOfficeWindow(None, workplace.crew),
    "authority": lambda workplace: AuthorityDialog(workplace.crew),
    "init": lambda workplace: InitDialog(workplace.crew),
    "issue": lambda workplace: IssueDialog(workplace.desk.path.parent, workplace.crew),
    "backups": BackupsDialog,
    "follow": lambda workplace: FollowDialog(workplace, None),
    "evidence page": EvidencePanel,
    "evidence pane": EvidencePane,
    "evidence settings": EvidenceSettings,
    "evidence to link": lambda workplace: LinkEvidenceDialog(workplace, ()),
    "volunteers": VolunteersPanel,
    "twins": TwinsDialog,
    "forget": lambda workplace: ForgetDialog(workplace, ""),
    "one person": lambda workplace: MergeDialog(workplace, ("E1", "E2")),
    "sign-in sheet": PrintSheetDialog,
    "row": lambda workplace: RowDialog(workplace, "fx_rates"),
    "paste": lambda workplace: PasteDialog(workplace, _pasted(workplace), print, None),
}


@pytest.mark.parametrize("name", WINDOWS)
def test_that_every_control_has_a_name(name: str, workplace: Workplace, qtbot: QtBot) -> None:
    window = WINDOWS[name](workplace)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    named = {label.buddy() for label in window.findChildren(QLabel)}
    reached = [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        f"{type(one).__name__} {one.objectName()}"
        for one in reached
        if not one.objectName().startswith("qt_")
        and not (one.accessibleName() or one in named or (isinstance(one, QAbstractButton) and one.text()))
        and not any(up in named for up in _above(one))
    ]
    assert nameless == []


@pytest.mark.parametrize("name", WINDOWS)
def test_that_every_text_is_plain(name: str, workplace: Workplace, qtbot: QtBot) -> None:
    window = WINDOWS[name](workplace)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    # A bubble's mark is a picture; a label with a buddy is a text of our own with a key in it.
    every = window.findChildren(QLabel)
    own = [label for label in every if not label.buddy() and not isinstance(label.parentWidget(), Bubble)]
    rich = [label.objectName() for label in own if label.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []


def _above(one: QWidget) -> list[QWidget]:
    above = one.parentWidget()
    return [above, *_above(above)] if above else []
