"""Colours of a template: what a theme calls them, and whether letters in them can be read (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

LEAST_CONTRAST = 4.5
_HEX = re.compile("[0-9A-Fa-f]{6}")
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NAMES = {
    "dark1": "dk1",
    "text1": "dk1",
    "light1": "lt1",
    "background1": "lt1",
    "dark2": "dk2",
    "text2": "dk2",
    "light2": "lt2",
    "background2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}


class Theme:
    """The colours and fonts that a template's theme names; nothing when it has no theme, or a broken one."""

    def __init__(self, blob: bytes) -> None:
        self._colours: dict[str, str] = {}
        self._fonts: dict[str, str] = {}
        try:
            root = etree.fromstring(blob, etree.XMLParser(resolve_entities=False, no_network=True)) if blob else None
        except etree.XMLSyntaxError:
            root = None
        if root is None:
            return
        for slot in root.iterfind(f".//{_A}clrScheme/*"):
            for colour in slot:
                known = str(colour.get("lastClr") or colour.get("val") or "")
                if _HEX.fullmatch(known):
                    self._colours[str(slot.tag).removeprefix(_A)] = known.upper()
        for kind in ("major", "minor"):
            latin = root.find(f".//{_A}{kind}Font/{_A}latin")
            if latin is not None:
                self._fonts[kind] = str(latin.get("typeface") or "")

    @property
    def accents(self) -> tuple[str, ...]:
        """The colours that the theme has for emphasis, the first one first."""
        names = (f"accent{number}" for number in range(1, 7))
        return tuple(self._colours[name] for name in names if name in self._colours)

    def font(self, name: str) -> str:
        """The font behind a name such as `minorHAnsi`; empty when the theme has none."""
        return self._fonts.get("major" if name.startswith("major") else "minor", "")

    def colour(self, mark: Any, attribute: str = "val") -> str | None:
        """The colour of `w:color` or `w:shd` as six digits; None for automatic and for none."""
        if mark is None:
            return None
        plain = str(mark.get(qn(f"w:{attribute}")) or "")
        if _HEX.fullmatch(plain):
            return plain.upper()
        theme = mark.get(qn("w:themeColor" if attribute in {"val", "color"} else "w:themeFill"))
        return self._colours.get(_NAMES.get(str(theme), str(theme))) if theme else None


def contrast(one: str, other: str) -> float:
    """How well letters of one colour can be read on the other, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: str, ground: str) -> str:
    """The colour, or the nearest shade of it that can be read on the ground: darker, or lighter on a dark ground."""
    to_white = _luminance(ground) < 0.18
    for step in range(101):
        shade = _mixed(colour, "FFFFFF" if to_white else "000000", step / 100)
        if contrast(shade, ground) >= LEAST_CONTRAST:
            return shade
    return "FFFFFF" if to_white else "000000"


def _mixed(colour: str, other: str, part: float) -> str:
    channels = zip(_channels(colour), _channels(other), strict=True)
    return "".join(f"{round(mine * (1 - part) + theirs * part):02X}" for mine, theirs in channels)


def _channels(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (0, 2, 4)]


def _luminance(colour: str) -> float:
    linear = [
        share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
