"""Asking the plan for a change from the grid, and what the steps are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import Outcome
from model.refusal import Refused

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

PASTE = Message(QT_TRANSLATE_NOOP("Steps", "paste"))
CUT = Message(QT_TRANSLATE_NOOP("Steps", "cut"))
CLEAR = Message(QT_TRANSLATE_NOOP("Steps", "clear cells"))
FILL = Message(QT_TRANSLATE_NOOP("Steps", "fill cells"))


def asking(view: GridView, ask: Callable[[], Outcome]) -> Outcome | None:
    """Ask the plan for a change; when it is refused, the view says so and None comes back."""
    try:
        return ask()
    except Refused as refusal:
        view.refused.emit(refusal)
        return None
