"""Reads which lists of texts the cells of a sheet may be chosen from (ECMA-376 part 1, 18.3.1.32 dataValidation).

Excel 2010 and later write a list that stands on another sheet as an extension ([MS-XLSX] 2.6.6), with the same meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from interchange.excel.references import range_place
from interchange.package.archive import Archive
from interchange.package.markup import Element, Markup, decoded

Area = tuple[int, int, int, int]
"""Top, left, bottom and right, from 1."""


@dataclass(frozen=True, slots=True)
class ListRule:
    """Cells that are chosen from a list. `source` is the formula that names the list, without `=`."""

    areas: tuple[Area, ...]
    source: str

    @property
    def inline(self) -> tuple[str, ...] | None:
        """The texts when the formula holds them itself, as in `"Open,Klaar"`; None when they stand in cells."""
        source = self.source.strip()
        if len(source) < 2 or not (source.startswith('"') and source.endswith('"')):
            return None
        texts = source[1:-1].replace('""', '"').split(",")
        return tuple(text.strip() for text in texts if text.strip())

    def covers(self, column: int, top: int, bottom: int) -> int:
        """How many of these rows of a column it is about."""
        rows = 0
        for first, left, last, right in self.areas:
            if left <= column <= right:
                rows += max(0, min(bottom, last) - max(top, first) + 1)
        return rows


def list_rules(archive: Archive, sheet_part: str) -> list[ListRule]:
    """The rules of a sheet that offer a list. Raises `Damaged`."""
    content = archive.read(sheet_part)
    if b"dataValidation" not in content:
        return []
    text, _ = decoded(content, archive.name, sheet_part)
    # They stand behind the cells, which may be many and say nothing about them.
    start = max(text.rfind("sheetData>"), text.rfind("sheetData/>"), 0)
    markup = Markup(text[text.find(">", start) + 1 :])
    return list(_rules(markup))


def _rules(markup: Markup) -> Iterator[ListRule]:
    for element in markup.named("dataValidation"):
        if markup.get(element, "type") != "list":
            continue
        source = _inner(markup, element, "formula1")
        areas = markup.get(element, "sqref") or _inner(markup, element, "sqref")
        if source.strip() and areas.strip():
            yield ListRule(tuple(_areas(areas)), source.strip().removeprefix("="))


def _inner(markup: Markup, element: Element, name: str) -> str:
    """The text of a child; in the extension a formula stands in an element of its own inside it."""
    for child in element.children:
        if child.name == name:
            inner = next((deeper for deeper in child.children if deeper.name == "f"), child)
            return markup.content(inner)
    return ""


def _areas(text: str) -> Iterator[Area]:
    for name in text.split():
        try:
            yield range_place(name.replace("$", ""))
        except ValueError:
            continue
