"""The tests of the model and of files, run by the Python for Windows: paths, line ends, locks and moves as there."""

from __future__ import annotations

import re

from shipping.console import Failed, last_lines, say
from shipping.project import ROOT, WORK
from shipping.wine import Prefix

PYTHON = r"C:\Py\python.exe"
FOLDERS = ("tests/model", "tests/interchange")
NOT_UNDER_WINE = {
    "tests/interchange/test_atomic.py::test_a_link_goes_on_pointing_where_it_did": "Wine makes no symbolic links",
    "tests/interchange/test_claims.py::test_spellings_of_one_path_have_one_name": "Wine makes no symbolic links",
}
"""Tests that cannot pass there, each with the reason. On a real Windows they run."""
LOG = WORK / "suite.log"


def run_suite(prefix: Prefix, *selection: str) -> str:
    """Run the tests, or those that are named. Returns the last line of pytest; raises `Failed` when one fails."""
    ran = prefix.run(
        PYTHON,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:pytestqt.plugin",
        "-o",
        "qt_api=",
        "--durations=10",
        "-rfEs",
        *(f"--deselect={name}" for name in NOT_UNDER_WINE),
        *(selection or FOLDERS),
        cwd=ROOT,
        timeout=5400,
        PYTHONUTF8="1",
        PYTHONDONTWRITEBYTECODE="1",
    )
    LOG.write_text(ran.output, encoding="utf-8")
    closing: list[str] = re.findall(r"^=*\s*(\d+ (?:passed|failed).*?)\s*=*$", ran.output, re.MULTILINE)
    if ran.status or not closing:
        raise Failed(f"status {ran.status}; everything stands in {LOG}\n{last_lines(ran.output, 60)}")
    say(f"   {closing[-1]}")
    return closing[-1]
