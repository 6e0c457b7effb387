"""Whether stored results of formulas depend on cells that change, and how the workbook says that they must be computed
anew when it is opened (ECMA-376 part 1, 18.2.2 calcPr@fullCalcOnLoad)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from interchange.excel.formulas import references
from interchange.excel.list_objects import ListObject
from interchange.package.xml import children, local, parse

Area = tuple[int, int, int, int]
"""Top, left, bottom and right, from 1; 0 where a whole row or column is meant."""

_STRING = re.compile(r'"(?:[^"]|"")*"')
_NAME = re.compile(r"[^\W\d][\w.\\]*|\\[\w.\\]*")
_COLUMN = re.compile(r"\[@?([^\[\]]+)\]")
_UNFORESEEABLE = re.compile(r"\b(?:INDIRECT|OFFSET|CELL|INFO)\s*\(", re.IGNORECASE)


@dataclass(slots=True)
class Dependencies:
    """What all formulas of a workbook look at: areas by sheet name in lower case."""

    areas: dict[str, list[Area]] = field(default_factory=dict)
    columns: set[str] = field(default_factory=set)
    """What stands between the innermost brackets of references to columns of Excel tables, in lower case."""
    anything: bool = False
    """Whether some formula decides only while it computes what it looks at."""

    def names_column(self, title: str) -> bool:
        """Whether a formula may refer to a column of an Excel table by this head; special characters count as any."""
        plain = re.sub(r"\W+", "", title).lower()
        return any(re.sub(r"\W+", "", name) == plain for name in self.columns)

    def touch(self, sheet: str, cells: Iterable[tuple[int, int]]) -> bool:
        """Whether some formula depends on one of these cells of a sheet (row and column from 1)."""
        if self.anything:
            return True
        areas = self.areas.get(sheet.lower(), [])
        return bool(areas) and any(_holds(area, row, column) for row, column in cells for area in areas)


def _holds(area: Area, row: int, column: int) -> bool:
    top, left, bottom, right = area
    return (not top or top <= row <= bottom) and (not left or left <= column <= right)


def read_dependencies(
    formulas: Mapping[str, Iterable[str]],
    names: Mapping[str, str],
    tables: Mapping[str, tuple[str, ListObject]],
) -> Dependencies:
    """Collect what formulas look at: directly, through defined names, and through Excel tables.

    `formulas` are the texts per sheet name; `names` the definitions by lower-case name; `tables` the sheet and block of
    each Excel table by lower-case name.
    """
    found = Dependencies()
    used: set[str] = set()
    seen: set[tuple[str, str]] = set()
    for sheet, texts in formulas.items():
        for text in texts:
            # A what-if table has no text of its own, but looks at the cells that it varies (18.3.1.40).
            found.anything |= not text
            if (sheet, text) not in seen:
                seen.add((sheet, text))
                _collect(found, sheet, text)
                used |= {name.lower() for name in _NAME.findall(_STRING.sub('""', text))}
    pending = used & (set(names) | set(tables))
    known: set[str] = set()
    while pending:
        name = pending.pop()
        known.add(name)
        if name in tables:
            sheet, block = tables[name]
            found.areas.setdefault(sheet.lower(), []).append((block.top, block.left, block.bottom, block.right))
        if name in names:
            # What `$` does not fix in a name is another cell for each cell that uses it.
            found.anything |= any(
                (corner.row and not corner.row_fixed) or (corner.column and not corner.column_fixed)
                for reference in references(names[name])
                for corner in (reference.first, reference.last)
                if corner is not None
            )
            _collect(found, "", names[name])
            inner = {part.lower() for part in _NAME.findall(_STRING.sub('""', names[name]))}
            pending |= (inner & (set(names) | set(tables))) - known
    return found


def _collect(found: Dependencies, sheet: str, text: str) -> None:
    if _UNFORESEEABLE.search(text):
        found.anything = True
    found.columns |= {name.lower() for name in _COLUMN.findall(_STRING.sub('""', text))}
    for reference in references(text):
        if reference.external:
            continue
        if reference.until:
            found.anything = True
            continue
        last = reference.last or reference.first
        columns = sorted((reference.first.column, last.column))
        area = (reference.top, columns[0], reference.bottom, columns[1])
        found.areas.setdefault((reference.sheet or sheet).lower(), []).append(area)


def defined_names(content: bytes, file: str, part: str) -> dict[str, str]:
    """The definitions of the names of a workbook, by name in lower case. Of names with the same spelling on several
    sheets the definitions are joined, since it only matters what they look at."""
    names: dict[str, str] = {}
    for listing in children(parse(content, file, part), "definedNames"):
        for element in listing:
            if local(element) == "definedName" and element.text:
                name = str(element.get("name") or "").lower()
                names[name] = f"{names[name]},{element.text}" if name in names else str(element.text)
    return names


_CALC = re.compile(rb"<((?:[\w.-]+:)?)calcPr(\s[^>]*?)?\s*(/?)>")
_FULL = re.compile(rb"\sfullCalcOnLoad\s*=\s*[\"'](?:1|true)[\"']")
_ANY_FULL = re.compile(rb"\sfullCalcOnLoad\s*=\s*[\"'][^\"']*[\"']")
_BEFORE_CALC = (b"definedNames", b"externalReferences", b"functionGroups", b"sheets")


def computed_on_load(content: bytes) -> bytes:
    """The workbook part, saying that everything has to be computed when it is opened."""
    found = _CALC.search(content)
    if found is not None:
        attributes = found.group(2) or b""
        if _FULL.search(attributes):
            return content
        attributes = _ANY_FULL.sub(b"", attributes) + b' fullCalcOnLoad="1"'
        tag = b"<" + found.group(1) + b"calcPr" + attributes + found.group(3) + b">"
        return content[: found.start()] + tag + content[found.end() :]
    for name in _BEFORE_CALC:
        # In the order of the schema (18.2.27), calcPr follows the last of these that is there.
        end = re.search(rb"</((?:[\w.-]+:)?)" + name + rb"\s*>|<((?:[\w.-]+:)?)" + name + rb"(?:\s[^>]*)?/>", content)
        if end is not None:
            prefix = end.group(1) if end.group(1) is not None else end.group(2)
            tag = b"<" + (prefix or b"") + b'calcPr fullCalcOnLoad="1"/>'
            return content[: end.end()] + tag + content[end.end() :]
    return content
