"""The commands about finding: the find bar, replacing, going to a place, the palette, and the help with keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.command_palette import Palette, make_palette
from gui.document import Document
from gui.finding.go_to import Places
from gui.finding.picker import Picker
from gui.finding.replace_dialog import ReplaceDialog, Scope
from gui.grid import GridView
from gui.keys_dialog import KeysDialog
from gui.plan_page import PlanPage
from gui.settings import Settings
from model.finding import Sought, TableTexts
from model.replacing import Area, Target


class Window(Protocol):
    """What the window has that these commands work with."""

    plan_page: PlanPage | None
    commands: Actions

    @property
    def document(self) -> Document | None:
        """The workbook that is open."""


class Finding(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        run_dialog: Callable[[object], bool],
        finish_typing: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._widget = window
        self._settings = settings
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What each command of this file does."""
        return {
            "find": lambda: self._page.finder.open(),
            "find_next": lambda: self._page.finder.find_next(),
            "find_previous": lambda: self._page.finder.find_previous(),
            "replace": self.replace,
            "go_to": self.go_to,
            "palette": self.show_palette,
            "keys": self.show_keys,
        }

    def connect_page(self, page: PlanPage) -> None:
        """Let the button of the find bar lead to replacing."""
        page.finder.bar.replace_asked.connect(self.replace)

    @property
    def _window(self) -> Window:
        return self._widget  # type: ignore[return-value]

    @property
    def _page(self) -> PlanPage:
        page = self._window.plan_page
        assert page is not None
        return page

    def show_palette(self) -> None:
        """Show all commands, and do the one that is chosen."""
        palette = Palette(self._window.commands, self._window.plan_page, self._settings)
        picker = make_palette(palette, self._widget)
        self._pick(picker)
        if picker.chosen is not None:
            palette.remember(picker.chosen)
            picker.chosen.act()

    def show_keys(self) -> None:
        """Show the help with the keys."""
        dialog = KeysDialog(self._widget)
        self._run_dialog(dialog)
        dialog.deleteLater()

    def go_to(self) -> None:
        """Ask for a place of the plan, and go there."""
        document = self._window.document
        if document is None or not self._finish_typing():
            return
        title = QCoreApplication.translate("GoTo", "Go to")
        hint = QCoreApplication.translate("GoTo", "A cell (B14), the number of a row, or words of a row or a name")
        picker = Picker(title, hint, Places(document, self._page).find, self._widget)
        self._pick(picker)
        if picker.chosen is not None:
            picker.chosen.act()

    def _pick(self, picker: Picker) -> None:
        self._run_dialog(picker)
        picker.deleteLater()

    # --- Replacing ---

    def replace(self) -> None:
        """Replace a text in a table, in the selection or everywhere."""
        document = self._window.document
        if document is None or not self._finish_typing():
            return
        page = self._page
        bar_is_shown = not page.finder.bar.isHidden()
        sought = page.finder.sought if bar_is_shown else Sought("")
        scopes = self._scopes(page)
        dialog = ReplaceDialog(
            document.open_plan, scopes, sought, lambda target: self._name(document, page, target), self._widget
        )
        if not page.in_table or (bar_is_shown and page.finder.bar.everywhere.isChecked()):
            dialog.scope.setCurrentIndex(len(scopes) - 1)
        if self._run_dialog(dialog) and dialog.wanted is not None:
            wanted = dialog.wanted
            if wanted.key:
                page.show_text(wanted.key)
            else:
                page.show_cell(wanted.table, wanted.row_id, wanted.column_id)
        dialog.deleteLater()

    def _scopes(self, page: PlanPage) -> list[Scope]:
        """This table, its selected cells when there are several, and everything."""
        finder = page.finder
        everywhere = QCoreApplication.translate("Replace", "All sheets and texts")

        def of(views: Sequence[GridView], hidden: bool) -> list[Area]:
            return [_area(each, finder.texts(each.grid.table.key), hidden) for each in views]

        every = Scope(everywhere, lambda: of(page.views(), False), lambda: of(page.views(), True), in_texts=True)
        if not page.views():
            return [every]
        view = page.table_page.view
        name = " ".join(view.grid.table.title.split())
        this = QCoreApplication.translate("Replace", "This table: {name}").format(name=name)
        scopes = [Scope(this, lambda: of([view], False), lambda: of([view], True))]
        blocks = view.blocks()
        if page.in_table and (len(blocks) > 1 or any(block.size > 1 for block in blocks)):
            chosen = [
                Area(
                    finder.texts(view.grid.table.key),
                    tuple(view.grid.row_ids(range(block.top, block.bottom + 1))),
                    frozenset(view.grid.column(column).id for column in range(block.left, block.right + 1)),
                )
                for block in blocks
            ]
            selected = QCoreApplication.translate("Replace", "The selected cells")
            scopes.append(Scope(selected, lambda: chosen, lambda: chosen))
        return [*scopes, every]

    def _name(self, document: Document, page: PlanPage, target: Target) -> str:
        """Where a hit is, for the user."""
        plan = document.open_plan.plan
        if target.key:
            return " ".join(plan.holder(target.key).name.split())
        table = plan.table(target.table)
        column = " ".join(table.columns[table.column_index(target.column_id)].title.split()) or "–"
        text = QCoreApplication.translate("Replace", "Row {row}, {column}").format(
            row=page.row_label(table.key, target.row_id), column=column
        )
        return text if len(plan.tables) == 1 else f"{' '.join(table.title.split())}: {text}"


def _area(view: GridView, texts: TableTexts, hidden: bool) -> Area:
    """All of a table, or what of it is shown now."""
    grid = view.grid
    if hidden:
        return Area(texts)
    rows = None if grid.shown == len(grid.table.rows) else tuple(grid.shown_ids())
    across = frozenset(grid.column(column).id for column in range(grid.columnCount()))
    columns = None if len(across) == len(grid.table.columns) else across
    return Area(texts, rows, columns)
