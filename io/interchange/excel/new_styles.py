"""The cell formats of a table that the program makes: added behind those of the workbook, so that no other changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from interchange.package.markup import Element, Markup, decoded, encoded, quoted
from model.number_format import is_date_format

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
_LEFT = '<{x}alignment horizontal="left" vertical="top" wrapText="1"/>'
"""For dates, which stand among texts."""
_RIGHT = '<{x}alignment horizontal="right" vertical="top" wrapText="1" indent="1"/>'
"""For numbers, which do not touch the texts beside them."""
_DATE = 14
"""The built-in format for dates in the notation of the user's own country (18.8.30)."""
DATE_CODE = "d-m-yyyy"
"""The code that stands for it."""
_BUILT_IN = {
    "General": 0,
    "0": 1,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "0%": 9,
    "0.00%": 10,
    DATE_CODE: _DATE,
    "h:mm": 20,
    "@": 49,
}
"""Number formats that need not be written in the file (18.8.30) and, but for the date, look the same everywhere."""
_FIRST_OWN = 164
"""The first number of a format that is written in the file."""
_TITLE_SIZE = 16

_DEFAULTS: dict[str, tuple[str, ...]] = {
    "fonts": (_FONT,),
    # The first two fills are always these (18.8.20).
    "fills": (_FILL.replace("{kind}", "none"), _FILL.replace("{kind}", "gray125")),
    "borders": (_BORDER,),
    "cellStyleXfs": (_XF,),
    "cellXfs": (_XF,),
}


@dataclass(frozen=True, slots=True)
class Looks:
    """What sheets that are made here need besides heads, plain cells and dates."""

    codes: frozenset[str] = frozenset()
    """The number formats of cells (18.8.31)."""
    totals: frozenset[str] = frozenset()
    """The number formats of totals."""
    front: frozenset[str] = frozenset()
    """The number formats of numbers in a list of texts, where they stand to the left."""
    is_front: bool = False
    """Whether there is a sheet with a title and a list of texts."""


@dataclass(frozen=True, slots=True)
class TableStyles:
    """The styles part with the formats of a table in it, and their numbers as cells use them (`c@s`)."""

    content: bytes
    head: int
    body: int
    date: int
    codes: Mapping[str, int] = field(default_factory=dict)
    """Number format -> the format of cells that have it."""
    totals: Mapping[str, int] = field(default_factory=dict)
    front: Mapping[str, int] = field(default_factory=dict)
    title: int = 0
    name: int = 0
    """The format of the title of a text."""

    def of(self, code: str) -> int:
        """The format of cells with this number format; that of plain cells for one that was not asked for."""
        return self.codes.get(code, self.body)

    def in_front(self, code: str) -> int:
        """The format of a cell in a list of texts."""
        return self.front.get(code, self.body)


def with_table_styles(content: bytes, file: str, part: str, looks: Looks | None = None) -> TableStyles:
    """The styles part with these formats; the same bytes when it has them. Raises `Damaged`."""
    looks = looks or Looks()
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
    text, date = _with(text, "cellXfs", _format(0, 0, border, based, _DATE, _LEFT))
    text, codes = _with_codes(text, looks.codes, 0, border, based)
    text, totals = _with_codes(text, looks.totals, font, border, based)
    text, front = _with_codes(text, looks.front, 0, border, based, _LEFT)
    title = name = 0
    if looks.is_front:
        text, large = _with(text, "fonts", _large(text))
        text, title = _with(text, "cellXfs", _format(large, 0, 0, based, alignment=""))
        text, name = _with(text, "cellXfs", _format(font, 0, border, based))
    return TableStyles(encoded(text, encoding), head, body, date, codes, totals, front, title, name)


def new_styles(is_strict: bool) -> bytes:
    """A styles part for a workbook that has none."""
    namespace = STRICT if is_strict else TRANSITIONAL
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    listings = "".join(_listing(name, list(defaults), "") for name, defaults in _DEFAULTS.items())
    return f'{start}<styleSheet xmlns="{namespace}">{listings}</styleSheet>'.encode()


def _with_codes(
    text: str, codes: Iterable[str], font: int, border: int, based: str, alignment: str = ""
) -> tuple[str, dict[str, int]]:
    """The text with a format of cells for each of these number formats, and their numbers."""
    found: dict[str, int] = {}
    for code in sorted(codes):
        text, number = _number_format(text, code)
        usual = _LEFT if is_date_format(code) else _WRAPPED if code in {"General", "@"} else _RIGHT
        text, found[code] = _with(text, "cellXfs", _format(font, 0, border, based, number, alignment or usual))
    return text, found


def _number_format(text: str, code: str) -> tuple[str, int]:
    """The text with a number format, and its number; one that is there is used again."""
    if code in _BUILT_IN:
        return text, _BUILT_IN[code]
    markup = Markup(text)
    listing = _listing_in(markup, "numFmts")
    known = list(listing.children) if listing is not None else []
    for element in known:
        if markup.get(element, "formatCode") == code:
            return text, markup.number(element, "numFmtId")
    number = max([_FIRST_OWN - 1, *(markup.number(element, "numFmtId") for element in known)]) + 1
    text, _ = _with(text, "numFmts", f'<{{x}}numFmt numFmtId="{number}" formatCode="{quoted(code)}"/>')
    return text, number


def _large(text: str) -> str:
    """The bold font of the workbook in the size of a title."""
    font = _bold(text)
    sized, count = re.subn(r'(<(?:[\w.-]+:|\{x\})?sz\s[^>]*?val=")[^"]*(")', rf"\g<1>{_TITLE_SIZE}\g<2>", font, count=1)
    return sized if count else font.replace("b/>", f'b/><{{x}}sz val="{_TITLE_SIZE}"/>', 1)


def _format(font: int, fill: int, border: int, based: str, number: int = 0, alignment: str = _WRAPPED) -> str:
    applied = [
        f'apply{name}="1"'
        for name, is_set in (("NumberFormat", number), ("Font", font), ("Fill", fill), ("Border", border))
        if is_set
    ]
    numbers = f'numFmtId="{number}" fontId="{font}" fillId="{fill}" borderId="{border}"{based}'
    if not alignment:
        return f"<{{x}}xf {numbers} {' '.join(applied)}/>"
    return f'<{{x}}xf {numbers} {" ".join(applied)} applyAlignment="1">{alignment}</{{x}}xf>'


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
        defaults = [default.replace("{x}", root.prefix) for default in _DEFAULTS.get(listing, ())]
        markup.insert(_place_of(root, listing), _listing(listing, [*defaults, entry], root.prefix))
        return markup.result(), len(defaults)
    for number, child in enumerate(element.children):
        if text[child.start : child.end] == entry:
            return text, number
    number = len(element.children)
    if not element.open:
        defaults = [default.replace("{x}", root.prefix) for default in _DEFAULTS.get(listing, ())]
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
