"""Icons from one set (Fluent UI System Icons), in the colour of the text around them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from interchange.resources import resource

SIZES = (16, 20, 24, 32, 40, 48, 72)


def icon(name: str) -> QIcon:
    """The icon with this name, in the colours of the palette of now. Raises FileNotFoundError for an unknown name."""
    palette = QGuiApplication.palette()
    normal = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    selected = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText).name()
    return _icon(name, normal, disabled, selected)


_shown: WeakKeyDictionary[QObject, list[Callable[[], None]]] = WeakKeyDictionary()


def show_icon(target: Any, name: str, put: Callable[[Any, QIcon], None] | None = None) -> None:
    """Give a widget or action its icon, and give it anew when the palette changes.

    `put` is for what has no `setIcon`; it is handed the target, which it must not hold itself.
    """
    weak = ref(target)

    def show() -> None:
        alive = weak()
        if alive is None:
            return
        if put is None:
            alive.setIcon(icon(name))
        else:
            put(alive, icon(name))

    _shown.setdefault(target, []).append(show)
    show()


def renew_icons() -> None:
    """Draw every icon that is shown in the colours of the palette of now."""
    for target, shows in list(_shown.items()):
        if isValid(target):
            for show in shows:
                show()


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, disabled: str, selected: str) -> QIcon:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, normal),
        (QIcon.Mode.Disabled, disabled),
        # In a list, on the ground of what is selected.
        (QIcon.Mode.Selected, selected),
    ):
        renderer = QSvgRenderer(QByteArray(source.replace("<svg ", f'<svg fill="{colour}" ', 1).encode()))
        for size in SIZES:
            pixmap = QPixmap(QSize(size, size))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            result.addPixmap(pixmap, mode)
    return result


@lru_cache(maxsize=1)
def program_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return QIcon(str(resource("icons", "communicatiematrix.svg")))
