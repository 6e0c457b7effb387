"""Formats of cells: which style shows dates, and which style a cell may be typed in when its sheet is protected."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from interchange.errors import too_much
from interchange.package.xml import child, children, parse, whole_number
from model.number_format import is_date_format

BUILT_IN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '"€" #,##0;"€" -#,##0',
    6: '"€" #,##0;"€" -#,##0',
    7: '"€" #,##0.00;"€" -#,##0.00',
    8: '"€" #,##0.00;"€" -#,##0.00',
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    37: "#,##0;-#,##0",
    38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;-#,##0.00",
    41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
    42: '_ "€" * #,##0_ ;_ "€" * -#,##0_ ;_ "€" * "-"_ ;_ @_ ',
    43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    44: '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
}
"""The number formats that are not written in the file (ECMA-376 part 1, 18.8.30), with the euro as currency."""


MOST_STYLES = 130_000
"""Cell formats, twice as many as Excel itself can read (64,000)."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The number format and the lock of every cell style of a workbook, by the index that cells use (`c@s`)."""

    formats: tuple[str, ...] = ("General",)
    unlocked: frozenset[int] = frozenset()
    fills: tuple[str, ...] = ()
    """The colour behind the cells of each style, as a mark to compare by; empty for none and for white."""

    def format(self, style: int) -> str:
        """The number format code of a style; General for a style that is not there."""
        return self.formats[style] if 0 <= style < len(self.formats) else "General"

    def fill(self, style: int) -> str:
        """The colour behind the cells of a style; empty for none, and for a style that is not there."""
        return self.fills[style] if 0 <= style < len(self.fills) else ""

    def is_date(self, style: int) -> bool:
        """Whether numbers in this style are shown as dates or times."""
        return is_date_format(self.format(style))


def read_styles(content: bytes, file: str, part: str) -> Styles:
    """The styles of a workbook (18.8). Raises `Damaged` or `TooLarge`."""
    if content.count(b"<xf") + content.count(b":xf") > MOST_STYLES:
        raise too_much(file, part)
    root = parse(content, file, part)
    codes = dict(BUILT_IN)
    listing = child(root, "numFmts")
    for element in children(listing, "numFmt") if listing is not None else []:
        number = whole_number(element.get("numFmtId"))
        if number is not None:
            codes[number] = str(element.get("formatCode") or "General")
    formats: list[str] = []
    fills: list[str] = []
    unlocked: set[int] = set()
    colours = _fills(root)
    cell_formats = child(root, "cellXfs")
    for index, element in enumerate(children(cell_formats, "xf") if cell_formats is not None else []):
        formats.append(codes.get(whole_number(element.get("numFmtId")) or 0, "General"))
        fill = whole_number(element.get("fillId")) or 0
        fills.append(colours[fill] if fill < len(colours) else "")
        protection = child(element, "protection")
        if protection is not None and protection.get("locked") in {"0", "false"}:
            unlocked.add(index)
    return Styles(tuple(formats) or ("General",), frozenset(unlocked), tuple(fills))


def _fills(root: etree._Element) -> list[str]:
    """The colour of each fill (18.8.20, 18.8.32): of a pattern the one in front, of a gradient that it is one."""
    listing = child(root, "fills")
    found: list[str] = []
    for fill in children(listing, "fill") if listing is not None else []:
        pattern = child(fill, "patternFill")
        if pattern is None:
            found.append("gradient" if child(fill, "gradientFill") is not None else "")
            continue
        front = child(pattern, "fgColor")
        is_none = pattern.get("patternType", "none") == "none" or front is None
        found.append("" if is_none or front is None else _colour(front))
    return found


def _colour(element: etree._Element) -> str:
    """A colour as a mark to compare by; empty for white (18.8.3, 18.8.27)."""
    known = {name: str(element.get(name)) for name in ("rgb", "theme", "indexed", "tint") if element.get(name)}
    white = {"rgb": ("FFFFFFFF", "00FFFFFF"), "theme": ("0",), "indexed": ("1", "9", "64")}
    plain = known.get("tint", "0").strip("0.-") == ""
    if plain and any(known.get(name, "").upper() in values for name, values in white.items()):
        return ""
    return " ".join(f"{name}={value}" for name, value in sorted(known.items()))
