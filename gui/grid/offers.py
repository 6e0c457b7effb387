"""What the grid offers when something cannot be done as it was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """A way to go on: what stands on its button, and what it does."""

    text: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Offer:
    """What is in the way, and how to go on; nothing happens when none of it is chosen."""

    title: str
    text: str
    choices: tuple[Choice, ...]
