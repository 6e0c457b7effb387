"""The part of the menu of a column that is about how it is looked at, and of which kind it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gui.grid import column_actions
from gui.grid.counted import Counted
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
    width = QCoreApplication.translate("Grid", "&Width…")
    _add(order, width, "", on_columns(lambda view: view.ask_width()))
    _add(order, QCoreApplication.translate("Grid", "&Fit all columns to their texts"), "", view.fit_all_columns)
    _add(order, QCoreApplication.translate("Grid", "Show &all columns"), "", view.show_all_columns).setEnabled(
        layout.hides
    )
    _add(order, QCoreApplication.translate("Grid", "As in th&e file"), "", view.reset_columns).setEnabled(
        not layout.is_first
    )
    kinds = menu.addMenu(QCoreApplication.translate("Grid", "&Kind of column"))
    _fill_kinds(kinds, view, column_actions.pointed(view, column))


def kind_menu(view: GridView) -> QMenu | None:
    """The kinds that the columns of the selection can be of; None when nothing is selected."""
    columns = column_actions.chosen(view)
    if not columns:
        return None
    menu = QMenu(view)
    menu.setAccessibleName(QCoreApplication.translate("Grid", "&Kind of column").replace("&", ""))
    _fill_kinds(menu, view, columns)
    return menu


def _fill_kinds(menu: QMenu, view: GridView, columns: Sequence[int]) -> None:
    """What columns hold: that decides which editor opens and how what is typed is read. A column that numbers the rows
    stays as it is."""
    group = QActionGroup(menu)
    open_columns = [found for found in map(view.grid.column, columns) if found.counts_from is None]
    kinds_now = {found.kind for found in open_columns}
    ids = [found.id for found in open_columns]
    for kind, name in KIND_NAMES.items():
        text = QCoreApplication.translate(*name)
        action = QAction(text, menu)
        menu.addAction(action)
        action.setCheckable(True)
        action.setChecked(kinds_now == {kind})
        action.setEnabled(bool(ids))
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, kind=kind, text=text: _set_kind(view, ids, kind, text))
        if action.isChecked():
            menu.setActiveAction(action)


def _set_kind(view: GridView, column_ids: Sequence[int], kind: Kind, name: str) -> None:
    for column_id in column_ids:
        view.kind_asked.emit(column_id, kind)
    view.message.emit(Counted().columns_of_kind(len(column_ids), name.replace("&", "")))
