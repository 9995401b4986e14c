"""When something unexpected happens: the window stays, the work is on disk, a report is shown and kept.

Nothing is ever sent. The report holds the trace and the versions, no records and no names of people.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ..desk.work import program_version
from .forms.crash_dialog import Ui_CrashDialog
from .icons import tinted
from .theme import colours, dress

KEPT = 20
"""Reports that stay in the folder; older ones go."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def reports_folder() -> Path:
    """Where reports of crashes are kept: the program's state folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(place) / "reports"


def report_of(error: BaseException) -> str:
    """What is known of an unexpected exception, for people who mend programs."""
    trace = "".join(traceback.format_exception(error))
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"Impact Desk {program_version()}\n{system}\n{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}\n\n{trace}"


def keep_report(report: str, folder: Path) -> Path | None:
    """Write the report into `folder`; nothing where even that fails."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"report-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.txt"
        file.write_text(report, encoding="utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


class CrashHook(QObject):
    """Meets every exception that nobody caught, on whichever thread, and shows one calm dialog at a time."""

    _met = Signal(object)

    def __init__(self, window: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.dialog: CrashDialog | None = None
        self._before: tuple[Hook, Callable[[threading.ExceptHookArgs], object]] | None = None
        self._met.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Meet what Python and its threads do not catch from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._unexpected
        threading.excepthook = self._unexpected_in_thread

    def remove(self) -> None:
        """Leave exceptions to whom they were left before."""
        if self._before:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def show(self, error: BaseException) -> None:
        """Keep a report of `error` and show it; further ones join the dialog that is open."""
        report = report_of(error)
        file = keep_report(report, reports_folder())
        sys.stderr.write(report)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.add(report, file)
            return
        self.dialog = CrashDialog(report, file, self._window())
        self.dialog.open()

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        self._met.emit(error)

    def _unexpected_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._met.emit(args.exc_value)


class CrashDialog(QDialog):
    """Shows the report of what happened unexpectedly."""

    def __init__(self, report: str, file: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = Ui_CrashDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.mark.setPixmap(tinted("warning", colours().warning, 28))
        self.form.report.setPlainText(report)
        self._say_where(file)
        self.form.copy_button.clicked.connect(self._copy)
        self.form.save_button.clicked.connect(self._save)
        self.form.close_button.clicked.connect(self.accept)

    def add(self, report: str, file: Path | None) -> None:
        """Show a further report below."""
        self.form.report.appendPlainText("\n" + report)
        self._say_where(file)

    def _say_where(self, file: Path | None) -> None:
        kept = self.tr("A copy of the report lies at {file}").format(file=file) if file else ""
        self.form.kept.setText(kept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.report.toPlainText())

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), "impact-desk-report.txt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        try:
            Path(name).write_text(self.form.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.form.kept.setText(
                self.tr("{file} could not be written: {cause}.").format(file=Path(name).name, cause=error.strerror)
            )
            return
        self._say_where(Path(name))
