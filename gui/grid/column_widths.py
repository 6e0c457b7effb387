"""The widths of the columns, kept in digits of the font, so that zoom and larger letters change nothing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHeaderView

from gui.grid.cell_metrics import CellMetrics
from gui.grid.column_layout import column_names
from gui.grid.grid_model import GridModel
from model.columns import Column, Kind

NARROWEST, WIDEST = 5.0, 70.0
"""Digits that a column has room for, whatever the file says; the user may still make it wider."""

_BY_KIND = {Kind.TEXT: 28.0, Kind.PERIOD: 18.0, Kind.STATUS: 20.0, Kind.DATE: 12.0, Kind.NUMBER: 10.0}


class ColumnWidths:
    """Gives the columns their widths, and remembers them by the titles of the columns."""

    def __init__(self, header: QHeaderView, model: GridModel, metrics: CellMetrics) -> None:
        self._header = header
        self._model = model
        self._metrics = metrics
        self._digits: dict[int, float] = {}

    def apply(self, metrics: CellMetrics) -> None:
        """Set all widths for this font."""
        self._metrics = metrics
        for place in range(self._model.columnCount()):
            column = self._model.column(place)
            digits = self._digits.setdefault(column.id, first_width(column))
            self._header.resizeSection(place, metrics.column_width(digits * metrics.digit))

    def resized(self, place: int, pixels: int) -> None:
        """The user gave a column another width."""
        self._digits[self._model.column(place).id] = self._metrics.text_width(pixels) / self._metrics.digit

    def state(self) -> dict[str, float]:
        """The widths by title; a title that occurs again has its turn behind it."""
        names = column_names(self._model.table.columns)
        return {
            names[column.id]: round(self._digits.get(column.id, first_width(column)), 2)
            for column in self._model.table.columns
        }

    def restore(self, state: Mapping[str, float]) -> None:
        """Take over the widths of the columns that are known."""
        for column_id, name in column_names(self._model.table.columns).items():
            if name in state:
                self._digits[column_id] = min(max(float(state[name]), NARROWEST), 4 * WIDEST)


def first_width(column: Column) -> float:
    """The digits that a column begins with: as many as the file says, or what suits its kind."""
    return min(max(column.width or _BY_KIND[column.kind], NARROWEST), WIDEST)
