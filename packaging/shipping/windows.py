"""`python dev.py windows`: from nothing to a Windows program and its installer, proven, on Debian."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from shipping import (
    broken,
    cpython,
    first_start,
    install_check,
    machine,
    pack,
    pe_audit,
    portable,
    proof,
    reproducible,
    suite,
    wheels,
)
from shipping.build import build_for_windows
from shipping.console import Failed, say, step, summary
from shipping.project import DIST, NAME, WORK
from shipping.wine import OWN_RUNTIME, Prefix

TARGET = DIST / "windows"


def parser() -> argparse.ArgumentParser:
    """The switches of the command."""
    made = argparse.ArgumentParser(
        prog="dev.py windows",
        description="Makes the Windows program on Debian with Wine and proves that it works. Results: dist/windows.",
    )
    made.add_argument("--fresh", action="store_true", help="throw away downloads and prefixes first")
    made.add_argument("--lock", action="store_true", help="write the hashes of the wheels anew, after a change of pins")
    made.add_argument("--quick", action="store_true", help="pack the installer quickly, not small; not to hand out")
    made.add_argument("--keep", action="store_true", help="use the program that was built before")
    made.add_argument("--suite", action="store_true", help="also run the tests of model and interchange")
    made.add_argument("--twice", action="store_true", help="also build a second time and compare")
    made.add_argument("--start", action="store_true", help="also measure the first start")
    made.add_argument("--all", action="store_true", help="suite, twice and start")
    return made


def main(arguments: list[str]) -> int:
    """Do everything that was asked. Returns 1 when a step failed."""
    chosen = parser().parse_args(arguments)
    if sys.platform != "linux":
        say("This is for Debian; on Windows itself: python dev.py build")
        return 2
    try:
        if chosen.fresh:
            shutil.rmtree(WORK, ignore_errors=True)
        with step("programs of this machine: Wine, NSIS, a compiler, a display"):
            machine.install_programs()
            say(f"   {machine.wine_version()}")
        with machine.display() as display:
            make(chosen, display)
    except Failed as problem:
        say(f"FAILED: {problem}")
        return 1
    say(summary())
    return 0


def make(chosen: argparse.Namespace, display: str) -> None:
    """Everything after the machine is ready."""
    builder = Prefix(WORK / "builder", display)
    clean = Prefix(WORK / "clean", display, OWN_RUNTIME)
    folder = TARGET / NAME
    prepare(builder, chosen.lock)
    if chosen.suite or chosen.all:
        with step("tests of model and interchange in the Python for Windows"):
            suite.run_suite(builder)
    if not (chosen.keep and folder.exists()):
        with step("building the program"):
            build_for_windows(builder, TARGET)
    with step("reading the imports of its libraries"):
        found = pe_audit.check(folder)
        say(f"   {found.files} programs and libraries; from Windows itself: {', '.join(sorted(found.from_windows))}")
    prove(clean, folder)
    setup = pack.pack_installer(folder, TARGET, chosen.quick)
    with step("installing, starting, upgrading, removing"):
        place = Prefix(WORK / "installed", display, OWN_RUNTIME)
        place.make(fresh=True)
        install_check.check(place, setup, folder)
    pack.pack_rest(folder, TARGET)
    if chosen.start or chosen.all:
        with step("measuring the first start"):
            first_start.measure(clean, builder, folder / f"{NAME}.exe")
    if chosen.twice or chosen.all:
        with step("building a second time and comparing"):
            compare(builder, folder)


def prepare(builder: Prefix, lock: bool) -> None:
    """Python for Windows with the pinned packages in it, everything checked."""
    with step("Python for Windows: fetching, hash"):
        files = cpython.fetch()
    with step("Python for Windows: signatures"):
        say(f"   {cpython.check_signatures(files)} files signed by the Python Software Foundation")
    with step("packages for Windows: fetching, hashes"):
        fetched = wheels.download()
        if lock:
            wheels.lock(fetched)
        say(f"   {wheels.check(fetched)} wheels are those of {wheels.LOCK.name}")
    with step("a Windows to build in"):
        builder.make()
    mark = builder.folder / f"filled-{fetched.name}"
    if not mark.exists():
        with step("Python and packages put into it"):
            cpython.lay_out(files, builder.drive / "Py")
            wheels.install(fetched, builder.drive / "Py" / "Lib" / "site-packages")
            mark.touch()


def prove(clean: Prefix, folder: Path) -> None:
    """In a Windows without Python: the program checks itself, shows itself, and notices when something is missing."""
    program = folder / f"{NAME}.exe"
    with step("a Windows without Python and without Wine's C++ runtime"):
        clean.make()
    with step("the program checks itself there"):
        proof.self_check(clean, program)
    with step("the program shows its window there"):
        proof.show(clean, program, TARGET / "venster.png")
    with step("counter-proof: with something taken away it does not pass"):
        broken.check(clean, folder)


def compare(builder: Prefix, folder: Path) -> None:
    """Build again elsewhere; everything has to be equal, the zip too."""
    again = build_for_windows(builder, WORK / "second")
    other = reproducible.differing(folder, again)
    if other:
        raise Failed(f"two builds differ: {', '.join(other)}")
    zipped = portable.make_zip(again, WORK / "second" / portable.file_name())
    if zipped.read_bytes() != (TARGET / portable.file_name()).read_bytes():
        raise Failed("the zip of two equal builds differs")
    say("   every file of both builds is equal, and so is the zip")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
