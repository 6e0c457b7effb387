"""The numbering of lists: one for all bullets of a style, and one for every numbered list, so that each starts anew."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from interchange.word.styles import Style
from model.report import Bullets


class Numbering:
    """Hands out numbers of `w:num`, and writes the new ones into the part at the end (ECMA-376 part 1, 17.9)."""

    def __init__(self, document: Document) -> None:
        self._root: Any = document.part.numbering_part.element
        self._of_style = {style: _number_of(document, style) for style in _LIST_STYLES}
        self._abstract_of = {
            number.get(qn("w:numId")): number.find(qn("w:abstractNumId")).get(qn("w:val"))
            for number in self._root.findall(qn("w:num"))
        }
        self._abstracts: dict[tuple[Style, str], str] = {}
        self._last_number = max(map(int, self._abstract_of), default=0)
        self._new: list[str] = []

    def bulleted(self, style: Style) -> str:
        """The number of all lists with bullets of this style."""
        return self._of_style[style]

    def numbered(self, block: Bullets, style: Style) -> str:
        """A new number for this list, which makes its first level start where the list starts (17.9.27)."""
        abstract = self._abstract(style, block.numbering)
        level = min(block.items[0].level, 8) if block.items else 0
        self._last_number += 1
        self._new.append(
            f'<w:num {nsdecls("w")} w:numId="{self._last_number}"><w:abstractNumId w:val="{abstract}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{block.start}"/></w:lvlOverride></w:num>'
        )
        return str(self._last_number)

    def finish(self) -> None:
        """Write the new numbers into the part. `w:num` stands last in it, as the schema asks."""
        for number in self._new:
            self._root.append(parse_xml(number))
        self._new.clear()

    def _abstract(self, style: Style, notation: str) -> str:
        """The definition of the style's numbers in this notation, such as "a)"; made when first asked for."""
        key = style, notation
        if key not in self._abstracts:
            known = self._abstract_of[self._of_style[style]]
            self._abstracts[key] = known if notation == "1." else self._copy(known, notation)
        return self._abstracts[key]

    def _copy(self, known: str, notation: str) -> str:
        abstracts = self._root.findall(qn("w:abstractNum"))
        ids = {abstract.get(qn("w:abstractNumId")): abstract for abstract in abstracts}
        copy = deepcopy(ids[known])
        new = str(max(map(int, ids)) + 1)
        copy.set(qn("w:abstractNumId"), new)
        for unique in ("w:nsid", "w:tmpl", "w:styleLink", "w:numStyleLink"):
            for element in copy.findall(qn(unique)):
                copy.remove(element)
        sign = "1" if "1" in notation else "a"
        for place, level in enumerate(copy.findall(qn("w:lvl")), start=1):
            for style in level.findall(qn("w:pStyle")):
                level.remove(style)
            level.find(qn("w:numFmt")).set(qn("w:val"), "decimal" if sign == "1" else "lowerLetter")
            level.find(qn("w:lvlText")).set(qn("w:val"), notation.replace(sign, f"%{place}"))
        abstracts[-1].addnext(copy)
        return new


_LIST_STYLES = (Style.BULLETS, Style.NUMBERS, Style.CELL_BULLETS, Style.CELL_NUMBERS)


def _number_of(document: Document, style: Style) -> str:
    """The `w:numId` that a style of a list brings along."""
    found: Any = document.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='{style}']")
    return str(found.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}").get(qn("w:val")))
