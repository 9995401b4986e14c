"""Make the pictures of the window for README and manual, from the sample project.

    .venv/bin/python packaging/screenshot.py

Needs no display. Writes docs/images/window.png and docs/images/evaluation.png.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from impact_desk.desk.sample import sample_project
from impact_desk.gui.app import make_window

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {"window.png": "summary", "evaluation.png": "evaluations"}
"""Each picture and the page that it shows."""
SIZE = (1280, 800)
PATIENCE = 20.0
"""Seconds to wait for the figures."""


def main() -> int:
    """Draw every picture and return 0."""
    with tempfile.TemporaryDirectory() as folder:
        # The pictures show the program as it is on its first day, whatever was chosen on this computer.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        app = QApplication(sys.argv[:1])
        window, hook = make_window(app, "en")
        app.setFont(QFont(["Noto Sans", "Noto Sans TC"], 10))
        window.resize(*SIZE)
        window.show()
        window.show_project(sample_project(Path(folder) / "sample.impact", author="Hsu Mei-yu"))
        workplace = window.workplace
        if workplace is None or not _waited(app, lambda: workplace.result is not None):
            print("The figures of the sample did not come.", file=sys.stderr)
            return 1
        for name, page in PICTURES.items():
            window.show_page(page)
            _waited(app, lambda: False, 1.5)
            target = ROOT / "docs" / "images" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(target), "PNG")
        window.close()
        hook.remove()
    return 0


def _waited(app: QApplication, is_there: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Let the window work until something is there; says whether it came. In Python, so that threads get their turns."""
    until = time.monotonic() + seconds
    while not is_there() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)
    return is_there()


if __name__ == "__main__":
    sys.exit(main())
