"""One column in the dialog about columns: its head, values from it, what it means, and how sure that is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.icons import show_icon
from gui.overrides import survivable
from gui.questions import shown
from interchange.table_questions import ColumnQuestion
from model.columns import ROLE_NAMES, Role
from model.layout import Certainty

LONGEST_SAMPLE = 48
WIDTHS = (5, 4, 5)
"""How the room is divided over head and values, meaning, and certainty, where they stand beside each other."""


@survivable
class MappingRow(QWidget):
    """A column with the box in which its meaning is chosen; `confirmed` when the user once said what it is."""

    chosen = Signal()
    entered = Signal()

    def __init__(
        self, column: ColumnQuestion, role: Role | None, confirmed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column = column
        self.confirmed = confirmed
        self._first = role
        self._title = " ".join(column.title.split()) or self.tr("(no head)")
        self._heading = _label(f"{column.letter}: {self._title}", bold=True)
        samples = [_shortened(sample) for sample in column.samples]
        self._samples = _label("\n".join(f"– {_bare(sample)}" for sample in samples) or self.tr("(nothing yet)"))
        self.box = self._box(role)
        self.note = _label()
        self.note.hide()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        em = self.fontMetrics().height()
        self._parts.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        self._parts.addLayout(_stacked(self._heading, self._samples), WIDTHS[0])
        self._parts.addLayout(_stacked(self.box, self.note), WIDTHS[1])
        self._parts.addLayout(self._certainty(), WIDTHS[2])
        self._show_certainty()
        self.setAutoFillBackground(self.must_check)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.box.currentIndexChanged.connect(self._changed)

    @property
    def must_check(self) -> bool:
        """Whether the user had better look at this column."""
        return self.column.recognition.certainty is Certainty.ASK and not self.confirmed

    @property
    def role(self) -> Role | None:
        """The role that is chosen now."""
        # A StrEnum comes out of a QVariant as a plain text.
        name = self.box.currentData()
        return Role(name) if name else None

    def tell_other(self, letter: str | None) -> None:
        """Say that the column with this letter has the same meaning, and is the one that counts."""
        text = self.tr("Column {letter} means this too, and counts.").format(letter=letter) if letter else ""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._describe()

    def set_narrow(self, narrow: bool) -> None:
        """Put the parts below each other, where large letters leave no room for them side by side."""
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    # --- Parts ---

    def _box(self, role: Role | None) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("(a column of your own)"), None)
        for known, name in ROLE_NAMES.items():
            box.addItem(QCoreApplication.translate(*name), known)
        box.setCurrentIndex(0 if role is None else list(ROLE_NAMES).index(role) + 1)
        box.setAccessibleName(self.tr("What the column “{title}” means").format(title=self._title))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaxVisibleItems(len(ROLE_NAMES) + 1)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        return box

    def _certainty(self) -> QHBoxLayout:
        self._sign = QLabel(self)
        self._word = _label(bold=True)
        self._reason = _label()
        row = QHBoxLayout()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(_stacked(self._word, self._reason), 1)
        return row

    def _show_certainty(self) -> None:
        name, word, reason = self._told()
        show_icon(self._sign, name, _put)
        self._word.setText(word)
        self._reason.setText(reason)
        self._describe()

    def _told(self) -> tuple[str, str, str]:
        """The sign, the word and the reason, as things stand now."""
        if self.role is not self._first:
            return "checkmark_circle", self.tr("Your choice"), ""
        if self.confirmed:
            return "checkmark_circle", self.tr("You confirmed this"), ""
        reason = shown(self.column.recognition.reason)
        return {
            Certainty.SURE: ("checkmark_circle", self.tr("Certain"), reason),
            Certainty.LIKELY: ("lightbulb", self.tr("Likely"), reason),
            Certainty.ASK: ("warning", self.tr("Please check"), reason),
        }[self.column.recognition.certainty]

    def _describe(self) -> None:
        """What a screen reader says of the box besides its name and what is chosen."""
        samples = self.tr("For example: {samples}").format(samples=", ".join(self.column.samples))
        told = [self._word.text(), self._reason.text(), self.note.text(), samples if self.column.samples else ""]
        self.box.setAccessibleDescription(" ".join(part.rstrip(".") + "." for part in told if part))

    def _changed(self) -> None:
        self._show_certainty()
        self.chosen.emit()

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() is QEvent.Type.Wheel:
            # Turning the wheel scrolls the list; it must not change what the pointer happens to be over.
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(2)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout


def _label(text: str = "", bold: bool = False) -> QLabel:
    label = QLabel(text)
    # Heads and values are the user's own, and may hold anything.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # The room decides how wide a label is, and its text how high.
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


def _put(label: QLabel, icon: QIcon) -> None:
    size = label.fontMetrics().height()
    label.setPixmap(icon.pixmap(size, size))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_SAMPLE else text[: LONGEST_SAMPLE - 1].rstrip() + "…"


def _bare(sample: str) -> str:
    """The sample without a dash of its own in front: it stands in a list already."""
    return sample.removeprefix("- ").removeprefix("• ")
