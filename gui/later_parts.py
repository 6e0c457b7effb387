"""Parts of the window that are made when they are first used: what they bring along would make every start longer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gui.questions import Questions
from gui.settings import Settings

if TYPE_CHECKING:
    from gui.calendar_export import CalendarExport
    from gui.cleaning import Cleaning
    from gui.exporting import Exporting
    from gui.public_version import PublicVersion
    from gui.spelling.checking import Checking


class LaterParts:
    """To be mixed into the main window, which has what they need."""

    questions: Questions
    say: Callable[[str], None]
    finish_typing: Callable[[], bool]
    _run_dialog: Callable[[Any], bool]
    _settings: Settings
    _now: Callable[[], dt.datetime]

    @cached_property
    def exporting(self) -> Exporting:
        """Makes documents, and prints them."""
        from gui.exporting import Exporting

        made = Exporting(self._window, self._settings, self.questions, self._show, self._now)
        made.said.connect(self.say)
        return made

    @cached_property
    def public_version(self) -> PublicVersion:
        """Makes a version of the plan that can be published."""
        from gui.public_version import PublicVersion

        return PublicVersion(self._window, *self._for_making)

    @cached_property
    def calendar_export(self) -> CalendarExport:
        """Makes a file for a calendar."""
        from gui.calendar_export import CalendarExport

        return CalendarExport(self._window, *self._for_making)

    @cached_property
    def cleaning(self) -> Cleaning:
        """Offers to clean up the plan."""
        from gui.cleaning import Cleaning

        return Cleaning(self._window, self._show, self.finish_typing)

    @cached_property
    def spelling(self) -> Checking:
        """Looks after the spelling."""
        from gui.spelling.checking import Checking

        made = Checking(self._window, self._settings, self._show, self.finish_typing)
        made.said.connect(self.say)
        return made

    @property
    def _window(self) -> Any:
        return self

    @property
    def _for_making(self) -> tuple[Any, ...]:
        return self._settings, self.questions, self._show, self.finish_typing, self._now, self.say

    def _show(self, dialog: object) -> bool:
        """Show a dialog as the window does at that moment: tests stand in for the user there."""
        return self._run_dialog(dialog)
