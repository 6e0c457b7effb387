"""The preview: pages to look at, with buttons to turn them and to make them larger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QSpinBox, QToolButton, QVBoxLayout, QWidget

from gui.icons import show_icon
from gui.printing.page_view import PageView
from interchange.pdf import Pages


class Preview(QGroupBox):
    """Pages with their bar. `say` puts a line in their place, for as long as there are none or they are being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("What it will look like"))
        self.back = self._button("arrow_up", self.tr("Previous page"), lambda: self.view.turn(-1))
        self.on = self._button("arrow_down", self.tr("Next page"), lambda: self.view.turn(1))
        self.number = QSpinBox(self)
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setRange(0, 0)
        self.number.valueChanged.connect(self._go_to)
        self._of = QLabel(self)
        self.out = self._button("zoom_out", self.tr("Smaller"), lambda: self.view.zoom_out())
        self.zoom = QLabel(self)
        self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("400 %"))
        self.into = self._button("zoom_in", self.tr("Larger"), lambda: self.view.zoom_in())
        self.whole = self._button("panel_right", self.tr("As wide as the window"), lambda: self.view.fit())
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.hide()
        # Behind the buttons, as the Tab key goes.
        self.view = PageView(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        for widget in (self.back, self.on, self.number, self._of):
            bar.addWidget(widget)
        bar.addSpacing(self.fontMetrics().height() // 2)
        for widget in (self.out, self.zoom, self.into, self.whole):
            bar.addWidget(widget)
        bar.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self.told)
        layout.addWidget(self.view, 1)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(lambda zoom: self.zoom.setText(f"{zoom} %"))
        self.view.set_pages(None)

    def _button(self, icon: str, name: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        show_icon(button, icon)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def show_pages(self, pages: Pages | None) -> None:
        """Show these pages in the place of the others."""
        self.view.set_pages(pages)

    def say(self, text: str) -> None:
        """A line below the buttons; empty for none."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _show_page(self, page: int, count: int) -> None:
        self.number.blockSignals(True)
        self.number.setRange(1 if count else 0, count)
        self.number.setValue(page)
        self.number.blockSignals(False)
        self._of.setText(self.tr("of {count}").format(count=count))
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < count)

    def _go_to(self, page: int) -> None:
        self.view.go_to(page)
