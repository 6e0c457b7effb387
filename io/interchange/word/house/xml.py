"""Small tools for WordprocessingML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

RUN_ORDER = [
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "dstrike",
    "outline",
    "shadow",
    "emboss",
    "imprint",
    "noProof",
    "snapToGrid",
    "vanish",
    "webHidden",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "effect",
    "bdr",
    "shd",
    "fitText",
    "vertAlign",
    "rtl",
    "cs",
    "em",
    "lang",
    "eastAsianLayout",
    "specVanish",
    "oMath",
]
"""Children of `w:rPr` in the order of the schema (ECMA-376 part 1, 17.3.2.28); so for the others."""
PARAGRAPH_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
]
STYLE_ORDER = [
    "name",
    "aliases",
    "basedOn",
    "next",
    "link",
    "autoRedefine",
    "hidden",
    "uiPriority",
    "semiHidden",
    "unhideWhenUsed",
    "qFormat",
    "locked",
    "personal",
    "personalCompose",
    "personalReply",
    "rsid",
    "pPr",
    "rPr",
    "tblPr",
    "trPr",
    "tcPr",
    "tblStylePr",
]
SETTINGS_ORDER = [
    "zoom",
    "embedTrueTypeFonts",
    "embedSystemFonts",
    "saveSubsetFonts",
    "mirrorMargins",
    "alignBordersAndEdges",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
    "defaultTabStop",
    "autoHyphenation",
    "hyphenationZone",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "footnotePr",
    "endnotePr",
    "compat",
    "themeFontLang",
    "clrSchemeMapping",
    "decimalSymbol",
    "listSeparator",
]


def local(element: Any) -> str:
    """The name of an element of WordprocessingML without its namespace; other elements keep theirs."""
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.removeprefix(f"{{{W}}}")


def value(element: Any, path: str = "") -> str | None:
    """`w:val` of the element, or of the one at the path below it; None when there is none."""
    found = element.find(path, {"w": W}) if path and element is not None else element
    return found.get(qn("w:val")) if found is not None else None


def is_on(element: Any) -> bool:
    """Whether a switch such as `w:b` is on (17.17.4)."""
    return element is not None and (element.get(qn("w:val")) or "1").lower() not in {"0", "false", "off"}


def put(parent: Any, name: str, order: Sequence[str], **attributes: str) -> Any:
    """The child with this name and these attributes of `w:`, in the place that the schema asks."""
    child = parent.find(qn(f"w:{name}"))
    if child is None:
        child = parse_xml(f'<w:{name} xmlns:w="{W}"/>')
        insert(parent, child, order)
    for key, text in attributes.items():
        child.set(qn(f"w:{key}"), text)
    return child


def insert(parent: Any, child: Any, order: Sequence[str]) -> None:
    """Put the child before the first one that comes later in the order."""
    later = set(order[order.index(local(child)) + 1 :])
    for place, other in enumerate(parent):
        if local(other) in later:
            parent.insert(place, child)
            return
    parent.append(child)


def unwrap(element: Any, content: Any | None = None) -> None:
    """Put the children of the element, or of `content`, in its place."""
    parent = element.getparent()
    place = parent.index(element)
    for offset, child in enumerate(list(element if content is None else content)):
        parent.insert(place + offset, child)
    parent.remove(element)


def remove(element: Any) -> None:
    """Take the element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
