"""The cell formats of a table that the program makes: added behind those of the workbook, so that no other changes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interchange.package.markup import Element, Markup, decoded, encoded

TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"

_ORDER = ("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles")
_FONT = '<{x}font><{x}sz val="11"/><{x}name val="Calibri"/><{x}family val="2"/></{x}font>'
_FILL = '<{x}fill><{x}patternFill patternType="{kind}"/></{x}fill>'
_HEAD_FILL = '<{x}fill><{x}patternFill patternType="solid"><{x}fgColor rgb="FFDCE6EE"/></{x}patternFill></{x}fill>'
_BORDER = "<{x}border><{x}left/><{x}right/><{x}top/><{x}bottom/><{x}diagonal/></{x}border>"
_SIDES = "".join(
    f'<{{x}}{side} style="thin"><{{x}}color rgb="FFB4BEC6"/></{{x}}{side}>'
    for side in ("left", "right", "top", "bottom")
)
_THIN_BORDER = "<{x}border>" + _SIDES + "<{x}diagonal/></{x}border>"
_XF = '<{x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
_WRAPPED = '<{x}alignment vertical="top" wrapText="1"/>'
_DATE = 14
"""The built-in format for dates in the notation of the user's own country (18.8.30)."""

_DEFAULTS: dict[str, tuple[str, ...]] = {
    "fonts": (_FONT,),
    # The first two fills are always these (18.8.20).
    "fills": (_FILL.replace("{kind}", "none"), _FILL.replace("{kind}", "gray125")),
    "borders": (_BORDER,),
    "cellStyleXfs": (_XF,),
    "cellXfs": (_XF,),
}


@dataclass(frozen=True, slots=True)
class TableStyles:
    """The styles part with the formats of a table in it, and their numbers as cells use them (`c@s`)."""

    content: bytes
    head: int
    body: int
    date: int


def with_table_styles(content: bytes, file: str, part: str) -> TableStyles:
    """The styles part with these formats; the same bytes when it has them. Raises `Damaged`."""
    text, encoding = decoded(content, file, part)
    markup = Markup(text)
    if not next(markup.named("styleSheet")).open:
        text, encoding = new_styles(STRICT in text).decode(), "utf-8"
    base = _listing_in(Markup(text), "cellStyleXfs")
    based = ' xfId="0"' if base is not None and base.children else ""
    # Each addition is looked for in the text that the one before it made.
    text, font = _with(text, "fonts", _bold(text))
    text, fill = _with(text, "fills", _HEAD_FILL)
    text, border = _with(text, "borders", _THIN_BORDER)
    text, head = _with(text, "cellXfs", _format(font, fill, border, based))
    text, body = _with(text, "cellXfs", _format(0, 0, border, based))
    text, date = _with(text, "cellXfs", _format(0, 0, border, based, _DATE))
    return TableStyles(encoded(text, encoding), head, body, date)


def new_styles(is_strict: bool) -> bytes:
    """A styles part for a workbook that has none."""
    namespace = STRICT if is_strict else TRANSITIONAL
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    listings = "".join(_listing(name, list(defaults), "") for name, defaults in _DEFAULTS.items())
    return f'{start}<styleSheet xmlns="{namespace}">{listings}</styleSheet>'.encode()


def _format(font: int, fill: int, border: int, based: str, number: int = 0) -> str:
    applied = [
        f'apply{name}="1"'
        for name, is_set in (("NumberFormat", number), ("Font", font), ("Fill", fill), ("Border", border))
        if is_set
    ]
    numbers = f'numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="{border}"{based}'
    return f'<{{x}}xf {numbers} {" ".join(applied)} applyAlignment="1">{_WRAPPED}</{{x}}xf>'


def _bold(text: str) -> str:
    """The usual font of the workbook in bold; it is the first one (18.8.22)."""
    markup = Markup(text)
    fonts = _listing_in(markup, "fonts")
    font = next((found for found in fonts.children if found.name == "font"), None) if fonts else None
    if font is None or not font.open:
        return _FONT.replace("<{x}sz", "<{x}b/><{x}sz", 1)
    inner = text[font.inner : font.inner_end]
    kept = re.sub(rf"<{font.prefix}b(?:\s[^>]*)?(?:/>|>.*?</{font.prefix}b\s*>)", "", inner).strip()
    # What stands there is the workbook's own; only what is added waits for its prefix.
    return f"<{{x}}font><{{x}}b/>{kept}</{{x}}font>".replace("{x}", font.prefix)


def _with(text: str, listing: str, template: str) -> tuple[str, int]:
    """The text with an entry in a listing, and the number of that entry; an equal one is used again."""
    markup = Markup(text)
    root = next(markup.named("styleSheet"))
    entry = template.replace("{x}", root.prefix)
    element = _listing_in(markup, listing)
    if element is None:
        defaults = [default.replace("{x}", root.prefix) for default in _DEFAULTS[listing]]
        markup.insert(_place_of(root, listing), _listing(listing, [*defaults, entry], root.prefix))
        return markup.result(), len(defaults)
    for number, child in enumerate(element.children):
        if text[child.start : child.end] == entry:
            return text, number
    number = len(element.children)
    if not element.open:
        defaults = [default.replace("{x}", root.prefix) for default in _DEFAULTS[listing]]
        markup.replace(element, _listing(listing, [*defaults, entry], root.prefix))
        return markup.result(), len(defaults)
    markup.insert(element.inner_end, entry)
    if markup.get(element, "count") is not None:
        markup.set(element, "count", str(number + 1))
    return markup.result(), number


def _listing(name: str, entries: list[str], prefix: str) -> str:
    inner = "".join(entry.replace("{x}", prefix) for entry in entries)
    return f'<{prefix}{name} count="{len(entries)}">{inner}</{prefix}{name}>'


def _listing_in(markup: Markup, name: str) -> Element | None:
    root = next(markup.named("styleSheet"), None)
    return next((child for child in root.children if child.name == name), None) if root is not None else None


def _place_of(root: Element, name: str) -> int:
    """Where a listing comes in the order of the schema (18.8.39)."""
    later = set(_ORDER[_ORDER.index(name) + 1 :]) | {"colors", "extLst"}
    return next((child.start for child in root.children if child.name in later), root.inner_end)
