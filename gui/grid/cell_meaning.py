"""What a cell means besides its text: the period it is understood as, why it is locked, what a screen reader says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from model.column_periods import cell_period, shows_periods
from model.columns import Column, Kind
from model.comments import Comment, comment_text, is_conversation
from model.derived_period import derived_text
from model.open_plan import OpenPlan
from model.table import Table
from model.values import Covered, Formula


def shows_numbers(column: Column) -> bool:
    """Whether the cells of a column are numbers, which stand to the right."""
    return column.kind is Kind.NUMBER or column.counts_from is not None


class Meanings:
    """What is understood of the cells of a table, by the places of rows and columns in the table."""

    def __init__(self, open_plan: OpenPlan, table: Table) -> None:
        self._open_plan = open_plan
        self._table = table
        self._derived: dict[tuple[int, int], str] = {}

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """Other texts stand in these rows, or in all."""
        if row_ids is None:
            self._derived.clear()
            return
        columns = [place for place, column in enumerate(self._table.columns) if shows_periods(column)]
        for row_id in row_ids:
            for column in columns:
                self._derived.pop((row_id, column), None)

    def derived(self, place: int, column: int) -> str:
        """What a period is understood as, in short; empty when that tells no more than its text."""
        if not shows_periods(self._table.columns[column]):
            return ""
        key = (self._table.rows[place].id, column)
        known = self._derived.get(key)
        if known is None:
            known = self._derived[key] = self._short(place, column)
        return known

    def sentence(self, place: int, column: int) -> str:
        """How a period is understood, in words; empty for any other cell and for an empty one."""
        if not shows_periods(self._table.columns[column]) or not self._table.text(place, column).strip():
            return ""
        return cell_period(self._open_plan.readings, self._table, place, column).sentence()

    def lock_reason(self, place: int, column: int) -> str:
        """Why nobody can type in a cell, for the user; empty when it is not locked."""
        if not self._table.is_locked(place, column):
            return ""
        value = self._table.rows[place].cells[column]
        if isinstance(value, Covered):
            return QCoreApplication.translate("Grid", "part of a merged cell")
        if isinstance(value, Formula) or self._table.columns[column].counts_from is not None:
            return QCoreApplication.translate("Grid", "formula")
        return QCoreApplication.translate("Grid", "protected in the workbook")

    def note(self, place: int, column: int) -> str:
        """What is remarked on a cell; empty when there is nothing."""
        return comment_text(self._comments(place, column))

    def _remark(self, place: int, column: int) -> str:
        """What is remarked on a cell, after what that is."""
        comments = self._comments(place, column)
        if not comments:
            return ""
        if is_conversation(comments):
            return QCoreApplication.translate("Grid", "Conversation: {text}").format(text=comment_text(comments))
        return QCoreApplication.translate("Grid", "Note: {text}").format(text=comment_text(comments))

    def _comments(self, place: int, column: int) -> Sequence[Comment]:
        comments = self._table.comments
        return comments.get((self._table.rows[place].id, self._table.columns[column].id), ()) if comments else ()

    def spoken(self, place: int, column: int) -> str:
        """What a screen reader says of a cell: the column, the text, and what is understood of it."""
        text = self._table.text(place, column).strip() or QCoreApplication.translate("Grid", "empty")
        title = " ".join(self._table.columns[column].title.split())
        named = f"{title}: {text}" if title else text
        parts = (named, self.sentence(place, column), self.lock_reason(place, column), self._remark(place, column))
        return ", ".join(part for part in parts if part)

    def _short(self, place: int, column: int) -> str:
        text = self._table.text(place, column)
        if not text.strip():
            return ""
        period = cell_period(self._open_plan.readings, self._table, place, column)
        if not period.is_dated:
            return period.short()
        return derived_text(text, period, dt.date.today().year)
