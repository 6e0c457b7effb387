"""Asks what to fill in which column of the selected rows. The value has the editor that the column has in the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.grid import GridView, many_rows
from gui.grid.cell_metrics import CellMetrics
from gui.grid.editor_keys import EditorKey, editor_key
from gui.grid.editors import CellEditor, make_editor
from gui.overrides import survivable
from model.columns import Column
from model.periods import read_period

EDITOR_LINES = 9
"""Lines of room, so that a list or a calendar has a place below the value."""


@survivable
class EditorPlace(QWidget):
    """Where the editor of a column stands in a dialog."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._metrics = CellMetrics(self.font())
        self.editor: CellEditor | None = None
        self.setMinimumSize(round(36 * self._metrics.digit), self._metrics.row_height(EDITOR_LINES))

    def edit(self, view: GridView, column: Column) -> CellEditor:
        """Show the editor for this column, empty."""
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
        table, context = view.grid.table, view.grid.period_context
        place = table.column_index(column.id)
        self.editor = make_editor(
            self,
            column,
            "",
            self._metrics,
            lambda: table.words_in_use(place),
            lambda typed: read_period(typed, context).sentence(),
            lambda typed: read_period(typed, context).start,
        )
        self.editor.show()
        self._fit()
        return self.editor

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.editor is not None:
            # The button of a list or calendar stands beside the editor.
            room = self.rect().adjusted(0, 0, -self._metrics.row_height(1), 0)
            line = room.adjusted(0, 0, 0, self._metrics.row_height(1) - room.height())
            self.editor.fit(line, room)


@survivable
class ManyRowsDialog(QDialog):
    """A column, a value, and how many rows get it."""

    def __init__(self, view: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        number = many_rows.count(view)
        self.setWindowTitle(self.tr("Fill in %n row(s)", "", number))
        self.columns = QComboBox(self)
        for place in range(view.grid.columnCount()):
            column = view.grid.column(place)
            if column.counts_from is None:
                self.columns.addItem(" ".join(column.title.split()) or "–", column.id)
        self.place = EditorPlace(self)
        self.now = QLabel(self)
        self.now.setWordWrap(True)
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Column:"), self.columns)
        form.addRow(self.tr("Now:"), self.now)
        form.addRow(self.tr("Becomes:"), self.place)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.fill = QPushButton(self.tr("&Fill in"), self)
        self.fill.setDefault(True)
        buttons.addButton(self.fill, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.columns.currentIndexChanged.connect(self._show_column)
        current = view.currentIndex().column()
        found = self.columns.findData(view.grid.column(current).id) if current >= 0 else -1
        self.columns.setCurrentIndex(max(found, 0))
        self._show_column()

    @property
    def column_id(self) -> int:
        """The column that is chosen."""
        return int(self.columns.currentData())

    @property
    def text(self) -> str:
        """What comes in it."""
        return self.place.editor.cell_text() if self.place.editor is not None else ""

    def accept(self) -> None:
        """Fill it in; the dialog stays when that is refused."""
        if many_rows.fill_in(self._view, self.column_id, self.text):
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter fills in, Alt+Enter is a new line, and an open list or calendar hears its keys first."""
        editor = self.place.editor
        if watched is not editor or event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return False
        assert isinstance(event, QKeyEvent)
        assert editor is not None
        popup, asked = editor.popup, editor_key(event, overtypes=False)
        is_press = event.type() == QEvent.Type.KeyPress
        if popup is not None and popup.isVisible() and popup.takes(event):
            event.accept()
            if is_press:
                popup.press(event)
            return True
        acts = {
            EditorKey.ENTER: self.accept,
            EditorKey.NEW_LINE: lambda: editor.insert("\n"),
            EditorKey.CHOICES: editor.open_choices,
            EditorKey.TAB: lambda: self.focusNextPrevChild(True),
            EditorKey.TAB_BACK: lambda: self.focusNextPrevChild(False),
        }
        if asked not in acts:
            return False
        event.accept()
        if is_press:
            acts[asked]()
        return True

    def _show_column(self) -> None:
        table = self._view.grid.table
        column = table.columns[table.column_index(self.column_id)]
        self.now.setText(many_rows.texts_now(self._view, column.id))
        editor = self.place.edit(self._view, column)
        editor.installEventFilter(self)
        QWidget.setTabOrder(self.columns, editor)
        if (self.isVisible() and not self.columns.hasFocus()) or not self.isVisible():
            editor.setFocus()
