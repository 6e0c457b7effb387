"""How many words a text has, beside how many read well."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from gui.overrides import survivable


@survivable
class WordCount(QLabel):
    """Follows one text; says nothing of one without words."""

    def __init__(self, advice: tuple[int, int] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice = advice
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self.setFont(font)

    def count(self, text: str) -> None:
        """Show how many words this is."""
        words = len(text.split())
        said = self.tr("%n word(s)", "", words)
        if self._advice is not None:
            least, most = self._advice
            if not words:
                said = QCoreApplication.translate("WordCount", "{least} to {most} words read well")
                said = said.format(least=least, most=most) if least else ""
            elif words > most:
                said += QCoreApplication.translate("WordCount", "; up to {most} reads well").format(most=most)
        self.setText(said if words or self._advice else "")
