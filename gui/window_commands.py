"""What each command of the window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from gui.all_rows_adding import add_row
from gui.cell_details import to_details
from gui.column_crosses import ask_cross
from gui.grid.column_actions import COMMANDS as COLUMN_COMMANDS
from gui.help import AboutDialog
from gui.importing import new_from_clipboard
from gui.power_field.command import show_power_field
from gui.timeline.command import show_timeline

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def window_handlers(window: MainWindow, run_dialog: Callable[[QDialog], object]) -> dict[str, Callable[..., object]]:
    """One function for each command of `gui.actions`; those on a table work on the one in view."""

    def on_table(name: str) -> Callable[[], object]:
        return lambda: getattr(window.plan_page.table_page.view, name)()  # type: ignore[union-attr]

    def on_rows(name: str) -> Callable[[], object]:
        return lambda: getattr(window.plan_page.rows_page.view, name)()  # type: ignore[union-attr]

    def on_columns(name: str) -> Callable[[], object]:
        return lambda: getattr(window.column_edits, name)(window.plan_page.table_page.view)  # type: ignore[union-attr]

    return {
        "open": window.filing.ask_and_open,
        "from_clipboard": lambda: new_from_clipboard(window.filing),
        "sample": window.filing.open_sample,
        "save": window.filing.save,
        "save_as": window.filing.save_as,
        "export": lambda: window.export(for_meeting=False),
        "meeting": lambda: window.export(for_meeting=True),
        "public_version": lambda: window.public_version.show(window.document, window.plan_page),
        "calendar_export": lambda: window.calendar_export.show(window.document),
        "house_style": lambda: window.exporting.choose_house_style(),
        "versions": window.versions.show,
        "close": window.filing.close,
        "quit": window.close,
        "undo": window.undo,
        "redo": window.redo,
        "cut": on_table("cut"),
        "copy": on_table("copy"),
        "paste": on_table("paste"),
        "clear": on_table("clear_cells"),
        "filter": lambda: window.plan_page.rows_page.focus_filter(),  # type: ignore[union-attr]
        "append_row": lambda: add_row(window.plan_page, run_dialog, window.say),
        "insert_above": on_table("insert_row_above"),
        "insert_below": on_table("insert_row_below"),
        "duplicate": on_table("duplicate_rows"),
        "many_rows": lambda: window.table_edits.fill_in(window.plan_page.table_page.view),  # type: ignore[union-attr]
        "delete_rows": on_table("delete_rows"),
        **{name: on_table(name) for name in COLUMN_COMMANDS},
        "move_up": on_table("move_rows_up"),
        "move_down": on_table("move_rows_down"),
        "add_column": on_columns("add"),
        "insert_column": on_columns("insert_left"),
        "rename_column": on_columns("rename_current"),
        "columns": window.confirm_columns,
        "new_table": lambda: window.new_tables.add(window.document, window.plan_page),  # type: ignore[arg-type]
        "cross": lambda: ask_cross(window.document, window.plan_page, run_dialog, window.say),  # type: ignore[arg-type]
        "rename_sheet": lambda: window.new_tables.rename(window.document, window.plan_page),  # type: ignore[arg-type]
        "sort_up": lambda: window.sort(descending=False),
        "sort_down": lambda: window.sort(descending=True),
        "sort_off": lambda: window.plan_page.rows_page.view.grid.sort_off(),  # type: ignore[union-attr]
        **window.forms.handlers(),
        **window.filtering.handlers(),
        "all_rows": lambda: window.plan_page.show_all_rows(),  # type: ignore[union-attr]
        "timeline": lambda: show_timeline(window.document, window.plan_page, window.info, window.confirm_columns),
        "power_field": lambda: show_power_field(window.document, window.plan_page, window.info, window.confirm_columns),
        "clean_up": lambda: window.cleaning.show(window.document, window.plan_page),
        "aliases": lambda: window.group_names.show(window.document),
        "answers": window.knowledge.ask,
        "boundaries": window.knowledge.ask_boundaries,
        "details": window.show_details,
        "to_details": lambda: to_details(window.plan_page, window.details_dock, window.details),
        "derived": window.show_derived,
        "zoom_in": on_rows("zoom_in"),
        "zoom_out": on_rows("zoom_out"),
        "zoom_reset": on_rows("zoom_reset"),
        "next_page": lambda: window.plan_page.turn(1),  # type: ignore[union-attr]
        "previous_page": lambda: window.plan_page.turn(-1),  # type: ignore[union-attr]
        "next_pane": window.panes.next,
        "previous_pane": window.panes.previous,
        **window.finding.handlers(),
        **window.notes.handlers(),
        "spelling": lambda: window.spelling.check(),
        "spelling_marks": lambda wanted: window.spelling.turn(wanted),
        "manual": window.manual.show,
        "about": lambda: run_dialog(AboutDialog(window)),
    }
