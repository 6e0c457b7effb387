"""The menus of the grid: what can be done with cells, rows and columns, with the keys that do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from gui.grid import column_actions, row_actions, row_transfer
from gui.grid.column_menu import add_layout
from gui.grid.menu_entries import add_entry as _add
from model.row_filters import Texts

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


def cell_menu(view: GridView) -> QMenu:
    """The menu of the selected cells and their rows."""
    menu = QMenu(view)
    _add(menu, QCoreApplication.translate("Grid", "Cu&t"), "Ctrl+X", view.cut)
    _add(menu, QCoreApplication.translate("Grid", "&Copy"), "Ctrl+C", view.copy)
    _add(menu, QCoreApplication.translate("Grid", "&Paste"), "Ctrl+V", view.paste)
    _add(menu, QCoreApplication.translate("Grid", "Paste as te&xt"), "Ctrl+Alt+V", view.paste_as_text)
    _add(menu, QCoreApplication.translate("Grid", "C&lear cells"), "Del", view.clear_cells)
    _add(menu, QCoreApplication.translate("Grid", "&Fill down"), "Ctrl+D", view.fill_down)
    _add(menu, QCoreApplication.translate("Grid", "Fill ri&ght"), "Ctrl+R", view.fill_right)
    _add(menu, QCoreApplication.translate("Grid", "Continue the s&eries"), "", view.continue_series)
    menu.addSeparator()
    _add(menu, QCoreApplication.translate("Grid", "Insert row &above"), "Ctrl++", view.insert_row_above)
    _add(menu, QCoreApplication.translate("Grid", "Insert row &below"), "", view.insert_row_below)
    _add(menu, QCoreApplication.translate("Grid", "D&uplicate rows"), "", view.duplicate_rows)
    _add(menu, QCoreApplication.translate("Grid", "F&ill in the rows…"), "", view.many_rows_asked.emit)
    _add(menu, QCoreApplication.translate("Grid", "&Delete rows"), "Ctrl+-", view.delete_rows)
    _add(menu, QCoreApplication.translate("Grid", "&Move rows up"), "Alt+Shift+Up", view.move_rows_up)
    _add(menu, QCoreApplication.translate("Grid", "M&ove rows down"), "Alt+Shift+Down", view.move_rows_down)
    _add_tables(menu, view)
    _add_notes(menu, view)
    if view.currentIndex().isValid():
        menu.addSeparator()
        only = QCoreApplication.translate("Grid", "Only rows with this &value")
        _add(menu, only, "", lambda: _filter_by_cell(view))
        _add_sorting(menu, view, view.currentIndex().column())
    return menu


def column_menu(view: GridView, column: int) -> QMenu:
    """The menu of a column header."""
    menu = QMenu(view)
    _add_sorting(menu, view, column)
    menu.addSeparator()
    fit, select = (
        QCoreApplication.translate("Grid", "&Fit width to texts"),
        QCoreApplication.translate("Grid", "S&elect column"),
    )
    _add(menu, fit, "", lambda: view.fit(column_actions.pointed(view, column)))
    _add(menu, select, "Ctrl+Space", lambda: view.cell_cursor.select_column(column))
    menu.addSeparator()
    add_layout(menu, view, column)
    menu.addSeparator()
    rename, left, right = (
        QCoreApplication.translate("Grid", "&Rename the head…"),
        QCoreApplication.translate("Grid", "Insert a column to the &left…"),
        QCoreApplication.translate("Grid", "Insert a column to the r&ight…"),
    )
    _add(menu, rename, "", lambda: view.rename_asked.emit(view.grid.column(column).id))
    _add(menu, left, "", lambda: view.column_asked.emit(column))
    _add(menu, right, "", lambda: view.column_asked.emit(column + 1))
    return menu


def _add_notes(menu: QMenu, view: GridView) -> None:
    """What can be done with the note on the current cell."""
    current = view.currentIndex()
    if not current.isValid():
        return
    menu.addSeparator()
    has_note = view.grid.has_note(current.row(), current.column())
    write, change, delete = (
        QCoreApplication.translate("Grid", "Write a note…"),
        QCoreApplication.translate("Grid", "Change the note…"),
        QCoreApplication.translate("Grid", "Delete the note"),
    )
    _add(menu, change if has_note else write, "Shift+F2", view.note_asked.emit)
    if has_note:
        _add(menu, delete, "", view.note_removal_asked.emit)


def _add_tables(menu: QMenu, view: GridView) -> None:
    """The other tables of the plan, which the selected rows can go to."""
    own = view.grid.table.key
    others = [table for table in view.grid.open_plan.plan.tables if table.key != own]
    if not others or not view.blocks():
        return
    tables = menu.addMenu(QCoreApplication.translate("Grid", "Move ro&ws to"))
    ids = view.grid.row_ids(row_actions.chosen_rows(view))
    for table in others:
        _add(tables, table.title.replace("&", "&&"), "", lambda key=table.key: row_transfer.to_table(view, ids, key))


def _filter_by_cell(view: GridView) -> None:
    """Show only the rows with the text of the current cell in its column."""
    current = view.currentIndex()
    text = view.grid.text(current.row(), current.column()).strip()
    view.grid.set_column_filter(view.grid.column(current.column()).id, Texts(frozenset({text})))


def _add_sorting(menu: QMenu, view: GridView, column: int) -> None:
    column_id = view.grid.column(column).id
    filter_one, filter_off = (
        QCoreApplication.translate("Grid", "Filter t&his column…"),
        QCoreApplication.translate("Grid", "Clear the filter of this column"),
    )
    _add(menu, filter_one, "Ctrl+Alt+F", lambda: view.filter_asked.emit(column_id))
    if column_id in view.grid.filters:
        _add(menu, filter_off, "", lambda: view.grid.set_column_filter(column_id, None))
    up, down, off = (
        QCoreApplication.translate("Grid", "&Sort ascending"),
        QCoreApplication.translate("Grid", "Sort desce&nding"),
        QCoreApplication.translate("Grid", "O&rder of the file"),
    )
    _add(menu, up, "", lambda: view.grid.sort_by(column, descending=False))
    _add(menu, down, "", lambda: view.grid.sort_by(column, descending=True))
    _add(menu, off, "", view.grid.sort_off).setEnabled(view.grid.sort_order is not None)
