"""Whether the built program works in a Windows without Python and without Wine's own C++ runtime."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from shipping.console import Failed, run, say
from shipping.project import NAME, WORK
from shipping.wine import Prefix, windows_path

PATIENCE = 60
"""Seconds within which a window has to be there."""


def self_check(
    prefix: Prefix, program: Path, report: Path = WORK / "self-check.txt", timeout: float = 180, quietly: bool = False
) -> float:
    """Let the program check itself. Returns the seconds it took; raises `Failed` with what it found."""
    report.unlink(missing_ok=True)
    ran = prefix.run(windows_path(program), "--self-check", windows_path(report), timeout=timeout)
    told = report.read_text(encoding="utf-8") if report.exists() else "(there is no report)"
    if ran.status or "fout" in told or "goed" not in told:
        raise Failed(f"the program is not all right (status {ran.status}):\n{told}\n{ran.output[-2000:]}")
    if not quietly:
        say("   " + told.strip().replace("\n", "\n   "))
    return ran.seconds


def seconds_to_window(
    prefix: Prefix, program: str, *arguments: str, goes_on: bool = True
) -> tuple[float, subprocess.Popen[bytes]]:
    """Start a program; returns the seconds until its window covers much of the screen, and the program, which goes on.

    What only starts another program and ends by itself does not `goes_on`. Raises `Failed` when no window comes.
    """
    started = time.monotonic()
    process = prefix.start(program, *arguments)
    while time.monotonic() - started < PATIENCE:
        if painted_share(prefix.display) > 0.4:
            return time.monotonic() - started, process
        if goes_on and process.poll() is not None:
            break
    process.kill()
    raise Failed(f"{program} shows no window")


def painted_share(display: str) -> float:
    """Which part of the screen is not black. Nothing else runs on it, so what is not black is our window."""
    shot = subprocess.run(
        ["import", "-display", display, "-window", "root", "-depth", "8", "rgb:-"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    ).stdout[::33]
    return 1 - shot.count(0) / len(shot) if shot else 0.0


def picture(display: str, target: Path) -> Path:
    """Take a picture of the whole screen."""
    target.parent.mkdir(parents=True, exist_ok=True)
    run(["import", "-display", display, "-window", "root", target])
    if not target.exists():
        raise Failed("no picture could be taken")
    return target


def show(prefix: Prefix, program: Path, target: Path) -> float:
    """Start the program, take a picture of its window, and end it. Returns the seconds until the window was there."""
    seconds, process = seconds_to_window(prefix, windows_path(program))
    time.sleep(1.5)
    picture(prefix.display, target)
    if process.poll() is not None:
        raise Failed("the program ended by itself")
    close(prefix, process)
    say(f"   the window was there after {seconds:.1f} s; picture: {target}")
    return seconds


def close(prefix: Prefix, process: subprocess.Popen[bytes], timeout: float = 30) -> None:
    """Ask the program to close its window, as a user does; what does not listen is ended."""
    prefix.run("taskkill", "/IM", f"{NAME}.exe", timeout=30)
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        prefix.end()
        process.wait(timeout)
