"""Builds the standalone program from `build.spec`, and says what it weighs."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from shipping.console import Failed, last_lines, must, say
from shipping.project import BUILD, DIST, NAME, ROOT, SOURCE_DATE, WORK, steady_environment
from shipping.wine import Prefix, windows_path

PYTHON = r"C:\Py\python.exe"
MOST_FOLDER = 190_000_000
MOST_INSTALLER = 60_000_000
"""Bytes that the folder and the installer may have."""


def build_here(target: Path = DIST) -> Path:
    """Build for this machine. Returns the folder of the program."""
    places: list[str | Path] = ["--distpath", target, "--workpath", BUILD / "pyinstaller"]
    options = ["--noconfirm", "--clean", "--log-level", "WARN", *places]
    must([sys.executable, "-m", "PyInstaller", *options, "build.spec"], env=steady_environment(), cwd=ROOT)
    return _finished(target / NAME)


def build_for_windows(prefix: Prefix, target: Path) -> Path:
    """Build with the Python for Windows in a prefix. Returns the folder of the program."""
    shutil.rmtree(target / NAME, ignore_errors=True)
    ran = prefix.run(
        PYTHON,
        *("-m", "PyInstaller", "--noconfirm", "--clean"),
        *("--distpath", windows_path(target), "--workpath", windows_path(WORK / "pyinstaller")),
        windows_path(ROOT / "build.spec"),
        cwd=ROOT,
        timeout=1800,
        PYTHONHASHSEED="0",
        SOURCE_DATE_EPOCH=str(SOURCE_DATE),
        PYTHONUTF8="1",
    )
    prefix.settle()
    log = WORK / "build.log"
    log.write_text(ran.output, encoding="utf-8")
    if ran.status or "Build complete!" not in ran.output:
        raise Failed(f"the build failed; everything stands in {log}\n{last_lines(ran.output)}")
    return _finished(target / NAME)


def _finished(folder: Path) -> Path:
    give_steady_times(folder)
    size, count = weight(folder)
    say((BUILD / "made" / "weights.txt").read_text(encoding="utf-8").rstrip())
    say(f"   the folder: {size / 1e6:.1f} MB in {count} files (at most {MOST_FOLDER / 1e6:.0f} MB)")
    if size > MOST_FOLDER and sys.platform == "win32":
        raise Failed("the folder has become too heavy")
    return folder


def give_steady_times(folder: Path) -> None:
    """Give every file the same time, so that what is packed from them does not tell when it was built."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            os.utime(path, (SOURCE_DATE, SOURCE_DATE))


def weight(folder: Path) -> tuple[int, int]:
    """The bytes and the number of files in a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return sum(sizes), len(sizes)
