"""Makes edits of an earlier session once more, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from model.edits import Edit, InsertColumn, InsertRows, InsertTable
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan
from model.plan import number_in
from model.section_edits import InsertSections


def replay(open_plan: OpenPlan, edits: Sequence[Edit]) -> None:
    """Apply the edits as the step *recovered changes*. The keeper is not asked: it allowed them when they were made.

    Rows, columns and texts get the ids that they had then, and no later one gets the same. Raises KeyError, with
    nothing changed, when the edits do not belong to this plan.
    """
    for used in _ids(edits):
        open_plan.plan.reserve_id(used)
    open_plan.history.do(Message(QT_TRANSLATE_NOOP("Steps", "recovered changes")), edits)


def _ids(edits: Iterable[Edit]) -> Iterator[int]:
    for edit in edits:
        if isinstance(edit, InsertRows):
            yield from (row.id for _, row in edit.rows)
        elif isinstance(edit, InsertColumn):
            yield edit.column.id
        elif isinstance(edit, InsertTable):
            yield from (column.id for column in edit.table.columns)
            yield from (row.id for row in edit.table.rows)
        elif isinstance(edit, InsertSections):
            yield number_in(edit.front.key)
            yield from (number_in(text.holder.key) for text in edit.texts)
