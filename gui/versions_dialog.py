"""Shows the kept versions of a workbook, and lets the user choose one and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.lists import rows_of_text
from interchange.versions import Version, VersionKind
from model.messages import QT_TRANSLATE_NOOP

KINDS: dict[VersionKind, tuple[str, str]] = {
    VersionKind.OPENED: QT_TRANSLATE_NOOP("VersionsDialog", "As it was opened"),
    VersionKind.SAVED: QT_TRANSLATE_NOOP("VersionsDialog", "As it was saved"),
    VersionKind.REPLACED: QT_TRANSLATE_NOOP("VersionsDialog", "Before it was replaced"),
    VersionKind.ASIDE: QT_TRANSLATE_NOOP("VersionsDialog", "With your changes that were not saved"),
}


class Wish(Enum):
    """What is to be done with the version that was chosen."""

    OPEN_COPY = "open a copy"
    PUT_BACK = "put back"


class VersionsDialog(QDialog):
    """The versions, the newest first. When it is accepted, `wish` says what to do with `version`."""

    folder_asked = Signal()

    def __init__(
        self, versions: Sequence[Version], present: Version | None, may_put_back: bool, parent: QWidget | None = None
    ) -> None:
        """`present` is what the workbook holds now, if that is among them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kept versions"))
        self._versions = list(versions)
        self._present = present
        self._may_put_back = may_put_back
        self.wish: Wish | None = None
        layout = QVBoxLayout(self)
        self.empty = QLabel(self.tr("No earlier version of this workbook is kept yet."), self)
        self.empty.setWordWrap(True)
        self.empty.setVisible(not self._versions)
        layout.addWidget(self.empty)
        self.table = self._table()
        self.table.setVisible(bool(self._versions))
        layout.addWidget(self.table, 1)
        buttons = QDialogButtonBox(self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("Open as a &copy…"), action)
        self.back = buttons.addButton(self.tr("&Put back…"), action)
        self.folder = buttons.addButton(self.tr("Open the &folder"), action)
        self.folder.setEnabled(bool(self._versions))
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.copy.clicked.connect(lambda: self._choose(Wish.OPEN_COPY))
        self.back.clicked.connect(lambda: self._choose(Wish.PUT_BACK))
        self.folder.clicked.connect(self.folder_asked)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.table.itemActivated.connect(lambda _item: self._choose(Wish.OPEN_COPY))
        self.table.itemSelectionChanged.connect(self._enable)
        if self._versions:
            self.table.selectRow(0)
            self.table.setFocus()
            self.copy.setDefault(True)
        self._enable()
        em = self.fontMetrics().height()
        self.resize(em * 38, em * (20 if self._versions else 6))

    @property
    def version(self) -> Version | None:
        """The version in the row that is chosen."""
        row = self.table.currentRow()
        return self._versions[row] if self.table.selectedItems() and 0 <= row < len(self._versions) else None

    def _table(self) -> QTableWidget:
        name = self.tr("Kept versions, the newest first")
        heads = [self.tr("Date"), self.tr("Which"), self.tr("Size")]
        table = rows_of_text(name, heads, len(self._versions), self)
        for row, version in enumerate(self._versions):
            for column, text in enumerate(self._texts(version)):
                item = QTableWidgetItem(text)
                if column == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        for column in (0, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _texts(self, version: Version) -> tuple[str, str, str]:
        moment = version.moment
        kind = QCoreApplication.translate(*KINDS[version.kind])
        if version == self._present:
            kind = self.tr("{kind}; the workbook is like this now").format(kind=kind)
        size = QLocale().formattedDataSize(version.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        return f"{moment.day}-{moment.month}-{moment.year} {moment:%H:%M}", kind, size

    def _enable(self) -> None:
        chosen = self.version
        self.copy.setEnabled(chosen is not None)
        self.back.setEnabled(chosen is not None and chosen != self._present and self._may_put_back)

    def _choose(self, wish: Wish) -> None:
        if self.version is not None:
            self.wish = wish
            self.accept()
