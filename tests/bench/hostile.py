"""How long, and with how much memory, the program takes to refuse or open files that were made to do harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

from bench.harm import FILES, Hostile  # noqa: E402
from bench.harm.archives import ODD_ARCHIVES  # noqa: E402
from bench.harm.files import sound  # noqa: E402

MOST_SECONDS, MOST_MEMORY = 2.0, 300.0
"""Seconds beyond an empty start, and MB (2^20 bytes) at the worst moment."""
HANGS = 60

# A process of its own starts the program, because the peak of a child counts what its parent held when it was started.
LAUNCHER = """
import json, os, subprocess, sys, time
begun = time.monotonic()
child = subprocess.Popen(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
try:
    out, told = child.communicate(timeout=float(sys.argv[1]))
except subprocess.TimeoutExpired:
    child.kill()
    out, told = b"", b"hangs"
    child.wait()
seconds = time.monotonic() - begun
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
except ImportError:
    peak = 0.0
print(json.dumps([seconds, peak, child.returncode, len(out), told.decode("utf-8", "replace")]))
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. `memory` in MB; `written` is the length of what was put out."""

    seconds: float
    memory: float
    status: int
    written: int
    told: str

    @property
    def is_refusal(self) -> bool:
        """Whether the program ended with one sentence, and put out nothing half."""
        told = self.told.strip()
        return self.status == 2 and not self.written and told.endswith(".") and "\n" not in told

    @property
    def is_opened(self) -> bool:
        return self.status == 0 and self.written > 0 and not self.told.strip()


def run(only: str = "") -> Iterator[str]:
    """A line for each file, or for those whose name holds a word. A line that begins with `failed` is of a file that
    takes too much, ends badly, or is not refused or opened as it should be."""
    files = [*FILES, *(Hostile(f"archive: {name}", make) for name, make in ODD_ARCHIVES.items())]
    files = [file for file in files if only in file.name]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Mijn plan.xlsx"
        path.write_bytes(sound())
        _inspected(path)
        start = min(_inspected(Path(folder) / "weg.xlsx").seconds for _ in range(3))
        failures = 0
        worst = [0.0, 0.0]
        for file in files:
            path.write_bytes(file.make())
            found = _inspected(path)
            if found.seconds - start > MOST_SECONDS:
                # Something else may have kept the machine busy.
                found = min((_inspected(path) for _ in range(3)), key=lambda outcome: outcome.seconds)
            # Every run begins with an empty start, so that the shortest one is nearest to it.
            start = min(start, found.seconds)
            taken = found.seconds - start
            is_right = found.is_refusal and path.name in found.told if file.problem else found.is_opened
            is_good = is_right and taken <= MOST_SECONDS and found.memory <= MOST_MEMORY
            failures += not is_good
            worst = [max(worst[0], taken), max(worst[1], found.memory)]
            end = found.told.strip().replace("\n", " ") or f"opened, {found.written} characters"
            yield f"{'' if is_good else 'failed: '}{taken:5.2f} s {found.memory:4.0f} MB  {file.name}: {end}"
    yield f"{len(files)} files, {failures} failed; at most {worst[0]:.2f} s and {worst[1]:.0f} MB; start {start:.2f} s"


def _inspected(path: Path) -> Outcome:
    program = [sys.executable, str(ROOT / "main.py"), "inspect", str(path)]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")
    launched = subprocess.run(
        [sys.executable, "-S", "-c", LAUNCHER, str(HANGS), *program], capture_output=True, env=environment, check=True
    )
    return Outcome(*json.loads(launched.stdout))


if __name__ == "__main__":
    failed = False
    for line in run(*sys.argv[1:2]):
        failed |= line.startswith("failed")
        print(line, flush=True)
    raise SystemExit(failed)
