"""Measures by median, in turns, so that a machine that slows down slows both sides."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes, by the wall clock."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def in_turns(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median time of each call; they take turns, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for round_number in range(rounds + 1):
        for name, call in calls.items():
            taken = seconds(call)
            if round_number:
                times[name].append(taken)
    return {name: statistics.median(taken) for name, taken in times.items()}


def line(name: str, taken: float, other: str, floor: float) -> str:
    """A line for people: the time, and how it relates to the other one."""
    return f"{name}: {taken * 1000:.0f} ms; {other}: {floor * 1000:.0f} ms; ratio {taken / floor:.2f}"
