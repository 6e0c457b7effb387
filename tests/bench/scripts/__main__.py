"""Runs it: `python dev.py scripts [COUNT]` plays so many scripts, 1,000 unless told, on our own workbooks and on
the tables of the shared corpus."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

from hypothesis import HealthCheck, Phase, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from workbooks import SHARED  # noqa: E402

from bench.scripts.bases import corpus_bases, own_bases  # noqa: E402
from bench.scripts.playing import Play  # noqa: E402
from bench.scripts.script import Step, scripts  # noqa: E402


def problem(data: bytes, name: str, is_own: bool, script: list[Step]) -> str:
    """What goes wrong; empty when the file becomes what was intended."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(data)
        try:
            Play(path, is_own).play(script)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return ""


def shortest(data: bytes, name: str, is_own: bool, script: list[Step]) -> list[Step]:
    """The script without the steps that the problem does not need."""
    place = len(script) - 1
    while place >= 0:
        without = script[:place] + script[place + 1 :]
        if problem(data, name, is_own, without):
            script = without
        place -= 1
    return script


def main(count: int) -> int:
    """Returns 1 when scripts lead to another file than was intended, and shows the first of them."""
    begun = time.monotonic()
    own = own_bases()
    bases = own | (corpus_bases() if SHARED.exists() else {})
    names = [*sorted(own)] * 20 + sorted(set(bases) - set(own))
    print(f"{len(own)} workbooks of our own, {len(bases) - len(own)} of the corpus", flush=True)
    played = 0
    failed: list[tuple[str, list[Step]]] = []

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(names), scripts)
    def play(name: str, script: list[Step]) -> None:
        nonlocal played
        played += 1
        if problem(bases[name], name, name in own, script):
            failed.append((name, script))
        if played % 100 == 0:
            print(f"{played} scripts, {len(failed)} failed, {time.monotonic() - begun:.0f} s", flush=True)

    play()
    for name, script in failed[:30]:
        script = shortest(bases[name], name, name in own, script)
        print(f"failed: {name}: {script}")
        print("    " + problem(bases[name], name, name in own, script)[:600].replace("\n", "\n    "), flush=True)
    print(f"{played} scripts, {played - len(failed)} as intended in every cell, {time.monotonic() - begun:.0f} s")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000))
