"""Heads of a row that together are those of a table in a form, under the form's own names or others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from model.forms.catalogue import forms
from model.forms.form import Form, Table

FEWEST = 3
"""Heads that must be found, unless the table has fewer columns: then all of them."""
SHARE = 0.6
"""The part of the heads of the row that must be columns of the table; the others are the user's own."""


@dataclass(frozen=True, slots=True)
class SetMatch:
    """A table of a form that a row of heads stands for: for each head the key of its column, or None for an own one."""

    form: Form
    table: Table
    columns: tuple[str | None, ...]

    @property
    def found(self) -> int:
        return sum(key is not None for key in self.columns)

    @property
    def score(self) -> float:
        """How well they agree, 0 to 1: the heads in common as a part of all heads of both."""
        return self.found / (len(self.columns) + len(self.table.columns) - self.found)


@cache
def _spellings() -> tuple[tuple[Form, Table, dict[str, str]], ...]:
    from model.layout.heads import forms as word_forms
    from model.layout.heads import reduced

    known: list[tuple[Form, Table, dict[str, str]]] = []
    for form in forms():
        for table in form.tables:
            spellings: dict[str, str] = {}
            for exact in (True, False):
                for column in table.columns:
                    for title in (column.title,) if exact else column.known_as:
                        for spelling in word_forms(reduced(title)):
                            spellings.setdefault(spelling, column.key)
            known.append((form, table, spellings))
    return tuple(known)


def matches(heads: Sequence[str]) -> tuple[SetMatch, ...]:
    """The tables of forms that these heads can stand for, the likeliest first."""
    return _matches(tuple(heads))


@lru_cache(maxsize=2048)
def _matches(heads: tuple[str, ...]) -> tuple[SetMatch, ...]:
    from model.layout.heads import LONGEST, reduced, said
    from model.layout.heads import forms as word_forms

    filled = [head for head in heads if head.strip()]
    if len(filled) < 2 or any(len(head) > LONGEST for head in filled):
        return ()
    spelled = [
        [spelling for phrase in (reduced(head), *said(head).whole) for spelling in word_forms(phrase)] for head in heads
    ]
    found: list[SetMatch] = []
    for form, table, spellings in _spellings():
        used: set[str] = set()
        columns: list[str | None] = []
        for forms_of_head in spelled:
            key = next((spellings[one] for one in forms_of_head if spellings.get(one) not in {None, *used}), None)
            columns.append(key)
            used |= {key} if key is not None else set()
        if len(used) >= min(FEWEST, len(table.columns)) and len(used) >= SHARE * len(filled):
            found.append(SetMatch(form, table, tuple(columns)))
    return tuple(sorted(found, key=lambda match: -match.score))
