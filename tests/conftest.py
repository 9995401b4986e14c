"""What every test may rely on: compiled forms, no window on anybody's screen, repeatable properties."""

import os
import shutil
from collections.abc import Callable

import hypothesis
import pytest

import forms

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is not a broken rule.
hypothesis.settings.register_profile("project", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("project")

PACKAGES = {
    "certutil": "libnss3-tools",
    "soffice": "libreoffice-calc-nogui",
    "openssl": "openssl",
    "qpdf": "qpdf",
    "unzip": "unzip",
    "xvfb-run": "xvfb",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
POPPLER = "poppler-utils"


def pytest_configure() -> None:
    """Compile what is due, so that a bare `pytest` sees the forms as they are drawn now; once for all workers."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        forms.compile_all()


@pytest.fixture
def witness() -> Callable[[str], str]:
    """Find an independent program by its name, or skip the test in words."""

    def find(program: str) -> str:
        path = shutil.which(program)
        if path is None:
            pytest.skip(f"{program} is not installed (package {PACKAGES.get(program, POPPLER)})")
        return path

    return find
