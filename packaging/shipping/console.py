"""Says what is being done and how long it took, and runs other programs."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """A step did not do what it should; the message says what and what to do."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended: its status, what it wrote, and the seconds it took."""

    status: int
    output: str
    seconds: float


STEPS: list[tuple[str, float]] = []
"""The steps that were finished, with their seconds, for the list at the end."""


def say(text: str) -> None:
    """Print a line at once, also when the output is a pipe."""
    print(text, flush=True)


@contextlib.contextmanager
def step(name: str) -> Iterator[None]:
    """Say what begins, and afterwards how long it took."""
    say(f"== {name}")
    started = time.monotonic()
    try:
        yield
    except BaseException:
        say(f"   FAILED after {time.monotonic() - started:.1f} s: {name}")
        raise
    seconds = time.monotonic() - started
    STEPS.append((name, seconds))
    say(f"   done in {seconds:.1f} s")


def summary() -> str:
    """All steps with their times, one a line."""
    lines = [f"{seconds:8.1f} s  {name}" for name, seconds in STEPS]
    return "\n".join([*lines, f"{sum(seconds for _, seconds in STEPS):8.1f} s  together"])


def run(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout: float | None = None,
) -> Ran:
    """Run a program with nothing to read; what it writes comes back as text.

    Output goes through a pipe and not into a file: Python for Windows ends at once under Wine 8 otherwise.
    Raises `Failed` when it takes longer than `timeout` seconds.
    """
    started = time.monotonic()
    try:
        done = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=None if env is None else dict(env),
            cwd=cwd,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{command[0]} took longer than {timeout:.0f} s\n{text_of(error.stdout)}") from error
    return Ran(done.returncode, text_of(done.stdout), time.monotonic() - started)


def must(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout: float | None = None,
) -> Ran:
    """Run a program that has to end well. Raises `Failed` with the last of what it wrote."""
    ran = run(command, env=env, cwd=cwd, timeout=timeout)
    if ran.status:
        raise Failed(f"status {ran.status}: {' '.join(str(part) for part in command)}\n{last_lines(ran.output)}")
    return ran


def text_of(data: bytes | str | None) -> str:
    """What a program wrote, whatever its encoding."""
    return data if isinstance(data, str) else (data or b"").decode("utf-8", "replace").replace("\r\n", "\n")


def last_lines(text: str, count: int = 40) -> str:
    """The end of a long text."""
    return "\n".join(text.rstrip().splitlines()[-count:])
