"""The parts of the window, and the way round them by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window: what belongs to it, and what gives it the keyboard."""

    widget: QWidget
    focus: Callable[[], object]

    @classmethod
    def of(cls, widget: QWidget) -> Pane:
        """A pane whose first field or button gets the keyboard."""
        return cls(widget, lambda: focus_first(widget))

    @property
    def is_there(self) -> bool:
        """Whether it is shown, with something in it that can have the keyboard."""
        return self.widget.isVisible() and next(fields_in(self.widget), None) is not None

    @property
    def has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.widget or self.widget.isAncestorOf(focused))


class Panes(QObject):
    """Goes from part to part; `panes` gives those of now, in their order. Inner parts come before what holds them."""

    def __init__(self, window: QWidget, panes: Callable[[], Sequence[Pane]]) -> None:
        super().__init__(window)
        self._panes = panes

    def next(self) -> None:
        """Go to the next part, round the end."""
        self._go(1)

    def previous(self) -> None:
        """Go to the part before, round the begin."""
        self._go(-1)

    def _go(self, step: int) -> None:
        panes = [pane for pane in self._panes() if pane.is_there]
        here = next((place for place, pane in enumerate(panes) if pane.has_focus), None)
        if panes:
            panes[0 if here is None else (here + step) % len(panes)].focus()


def fields_in(widget: QWidget) -> Iterator[QWidget]:
    """What can have the keyboard in a widget, in the order of the Tab key; the widget itself comes first."""
    one = widget
    while True:
        takes_keys = one is widget or widget.isAncestorOf(one)
        if takes_keys and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisible():
            yield one
        one = one.nextInFocusChain()
        if one is None or one is widget:
            return


def focus_first(widget: QWidget) -> None:
    """Give the keyboard to the first field or button."""
    first = next(fields_in(widget), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
