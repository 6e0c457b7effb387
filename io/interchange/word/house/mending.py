"""Mends the styles of a template: language, letters that are too small or too light, straight edges, lists."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from interchange.word.house.colours import LEAST_CONTRAST, contrast, readable
from interchange.word.house.numbering import add_lists, is_whole
from interchange.word.house.style import Mended
from interchange.word.house.styles import DUTCH_NAMES, StyleSheet
from interchange.word.house.xml import PARAGRAPH_ORDER, RUN_ORDER, STYLE_ORDER, W, is_on, put, value
from interchange.word.styles import Style

SMALLEST = 18
"""Half points: nine points."""
WHITE = "FFFFFF"
_TEXT_STYLES = [style for style in DUTCH_NAMES if style != Style.TABLE]
_LISTS = {
    Style.BULLETS: False,
    Style.NUMBERS: True,
    Style.CELL_BULLETS: False,
    Style.CELL_NUMBERS: True,
}
_CELL_MARGINS = {"top": "45", "left": "102", "bottom": "40", "right": "102"}
_TABLE_ORDER = (
    "tblStyle",
    "tblpPr",
    "tblOverlap",
    "bidiVisual",
    "tblStyleRowBandSize",
    "tblStyleColBandSize",
    "tblW",
    "jc",
    "tblCellSpacing",
    "tblInd",
    "tblBorders",
    "shd",
    "tblLayout",
    "tblCellMar",
    "tblLook",
)
_SPACING = {
    Style.TITLE: ("0", "120"),
    "Kop1": ("320", "100"),
    "Kop2": ("260", "80"),
    "Kop3": ("220", "60"),
    "Kop4": ("200", "40"),
    Style.BODY: ("0", "100"),
}
_FIRST_ROW = "w:tblStylePr[@w:type='firstRow']"


def mend_language(sheet: StyleSheet, language: str, mended: Mended) -> None:
    """Say in the defaults of the document which language it is in (EN 301 549, 10.3.1.1)."""
    found = sheet.property(Style.BODY, "w:rPr/w:lang")
    known = value(found)
    mended.language = "" if (known or "").lower() == language.lower() else known
    for mark in list(sheet.root.iter(qn("w:lang"))):
        mark.getparent().remove(mark)
    defaults = sheet.root.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = parse_xml(f'<w:docDefaults xmlns:w="{W}"/>')
        sheet.root.insert(0, defaults)
    holder = put(defaults, "rPrDefault", ["rPrDefault", "pPrDefault"])
    run = put(holder, "rPr", ["rPr"])
    put(run, "lang", RUN_ORDER, val=language, eastAsia=language, bidi="ar-SA")


def mend_sizes(sheet: StyleSheet, mended: Mended) -> None:
    """No letter smaller than nine points."""
    for style in [None, *sheet.all()]:
        root = sheet.root.find(qn("w:docDefaults")) if style is None else style
        if root is None:
            continue
        small = [
            size
            for name in ("w:sz", "w:szCs")
            for size in root.iter(qn(name))
            if float(size.get(qn("w:val")) or SMALLEST) < SMALLEST
        ]
        for size in small:
            size.set(qn("w:val"), str(SMALLEST))
        if small and style is not None and style.get(qn("w:styleId")) in DUTCH_NAMES:
            mended.enlarged.append(DUTCH_NAMES[str(style.get(qn("w:styleId")))])


def mend_edges(sheet: StyleSheet, mended: Mended) -> None:
    """Text with a ragged right edge and lines that grow with their letters (WCAG 2.1, 1.4.8 and 1.4.12)."""
    for style_id in _TEXT_STYLES:
        style = sheet.get(style_id)
        justified = value(sheet.property(style_id, "w:pPr/w:jc")) in {"both", "distribute"}
        spacing = sheet.property(style_id, "w:pPr/w:spacing")
        fixed = spacing is not None and spacing.get(qn("w:lineRule")) == "exact"
        if style is None or not (justified or fixed):
            continue
        mended.loosened.append(DUTCH_NAMES[style_id])
        paragraph = put(style, "pPr", STYLE_ORDER)
        if justified:
            put(paragraph, "jc", PARAGRAPH_ORDER, val="left")
        if fixed and spacing is not None:
            put(paragraph, "spacing", PARAGRAPH_ORDER, line=spacing.get(qn("w:line")) or "240", lineRule="atLeast")


def mend_spacing(sheet: StyleSheet) -> None:
    """White above headings and below the title, where the template says nothing of it: they follow tables."""
    for style_id, (before, after) in _SPACING.items():
        style = sheet.get(style_id)
        spacing = sheet.property(style_id, "w:pPr/w:spacing")
        told = "w:after" if before == "0" else "w:before"
        if style is None or (spacing is not None and spacing.get(qn(told))):
            continue
        put(put(style, "pPr", STYLE_ORDER), "spacing", PARAGRAPH_ORDER, before=before, after=after)


def mend_colours(sheet: StyleSheet, mended: Mended, darkens: bool) -> None:
    """Letters that can be read on what is behind them."""
    for style_id in _TEXT_STYLES:
        style = sheet.get(style_id)
        colour = sheet.theme.colour(sheet.property(style_id, "w:rPr/w:color"))
        if style is None or colour is None:
            continue
        ground = sheet.theme.colour(sheet.property(style_id, "w:pPr/w:shd"), "fill") or WHITE
        ratio = contrast(colour, ground)
        if ratio >= LEAST_CONTRAST:
            continue
        mended.light.append((DUTCH_NAMES[style_id], colour, ratio))
        if darkens:
            _colour(style, readable(colour, ground))


def mend_table(sheet: StyleSheet, mended: Mended) -> None:
    """Heads of tables that can be read on the ground that the style of the table gives them."""
    style = sheet.get(Style.TABLE)
    head = sheet.get(Style.CELL_HEAD)
    if style is None or head is None:
        return
    if sheet.property(Style.TABLE, "w:tblPr/w:tblCellMar/w:top") is None:
        # Without white around it text stands against the lines.
        margins = put(put(style, "tblPr", STYLE_ORDER), "tblCellMar", _TABLE_ORDER)
        for side, width in _CELL_MARGINS.items():
            put(margins, side, list(_CELL_MARGINS), w=width, type="dxa")
    ground = head_ground(sheet)
    row = style.find(f"{_FIRST_ROW}/w:rPr/w:color", {"w": W})
    for colour in (
        sheet.theme.colour(row),
        sheet.theme.colour(sheet.property(Style.CELL_HEAD, "w:rPr/w:color")),
        "000000",
        WHITE,
    ):
        if colour is not None and contrast(colour, ground) >= LEAST_CONTRAST:
            _colour(head, colour)
            break
    # What the style says of the colour of letters in other cells gives way to that of the paragraphs.
    ordinary = sheet.theme.colour(sheet.property(Style.CELL, "w:rPr/w:color")) or "000000"
    if contrast(ordinary, cell_ground(sheet)) < LEAST_CONTRAST:
        for style_id in (Style.CELL, Style.CELL_NOTE):
            known = sheet.get(style_id)
            if known is not None:
                _colour(known, readable(ordinary, cell_ground(sheet)))


def head_ground(sheet: StyleSheet) -> str:
    """The colour behind the heads of a table."""
    style = sheet.get(Style.TABLE)
    shade = style.find(f"{_FIRST_ROW}/w:tcPr/w:shd", {"w": W}) if style is not None else None
    return sheet.theme.colour(shade, "fill") or cell_ground(sheet)


def cell_ground(sheet: StyleSheet) -> str:
    """The colour behind the other cells."""
    for path in ("w:tcPr/w:shd", "w:tblPr/w:shd"):
        shade = sheet.property(Style.TABLE, path)
        colour = sheet.theme.colour(shade, "fill")
        if colour:
            return colour
    return WHITE


def mend_lists(sheet: StyleSheet, numbering: Any, added: Collection[str]) -> None:
    """Lists with a sign on every level; where the template's own have not, they get ours, as do styles of ours."""
    ours = add_lists(numbering)
    for style_id, numbered in _LISTS.items():
        style = sheet.get(style_id)
        if style is None:
            continue
        held = style.find("w:pPr/w:numPr/w:numId", {"w": W})
        if held is not None and style_id not in added and is_whole(numbering, value(held), numbered):
            continue
        paragraph = put(style, "pPr", STYLE_ORDER)
        mark = put(paragraph, "numPr", PARAGRAPH_ORDER)
        for child in list(mark):
            mark.remove(child)
        put(mark, "numId", ["ilvl", "numId"], val=ours[style_id])
        for indent in paragraph.findall(qn("w:ind")):
            # The list itself says how far it is indented.
            paragraph.remove(indent)


def allow_hyphens(sheet: StyleSheet) -> None:
    """Hyphens only where a column is narrow: elsewhere words stay whole."""
    body = sheet.get(Style.BODY)
    if body is not None and not is_on(sheet.property(Style.BODY, "w:pPr/w:suppressAutoHyphens")):
        put(put(body, "pPr", STYLE_ORDER), "suppressAutoHyphens", PARAGRAPH_ORDER, val="1")


def _colour(style: Any, colour: str) -> None:
    run = put(style, "rPr", STYLE_ORDER)
    mark = put(run, "color", RUN_ORDER, val=colour)
    for key in ("themeColor", "themeTint", "themeShade"):
        mark.attrib.pop(qn(f"w:{key}"), None)
