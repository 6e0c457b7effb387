"""What PDF and print take from the template of the house style."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QWidget

from gui.house_style.store import Paper
from interchange.pdf import known_font
from interchange.pdf.look import ACCENT
from interchange.word.house import Look

_MOST_DOTS = 1200
_SWATCH = 16


class PaperGroup(QGroupBox):
    """Proposes the colour of the headings, the letters and the picture that the template has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("PDF and print"))
        self._logo = b""
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.colour = QComboBox(self)
        self.font_box = QComboBox(self)
        for box in (self.colour, self.font_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self.with_logo = QCheckBox(self.tr("The picture of the h&eader above the title"), self)
        form.addRow(self.tr("Colour of he&adings:"), self.colour)
        form.addRow(self.tr("Lette&rs:"), self.font_box)
        form.addRow(self.with_logo)

    def propose(self, look: Look, known: Paper | None = None) -> None:
        """Show what there is to choose, as it was chosen before when that is `known`; or else all that the template
        has."""
        self.colour.clear()
        for place, shade in enumerate(look.colours):
            words = self.tr("Of the headings (#{colour})") if not place else self.tr("Of the template (#{colour})")
            self.colour.addItem(_swatch(f"#{shade}"), words.format(colour=shade), f"#{shade.lower()}")
        ours = self.tr("Of the program (#{colour})").format(colour=ACCENT[1:].upper())
        self.colour.addItem(_swatch(ACCENT), ours, "")
        self.font_box.clear()
        wanted = look.text.font
        found = known_font(wanted) if wanted else ""
        if found:
            self.font_box.addItem(found, found)
        self.font_box.addItem(self.tr("Source Sans, of the program"), "")
        self.font_box.setEnabled(bool(found))
        self.font_box.setToolTip(
            self.tr("“{name}” is not on this computer as letters that a PDF can take along.").format(name=wanted)
            if wanted and not found
            else ""
        )
        self._logo = _as_png(look.logo)
        self.with_logo.setEnabled(bool(self._logo))
        self.with_logo.setChecked(bool(self._logo) and (known is None or bool(known.logo)))
        if known is not None:
            self.colour.setCurrentIndex(max(0, self.colour.findData(known.accent)))
            self.font_box.setCurrentIndex(max(0, self.font_box.findData(known.font)))

    @property
    def paper(self) -> Paper:
        """What is chosen now."""
        return Paper(
            str(self.colour.currentData() or ""),
            str(self.font_box.currentData() or ""),
            self._logo if self.with_logo.isChecked() else b"",
        )


def _swatch(colour: str) -> QIcon:
    dots = QPixmap(_SWATCH, _SWATCH)
    dots.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dots)
    painter.setBrush(QColor(colour))
    painter.setPen(QColor("#8A99A6"))
    painter.drawRect(0, 0, _SWATCH - 1, _SWATCH - 1)
    painter.end()
    return QIcon(dots)


def _as_png(data: bytes) -> bytes:
    """The picture as PNG, whatever it was, no larger than paper asks; empty when it cannot be read."""
    picture = QImage.fromData(data) if data else QImage()
    if picture.isNull():
        return b""
    if max(picture.width(), picture.height()) > _MOST_DOTS:
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(_MOST_DOTS, _MOST_DOTS, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
