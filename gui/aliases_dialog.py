"""Shows the groups and channels that a plan names, and lets the user say which names mean the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.overrides import survivable
from model.knowledge import Knowledge
from model.messages import QT_TRANSLATE_NOOP
from model.name_keys import group_of, name_key
from model.names_in_use import NameInUse, NameKind, SameName, make_same, proposals, separate

KINDS = {
    NameKind.GROUP: QT_TRANSLATE_NOOP("AliasesDialog", "Audience"),
    NameKind.CHANNEL: QT_TRANSLATE_NOOP("AliasesDialog", "Channel"),
}
NAME = Qt.ItemDataRole.UserRole
MOST_PROPOSED = 6
"""Proposals that are in view at once."""


@survivable
class AliasesDialog(QDialog):
    """Every change takes effect at once and can be taken back here. The texts of the plan stay as they are."""

    def __init__(self, names: Sequence[NameInUse], knowledge: Knowledge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = list(names)
        self._knowledge = knowledge
        self._proposals: list[SameName] = []
        self.setWindowTitle(self.tr("Names of groups and channels"))
        layout = QVBoxLayout(self)
        told = self.tr(
            "One group or channel often stands in a plan under several names. Here you say which names mean the same. "
            "The texts in the workbook stay as they are."
        )
        introduction = QLabel(told if names else self.tr("No groups or channels were recognised in this plan."), self)
        introduction.setWordWrap(True)
        layout.addWidget(introduction)
        self._proposed = self._proposals_group()
        layout.addWidget(self._proposed)
        self._add_names(layout)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(em * 36, em * 34)
        self._show()
        self.tree.setCurrentItem(self.tree.topLevelItem(0))
        (self.proposed if self._proposals else self.tree).setFocus()

    # --- Building ---

    def _proposals_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Do these mean the same?"), self)
        layout = QVBoxLayout(group)
        self.proposed = QListWidget(group)
        self.proposed.setWordWrap(True)
        self.proposed.setAccessibleName(self.tr("Names that may mean the same"))
        self.agree = QPushButton(self.tr("&Yes, the same"), group)
        self.agree.setAutoDefault(False)
        self.agree.clicked.connect(self._agree)
        layout.addWidget(self.proposed)
        layout.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeft)
        return group

    def _add_names(self, layout: QVBoxLayout) -> None:
        label = QLabel(self.tr("&Names in this plan:"), self)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(3)
        self.tree.header().setStretchLastSection(False)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("What it is"), self.tr("Rows")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setAccessibleName(self.tr("Names in this plan"))
        self.tree.currentItemChanged.connect(lambda: self._offer())
        label.setBuddy(self.tree)
        self.same_label = QLabel(self.tr("&Means the same as:"), self)
        self.others = QComboBox(self)
        self.others.setAccessibleName(self.tr("Means the same as"))
        self.others.setSizePolicy(self.others.sizePolicy().Policy.Expanding, self.others.sizePolicy().Policy.Fixed)
        self.same_label.setBuddy(self.others)
        self.join = QPushButton(self.tr("&Put together"), self)
        self.part = QPushButton(self.tr("&Separate again"), self)
        for button, act in ((self.join, self._join), (self.part, self._part)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        row = QHBoxLayout()
        row.addWidget(self.same_label)
        row.addWidget(self.others, 1)
        row.addWidget(self.join)
        row.addWidget(self.part)
        layout.addWidget(label)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)

    # --- Showing ---

    def _show(self, current: NameInUse | None = None) -> None:
        """Show all names, those that mean the same as another below it, and what is still to be asked."""
        aliases = self._knowledge.aliases
        self.tree.clear()
        tops = {
            (name.kind, name.key): self._item(name)
            for name in self._names
            if name_key(group_of(name.name, aliases)) == name.key or not self._target(name)
        }
        self.tree.addTopLevelItems(list(tops.values()))
        for name in self._names:
            target = self._target(name)
            if (name.kind, name.key) not in tops and target is not None:
                parent = tops[target.kind, target.key]
                parent.addChild(self._item(name))
                parent.setText(2, str(int(parent.text(2)) + name.count))
        self.tree.expandAll()
        for column in (1, 2):
            self.tree.resizeColumnToContents(column)
        self._select(current)
        self._offer()
        self._show_proposals()

    def _target(self, name: NameInUse) -> NameInUse | None:
        """The name in use that this one means; None when it means itself, or what the plan no longer names."""
        key = name_key(group_of(name.name, self._knowledge.aliases))
        others = (one for one in self._names if one.kind is name.kind and one.key == key and one is not name)
        return next(others, None)

    def _item(self, name: NameInUse) -> QTreeWidgetItem:
        kind = QCoreApplication.translate(*KINDS[name.kind])
        item = QTreeWidgetItem([name.name, kind, str(name.count)])
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        item.setData(0, NAME, name)
        if len(name.spellings) > 1:
            item.setToolTip(0, ", ".join(name.spellings))
        return item

    def _select(self, name: NameInUse | None) -> None:
        for top in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(top)
            for one in (item, *(item.child(place) for place in range(item.childCount()))):
                if name is not None and one.data(0, NAME) == name:
                    self.tree.setCurrentItem(one)

    def _show_proposals(self) -> None:
        row = max(self.proposed.currentRow(), 0)
        self._proposals = proposals(self._names, self._knowledge.aliases)
        self.proposed.clear()
        for same in self._proposals:
            names = ", ".join(f"‘{name.name}’" for name in same.names)
            text = self.tr("{names} (spelled nearly alike)") if same.by_spelling else "{names}"
            self.proposed.addItem(QListWidgetItem(text.format(names=names)))
        self.proposed.setCurrentRow(min(row, len(self._proposals) - 1))
        lines = min(max(len(self._proposals), 2), MOST_PROPOSED)
        self.proposed.setFixedHeight(self.fontMetrics().lineSpacing() * (lines + 1))
        had_focus = self._proposed.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._proposed.setVisible(bool(self._proposals))
        if had_focus and not self._proposals:
            self.tree.setFocus()

    def _current(self) -> NameInUse | None:
        item = self.tree.currentItem()
        return item.data(0, NAME) if item is not None else None

    def _offer(self) -> None:
        """Offer the other names of the kind of the current one."""
        current = self._current()
        is_child = current is not None and self._target(current) is not None
        self.others.clear()
        for name in self._names:
            if current is not None and name.kind is current.kind and name != current and self._target(name) is None:
                self.others.addItem(name.name, name)
        self.join.setEnabled(self.others.count() > 0 and not is_child)
        self.others.setEnabled(self.join.isEnabled())
        self.part.setEnabled(is_child)

    # --- Changing ---

    def _agree(self) -> None:
        row = self.proposed.currentRow()
        if 0 <= row < len(self._proposals):
            target, *others = self._proposals[row].names
            for name in others:
                make_same(self._knowledge, name.name, target.name)
            self._changed(target)

    def _join(self) -> None:
        current, other = self._current(), self.others.currentData()
        if current is not None and other is not None:
            make_same(self._knowledge, current.name, other.name)
            self._changed(current)

    def _part(self) -> None:
        current = self._current()
        if current is not None:
            separate(self._knowledge, current.name)
            self._changed(current)

    def _changed(self, name: NameInUse) -> None:
        self._show(name)
        if self.focusWidget() is None or not self.focusWidget().isEnabled():
            self.tree.setFocus()
        target = self._target(name)
        text = (
            self.tr("{name} now means the same as {other}.").format(name=name.name, other=target.name)
            if target is not None
            else self.tr("{name} is a name of its own.").format(name=name.name)
        )
        announce(self.tree, text)
