"""Help dialogs: the keys of the table, and what the program is made of."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.icons import program_icon
from model.messages import QT_TRANSLATE_NOOP

KEYS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("Enter · Shift+Enter", QT_TRANSLATE_NOOP("Keys", "Keep what was typed and go down · up")),
    ("Tab · Shift+Tab", QT_TRANSLATE_NOOP("Keys", "Keep what was typed and go right · left")),
    ("Alt+Enter", QT_TRANSLATE_NOOP("Keys", "New line inside a cell")),
    ("F2", QT_TRANSLATE_NOOP("Keys", "Edit the cell")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Give up what was typed")),
    ("Del", QT_TRANSLATE_NOOP("Keys", "Clear the chosen cells")),
    ("Ctrl+C · Ctrl+X · Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Copy · cut · paste, also to and from Excel")),
    ("Ctrl+D · Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Fill down · to the right")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "Fill the chosen cells with what was typed")),
    ("Ctrl+; · Ctrl+Shift+;", QT_TRANSLATE_NOOP("Keys", "The date of today · the time of now")),
    ("Alt+Down", QT_TRANSLATE_NOOP("Keys", "Show the words, names or days to choose from")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Choose the filled cells around; once more: all cells")),
    ("Ctrl++ · Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Insert · delete rows")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("Keys", "Add a row below the table")),
    ("Alt+Shift+Up · Alt+Shift+Down", QT_TRANSLATE_NOOP("Keys", "Move the chosen rows up · down")),
    (
        "Alt+Shift+Left · Alt+Shift+Right",
        QT_TRANSLATE_NOOP("Keys", "Move the chosen columns to the left · right, for the eye"),
    ),
    ("Ctrl+0 · Ctrl+Shift+0", QT_TRANSLATE_NOOP("Keys", "Hide the chosen columns · show the hidden ones")),
    ("Ctrl+Alt+= · Ctrl+Alt+- · Ctrl+Alt+0", QT_TRANSLATE_NOOP("Keys", "Zoom in · out · back to 100 %")),
    ("Ctrl+Space · Shift+Space", QT_TRANSLATE_NOOP("Keys", "Choose the column · the row")),
    ("Ctrl+Z · Ctrl+Y", QT_TRANSLATE_NOOP("Keys", "Undo · do again")),
    ("Ctrl+F · F3", QT_TRANSLATE_NOOP("Keys", "Find · find next")),
    ("Ctrl+Shift+L", QT_TRANSLATE_NOOP("Keys", "Show only rows with certain words")),
    ("Ctrl+Alt+F · Ctrl+Alt+L", QT_TRANSLATE_NOOP("Keys", "Filter the column · apply the filters again")),
    ("F4", QT_TRANSLATE_NOOP("Keys", "Do the last command again for what is selected")),
    ("Ctrl+1", QT_TRANSLATE_NOOP("Keys", "To the cell in the details of the row")),
    ("F6", QT_TRANSLATE_NOOP("Keys", "To the next part of the window")),
    ("Ctrl+PgUp · Ctrl+PgDn", QT_TRANSLATE_NOOP("Keys", "Previous · next sheet")),
    ("Ctrl+S · F12", QT_TRANSLATE_NOOP("Keys", "Save · save under another name")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print for the meeting")),
)
"""The keys worth knowing, and what they do."""


class KeysDialog(QDialog):
    """The keys, in a table that a screen reader can walk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        table = QTableWidget(len(KEYS), 2, self)
        table.setAccessibleName(self.tr("Keys and what they do"))
        table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("What they do")])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        for row, (keys, text) in enumerate(KEYS):
            table.setItem(row, 0, QTableWidgetItem(keys))
            table.setItem(row, 1, QTableWidgetItem(QCoreApplication.translate(*text)))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table)
        layout.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(em * 40, em * 40)


class AboutDialog(QDialog):
    """Name, version, licence, and the libraries inside with theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Communicatiematrix"))
        em = self.fontMetrics().height()
        sign = QLabel(self)
        sign.setPixmap(program_icon().pixmap(QSize(em * 5, em * 5)))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        text = QLabel(self)
        text.setWordWrap(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setText(
            "<h2>Communicatiematrix "
            + QCoreApplication.applicationVersion()
            + "</h2><p>"
            + self.tr("Your plan stays in your own Excel workbook.")
            + "</p><p>"
            + self.tr("Free software under the European Union Public Licence 1.2 (EUPL-1.2).")
            + "</p><p>"
            + self.tr(
                "Made with Qt {qt} and PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), pandas "
                "(BSD), numpy (BSD), platformdirs (MIT), the Fluent UI System Icons (MIT) and Python {python} (PSF)."
            ).format(qt=QLibraryInfo.version().toString(), python=sys.version.split()[0])
            + "</p>"
        )
        row = QHBoxLayout()
        row.addWidget(sign)
        row.addSpacing(em)
        row.addWidget(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.resize(em * 36, em * 18)
