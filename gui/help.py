"""What the program is made of, and whose it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import program_icon
from interchange.resources import project_file


class AboutDialog(QDialog):
    """Name, version, licence, and the libraries inside with theirs. `licences` holds the texts; the build makes it."""

    def __init__(self, parent: QWidget | None = None, licences: Path | None = None) -> None:
        super().__init__(parent)
        licences = licences or project_file("LICENTIES.txt")
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
                "Made with Qt {qt} and PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), "
                "rapidfuzz (MIT), platformdirs (MIT), Typst (Apache-2.0), Hunspell (LGPL-2.1) by "
                "way of chunspell (MIT), the Dutch word list of OpenTaal (BSD), the fonts Source Sans 3 and Noto "
                "(OFL-1.1), the Fluent UI System Icons (MIT) and Python {python} (PSF)."
            ).format(qt=QLibraryInfo.version().toString(), python=sys.version.split()[0])
            + "</p>"
        )
        row = QHBoxLayout()
        row.addWidget(sign)
        row.addSpacing(em)
        row.addWidget(text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.opener: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.licences: QPushButton | None = None
        if licences.is_file():
            self.licences = buttons.addButton(self.tr("All &licences"), QDialogButtonBox.ButtonRole.ActionRole)
            self.licences.setAutoDefault(False)
            self.licences.clicked.connect(lambda: self.opener(QUrl.fromLocalFile(str(licences))))
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self.resize(em * 36, em * 18)
