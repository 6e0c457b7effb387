"""Reading a large file makes hundreds of thousands of objects that all stay; looking for waste among them is slow."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Python's garbage collector rests meanwhile, unless it rested already."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # What was made meanwhile counts as old from now on, instead of being looked through three times first.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
