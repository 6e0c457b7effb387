"""Heads above cells that are pasted: which columns of a table they stand for, under whatever other names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.columns import Column
from model.forms.head_sets import matches
from model.layout import finds_heads, recognise
from model.row_transfer import matched
from model.table import Table

LONGEST = 60
"""Characters of a head."""
FEWEST, SHARE = 2, 0.5
"""Heads that must be found among the columns, at least, and as a part of all."""
OF_A_FORM = 3
"""So many heads of the same table of a form say enough."""


@dataclass(frozen=True, slots=True)
class PastedHeads:
    """For each pasted column, from 0, the id of the column that it belongs to; and the heads that belong nowhere."""

    columns: dict[int, int]
    lost: tuple[str, ...]


def pasted_heads(table: Table, rows: Sequence[Sequence[str]]) -> PastedHeads | None:
    """What the first of these rows says of the columns; None when it does not look like heads of this table."""
    heads = [" ".join(head.split()) for head in rows[0]] if len(rows) > 1 else []
    if len(heads) < FEWEST or not all(0 < len(head) <= LONGEST for head in heads):
        return None
    found = _by_form(table, heads)
    is_form = len(found) >= OF_A_FORM
    free = [column for column in table.columns if column.id not in found.values()]
    samples = [[row[place] for row in rows[1:] if place < len(row)] for place in range(len(heads))]
    told = recognise(heads, samples)
    open_heads = [Column(place, head, told[place].role) for place, head in enumerate(heads) if place not in found]
    found |= matched(open_heads, free)
    if len(found) < max(FEWEST, SHARE * len(heads)) or not (
        is_form or finds_heads(heads) or _same_titles(table, heads)
    ):
        return None
    return PastedHeads(found, tuple(head for place, head in enumerate(heads) if place not in found))


def _by_form(table: Table, heads: Sequence[str]) -> dict[int, int]:
    """The columns as the form has them of which both the table and the heads are one."""
    own = next(iter(matches([column.title for column in table.columns])), None)
    if own is None:
        return {}
    ids = {key: column.id for key, column in zip(own.columns, table.columns, strict=True) if key is not None}
    other = next((one for one in matches(heads) if (one.form, one.table) == (own.form, own.table)), None)
    keys = other.columns if other is not None else ()
    return {place: ids[key] for place, key in enumerate(keys) if key in ids}


def _same_titles(table: Table, heads: Sequence[str]) -> bool:
    titles = {" ".join(column.title.split()).casefold() for column in table.columns}
    return sum(head.casefold() in titles for head in heads) > len(heads) / 2
