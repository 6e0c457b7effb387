"""Sections: upright and sideways pages after the page layout of the template."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn

SIDE_MARGIN = 964
"""The widest margin at the sides of a landscape page, 17 mm: a matrix needs the room."""


class Page:
    """The page layout of the template, in one of both directions."""

    def __init__(self, template: Any, landscape: bool, first: bool) -> None:
        self._section = deepcopy(template)
        if landscape:
            self._turn()
        if not first:
            self._inherit()

    @property
    def text_width(self) -> int:
        """The width between the margins, in twentieths of a point."""
        size, margins = self._section.find(qn("w:pgSz")), self._section.find(qn("w:pgMar"))
        return _number(size, "w:w") - _number(margins, "w:left") - _number(margins, "w:right")

    @property
    def xml(self) -> str:
        """The `w:sectPr` of this section."""
        return str(self._section.xml)

    def _turn(self) -> None:
        """Exchange width and height and say so: Word wants both (ECMA-376 part 1, 17.6.13)."""
        size, margins = self._section.find(qn("w:pgSz")), self._section.find(qn("w:pgMar"))
        sides = sorted((_number(size, "w:w"), _number(size, "w:h")))
        size.set(qn("w:h"), str(sides[0]))
        size.set(qn("w:w"), str(sides[1]))
        size.set(qn("w:orient"), "landscape")
        for side in ("w:left", "w:right"):
            margins.set(qn(side), str(min(SIDE_MARGIN, _number(margins, side))))

    def _inherit(self) -> None:
        """Leave out the headers and footers, which a section takes from the one before it (17.10.5), and what belongs
        to a first page only."""
        for name in ("w:headerReference", "w:footerReference", "w:titlePg", "w:pgNumType"):
            for element in self._section.findall(qn(name)):
                self._section.remove(element)


def _number(element: Any, name: str) -> int:
    return int(float(element.get(qn(name))))
