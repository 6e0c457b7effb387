"""Rows that go to another table of the plan: their cells come under the heads that mean the same, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid.asking import asking
from gui.grid.counted import Counted
from gui.grid.offers import Choice, Offer
from model.row_transfer import Transfer, transfer

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


def to_table(view: GridView, row_ids: Sequence[int], key: str) -> None:
    """Move rows to the table with this key; what has no place there is told first."""
    plan, source = view.grid.open_plan, view.grid.table
    if not row_ids or key == source.key:
        return
    found = transfer(source, plan.plan.table(key), row_ids)
    if not found.lost:
        _go(view, found, copies=False)
        return
    text = QCoreApplication.translate(
        "Grid", "“{table}” has no column for: {columns}. What these rows hold there does not come along."
    ).format(table=found.target.title, columns=", ".join(found.lost))
    choices = (
        Choice(QCoreApplication.translate("Grid", "&Move without it"), lambda: _go(view, found, copies=False)),
        Choice(
            QCoreApplication.translate("Grid", "&Copy, and leave the rows here"), lambda: _go(view, found, copies=True)
        ),
    )
    view.ask(Offer(QCoreApplication.translate("Grid", "Move rows to another table"), text, choices))


def _go(view: GridView, found: Transfer, copies: bool) -> None:
    plan = view.grid.open_plan
    outcome = asking(view, lambda: plan.transfer_rows(found, copies))
    if outcome is not None:
        view.message.emit(Counted().rows_transferred(len(outcome.new_rows), found.target.title))
