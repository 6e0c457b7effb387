"""The list of sheets and names in the properties of a workbook, which file managers show (ECMA-376 part 1, 22.2.2.31).

It is only touched where it has the form that Excel gives it: how many titles there are of each kind, and the titles.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from interchange.excel.sheet_names import is_same_name, renamed
from interchange.package.archive import Archive
from interchange.package.markup import Element, Markup, encoded, read_markup
from interchange.package.relationships import relationships

Parts = dict[str, bytes]


@dataclass(slots=True)
class _Titles:
    """The elements of the list: the count of each kind, and the titles, those of worksheets first."""

    markup: Markup
    counts: list[Element]
    vector: Element
    titles: list[Element]

    @property
    def sheets(self) -> int:
        """How many worksheets are listed."""
        return int(self.markup.content(self.counts[0]))

    def set_sheets(self, count: int) -> None:
        """List that many worksheets, and as many titles more or less."""
        change = count - self.sheets
        self.markup.set_content(self.counts[0], str(count))
        self.markup.set(self.vector, "size", str(len(self.titles) + change))


def with_title(archive: Archive, sheet: str) -> Parts:
    """The properties that list a new sheet behind the other worksheets; nothing where there is no such list."""

    def add(found: _Titles) -> None:
        last = found.titles[found.sheets - 1]
        element = f"<{last.prefix}{last.name}>{escape(sheet)}</{last.prefix}{last.name}>"
        found.set_sheets(found.sheets + 1)
        found.markup.insert(last.end, element)

    return _changed(archive, add)


def without_title(archive: Archive, sheet: str) -> Parts:
    """The properties that list a sheet no more."""

    def remove(found: _Titles) -> None:
        listed = found.titles[: found.sheets]
        gone = [title for title in listed if is_same_name(found.markup.content(title), sheet)]
        if len(gone) == 1 and len(listed) > 1:
            found.set_sheets(found.sheets - 1)
            found.markup.remove(gone[0])

    return _changed(archive, remove)


def with_other_title(archive: Archive, old: str, new: str) -> Parts:
    """The properties that list a sheet, and the names that belong to it, under its new name."""

    def rename(found: _Titles) -> None:
        for title in found.titles:
            text = found.markup.content(title)
            found.markup.set_content(title, new if is_same_name(text, old) else renamed(text, old, new))

    return _changed(archive, rename)


def _changed(archive: Archive, change: Callable[[_Titles], None]) -> Parts:
    part = next((found.target for found in relationships(archive, "") if found.kind == "extended-properties"), None)
    name = archive.find(part) if part is not None else None
    if name is None:
        return {}
    markup, encoding = read_markup(archive, name)
    found = _titles(markup)
    if found is None:
        return {}
    change(found)
    return {name: encoded(markup.result(), encoding)} if markup.is_changed else {}


def _titles(markup: Markup) -> _Titles | None:
    """The list, when it counts worksheets first and then whatever else, and has as many titles as it counts."""
    pairs, parts = (next(markup.named(name), None) for name in ("HeadingPairs", "TitlesOfParts"))
    if pairs is None or parts is None or len(parts.children) != 1:
        return None
    vector = parts.children[0]
    counts = [element for element in markup.named("i4") if _is_in(element, pairs)]
    titles = [element for element in vector.children if element.name == "lpstr" and element.open]
    numbers = [markup.content(count) for count in counts]
    if not counts or not all(number.isdigit() for number in numbers):
        return None
    if sum(map(int, numbers)) != len(titles) or len(titles) != len(vector.children) or not int(numbers[0]):
        return None
    if markup.get(vector, "size") != str(len(titles)):
        return None
    return _Titles(markup, counts, vector, titles)


def _is_in(element: Element, other: Element) -> bool:
    return other.start <= element.start and element.end <= other.end
