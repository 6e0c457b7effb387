"""What differs between two versions of a plan, row by row and cell by cell, for a reader who knows one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from model.plan import Plan, Property, Section
from model.table import Table

FEW_ROWS = 150
"""Differing rows of one table, in either version, among which every pair is tried. Of more, each is tried with the row
in the same place and with those that have a text in common which few others have."""
FEW_OTHERS = 8


class Change(Enum):
    """What happened to something."""

    ALTERED = "altered"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: where, and what a reader saw before and sees after."""

    change: Change
    place: str
    """The table, the table and row, or the text that it concerns: the first texts of a row tell which one it is."""
    column: str
    """The head of a cell, or of a column that came, went or got another head; empty for tables, rows and texts."""
    before: str
    after: str


Texts = tuple[str, ...]


def compare(before: Plan, after: Plan) -> list[Difference]:
    """The differences from one version to another, in the order of the later one. Rows that only stand elsewhere are
    no difference."""
    found = list(_compare_texts([*before.properties, *before.sections], [*after.properties, *after.sections]))
    gone = list(before.tables)
    for table in after.tables:
        old_table = _match(gone, table)
        if old_table is not None:
            gone.remove(old_table)
            found += _compare_tables(old_table, table)
        else:
            found += _compare_tables(Table("", table.title, table.columns), table)
    found += [Difference(Change.REMOVED, table.title, "", "", "") for table in gone]
    return found


def _compare_texts(before: list[Section | Property], after: list[Section | Property]) -> Iterator[Difference]:
    """Texts are known by their names; of equal names, the one in the same place is the same one."""
    gone = list(before)
    for text in after:
        named = [other for other in gone if other.name == text.name]
        old = next((other for other in named if other.key == text.key), next(iter(named), None))
        if old is not None:
            gone.remove(old)
        if old is None:
            yield Difference(Change.ADDED, text.name, "", "", text.text)
        elif old.text != text.text:
            yield Difference(Change.ALTERED, text.name, "", old.text, text.text)
    for text in gone:
        yield Difference(Change.REMOVED, text.name, "", text.text, "")


def _match(tables: list[Table], table: Table) -> Table | None:
    """The one that is an earlier version of this table: by its place, else by its title, else by its heads."""
    heads = [column.title for column in table.columns]
    for is_same in (
        lambda other: other.key == table.key,
        lambda other: other.title == table.title,
        lambda other: [column.title for column in other.columns] == heads,
    ):
        found = next(filter(is_same, tables), None)
        if found is not None:
            return found
    return None


def _compare_tables(before: Table, after: Table) -> Iterator[Difference]:
    titles = [column.title.strip() for column in after.columns]
    old_titles = [column.title.strip() for column in before.columns]
    origins = _origins(old_titles, titles)
    for title, origin in zip(titles, origins, strict=True):
        if origin is None:
            yield Difference(Change.ADDED, after.title, title, "", "")
        elif old_titles[origin] != title:
            yield Difference(Change.ALTERED, after.title, title, old_titles[origin], title)
    for place, title in enumerate(old_titles):
        if place not in origins:
            yield Difference(Change.REMOVED, after.title, title, "", "")
    old = [tuple(_text(before, row, origin) for origin in origins) for row in range(len(before.rows))]
    new = [tuple(after.text(row, column) for column in range(len(titles))) for row in range(len(after.rows))]
    for first, second in _pairs(_without(old, new), _without(new, old)):
        if first is None and second is not None:
            yield Difference(Change.ADDED, f"{after.title}: {_label(second)}", "", "", _label(second))
        elif second is None and first is not None:
            yield Difference(Change.REMOVED, f"{after.title}: {_label(first)}", "", _label(first), "")
        elif first is not None and second is not None:
            for title, was, now in zip(titles, first, second, strict=True):
                if was != now:
                    yield Difference(Change.ALTERED, f"{after.title}: {_label(second)}", title, was, now)


def _origins(before: list[str], after: list[str]) -> list[int | None]:
    """For each head the place of the column that it was before: one with the same head, else the one in its place."""
    spare = dict(enumerate(before))
    found: list[int | None] = []
    for title in after:
        origin = next((place for place, other in spare.items() if other == title), None)
        if origin is not None:
            del spare[origin]
        found.append(origin)
    for place, origin in enumerate(found):
        if origin is None and place in spare:
            found[place] = place
            del spare[place]
    return found


def _text(table: Table, row: int, column: int | None) -> str:
    return table.text(row, column) if column is not None else ""


def _without(rows: Sequence[Texts], others: Sequence[Texts]) -> list[Texts]:
    """The rows that have no equal among the others, each counted as often as it occurs; empty rows are no rows."""
    spare = Counter(others)
    left = []
    for row in rows:
        if spare[row] > 0:
            spare[row] -= 1
        elif any(text.strip() for text in row):
            left.append(row)
    return left


def _pairs(old: list[Texts], new: list[Texts]) -> Iterator[tuple[Texts | None, Texts | None]]:
    """Rows that were altered, side by side; then what only one of the two has."""
    free = dict.fromkeys(range(len(old)))
    candidates = _Candidates(old) if max(len(old), len(new)) > FEW_ROWS else None
    for place, row in enumerate(new):
        tried = candidates.of(row, place) if candidates else free
        likeness, best = max(((_likeness(old[other], row), -other) for other in tried if other in free), default=(0, 0))
        if likeness >= 0.5:
            del free[-best]
            yield old[-best], row
        else:
            yield None, row
    for place in free:
        yield old[place], None


class _Candidates:
    """Finds the rows that another row may be a later version of, without trying them all."""

    def __init__(self, rows: list[Texts]) -> None:
        self._rows = rows
        self._with: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
        for place, row in enumerate(rows):
            for said in enumerate(row):
                self._with[said].append(place)

    def of(self, row: Texts, place: int) -> set[int]:
        """The places of rows to try for one that stands at this place."""
        found = {place} if place < len(self._rows) else set()
        for said in enumerate(row):
            others = self._with.get(said, [])
            if len(others) <= FEW_OTHERS:
                found.update(others)
        return found


def _likeness(first: Texts, second: Texts) -> float:
    """How much two rows say the same, from 0 to 1: the share of equal texts among those that say something, and for
    rows with few of those how much their words agree."""
    said = [(was, now) for was, now in zip(first, second, strict=True) if was.strip() or now.strip()]
    if not said:
        return 0.0
    equal = sum(was == now for was, now in said) / len(said)
    if equal >= 0.5:
        return equal
    words = SequenceMatcher(None, " ".join(first).split(), " ".join(second).split(), autojunk=False)
    return max(equal, words.ratio() - 0.1)


def _label(row: Texts) -> str:
    """The texts by which a reader knows a row: the first two that say something, in short."""
    said = [" ".join(text.split()) for text in row if text.strip()][:2]
    return " – ".join(text if len(text) <= 40 else text[:39].rstrip() + "…" for text in said)
