"""What the File menu does with signed files: export a summary, verify, open head office."""

from __future__ import annotations

from ..desk.group_desk import ENDING
from .call import Call


def export_summary(call: Call) -> None:
    """Ask for what the signed summary of the period needs."""
    from .panels.signing_dialog import SigningDialog
    from .signing import SummarySigning

    if call.workplace is not None:
        SigningDialog(SummarySigning(call.workplace), call.crew, call.window).open()


def receipt(call: Call) -> None:
    """Take in head office's receipts: those that were dropped, or one that is asked for."""
    from .receiving import take_in_receipts

    take_in_receipts(call)


def verify(call: Call) -> None:
    """Open the window that verifies files, with those that were dropped."""
    from .panels.verify_window import VerifyWindow

    window = VerifyWindow(call.crew, call.window)
    window.show()
    if call.paths:
        window.add_paths(call.paths)


def head_office(call: Call) -> None:
    """Open head office's window, with the group file that was dropped."""
    from .panels.head_office_window import HeadOfficeWindow

    group = next((path for path in call.paths if path.suffix == ENDING), None)
    HeadOfficeWindow(group, call.crew, call.window).show()
