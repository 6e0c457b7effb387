"""Runs a piece of Python in a process of its own, with the sources on its path."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from workbooks import ROOT


@contextmanager
def process(script: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A process that runs the script; it is killed at the end if it still lives."""
    path = os.pathsep.join(map(str, (ROOT, ROOT / "io", ROOT / "tests")))
    running = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


def line_of(running: subprocess.Popen[str]) -> str:
    """The next line that the process prints; waits for it."""
    assert running.stdout is not None
    return running.stdout.readline().strip()


def tell(running: subprocess.Popen[str], text: str = "") -> None:
    """Give the process a line to read."""
    assert running.stdin is not None
    running.stdin.write(text + "\n")
    running.stdin.flush()
