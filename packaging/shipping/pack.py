"""Packs a program that was built before: signs it where there is a certificate, installer, zip, lists and checksums.

python -m shipping.pack FOLDER TARGET
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
from pathlib import Path

from shipping import installer, portable, signing
from shipping.build import give_steady_times
from shipping.console import Failed, say, step
from shipping.project import BUILD, NAME

MADE = BUILD / "made"
"""Where the build puts what only the installer needs."""
LISTS = ("LICENTIES.txt", "sbom.cdx.json")
"""What comes with the program and is handed out beside it too."""


def pack_installer(folder: Path, target: Path, quick: bool = False) -> Path:
    """Sign the program, pack and sign its installer. Returns the installer."""
    if signing.sign(folder / f"{NAME}.exe"):
        give_steady_times(folder)
    setup = target / installer.file_name()
    with step("packing the installer"):
        installer.make_installer(folder, setup, MADE, quick)
    signing.sign(setup)
    return setup


def pack_rest(folder: Path, target: Path) -> None:
    """The portable program, the lists, and the checksums of all that is handed out."""
    with step("packing the portable program"):
        portable.make_zip(folder, target / portable.file_name())
    for name in LISTS:
        shutil.copy(folder / "_internal" / name, target / name)
    names = [installer.file_name(), portable.file_name(), *LISTS]
    lines = [f"{hashlib.sha256((target / name).read_bytes()).hexdigest()}  {name}" for name in names]
    (target / "SHA256SUMS.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    say("   " + "\n   ".join(lines))


def main(arguments: list[str]) -> int:
    """Pack; returns 1 when something is not all right."""
    parser = argparse.ArgumentParser(prog="shipping.pack", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of the built program")
    parser.add_argument("target", type=Path, help="where the results go")
    chosen = parser.parse_args(arguments)
    try:
        give_steady_times(chosen.folder)
        pack_installer(chosen.folder.resolve(), chosen.target.resolve())
        pack_rest(chosen.folder.resolve(), chosen.target.resolve())
    except Failed as problem:
        say(f"FAILED: {problem}")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
