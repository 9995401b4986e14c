"""Nothing leaves a computer by itself: the whole way of a year works with networking cut off."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WORKBOOK = Path(__file__).parents[1] / "data" / "kit" / "2020" / "K7-2020.xlsx"
JOURNEY = """
import os, socket, sys
os.environ["IMPACT_DESK_PASSPHRASE"] = "four plain words here"
from impact_desk.cli.commands import run

print("ways out:", [name for _, name in socket.if_nameindex() if name != "lo"])

def do(line, expected=0):
    code = run(line.split())
    assert code == expected, (line, code)

if __name__ == "__main__":
    do("authority init office")
    do("identity request --name Lin --facility K7 --out request.pem --key lin.p12")
    do("authority issue office request.pem --out answer.pem")
    do("identity accept answer.pem --key lin.p12")
    do(f"import K7.impact {sys.argv[1]} --create")
    do("figures K7.impact --period 2020")
    do("report K7.impact --period 2020 --key lin.p12 --out K7.pdf")
    do("seal K7.impact --key lin.p12 --out K7.asice")
    do("verify K7.pdf K7.asice --trust office/root.pem")
    do("consolidate G.impact-group K7.pdf --trust office/root.pem")
    do("group-figures G.impact-group --period 2020")
    do("export K7.impact K7-again.xlsx")
    do("backup K7.impact")
    do("check K7.impact")
    print("done")
"""


def test_that_a_year_from_workbook_to_sealed_project_needs_no_network(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody cut a program's networking off (unshare -n)")
    script = tmp_path / "journey.py"
    script.write_text(JOURNEY, encoding="utf-8")
    done = subprocess.run(
        [unshare, "-rn", sys.executable, str(script), str(WORKBOOK)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    lines = done.stdout.splitlines()
    assert (lines[0], lines[-1]) == ("ways out: []", "done")
