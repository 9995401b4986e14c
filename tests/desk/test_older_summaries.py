"""What an older version signed is verified for ever."""

from datetime import date
from pathlib import Path

from impact_desk.desk.verification import verify_files

SAMPLES = Path(__file__).parents[1] / "data" / "versions"


def test_that_a_summary_signed_by_version_1_is_valid_and_its_figures_are_recomputed() -> None:
    (verdict,) = verify_files([SAMPLES / "summary-1.pdf"], [SAMPLES / "root-1.pem"], at=date(2026, 11, 25))
    assert (verdict.verdict, verdict.recomputed, verdict.differences) == ("valid", True, ())
