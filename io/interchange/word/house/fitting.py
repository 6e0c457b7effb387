"""Widths of columns for the letters of a house style, which can be wider than ours."""

from __future__ import annotations

from docx.oxml.ns import qn

from interchange.font_widths import fitted_to, relative_width
from interchange.word.house.styles import StyleSheet
from interchange.word.sections import Page
from interchange.word.styles import Style
from model.column_shares import Room
from model.report import Report


def font_of(sheet: StyleSheet, style_id: str) -> str:
    """The font of a style; empty when the template names none."""
    fonts = sheet.property(style_id, "w:rPr/w:rFonts")
    if fonts is None:
        return ""
    theme = fonts.get(qn("w:asciiTheme"))
    return (sheet.theme.font(str(theme)) if theme else "") or str(fonts.get(qn("w:ascii")) or "")


def fitted(report: Report, sheet: StyleSheet, section: object) -> Report:
    """The report with columns that suit the font and the margins of the template; words that still do not fit may
    break at a hyphen."""
    letter = sheet.size(Style.CELL) * relative_width(font_of(sheet, Style.CELL))
    rooms = [Room(Page(section, wide, first=True).text_width / 20, letter) for wide in (False, True)]
    return fitted_to(report, rooms[0], rooms[1])
