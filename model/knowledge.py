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
    """The folded words that a moment is counted from, without their article (`bijeenkomst`), or none for a meeting that
    goes without saying -> the folded texts of the row that was meant."""
    week_one: dt.date | None = None
    """The Monday of week 1, when the plan counts weeks of its own."""
    weeks_of_calendar: bool = False
    """The user said that the plan does not, so that it need not be asked again."""
    listeners: list[Callable[[], None]] = field(default_factory=list, repr=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was told yet."""
        return not (self.aliases or self.spans or self.anchors or self.week_one or self.weeks_of_calendar)

    def become(self, other: Knowledge) -> None:
        """Know what the other knows and no more, and tell everyone when that is something else."""
        if other == self:
            return
        self.aliases, self.spans, self.anchors = dict(other.aliases), dict(other.spans), dict(other.anchors)
        self.week_one, self.weeks_of_calendar = other.week_one, other.weeks_of_calendar
        self.changed()

    def changed(self) -> None:
        """Tell everyone who derives something from this."""
        for listener in tuple(self.listeners):
            listener()
