"""The panel beside the table: one row, every cell in full, to read and to edit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.action_list import ActionList
from gui.forms.newest_assessment import newest_assessment
from gui.overrides import survivable
from model.changes import Change, TablesChanged, TextChanged, TextsChanged
from model.columns import ROLE_NAMES, Role
from model.comments import comment_text, is_conversation
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan
from model.people_wording import audiences_sentence, channels_sentence, status_sentence
from model.refusal import Refused

_DERIVED = frozenset({Role.PERIOD, Role.STATUS, Role.AUDIENCE, Role.CHANNEL})


@survivable
class CellField(QPlainTextEdit):
    """The full text of one cell. It is put into the plan when the field is left, as one step; Esc takes it back."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The layout of the document tells of its size too, but what is connected to it stays in memory for good, and so
        # does what is connected to a method of Qt's own.
        self.textChanged.connect(self._fit)

    def _fit(self) -> None:
        self.updateGeometry()

    def show_text(self, text: str) -> None:
        """Show what the cell holds; what was being typed is dropped."""
        self._shown = text
        if text != self.toPlainText():
            self.setPlainText(text)
        self.updateGeometry()

    def commit(self) -> None:
        """Put what was typed into the plan, when it differs."""
        if self.toPlainText() != self._shown and not self.isReadOnly():
            self.committed.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Wrapped anew, the text may have more lines.
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(self.document().size().height(), 1)
        frame = 2 * self.frameWidth() + 2 * self.document().documentMargin()
        return QSize(120, round(lines * self.fontMetrics().lineSpacing() + frame))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.show_text(self._shown)
        else:
            super().keyPressEvent(event)


class DetailsPanel(QScrollArea):
    """Shows the row that is current in the table, and follows it."""

    message = Signal(str)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Details of the row"))
        self._open_plan: OpenPlan | None = None
        self._table_key = ""
        self._row_id: int | None = None
        self._fields: list[tuple[int, CellField]] = []
        self._comments: list[QLabel] = []
        self._derived: dict[Role, QLabel] = {}
        self._actions: ActionList | None = None
        self._newest: dict[int, QLabel] = {}
        self._shape: tuple[object, ...] = ()
        self._empty()

    def follow(self, open_plan: OpenPlan | None) -> None:
        """Show rows of this plan from now on; of none for None."""
        if self._open_plan is not None and self in self._open_plan.plan.listeners:
            self._open_plan.plan.listeners.remove(self)
            self._open_plan.readings.watchers.remove(self._show_derived)
        self._open_plan = open_plan
        self._row_id = None
        self._shape = ()
        if open_plan is not None:
            open_plan.plan.listeners.append(self)
            open_plan.readings.watchers.append(self._show_derived)
        self._empty()

    def show_row(self, table_key: str, row_id: int | None) -> None:
        """Show this row; a field that is being typed in is put into the plan first."""
        self.commit()
        self._table_key, self._row_id = table_key, row_id
        self._refresh()

    def commit(self) -> None:
        """Put what is being typed into the plan."""
        for _, field in self._fields:
            if field.hasFocus():
                field.commit()

    def focus_column(self, column_id: int | None) -> None:
        """Let the user type in the field of this column, or else in the first."""
        fields = dict(self._fields)
        field = fields.get(column_id or 0) or next(iter(fields.values()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(field)
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_column(self) -> int | None:
        """The column whose field has the keyboard in the window; None when none has."""
        widget = self.window().focusWidget()
        return next((column_id for column_id, field in self._fields if field is widget), None)

    def before(self, change: Change) -> None:
        """Nothing is shown differently before it is."""

    def after(self, change: Change) -> None:
        """Show the row as it is now; when it is gone, say so."""
        if isinstance(change, TablesChanged):
            if self._open_plan is not None and all(one.key != self._table_key for one in self._open_plan.plan.tables):
                self._row_id = None
                self._empty()
            self._show_newest()
            return
        hangs_on_it = self._open_plan is not None and self._open_plan.readings.touched(self._table_key)
        if isinstance(change, TextChanged | TextsChanged) or change.table == self._table_key or hangs_on_it:
            self._refresh()
        else:
            self._show_newest()

    # --- Building ---

    def _empty(self) -> None:
        self._fields.clear()
        self._comments.clear()
        self._derived.clear()
        self._newest.clear()
        self._actions = None
        self._shape = ()
        label = QLabel(self.tr("Choose a row in the table to see it here in full."))
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setMargin(self.fontMetrics().height())
        self.setWidget(label)

    def _refresh(self) -> None:
        if self._open_plan is None or self._row_id is None:
            self._empty()
            return
        table = self._open_plan.plan.table(self._table_key)
        try:
            place = table.row_index(self._row_id)
        except KeyError:
            self._row_id = None
            self._empty()
            return
        shape = (self._table_key, *((column.id, column.title, column.role) for column in table.columns))
        if shape != self._shape:
            self._build()
            self._shape = shape
        for index, (column_id, field) in enumerate(self._fields):
            comments = table.comments.get((self._row_id, column_id), ())
            said = comment_text(comments)
            if is_conversation(comments):
                text = self.tr("Conversation: {text}\nYou can answer or change it in Excel.")
            else:
                text = self.tr("Note: {text}")
            self._comments[index].setText(text.format(text=said))
            self._comments[index].setVisible(bool(said))
            field.setAccessibleDescription(self._comments[index].text() if said else "")
            field.show_text(table.text(place, index))
            locked = table.is_locked(place, index)
            field.setReadOnly(locked)
            field.setToolTip(self.tr("A formula or the protection of the sheet fills this cell.") if locked else "")
        self._show_derived()
        self._show_newest()

    def _build(self) -> None:
        assert self._open_plan is not None
        table = self._open_plan.plan.table(self._table_key)
        self._fields.clear()
        self._comments.clear()
        self._derived.clear()
        self._newest.clear()
        self._actions = None
        em = self.fontMetrics().height()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(em, em // 2, em, em)
        layout.setSpacing(em // 4)
        for index, column in enumerate(table.columns):
            name = column.title.strip() or (
                QCoreApplication.translate(*ROLE_NAMES[column.role]) if column.role else "–"
            )
            label = QLabel(name)
            label.setWordWrap(True)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            field = CellField()
            field.setAccessibleName(name)
            label.setBuddy(field)
            field.committed.connect(lambda text, column_id=column.id: self._put(column_id, text))
            layout.addSpacing(em // 2)
            layout.addWidget(label)
            layout.addWidget(field)
            comment = QLabel()
            comment.setWordWrap(True)
            comment.setTextFormat(Qt.TextFormat.PlainText)
            comment.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(comment)
            self._comments.append(comment)
            newest = self._newest[column.id] = QLabel()
            newest.setWordWrap(True)
            newest.hide()
            layout.addWidget(newest)
            if column.role is not None and index == table.column_for(column.role):
                self._add_derived(column.role, layout)
            self._fields.append((column.id, field))
        layout.addStretch(1)
        self.setWidget(page)

    def _add_derived(self, role: Role, layout: QVBoxLayout) -> None:
        """Below the field for a role, what is understood of it."""
        if role in _DERIVED:
            label = QLabel()
            label.setWordWrap(True)
            layout.addWidget(label)
            self._derived[role] = label
        elif role is Role.ACTION:
            self._actions = ActionList()
            self._actions.chosen.connect(self._use_as_responsible)
            layout.addWidget(self._actions)

    def _show_derived(self) -> None:
        if self._open_plan is None or self._row_id is None:
            return
        for role, label in self._derived.items():
            text = _sentence(self._open_plan, self._table_key, self._row_id, role)
            label.setText(text)
            label.setVisible(bool(text))
        if self._actions is not None:
            actions = self._open_plan.people.of(self._table_key, self._row_id).actions
            self._actions.show_proposals(actions.proposals if actions else (), self._free_owner() is not None)

    def _show_newest(self) -> None:
        """Below a field, what the newest re-assessment says otherwise."""
        if self._open_plan is None or self._row_id is None:
            return
        told = newest_assessment(self._open_plan, self._table_key, self._row_id)
        for column_id, label in self._newest.items():
            text = told.get(column_id, "")
            label.setText(text)
            label.setVisible(bool(text))

    def _free_owner(self) -> int | None:
        """The id of the column for the responsible, when its cell is empty and can be typed in."""
        if self._open_plan is None or self._row_id is None:
            return None
        table = self._open_plan.plan.table(self._table_key)
        column, place = table.column_for(Role.OWNER), table.row_index(self._row_id)
        if column is None or table.is_locked(place, column) or table.text(place, column).strip():
            return None
        return table.columns[column].id

    def _use_as_responsible(self, names: str) -> None:
        column_id = self._free_owner()
        if column_id is None or self._open_plan is None or self._row_id is None:
            return
        label = Message(QT_TRANSLATE_NOOP("Steps", "fill in the responsible"))
        try:
            self._open_plan.set_texts(self._table_key, [(self._row_id, column_id, names)], label)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        self.message.emit(self.tr("Responsible for this row: {names}").format(names=names))

    def _put(self, column_id: int, text: str) -> None:
        if self._open_plan is None or self._row_id is None:
            return
        try:
            self._open_plan.set_texts(self._table_key, [(self._row_id, column_id, text)])
        except Refused as refusal:
            self.refused.emit(refusal)
        else:
            # What is read as the number or date that the cell has is no change, and is shown as it has it.
            self._refresh()


def _sentence(open_plan: OpenPlan, table_key: str, row_id: int, role: Role) -> str:
    """What is understood of the cell that plays this role."""
    reading, people = open_plan.readings.of(table_key, row_id), open_plan.people.of(table_key, row_id)
    if role is Role.PERIOD:
        return reading.period.sentence() if reading.period is not None else ""
    if role is Role.STATUS:
        return status_sentence(reading.status, people.realised) if reading.status is not None else ""
    aliases = open_plan.knowledge.aliases
    if role is Role.AUDIENCE:
        return audiences_sentence(people.audiences, aliases) if people.audiences is not None else ""
    return channels_sentence(people.channels, aliases) if people.channels is not None else ""
