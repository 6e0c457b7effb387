"""Where a text occurs in the cells and texts of a plan, with the places of its signs in the text as it is written.

search = Search(Sought("inwoners"))
for hit in TableTexts(plan.table(key)).hits(search):
    print(hit.row_id, hit.column_id, hit.spans)
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from model.plan import Plan, Property, Section
from model.table import Table
from model.values import text_of

Span = tuple[int, int]
"""Where a stretch of a text begins and ends, counted in its characters."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for. Spaces, no-break spaces and line ends are alike."""

    text: str
    whole_cell: bool = False
    """Only where nothing but the text stands, apart from spaces around it."""
    match_case: bool = False
    ignore_accents: bool = False
    """Whether *een* is found in *één* too."""


class CellHit(NamedTuple):
    """A cell in which the text occurs, by the ids of its row and column, and where in its text."""

    row_id: int
    column_id: int
    spans: tuple[Span, ...]


class TextHit(NamedTuple):
    """A section or property in which the text occurs."""

    key: str
    spans: tuple[Span, ...]


_GAP = "\x1f"
"""Stands between the cells of a row that are looked through in one go."""
_SPACES = ("\n", "\t", "\r", "\u00a0", "\u2007", "\u202f")


def _bare_letters() -> dict[int, str]:
    """The letters with an accent of this part of the world, each with the one letter that is below the accent."""
    found = {}
    for number in range(0xC0, 0x250):
        parts = unicodedata.normalize("NFD", chr(number))
        if len(parts) > 1 and all(unicodedata.combining(sign) for sign in parts[1:]):
            found[number] = parts[0]
    return found


_BARE = _bare_letters()


class Search:
    """Finds one text in many."""

    def __init__(self, sought: Sought) -> None:
        self.sought = sought
        self._has_space = any(sign in sought.text for sign in (" ", *_SPACES))
        self._wanted = self._folded(unicodedata.normalize("NFC", sought.text.replace(_GAP, "")))
        if sought.whole_cell:
            self._wanted = self._wanted.strip()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for, so that nothing is found."""
        return not self._wanted

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where it occurs in a text, from its beginning on, without overlap."""
        if not text or not self._wanted:
            return ()
        folded, places = self._laid_out(text)
        if self._wanted not in folded:
            return ()
        found = tuple(self._found(folded))
        if places is None:
            return found
        return tuple((places[start][0], places[end - 1][1]) for start, end in found)

    def in_row(self, texts: Sequence[str]) -> list[tuple[int, tuple[Span, ...]]]:
        """The places in a row of texts at which it occurs, with its spans there."""
        folded, _ = self._laid_out(_GAP.join(texts))
        wanted = self._wanted
        if wanted not in folded:
            return []
        cells = folded.split(_GAP)
        if len(cells) != len(texts):
            # A file can hold any sign, if it takes the trouble to write it in an escaped form.
            cells = [self._laid_out(text)[0] for text in texts]
        hits = [(place, self.spans(texts[place])) for place, cell in enumerate(cells) if wanted in cell]
        return [(place, spans) for place, spans in hits if spans]

    def _found(self, folded: str) -> Iterator[Span]:
        wanted, size = self._wanted, len(self._wanted)
        if self.sought.whole_cell:
            bare = folded.strip()
            if bare == wanted:
                start = folded.index(bare)
                yield start, start + len(bare)
            return
        place = folded.find(wanted)
        while place >= 0:
            yield place, place + size
            place = folded.find(wanted, place + size)

    def _laid_out(self, text: str) -> tuple[str, list[Span] | None]:
        """The text as it is compared, and where each sign of that stands in the text itself; None where the signs
        stand at the same places in both."""
        if text.isascii():
            return self._folded(text), None
        if unicodedata.is_normalized("NFC", text):
            folded = self._folded(text)
            if len(folded) == len(text):
                return folded, None
        return self._piece_by_piece(text)

    def _piece_by_piece(self, text: str) -> tuple[str, list[Span]]:
        pieces: list[str] = []
        places: list[Span] = []
        start = 0
        while start < len(text):
            end = start + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            piece = self._folded(unicodedata.normalize("NFC", text[start:end]))
            pieces.append(piece)
            places += [(start, end)] * len(piece)
            start = end
        return "".join(pieces), places

    def _folded(self, text: str) -> str:
        if self.sought.ignore_accents and not text.isascii():
            text = text.translate(_BARE)
        if not self.sought.match_case:
            text = text.casefold()
        if self._has_space:
            for sign in _SPACES:
                text = text.replace(sign, " ")
        return text


class TableTexts:
    """The texts of a table, kept from search to search. Who changes rows tells it to forget them."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._rows: dict[int, list[str]] = {}

    def forget(self, row_ids: Iterable[int] | None = None) -> None:
        """Other texts stand in these rows, or in all."""
        if row_ids is None:
            self._rows.clear()
        else:
            for row_id in row_ids:
                self._rows.pop(row_id, None)

    def hits(self, search: Search, row_ids: Iterable[int] | None = None, column_id: int | None = None) -> list[CellHit]:
        """The cells with a hit, row by row in the order of the table; in these rows only, and this column."""
        if search.is_empty:
            return []
        ids = [column.id for column in self.table.columns]
        if column_id is not None and column_id not in ids:
            return []
        only = None if column_id is None else ids.index(column_id)
        found: list[CellHit] = []
        rows = self.table.rows
        places = range(len(rows)) if row_ids is None else sorted(map(self.table.row_index, row_ids))
        for place in places:
            row_id = rows[place].id
            texts = self._rows.get(row_id) or self._read(place)
            if only is not None:
                texts = texts[only : only + 1]
            for at, spans in search.in_row(texts):
                found.append(CellHit(row_id, ids[at if only is None else only], spans))
        return found

    def read(self) -> None:
        """Read what is not known yet, so that the first search is as quick as those that follow."""
        for place, row in enumerate(self.table.rows):
            if row.id not in self._rows:
                self._read(place)

    def _read(self, place: int) -> list[str]:
        table, row = self.table, self.table.rows[place]
        texts = [cell if isinstance(cell, str) else text_of(cell) for cell in row.cells]
        for at, column in enumerate(table.columns):
            if column.counts_from is not None:
                texts[at] = table.text(place, at)
        self._rows[row.id] = texts
        return texts


def text_hits(plan: Plan, search: Search) -> list[TextHit]:
    """The properties and sections with a hit, in the order in which they are shown."""
    holders: list[Property | Section] = [*plan.properties, *plan.sections]
    found = ((holder.key, search.spans(holder.text)) for holder in holders)
    return [TextHit(key, spans) for key, spans in found if spans]
