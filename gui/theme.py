"""The look: Fusion with palettes of our own, light and dark, in which every pair of colours can be read.

Where the system asks for high contrast, its own colours are taken as they are, and nothing of ours comes between.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui.overrides import survivable

_Role = QPalette.ColorRole

LIGHT: dict[QPalette.ColorRole, str] = {
    _Role.Window: "#f3f5f7",
    _Role.WindowText: "#1d2730",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f9fb",
    _Role.Text: "#1d2730",
    _Role.Button: "#eef1f4",
    _Role.ButtonText: "#1d2730",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#1d2730",
    _Role.ToolTipText: "#ffffff",
    _Role.PlaceholderText: "#5c6b78",
    _Role.Highlight: "#17618c",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#17618c",
    _Role.LinkVisited: "#5b3f8c",
    _Role.Accent: "#17618c",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e6eaee",
    _Role.Mid: "#c3ccd4",
    _Role.Dark: "#8e9aa5",
    _Role.Shadow: "#5c6b78",
}

DARK: dict[QPalette.ColorRole, str] = {
    _Role.Window: "#20262b",
    _Role.WindowText: "#e8edf1",
    _Role.Base: "#171c20",
    _Role.AlternateBase: "#1d2328",
    _Role.Text: "#e8edf1",
    _Role.Button: "#2b333a",
    _Role.ButtonText: "#e8edf1",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#e8edf1",
    _Role.ToolTipText: "#171c20",
    _Role.PlaceholderText: "#a3b0bb",
    _Role.Highlight: "#2876a6",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#7fc1ea",
    _Role.LinkVisited: "#c3a8ee",
    _Role.Accent: "#7fc1ea",
    _Role.Light: "#3a444c",
    _Role.Midlight: "#323b43",
    _Role.Mid: "#48545e",
    _Role.Dark: "#11161a",
    _Role.Shadow: "#0b0e11",
}

THEME, CONTRAST = "theme", "high contrast"
HIGH = 15.0
"""The contrast between text and ground from which on colours may be those of a contrast theme."""

DISABLED_LIGHT, DISABLED_DARK = "#6f7c87", "#8b98a3"


def palette(dark: bool) -> QPalette:
    """The palette of the light or the dark look."""
    result = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED_DARK if dark else DISABLED_LIGHT))
    return result


@dataclass(frozen=True, slots=True)
class System:
    """What the system of the user asks for."""

    dark: bool
    colours: QPalette
    """Its own colours."""
    high_contrast: bool


@dataclass(frozen=True, slots=True)
class Look:
    """A style by the name that Qt gives it, and the colours it paints with."""

    style: str
    palette: QPalette


def look_for(system: System) -> Look:
    """The look that goes with a system. In high contrast it is the style that draws every edge in a colour of the
    palette: Fusion makes its edges of the ground, which leaves none to see on black."""
    if system.high_contrast:
        return Look("Windows", system.colours)
    return Look("Calm", palette(system.dark))


def has_high_contrast(colours: QPalette) -> bool:
    """Whether colours are those of a system in high contrast: everything lies on one ground, of black or of white."""
    grounds = {colours.color(role).name() for role in (_Role.Window, _Role.Base, _Role.Button)}
    texts = (_Role.WindowText, _Role.Text, _Role.ButtonText)
    return grounds in ({"#000000"}, {"#ffffff"}) and all(
        contrast(colours.color(role), QColor(next(iter(grounds)))) >= HIGH for role in texts
    )


def keeps_to_system(colours: QPalette) -> bool:
    """Whether colours of ours are out of place beside these: the system asks for high contrast."""
    application = QApplication.instance()
    return has_high_contrast(colours) or (application is not None and bool(application.property(CONTRAST)))


def ask_system(application: QApplication) -> System:
    """What the system asks for now. The colours of the application are left as those of the system."""
    # Kept in a variable: chained calls on style hints lose their object in PySide6.
    hints = QGuiApplication.styleHints()
    application.setPalette(QPalette())
    colours = QPalette(application.palette())
    is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    return System(is_dark, colours, _windows_asks_contrast() or has_high_contrast(colours))


def _windows_asks_contrast() -> bool:
    """Whether a contrast theme of Windows is on, which Qt 6.8 does not tell."""
    if sys.platform != "win32":
        return False

    class HighContrast(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    asked = HighContrast(size=ctypes.sizeof(HighContrast))
    get, is_on = 0x42, 1
    told = ctypes.windll.user32.SystemParametersInfoW(get, asked.size, ctypes.byref(asked), 0)
    return bool(told) and bool(asked.flags & is_on)


def apply_theme(application: QApplication) -> None:
    """Give the application its look, and follow the system between light, dark and high contrast."""
    Theme(application).follow()


@survivable
class Theme(QObject):
    """Lives as long as the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.follow)
        self.setObjectName(THEME)

    def follow(self) -> None:
        """Look as the system asks now."""
        self.show(ask_system(self._application))

    def show(self, system: System) -> None:
        """Take over the look that goes with a system, in every window there is."""
        look = look_for(system)
        self._application.setProperty(CONTRAST, system.high_contrast)
        if self._application.style().objectName().lower() != look.style.lower():
            # Imported here, because the edges are reckoned with the contrast that is below.
            from gui.edges import STYLE, CalmStyle

            self._application.setStyle(CalmStyle() if look.style == STYLE else look.style)
        self._application.setPalette(look.palette)

    def watch(self, window: QWidget) -> None:
        """Follow what the system tells a window too: contrast may come and go while light or dark stays."""
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self.follow()
        return False


def watch_theme(window: QWidget) -> None:
    """Let the look of the application follow what the system tells this window, when there is one to follow."""
    application = QApplication.instance()
    theme = application.findChild(Theme, THEME) if application is not None else None
    if theme is not None:
        theme.watch(window)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
