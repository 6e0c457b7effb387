"""What stands around the tables: the title, labelled values such as *Datum | 4 februari*, and sections of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from model.layout.grid import Grid
from model.layout.labels import is_section_title, is_version_word, names_versions, role_of_label
from model.layout.section_list import FoundFront, FoundSection, find_front, role_in_list, sections_listed
from model.layout.tables import FoundTable
from model.plan import PropertyRole
from model.values import Formula, RichText, Value, is_empty, text_of

MOST_AROUND = 20_000
"""Cells with content outside the tables of a sheet."""
LONGEST_LABEL, LONGEST_VALUE, LONGEST_LINE, LONGEST_HEADING = 50, 200, 120, 60
WIDEST_GAP = 2
"""Empty cells between a known label and its value."""
FEWEST_WITHOUT_TABLE = 2
"""Known labels that make a sheet without a table one that tells about the plan."""

_INLINE = re.compile(r"\s*([^:\n]{2,60}?)\s*:\s*(\S.*)", re.DOTALL)
_VERSION = re.compile(r"\s*(versie|version)\s+(v?\d.*)", re.IGNORECASE | re.DOTALL)
_NAMES = frozenset({PropertyRole.PROJECT})
"""Labels that are words of titles too: what stands below them is theirs only behind a colon."""


@dataclass(frozen=True, slots=True)
class FoundProperty:
    """A labelled value. `inline` is what stands before the value in the same cell; empty when it has its own cell."""

    row: int
    column: int
    label: str
    value: Value
    role: PropertyRole | None
    inline: str = ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a sheet says outside its tables."""

    title: str
    properties: tuple[FoundProperty, ...]
    sections: tuple[FoundSection, ...]
    front: FoundFront | None = None
    """The list that the sheet is; None for any other sheet."""


def read_surroundings(grid: Grid, tables: Sequence[FoundTable]) -> Surroundings:
    """The title, properties and sections of a sheet. Reads only rows that no table covers, and of those no more than
    someone would write around a table: a long list below it has no labels.

    A sheet without a table has properties when it has at least two known labels. A sheet with the heads *Onderdeel*
    and *Tekst* is a list of sections and labelled values and nothing else, and those without a text count too.
    """
    front = find_front(grid) if not tables else None
    if front is not None:
        return _listed(grid, front)
    reader = _Reader(grid, tables)
    reader.read()
    properties = reader.properties
    if not tables:
        properties = [found for found in properties if found.role is not None]
        properties = properties if len(properties) >= FEWEST_WITHOUT_TABLE else []
    return Surroundings(reader.title, tuple(properties), tuple(reader.sections))


def _listed(grid: Grid, front: FoundFront) -> Surroundings:
    properties: list[FoundProperty] = []
    sections: list[FoundSection] = []
    for found in sections_listed(grid):
        role = role_in_list(found.title, found.value)
        if role is None:
            sections.append(found)
        else:
            label = found.title.rstrip(": ")
            properties.append(FoundProperty(found.row, found.column, label, found.value, role))
    return Surroundings(front.title, tuple(properties), tuple(sections), front)


@dataclass(slots=True)
class _Reader:
    """Goes through the cells around the tables, from top to bottom."""

    grid: Grid
    tables: Sequence[FoundTable]
    title: str = ""
    properties: list[FoundProperty] = field(default_factory=list)
    sections: list[FoundSection] = field(default_factory=list)
    used: set[tuple[int, int]] = field(default_factory=set)

    def read(self) -> None:
        looked_at = 0
        for row in sorted(self.grid.rows):
            if self._is_covered(row):
                continue
            filled = self.grid.filled(row)
            looked_at += len(filled)
            if looked_at > MOST_AROUND:
                break
            self._labels_above_values(row, filled)
            for column in filled:
                if (row, column) not in self.used and not isinstance(self.grid.value(row, column), Formula):
                    self._read_cell(row, column)

    def _is_covered(self, row: int) -> bool:
        return any(table.first_row <= row <= table.last_row for table in self.tables)

    def _read_cell(self, row: int, column: int) -> None:
        first = min((table.first_row for table in self.tables), default=None)
        # The first text of a sheet with a table is its title, even when it is a word that heads a section too.
        is_title = not self.title and first is not None and not self.used and row < min(4, first)
        section = None if is_title else self._section_at(row, column)
        if section is not None:
            self.sections.append(section)
            self.used.add((section.row, section.column))
            return
        found = self._property_at(row, column)
        if found is not None:
            self._take(found)
        elif not self.title and isinstance(self.grid.value(row, column), str) and (first is None or row < first):
            text = self.grid.text(row, column).strip()
            self.title = text if len(text) <= LONGEST_LINE and not text.endswith(":") else ""

    def _take(self, found: FoundProperty) -> None:
        self.properties.append(found)
        self.used.add((found.row, found.column))

    # --- Labels ---

    def _property_at(self, row: int, column: int) -> FoundProperty | None:
        text = self.grid.text(row, column).strip()
        if len(text) > LONGEST_LINE:
            return None
        role = role_of_label(text) if len(text) <= LONGEST_LABEL else None
        if len(text) <= LONGEST_LABEL and (text.endswith(":") or role is not None):
            place = self._value_beside(row, column, role) or self._value_below(row, column, role)
            if place is not None:
                return FoundProperty(*place, text.rstrip(": "), self.grid.value(*place), role)
        return self._inline_at(row, column)

    def _inline_at(self, row: int, column: int) -> FoundProperty | None:
        """`Datum: 4 februari` or `Versie 0.3` in one cell."""
        whole = self.grid.value(row, column)
        if not isinstance(whole, str) or len(whole.strip()) > LONGEST_LINE:
            return None
        found = _INLINE.fullmatch(whole) or _VERSION.fullmatch(whole)
        role = role_of_label(found.group(1) + ":") if found else None
        if found is None or role is None:
            return None
        start = found.start(2)
        return FoundProperty(row, column, found.group(1).strip(), whole[start:], role, inline=whole[:start])

    def _value_beside(self, row: int, column: int, role: PropertyRole | None) -> tuple[int, int] | None:
        """The cell to the right, behind a merge or, for a known label, a few empty cells; not one that is a label."""
        merge = self.grid.merge_from(row, column)
        first = (merge.right if merge else column) + 1
        for place in range(first, first + (WIDEST_GAP + 1 if role is not None else 1)):
            value = self.grid.value(row, place)
            if is_empty(value):
                continue
            text = text_of(value).strip()
            is_value = (row, place) not in self.used and len(text) <= LONGEST_VALUE and not self._is_label(text)
            return (row, place) if is_value else None
        return None

    def _value_below(self, row: int, column: int, role: PropertyRole | None) -> tuple[int, int] | None:
        """The cell below a known label that stands alone in its row."""
        merge = self.grid.merge_from(row, column)
        below = (merge.bottom if merge else row) + 1
        value = self.grid.value(below, column)
        text = text_of(value).strip()
        alone = self.grid.filled(row) == [column] and self.grid.filled(below) == [column]
        if role is None or not alone or not text or len(text) > LONGEST_VALUE or isinstance(value, Formula):
            return None
        if (role in _NAMES and not self.grid.text(row, column).strip().endswith(":")) or self._is_covered(below):
            return None
        return None if self._is_label(text) or is_section_title(text) or ":" in text else (below, column)

    @staticmethod
    def _is_label(text: str) -> bool:
        return text.endswith(":") or (len(text) <= LONGEST_LABEL and role_of_label(text) is not None)

    def _labels_above_values(self, row: int, filled: Sequence[int]) -> None:
        """A row of labels with the values below them: *Project*, *Opdrachtgever*, *Datum*; or a table of versions, of
        which the last row counts."""
        heads = [self.grid.text(row, column).strip() for column in filled]
        versions = names_versions(heads)
        labels = [role_of_label(head) for head in heads]
        if not versions and (len(heads) < 2 or None in labels or any(head.endswith(":") for head in heads)):
            return
        last = row
        while self._goes_on(last + 1, filled):
            last += 1
            if not versions:
                break
        if last == row:
            return
        for column, head, role in zip(filled, heads, labels, strict=True):
            value = self.grid.value(last, column)
            if role is not None and not is_empty(value) and not isinstance(value, Formula):
                self._take(FoundProperty(last, column, head.rstrip(": "), value, role))
        self.used.update((at, column) for at in range(row, last + 1) for column in self.grid.filled(at))

    def _goes_on(self, row: int, columns: Sequence[int]) -> bool:
        filled = self.grid.filled(row)
        if not filled or self._is_covered(row) or not set(filled) <= set(columns):
            return False
        return not all(is_version_word(self.grid.text(row, column)) for column in filled)

    # --- Sections ---

    def _section_at(self, row: int, column: int) -> FoundSection | None:
        grid = self.grid
        heading = grid.text(row, column).strip()
        if len(heading) > LONGEST_HEADING or not is_section_title(heading):
            return None
        title = heading.rstrip(": ")
        merge = grid.merge_from(row, column)
        right = (merge.right if merge else column) + 1
        if not is_empty(grid.value(row, right)):
            value = grid.value(row, right)
            return FoundSection(row, right, title, value) if isinstance(value, str | RichText) else None
        below = (merge.bottom if merge else row) + 1
        value = grid.value(below, column)
        if self._is_covered(below) or not isinstance(value, str | RichText) or grid.filled(below) != [column]:
            return None
        return None if is_section_title(text_of(value)) else FoundSection(below, column, title, value)
