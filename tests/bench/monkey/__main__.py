"""Runs it: `python dev.py monkey [MINUTES] [SEED]` plays for so long, two minutes unless told, seed after seed. Given
the seed of a failure, it plays the same again."""

from __future__ import annotations

import ctypes
import faulthandler
import functools
import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.monkey.books import BOOKS  # noqa: E402
from bench.monkey.play import SHOWN, Failed, Play  # noqa: E402

ROUNDS = len(BOOKS)
ACTIONS = 150
"""What one seed does: so many rounds in one window, each with another workbook and so many actions."""
STUCK = 120
"""Seconds after which an action that does not end is one that never will."""
MOST_GROWTH = 20
WARM_UP = 3
"""Megabytes that the process may grow, once so many seeds have loaded and shown nearly everything there is."""


def play(minutes: float, seed: int, trail: Path) -> int:
    """Play until the time is up. Returns 1 when something did not hold, or the process grew too much."""
    app = QApplication([])
    app.setStyle("Fusion")
    faulthandler.enable()
    begun, first, played, warm = time.monotonic(), seed, 0, 0.0
    while not played or time.monotonic() - begun < minutes * 60:
        done = _seed(seed, trail)
        if not done:
            return 1
        played += done
        memory = _megabytes()
        warm = memory if seed < first + WARM_UP else warm
        passed = (time.monotonic() - begun) / 60
        print(f"seed {seed}: {done} actions; {passed:.1f} min, {memory:.1f} MB ({memory - warm:+.1f})", flush=True)
        seed += 1
    print(
        f"{played} actions without a fault; {_megabytes() - warm:+.1f} MB since the first {WARM_UP} seeds", flush=True
    )
    return int(_megabytes() - warm > MOST_GROWTH)


def _seed(seed: int, trail: Path) -> int:
    """How many actions were played; 0 when something did not hold, which is told."""
    with tempfile.TemporaryDirectory() as folder, trail.open("w", encoding="utf-8") as told:

        def tell(action: str) -> None:
            told.write(action.encode("unicode_escape").decode() + "\n")
            told.flush()
            faulthandler.dump_traceback_later(STUCK, exit=True)

        monkey = Play(Path(folder), seed, tell)
        try:
            for number in range(ROUNDS):
                monkey.round(number, ACTIONS)
        except Failed as failure:
            print(f"failed at seed {seed}: {failure}", flush=True)
            return 0
        finally:
            faulthandler.cancel_dump_traceback_later()
            monkey.end()
    return monkey.actions


def _megabytes() -> float:
    """What the process holds (VmRSS), once what is not in use was given back to the system. What is remembered of texts
    that were read, up to a limit, does not count: a monkey makes more new ones than a person."""
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith(("model", "interchange")):
            found.cache_clear()
    gc.collect()
    if sys.platform != "linux":
        return 0.0
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main(minutes: str = "2", seed: str = "1") -> int:
    """Play in a process of its own, so that the last actions can be told also when that one dies."""
    with tempfile.TemporaryDirectory() as folder:
        trail = Path(folder) / "actions"
        command = [sys.executable, "-m", "tests.bench.monkey", "--play", minutes, seed, str(trail)]
        # One pool of memory for all threads: what many of them leave half empty is no leak.
        pool = dict(os.environ, MALLOC_ARENA_MAX="1")
        status = subprocess.run(command, cwd=ROOT, env=pool, check=False).returncode
        if status and trail.exists():
            print(f"ended with {status}; the last actions, in the order in which they were done:")
            print("\n".join(trail.read_text(encoding="utf-8").splitlines()[-2 * SHOWN :]))
    return status


if __name__ == "__main__":
    if sys.argv[1:2] == ["--play"]:
        raise SystemExit(play(float(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])))
    raise SystemExit(main(*sys.argv[1:3]))
