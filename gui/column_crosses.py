"""Lets the user say that a table is a cross or a calendar, or an ordinary list again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.document import Document, question_about
from gui.overrides import survivable
from gui.plan_page import PlanPage
from gui.questions import shown
from gui.scrolling import ScrollingPage
from model.columns import ROLE_NAMES, Role
from model.cross import Cross
from model.crossing import (
    CELL_ROLES,
    SIDE_ROLES,
    Crossed,
    as_cross,
    example,
    proposed,
    reason_against,
    roles_for,
)
from model.listed_row import ListedRow
from model.open_plan import OpenPlan


@survivable
class CrossDialog(QDialog):
    """How a table is read. What a cell would say is shown as an example, and changes with every choice."""

    def __init__(
        self, open_plan: OpenPlan, table_key: str, recognised: Cross | None = None, parent: QWidget | None = None
    ) -> None:
        """`recognised` is the cross that the table was taken for when it was opened."""
        super().__init__(parent)
        self._open_plan = open_plan
        self._table = open_plan.plan.table(table_key)
        self.setWindowTitle(self.tr("How is “{table}” read?").format(table=self._table.title))
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        self.as_list = QRadioButton(self.tr("As a &list: each row says something"), page)
        self.as_cross = QRadioButton(self.tr("As a &cross or calendar: the heads of columns say something too"), page)
        chosen = QButtonGroup(page)
        for button in (self.as_list, self.as_cross):
            chosen.addButton(button)
            inside.addWidget(button)
        self.parts = QWidget(page)
        self._add_parts(QFormLayout(self.parts))
        inside.addWidget(self.parts)
        inside.addStretch(1)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(ScrollingPage(page, self), 1)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 32)
        self._show(proposed(self._table, recognised))
        (self.as_list if self._table.cross is None else self.as_cross).setChecked(True)
        self.as_cross.toggled.connect(self._look)
        for box in (self.first, self.last, self.heads, self.label, self.label_role, self.cells):
            box.currentIndexChanged.connect(self._look)
        self._look()
        (self.as_list if self.as_list.isChecked() else self.as_cross).setFocus()

    def _add_parts(self, form: QFormLayout) -> None:
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(self.fontMetrics().height() * 2, 0, 0, 0)
        titles = [(" ".join(column.title.split()) or "–", column.id) for column in self._table.columns]
        self.first = _box(self.parts, titles)
        self.last = _box(self.parts, titles)
        self.heads = _box(self.parts, _named(SIDE_ROLES))
        self.label = _box(self.parts, [(self.tr("(none)"), None), *titles])
        self.label_role = _box(self.parts, [(self.tr("(unknown)"), None), *_named(SIDE_ROLES)])
        self.cells = _box(self.parts, _named(CELL_ROLES))
        form.addRow(self.tr("&From the column:"), self.first)
        form.addRow(self.tr("&Up to and including:"), self.last)
        form.addRow(self.tr("Their &heads are:"), self.heads)
        form.addRow(self.tr("&Name of each row in:"), self.label)
        form.addRow(self.tr("These na&mes are:"), self.label_role)
        form.addRow(self.tr("&In the cells stands:"), self.cells)

    def wanted(self) -> Crossed | None:
        """How the table is read as a cross; None for a list."""
        if self.as_list.isChecked():
            return None
        label, role = self.label.currentData(), self.label_role.currentData()
        # A box gives back the bare text of a role.
        return Crossed(
            self.first.currentData(),
            self.last.currentData(),
            Role(self.heads.currentData()),
            Role(self.cells.currentData()),
            label,
            Role(role) if label is not None and role is not None else None,
        )

    def _show(self, said: Crossed) -> None:
        for box, value in (
            (self.first, said.first),
            (self.last, said.last),
            (self.heads, said.heads),
            (self.label, said.label),
            (self.label_role, said.label_role),
            (self.cells, said.cells),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _look(self) -> None:
        """Say what a cell would mean, or why the table cannot be read so."""
        said = self.wanted()
        self.parts.setEnabled(said is not None)
        self.label_role.setEnabled(said is not None and said.label is not None)
        reason = reason_against(self._table, said) if said is not None else None
        self.agree.setEnabled(reason is None)
        if said is None:
            self.said.setText("")
        elif reason is not None:
            self.said.setText(shown(reason))
        else:
            found = example(self._table, said, self._open_plan.readings)
            nothing = self.tr("There is nothing in these columns yet.")
            self.said.setText(self.tr("For example: {row}").format(row=_told(found)) if found else nothing)


def ask_cross(
    document: Document, page: PlanPage, run_dialog: Callable[[QDialog], object], say: Callable[[str], object]
) -> None:
    """Ask how the table in view is read, and read it so. The file does not change by it."""
    view = page.table_page.view
    if not view.finish_editing():
        return
    plan, table = view.grid.open_plan, view.grid.table
    recognised = question_about(document, table.key).cross
    before = proposed(table, recognised)
    dialog = CrossDialog(plan, table.key, recognised, page.window())
    if not run_dialog(dialog):
        return
    said = dialog.wanted()
    if said is None:
        plan.set_cross(table.key, None)
        text = QCoreApplication.translate("CrossDialog", "“{table}” is read as a list now.")
    else:
        # What was recognised knows more of its heads than the user was asked, such as the years above them.
        known = (table.cross or recognised) if said == before else None
        plan.set_roles(table.key, roles_for(said))
        plan.set_cross(table.key, known or as_cross(table, said))
        text = QCoreApplication.translate("CrossDialog", "“{table}” is read in two directions now.")
    say(text.format(table=table.title))


def _box(parent: QWidget, entries: Iterable[tuple[str, object]]) -> QComboBox:
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    for text, value in entries:
        box.addItem(text, value)
    return box


def _named(roles: Iterable[Role]) -> list[tuple[str, object]]:
    return [(QCoreApplication.translate(*ROLE_NAMES[role]), role) for role in roles]


def _told(listed: ListedRow) -> str:
    """What a row of the list says, with the names of its roles."""
    parts = (
        f"{QCoreApplication.translate(*ROLE_NAMES[role])} “{' '.join(text.split())}”"
        for role, text in listed.values.items()
    )
    return ", ".join(parts)
