"""The settings of our documents, with what the layout of a template needs of its own."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from interchange.resources import resource
from interchange.word.house.style import Mended
from interchange.word.house.xml import SETTINGS_ORDER, W, insert

_LAYOUT = (
    "embedTrueTypeFonts",
    "saveSubsetFonts",
    "mirrorMargins",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
    "evenAndOddHeaders",
    "footnotePr",
    "endnotePr",
    "clrSchemeMapping",
)
"""What decides how pages look; everything else, such as variables, protection and the template's path, stays behind."""
_NEWEST = 15


def mend_settings(document: Document, mended: Mended) -> None:
    """Put our settings in the place of those of the template (ECMA-376 part 1, 17.15)."""
    root: Any = document.settings.element
    modes = [
        int(str(mark.get(qn("w:val")) or 0))
        for mark in root.iter(qn("w:compatSetting"))
        if mark.get(qn("w:name")) == "compatibilityMode" and str(mark.get(qn("w:val"))).isdigit()
    ]
    mended.old_mode = max(modes, default=0) < _NEWEST
    kept = [deepcopy(found) for name in _LAYOUT if (found := root.find(qn(f"w:{name}"))) is not None]
    for child in list(root):
        root.remove(child)
    for child in parse_xml(resource("word", "neutral", "word", "settings.xml").read_bytes()):
        root.append(deepcopy(child))
    for child in kept:
        insert(root, child, SETTINGS_ORDER)
    for key in list(root.attrib):
        if not str(key).startswith(f"{{{W}}}"):
            del root.attrib[key]
