"""`python dev.py build`: the program for this machine, which then checks itself."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from shipping.build import build_here
from shipping.console import Failed, must, say, step, summary
from shipping.project import NAME


def main(arguments: list[str]) -> int:
    """Build and check. Returns 1 when something is not all right."""
    parser = argparse.ArgumentParser(prog="dev.py build", description="Makes the standalone program for this machine.")
    parser.add_argument("--no-check", action="store_true", help="do not let the program check itself")
    chosen = parser.parse_args(arguments)
    try:
        with step("building the program"):
            folder = build_here()
        if sys.platform == "win32":
            from shipping.pe_audit import check

            with step("reading its libraries"):
                say(f"   {check(folder).files} programs and libraries")
        if not chosen.no_check:
            with step("the program checks itself"):
                check_itself(folder)
    except Failed as problem:
        say(f"FAILED: {problem}")
        return 1
    say(summary())
    return 0


def check_itself(folder: Path) -> None:
    """Start the built program with `--self-check`. Raises `Failed`."""
    program = folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)
    report = folder.parent / "self-check.txt"
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    try:
        must([program, "--self-check", report], env=dict(environment, QT_QPA_PLATFORM="offscreen"), timeout=300)
    finally:
        if report.exists():
            say("   " + report.read_text(encoding="utf-8").strip().replace("\n", "\n   "))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
