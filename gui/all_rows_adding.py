"""Adds a row while the list of all rows is in view: to which table, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.all_rows_page import AllRowsPage
from gui.announcing import announce
from gui.grid.editors import offered
from gui.overrides import survivable
from gui.plan_page import PlanPage
from gui.questions import shown
from gui.scrolling import ScrollingPage
from model.columns import ROLE_NAMES, Role
from model.listed_edits import add_listed, roles_to_fill, texts_to_choose
from model.open_plan import OpenPlan
from model.periods import read_period
from model.refusal import Refused
from model.table import Table

LONG = frozenset({Role.GOAL, Role.MESSAGE, Role.ACTION, Role.REMARK})
"""What people write several lines about."""


@survivable
class WordField(QComboBox):
    """A text of one line, with those in use to choose from."""

    def __init__(self, texts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.addItems(texts)
        self.setCurrentIndex(-1)

    def text(self) -> str:
        return self.currentText()


@survivable
class LongField(QPlainTextEdit):
    """A text of several lines; Tab goes on to the next field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * 3.5))

    def text(self) -> str:
        return self.toPlainText()


@survivable
class AddRowDialog(QDialog):
    """A table, and a field for everything that a row of it says. While the row is refused, the dialog stays and says
    why."""

    def __init__(self, open_plan: OpenPlan, table_key: str, parent: QWidget | None = None) -> None:
        """`table_key` is proposed where there are several tables."""
        super().__init__(parent)
        self._open_plan = open_plan
        self.setWindowTitle(self.tr("Add a row"))
        self.tables = QComboBox(self)
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tables.setMinimumContentsLength(24)
        for table in open_plan.plan.tables:
            self.tables.addItem(" ".join(table.title.split()) or "–", table.key)
        label = QLabel(self.tr("&To the table:"), self)
        label.setBuddy(self.tables)
        several = self.tables.count() > 1
        label.setVisible(several)
        self.tables.setVisible(several)
        self.fields: dict[Role, WordField | LongField] = {}
        self.reading = QLabel(self)
        self._page = QWidget(self)
        self._inside = QVBoxLayout(self._page)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._form = QWidget(self._page)
        self._inside.addWidget(self._form)
        self._inside.addStretch(1)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.hide()
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Add the row"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.tables)
        layout.addWidget(ScrollingPage(self._page, self), 1)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 30)
        self.tables.setCurrentIndex(max(0, self.tables.findData(table_key)))
        self.tables.currentIndexChanged.connect(self._show_table)
        self._show_table()
        next(iter(self.fields.values()), self.tables).setFocus()

    @property
    def table(self) -> Table:
        """The table that the row comes in."""
        return self._open_plan.plan.table(self.tables.currentData())

    def values(self) -> dict[Role, str]:
        """What was filled in."""
        return {role: field.text() for role, field in self.fields.items() if field.text().strip()}

    def accept(self) -> None:
        """Add the row; the dialog stays when that is refused, or when there is nothing to add."""
        values = self.values()
        if not values:
            self._say(self.tr("Fill in at least one field."))
            return
        try:
            add_listed(self._open_plan, self.table.key, values)
        except Refused as refusal:
            self._say(shown(refusal.message))
            return
        super().accept()

    def _say(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.show()
        announce(self, text)

    def _show_table(self) -> None:
        """Show the fields of the table; what was typed in one that both tables have stays."""
        typed = self.values()
        self._inside.removeWidget(self._form)
        self._form.hide()
        self._form.deleteLater()
        self._form = QWidget(self._page)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.reason.hide()
        self.fields = {role: self._field(form, role, typed.get(role, "")) for role in roles_to_fill(self.table)}
        self._inside.insertWidget(0, self._form)
        previous: QWidget = self.tables
        for field in self.fields.values():
            QWidget.setTabOrder(previous, field)
            previous = field
        QWidget.setTabOrder(previous, self.agree)

    def _field(self, form: QFormLayout, role: Role, typed: str) -> WordField | LongField:
        table = self.table
        name = self._name(table, role)
        field: WordField | LongField
        if role in LONG and (table.cross is None or role is not table.cross.columns):
            field = LongField(self._form)
            field.setPlainText(typed)
        else:
            field = WordField(offered(texts_to_choose(self._open_plan, table, role)), self._form)
            field.setEditText(typed)
        field.setAccessibleName(name)
        form.addRow(f"{name}:".replace("&", "&&"), field)
        if role is Role.PERIOD and isinstance(field, WordField):
            self.reading = QLabel(self._form)
            self.reading.setWordWrap(True)
            form.addRow("", self.reading)
            field.editTextChanged.connect(self._read)
            self._read(typed)
        return field

    def _name(self, table: Table, role: Role) -> str:
        """What stands above the column in the table; of the two sides of a cross, what they are."""
        sides = (table.cross.columns, table.cross.cell) if table.cross is not None else ()
        column = table.column_for(role) if role not in sides else None
        title = " ".join(table.columns[column].title.split()) if column is not None else ""
        return title or QCoreApplication.translate(*ROLE_NAMES[role])

    def _read(self, typed: str) -> None:
        """Tell how the period is understood so far."""
        context = self._open_plan.readings.context(self.table.key)
        self.reading.setText(read_period(typed, context).sentence() if typed.strip() else "")


def add_row(page: PlanPage | None, run_dialog: Callable[[QDialog], object], say: Callable[[str], object]) -> None:
    """Add a row to the table in view; in the list of all rows, ask to which table and what it says."""
    if page is None:
        return
    rows = page.rows_page
    if not isinstance(rows, AllRowsPage):
        page.table_page.view.append_row()
        return
    if not rows.finish_editing():
        return
    model = rows.model
    before, proposed = model.keys(), rows.current_row[0] or page.table_page.table_key
    dialog = AddRowDialog(model.whole_plan, proposed, page.window())
    if not run_dialog(dialog):
        return
    title = dialog.table.title
    model.refresh()
    new = sorted(model.keys() - before, key=str)
    if new:
        rows.show_row(new[0])
    rows.view.setFocus(Qt.FocusReason.OtherFocusReason)
    say(QCoreApplication.translate("AddRowDialog", "The row was added to “{table}”.").format(table=title))
