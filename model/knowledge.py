"""What the user told the program about a plan that stands nowhere in its file: other names of a group, when a vacation
is, which row a moment hangs on.

Kept in the program's own settings, never in the workbook. It changes at once and is no step in the history.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Knowledge:
    """What is known of one plan. Whoever changes it calls `changed`."""

    aliases: dict[str, str] = field(default_factory=dict)
    """Another spelling, folded (small letters, no accents, single spaces) -> the name of the group or channel."""
    spans: dict[str, tuple[dt.date, dt.date]] = field(default_factory=dict)
    """The folded words of a vacation or recess, with its year (`zomervakantie 2026`) -> its first and last day."""
    anchors: dict[str, str] = field(default_factory=dict)
    """The folded words that a moment is counted from (`de bijeenkomst`) -> the texts of the row that was meant."""
    week_one: dt.date | None = None
    """The Monday of week 1, when the plan counts weeks of its own."""
    listeners: list[Callable[[], None]] = field(default_factory=list, repr=False, compare=False)

    def changed(self) -> None:
        """Tell everyone who derives something from this."""
        for listener in tuple(self.listeners):
            listener()
