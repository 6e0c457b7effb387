"""Which parts the main window has now, in the order in which the keyboard goes round them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gui.panes import Pane

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def window_panes(window: MainWindow) -> list[Pane]:
    """The page in view comes first, what tells or asks something above it last."""
    return [*_page(window), Pane.of(window.info), Pane.of(window.unsaved), *_above_table(window)]


def _page(window: MainWindow) -> Iterator[Pane]:
    page = window.plan_page
    if page is None:
        yield Pane(window.start, window.start.open_button.setFocus)
        return
    if not page.finder.bar.isHidden():
        yield Pane.of(page.finder.bar)
    yield Pane(page.in_view, page.focus)
    yield Pane(window.details, lambda: window.details.focus_column(page.current_column_id()))
    yield Pane(page.tab_bar, page.focus_tabs)
    yield Pane.of(window.forms.panel)


def _above_table(window: MainWindow) -> Iterator[Pane]:
    rows = window.plan_page.rows_page if window.plan_page is not None else None
    if rows is not None:
        yield Pane(rows.filter, rows.focus_filter)
        yield Pane.of(rows.chips)
