"""The look: Fusion with palettes of our own, light and dark, in which every pair of colours can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

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

DISABLED_LIGHT, DISABLED_DARK = "#6f7c87", "#8b98a3"


def palette(dark: bool) -> QPalette:
    """The palette of the light or the dark look."""
    result = QPalette()
    for role, colour in (DARK if dark else LIGHT).items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(DISABLED_DARK if dark else DISABLED_LIGHT))
    return result


def apply_theme(application: QApplication) -> None:
    """Give the application its look, and follow the system between light and dark."""
    application.setStyle("Fusion")
    # Kept in a variable: chained calls on style hints lose their object in PySide6.
    hints = QGuiApplication.styleHints()

    def follow(scheme: Qt.ColorScheme) -> None:
        application.setPalette(palette(scheme is Qt.ColorScheme.Dark))

    follow(hints.colorScheme())
    hints.colorSchemeChanged.connect(follow)


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
