"""Has LibreOffice reckon workbooks anew, in a profile of its own that always recalculates."""

import re
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path

ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
WRONG = b"<v>-987654321</v>"


def without_results(source: Path, target: Path) -> Path:
    """The workbook with every formula's result overwritten, so that only a new reckoning can be right."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename.startswith("xl/worksheets/"):
                content = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1" + WRONG, content)
            new.writestr(item, content)
    return target


def recalculated(soffice: str, workbooks: Sequence[Path], folder: Path) -> list[Path]:
    """The workbooks as LibreOffice reckons them, in `folder`."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    (user / "registrymodifications.xcu").write_text(ALWAYS, encoding="utf-8")
    out = folder / "out"
    command = [
        soffice,
        f"-env:UserInstallation=file://{user.parent}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run([*command, "--outdir", str(out), *map(str, workbooks)], check=True, capture_output=True, timeout=300)
    return [out / one.name for one in workbooks]
