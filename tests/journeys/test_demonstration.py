"""The demonstration does the whole job, with keys under passphrases, and what it leaves can be checked by anybody."""

from pathlib import Path

import pytest

from impact_desk.desk.demo import FolderNotEmpty, run_demo
from impact_desk.desk.group_desk import open_group
from impact_desk.desk.identities import open_card
from impact_desk.desk.opening import open_project
from impact_desk.desk.sample import SITES, YEAR
from impact_desk.domain.period import Period


def test_that_the_demonstration_leaves_everything_signed_and_consolidated(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    made = run_demo(tmp_path / "demo", lambda *step: told.append(step))
    assert [one.valid and one.recomputed for one in made.verdicts] == [True] * (len(SITES) + 1)
    assert len(made.outcome.accepted) == len(SITES)
    assert told[-1][1] == told[-1][2]
    group = open_group(made.group, read_only=True)
    assert group.figures(Period(YEAR))["contributions.total"].shown == made.total
    assert group.summary_pdf(group.reports()[0].document) == made.report.read_bytes()
    group.close()
    project = open_project(made.projects[0], read_only=True)
    assert project.history()[0].kind == "sign"
    assert project.problems() == ()
    project.close()
    secret = made.passphrase.read_text().strip()
    assert open_card(made.folder / "keys" / "HQ.p12", secret).facility == "HQ"


def test_that_the_demonstration_touches_no_folder_that_holds_anything(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty):
        run_demo(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["mine.txt"]
