"""What stands above a table of a form: what to fill in there, until the user knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.grid import GridView
from gui.icons import show_icon
from gui.overrides import survivable
from model.changes import Change, ColumnsChanged, TablesChanged
from model.forms.form import Table
from model.forms.found import is_as_made


@survivable
class TableGuidance(QFrame):
    """The guidance of the form, and how to begin while no row is filled in. It looks at the plan when it is shown."""

    closed = Signal()
    """The user wants to see no guidance any more, here or elsewhere."""

    def __init__(self, view: GridView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._is_wanted = False
        self._declared: Table | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        em = self.fontMetrics().height()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(em // 2, 0, em // 4, em // 4)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        show_icon(self.close_button, "dismiss")
        self.close_button.setToolTip(self.tr("Hide the guidance"))
        self.close_button.setAccessibleName(self.tr("Hide the guidance"))
        self.close_button.clicked.connect(self._close)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        listeners = view.grid.open_plan.plan.listeners
        listeners.append(self)
        self.destroyed.connect(lambda: listeners.remove(self) if self in listeners else None)

    def want(self, wanted: bool) -> None:
        """Show the guidance from now on, or hide it."""
        self._is_wanted = wanted
        self._show_lines()

    def look(self) -> None:
        """Say what there is to say of the table as it is now."""
        grid = self._view.grid
        plan = grid.open_plan.plan
        if all(table is not grid.table for table in plan.tables):
            return
        part = is_as_made(plan, grid.table.key)
        self._declared = part[1] if part is not None else None
        ids = {}
        if part is not None:
            found, declared = part
            ids = {
                found.columns[declared.key, column.key]: self.tr("For example: {example}").format(example=column.hint)
                for column in declared.columns
                if column.hint and (declared.key, column.key) in found.columns
            }
        grid.hints = ids
        self._show_lines()

    @property
    def lines(self) -> list[str]:
        """What is said now, paragraph by paragraph."""
        table = self._view.grid.table
        lines = list(self._declared.guidance) if self._declared is not None else []
        is_empty = table.rows and not any(
            any(text.strip() for text in table.texts(at)) for at in range(len(table.rows))
        )
        if is_empty and self._declared is not None:
            lines.append(self.tr("Type in the first row, or paste what you copied in Excel."))
        return lines

    def _show_lines(self) -> None:
        lines = self.lines if self._is_wanted else []
        if lines:
            self.text.setText("\n".join(lines))
            self.setAccessibleName(" ".join(lines))
        self.setVisible(bool(lines))

    def _close(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def before(self, change: Change) -> None:
        """Nothing is shown differently before it is."""

    def after(self, change: Change) -> None:
        """Other heads may be those of another table; the first words take the place of how to begin."""
        if isinstance(change, TablesChanged | ColumnsChanged):
            if self._view.isVisible():
                self.look()
        elif self._declared is not None and getattr(change, "table", None) == self._view.grid.table.key:
            self._show_lines()
