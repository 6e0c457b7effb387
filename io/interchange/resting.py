"""When Python's garbage collector had better not run."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_resting = 0
"""How many ask for rest at this moment, in all threads together."""
_was_on = False


def rest() -> None:
    """The collector rests until as many have called `go_on`.

    It runs in whatever thread makes the next object. What it finds there it ends there, and a window or a timer of Qt
    that ends in another thread than its own can take the program with it. So it rests while another thread works, and
    whoever waits for that thread, not the thread itself, lets it go on.
    """
    global _resting, _was_on
    with _lock:
        if _resting == 0:
            _was_on = gc.isenabled()
            gc.disable()
        _resting += 1


def go_on() -> None:
    """The collector may run again, unless others ask for rest or it was off before."""
    global _resting
    with _lock:
        _resting -= 1
        if _resting == 0 and _was_on:
            # What was made meanwhile counts as old from now on, instead of being looked through three times first.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


@contextmanager
def without_collecting() -> Iterator[None]:
    """The collector rests meanwhile: reading a large file makes hundreds of thousands of objects that all stay, and
    looking for waste among them is slow."""
    rest()
    try:
        yield
    finally:
        go_on()
