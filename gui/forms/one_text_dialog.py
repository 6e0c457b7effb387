"""Asks for one line of text: why a finding is put aside, what is new about a promise."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.overrides import survivable


@survivable
class OneTextDialog(QDialog):
    """`told` says what it is about. With `may_be_empty` the user can agree without typing anything."""

    def __init__(
        self, title: str, told: str, label: str, agree: str, may_be_empty: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        about = QLabel(told, self)
        about.setWordWrap(True)
        layout.addWidget(about)
        name = QLabel(label, self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(label.replace("&", "").rstrip(":"))
        name.setBuddy(self.field)
        layout.addWidget(name)
        layout.addWidget(self.field)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        self.agree.setEnabled(may_be_empty)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        if not may_be_empty:
            self.field.textChanged.connect(lambda text: self.agree.setEnabled(bool(text.strip())))
        self.field.setFocus()
        self.setMinimumWidth(self.fontMetrics().height() * 26)

    @property
    def text(self) -> str:
        """What was typed."""
        return " ".join(self.field.text().split())
