"""Paints the cells of the list of all rows as the tables do, and opens the editors in it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from gui.all_rows_model import AllRowsModel
from gui.grid.cell_metrics import CellMetrics
from gui.grid.editor_keys import EditorKey
from gui.grid.editors import CellEditor, WordEditor, make_editor
from gui.grid.grid_delegate import GridDelegate
from gui.grid.grid_model import GridModel
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.tips import show_tip

LINES = 3
"""Lines of text in a row; a text that has more ends in dots, and is there in full in its tool tip and its editor."""


@survivable
class AllRowsDelegate(GridDelegate):
    """Paints as the tables do; the editor is that of the role, and writes through the list."""

    def __init__(self, model: AllRowsModel, metrics: CellMetrics, parent: QWidget) -> None:
        # All that painting asks of a table is in the list too.
        super().__init__(cast(GridModel, model), metrics, parent.palette(), parent)
        self._list = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        row, column = index.row(), index.column()
        text = self._list.text(row, column)
        editor = make_editor(
            parent,
            self._list.column(column),
            text,
            self.metrics,
            lambda: self._list.words_in_use(column),
            lambda typed: self._list.sentence(row, typed),
        )
        editor.set_cell_text(text)
        self._began_with = editor.cell_text()
        if isinstance(editor, WordEditor):
            editor.chosen.connect(lambda: self.asked.emit(EditorKey.COMMIT))
        self.editor = editor
        self.editor_opened.emit(editor, self._list.column(column))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand the text over when it was changed."""
        text = cast(CellEditor, editor).cell_text()
        if text != self._began_with:
            model.setData(index, text)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show what does not fit, how a period is understood, and why a cell cannot be changed here."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row, column = index.row(), index.column()
        text = self._list.text(row, column)
        width = self.metrics.text_width(option.rect.width())
        is_capped = self.metrics.lines(text, self.derived(row, column), width) > LINES
        show_tip(event, (text if is_capped else "", index.data(Qt.ItemDataRole.ToolTipRole)), view)
        return True
