"""The part of the menu of a column that is about how it is looked at, and of which kind it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.grid import column_actions
from gui.grid.menu_entries import add_entry as _add
from model.columns import Kind
from model.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

KIND_NAMES = {
    Kind.TEXT: QT_TRANSLATE_NOOP("Grid", "&Text"),
    Kind.PERIOD: QT_TRANSLATE_NOOP("Grid", "&Period, in words"),
    Kind.STATUS: QT_TRANSLATE_NOOP("Grid", "&Status"),
    Kind.DATE: QT_TRANSLATE_NOOP("Grid", "&Date"),
    Kind.NUMBER: QT_TRANSLATE_NOOP("Grid", "&Number"),
}
"""What a column can hold, for the user."""


def add_layout(menu: QMenu, view: GridView, column: int) -> None:
    """Hide, show, freeze and move the column with this place, or the selected ones when it is one of them."""
    layout = view.grid.layout

    def on_columns(act: Callable[[GridView], object]) -> Callable[[], object]:
        def do() -> object:
            if column not in column_actions.chosen(view):
                view.cell_cursor.select_column(column)
            return act(view)

        return do

    _add(menu, QCoreApplication.translate("Grid", "Hi&de"), "Ctrl+0", on_columns(column_actions.hide))
    shown = _add(
        menu,
        QCoreApplication.translate("Grid", "Sho&w hidden columns"),
        "Ctrl+Shift+0",
        on_columns(column_actions.show),
    )
    shown.setEnabled(layout.hides)
    if layout.frozen:
        _add(menu, QCoreApplication.translate("Grid", "Let all columns scr&oll"), "", view.unfreeze_columns)
    if layout.frozen != column + 1:
        freeze = QCoreApplication.translate("Grid", "Free&ze up to here")
        _add(menu, freeze, "", lambda: column_actions.freeze_up_to(view, column))
    order = menu.addMenu(QCoreApplication.translate("Grid", "Order and wid&th"))
    _add(
        order,
        QCoreApplication.translate("Grid", "Move to the &left"),
        "Alt+Shift+Left",
        on_columns(lambda view: column_actions.move(view, -1)),
    )
    _add(
        order,
        QCoreApplication.translate("Grid", "Move to the &right"),
        "Alt+Shift+Right",
        on_columns(lambda view: column_actions.move(view, 1)),
    )
    order.addSeparator()
    _add(order, QCoreApplication.translate("Grid", "&Fit all columns to their texts"), "", view.fit_all_columns)
    _add(order, QCoreApplication.translate("Grid", "Show &all columns"), "", view.show_all_columns).setEnabled(
        layout.hides
    )
    _add(order, QCoreApplication.translate("Grid", "As in th&e file"), "", view.reset_columns).setEnabled(
        not layout.is_first
    )
    _add_kinds(menu, view, column)


def _add_kinds(menu: QMenu, view: GridView, column: int) -> None:
    """What the column holds: that decides which editor opens and how what is typed is read."""
    kinds = menu.addMenu(QCoreApplication.translate("Grid", "&Kind of column"))
    group = QActionGroup(kinds)
    current = view.grid.column(column)
    for kind, name in KIND_NAMES.items():
        action = QAction(QCoreApplication.translate(*name), kinds)
        kinds.addAction(action)
        action.setCheckable(True)
        action.setChecked(kind is current.kind)
        action.setEnabled(current.counts_from is None)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, kind=kind: view.kind_asked.emit(current.id, kind))
