"""Help with the keys: all of them in groups, and a field to look for one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.key_list import key_groups
from gui.overrides import survivable
from gui.window_state import resize_in_letters
from model.folding import fold

KEYS, TEXT = range(2)
SAID_AFTER = 500
"""Milliseconds after the last key at which the number of lines is said."""


@survivable
class KeysDialog(QDialog):
    """The keys in a tree of groups that a screen reader can walk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a key or what it does…"))
        self.field.setAccessibleName(self.tr("Find a key or what it does"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.look)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Keys and what they do"))
        self.tree.setHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setTabKeyNavigation(False)
        self.told = QLabel(self)
        self._fill()
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.timeout.connect(self._say)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        resize_in_letters(self, 54, 40)
        self.field.setFocus()
        self.look()

    def _fill(self) -> None:
        for title, lines in key_groups():
            group = QTreeWidgetItem(self.tree, [title])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFirstColumnSpanned(True)
            for line in lines:
                entry = QTreeWidgetItem(group, [line.keys, line.text])
                entry.setData(KEYS, Qt.ItemDataRole.AccessibleTextRole, f"{line.keys}: {line.text}")
            group.setExpanded(True)
        self.tree.resizeColumnToContents(KEYS)

    def look(self) -> None:
        """Show the lines that hold all words that are typed, in the keys, the text or the name of their group."""
        words = fold(self.field.text()).split()
        shown = 0
        first: QTreeWidgetItem | None = None
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            found = 0
            for place in range(group.childCount()):
                entry = group.child(place)
                text = fold(f"{entry.text(KEYS)} {entry.text(TEXT)} {group.text(0)}")
                is_found = all(word in text for word in words)
                entry.setHidden(not is_found)
                found += is_found
                first = entry if first is None and is_found else first
            group.setHidden(not found)
            shown += found
        self.tree.setCurrentItem(first)
        self.told.setText(self.tr("%n line(s)", "", shown) if shown else self.tr("No key is found for this."))
        self.told.setVisible(bool(words))
        if words:
            self._say_soon.start(SAID_AFTER)

    def _say(self) -> None:
        announce(self, self.told.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.tree.setFocus()
        else:
            super().keyPressEvent(event)
