"""What the cells should hold: a small model of tables as rows, with its own undo, that knows no file format."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from bench.scripts.reading import Seen

Content = Seen | str | float | dt.datetime | None
"""A cell as it was in the file, or what was typed: a text, a number, a date; None for whatever a formula gives."""


def is_computed(content: Content) -> bool:
    """Whether a formula gives the content."""
    return content is None or (isinstance(content, Seen) and content.is_formula)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: the content for each column, by the id of the column."""

    id: int
    cells: tuple[tuple[int, Content], ...]

    def content(self, column: int) -> Content:
        return dict(self.cells).get(column, "")

    def with_content(self, column: int, content: Content) -> Line:
        if content == self.content(column):
            return self
        return replace(self, cells=tuple((dict(self.cells) | {column: content}).items()))


@dataclass(frozen=True, slots=True)
class Frame:
    """A table: its heads by the id of the column, in order, and its rows in order."""

    heads: tuple[tuple[int, Content], ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class State:
    """All tables, and the texts around them that were typed, by their keys."""

    tables: tuple[tuple[str, Frame], ...]
    texts: tuple[tuple[str, Content], ...] = ()

    def table(self, key: str) -> Frame:
        return dict(self.tables)[key]

    def with_table(self, key: str, frame: Frame) -> State:
        return replace(self, tables=tuple((dict(self.tables) | {key: frame}).items()))

    def with_text(self, key: str, content: Content) -> State:
        return replace(self, texts=tuple((dict(self.texts) | {key: content}).items()))


class Past:
    """States in the order in which they came; a run of typing in one text is one of them."""

    def __init__(self, state: State) -> None:
        self._states = [state]
        self._now = 0
        self._run = ""

    @property
    def state(self) -> State:
        return self._states[self._now]

    def go(self, state: State, run: str = "") -> None:
        """A step was made; one that changes nothing is none."""
        if state == self.state:
            return
        if run and run == self._run:
            self._states[self._now :] = [state]
        else:
            self._states[self._now + 1 :] = [state]
            self._now += 1
        self._run = run

    def undo(self) -> None:
        self._now = max(self._now - 1, 0)
        self._run = ""

    def redo(self) -> None:
        self._now = min(self._now + 1, len(self._states) - 1)
        self._run = ""

    def end_run(self) -> None:
        self._run = ""
