"""Goes through the texts of a plan from where the user is, round the end, and stops at each unknown word."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Protocol

from gui.plan_page import PlanPage
from gui.text_page import TextPage
from interchange.spelling.places import Place, places
from interchange.spelling.words import Word, words_to_check
from model.open_plan import OpenPlan

AT_A_TIME = 0.012
"""Seconds that are looked at a time, so that the window goes on."""
AHEAD = 200
"""Texts whose words are asked about in one go."""


class Knowing(Protocol):
    """Who knows about words."""

    def verdict(self, word: Word) -> bool | None:
        """Whether a word is right; None while that is not known."""

    def ask_words(self, words: list[Word]) -> None:
        """Find out about these words."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that nobody knows, and the text it stands in."""

    place: Place
    word: Word


class Walk:
    """Each text is looked through once, and read anew when its turn comes."""

    def __init__(self, open_plan: OpenPlan, knowing: Knowing, page: PlanPage) -> None:
        self._open_plan = open_plan
        self._knowing = knowing
        every = list(places(open_plan.plan))
        start = _first(every, page)
        self._places = every[start:] + every[:start]
        self._at = 0
        self._from = 0
        self._asked = 0

    @property
    def is_over(self) -> bool:
        """Whether everything was looked through."""
        return self._at >= len(self._places)

    def look(self) -> Hit | None:
        """The next hit; None when there is none yet, or none at all any more, which `is_over` tells."""
        until = time.monotonic() + AT_A_TIME
        while not self.is_over and time.monotonic() < until:
            place = replace(self._places[self._at], text=self._text(self._places[self._at]))
            for word in words_to_check(place.text):
                if word.start < self._from:
                    continue
                verdict = self._knowing.verdict(word)
                if verdict is None:
                    self._ask_ahead()
                    return None
                if verdict is False:
                    return Hit(place, word)
            self._at, self._from = self._at + 1, 0
        return None

    def go_on(self, end: int) -> None:
        """Look on behind this place in the text of the last hit."""
        self._from = max(self._from, end)

    def _ask_ahead(self) -> None:
        """Ask about this text, and with it about many that follow."""
        end = self._at + 1
        if self._asked <= self._at:
            end = self._asked = min(len(self._places), self._at + AHEAD)
        words = [word for place in self._places[self._at : end] for word in words_to_check(self._text(place))]
        self._knowing.ask_words([word for word in words if self._knowing.verdict(word) is None])

    def _text(self, place: Place) -> str:
        plan = self._open_plan.plan
        if place.key:
            return plan.holder(place.key).text
        table = plan.table(place.table)
        return table.text(table.row_index(place.row_id), table.column_index(place.column_id))


def _first(every: list[Place], page: PlanPage) -> int:
    """The place that the user is at: the text with the keyboard, or the current cell or the first one behind it."""
    current = page.page_in_view()
    if isinstance(current, TextPage):
        keys = list(current.fields)
        here = next((place for place, key in enumerate(keys) if current.fields[key].hasFocus()), 0)
        return next((at for at, place in enumerate(every) if place.key in keys[here:]), 0)
    if not page.in_table:
        return 0
    key, row_id, column_id = page.table_page.table_key, page.current_row_id(), page.current_column_id()
    table = page.table_page.view.grid.table
    if row_id is None:
        return next((at for at, place in enumerate(every) if place.table == key), 0)
    row = table.row_index(row_id)
    order = {column.id: at for at, column in enumerate(table.columns)}
    column = order.get(column_id, 0) if column_id is not None else 0
    rows = {each.id: at for at, each in enumerate(table.rows)}
    behind = (
        at
        for at, place in enumerate(every)
        if place.table == key and (rows[place.row_id], order[place.column_id]) >= (row, column)
    )
    return next(behind, 0)
