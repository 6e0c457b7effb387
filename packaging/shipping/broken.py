"""The counter-proof: a program from which something was taken must not pass. Otherwise the proof proves nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from shipping import proof
from shipping.console import Failed, say
from shipping.pe_audit import audit
from shipping.project import NAME, WORK
from shipping.wine import Prefix

TAKEN = (
    "*/MSVCP140.dll",
    "PySide6/Qt6Svg.dll",
    "typst/_typst.pyd",
    "resources/spelling/nl_NL.aff",
    "resources/translations/communicatiematrix_nl.qm",
    "resources/sample",
    "PySide6/translations/qtbase_nl.qm",
)
"""What is taken away, one pattern at a time: libraries of others, of Qt, and our own files."""


def check(prefix: Prefix, built: Path) -> None:
    """Take away each of these from a copy and let it check itself. Raises `Failed` when nobody notices."""
    copy = WORK / "broken" / NAME
    shutil.rmtree(copy.parent, ignore_errors=True)
    shutil.copytree(built, copy)
    for pattern in TAKEN:
        parts = sorted((copy / "_internal").glob(pattern))
        if not parts:
            raise Failed(f"{pattern} is not there to be taken away")
        for part in parts:
            part.rename(part.with_name(f"{part.name}.taken"))
        try:
            reason = _noticed(prefix, copy)
        finally:
            for part in parts:
                part.with_name(f"{part.name}.taken").rename(part)
        if not reason:
            raise Failed(f"without {pattern} everything seems all right")
        say(f"   without {pattern}: {reason}")
    shutil.rmtree(copy.parent)


def _noticed(prefix: Prefix, folder: Path) -> str:
    """How the lack was noticed; empty when it was not."""
    report = WORK / "broken.txt"
    report.unlink(missing_ok=True)
    try:
        proof.self_check(prefix, folder / f"{NAME}.exe", report, timeout=60, quietly=True)
    except Failed:
        told = report.read_text(encoding="utf-8").splitlines() if report.exists() else ["it does not start"]
        prefix.end()
        by_reading = audit(folder).wrong
        return "; ".join([told[-1][:120], *by_reading[:1]])
    return ""
