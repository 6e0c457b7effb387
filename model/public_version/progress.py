"""How far long work is, for who waits for it, and a way to end it from another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

Thing = TypeVar("Thing")

WHOLE = 1000
"""What all work together counts for."""
_EVERY = 64
"""Things that are done between two looks at whether to go on."""


class Stopped(Exception):
    """Nobody waits for the work any longer."""


class Progress:
    """Counts stages of work by the share that each has in the whole; `done` runs from 0 to `WHOLE`."""

    def __init__(self) -> None:
        self.done = 0
        self.stage: tuple[int, int] = (0, 0)
        """How many rows of how many the present stage has done; (0, 0) where rows cannot be counted."""
        self._is_stopped = False
        self._before = 0.0
        self._enders: list[Callable[[], object]] = []

    def stop(self) -> None:
        """End the work where it looks next."""
        self._is_stopped = True
        for end in list(self._enders):
            end()

    @contextmanager
    def ended_by(self, end: Callable[[], object]) -> Iterator[None]:
        """Something under way that does not look by itself; `end` is called from another thread."""
        self.check()
        self._enders.append(end)
        try:
            yield
        finally:
            self._enders.remove(end)
            self.check()

    def check(self) -> None:
        """Raises `Stopped` when the work is to end."""
        if self._is_stopped:
            raise Stopped

    def over(self, things: Sequence[Thing], share: float, rows: int = 0) -> Iterator[Thing]:
        """The things, while they are counted as a stage with this share of the whole. `rows` are those of the plan that
        they make up, to tell the user."""
        for place, thing in enumerate(things):
            if place % _EVERY == 0:
                part = place / len(things)
                self._tell(self._before + share * part)
                self.stage = (int(rows * part), rows)
            yield thing
        self.pass_by(share)

    def pass_by(self, share: float) -> None:
        """Count a stage that is done as a whole."""
        self._before += share
        self.stage = (0, 0)
        self._tell(self._before)

    def _tell(self, share: float) -> None:
        self.check()
        self.done = min(round(share * WHOLE), WHOLE)
