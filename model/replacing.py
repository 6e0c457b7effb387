"""Replaces found texts in cells, sections and properties: what each would become, and all that is chosen as one step.

    targets = find_targets(open_plan, search, "bewoners", [Area(TableTexts(open_plan.plan.table("t")))])
    carry_out(open_plan, [(target, target.spans) for target in targets if target.obstacle is None], "bewoners")

What the new text becomes in its cell is as when someone typed it: a number stays a number where it still reads as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from model.columns import Column
from model.finding import Search, Span, TableTexts, text_hits
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.refusal import Refused
from model.table import Table
from model.typing_in import read_typed
from model.values import Covered, Formula, Moment, Number, RichText, Value, text_of

_FORMULA = Message(QT_TRANSLATE_NOOP("Replacing", "A formula fills this cell."))
_LOCKED = Message(QT_TRANSLATE_NOOP("Replacing", "This cell is protected in the workbook."))
_FORMATTED = Message(
    QT_TRANSLATE_NOOP(
        "Replacing",
        "Parts of this text have their own formatting, such as bold or a colour, which would be lost. Change it in "
        "Excel, or type it anew.",
    )
)
_BECOMES_TEXT = Message(QT_TRANSLATE_NOOP("Replacing", "No longer a number or date, but a text."))


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a table that texts are replaced in: these rows, and of these only these columns, all by id."""

    texts: TableTexts
    row_ids: Sequence[int] | None = None
    column_ids: frozenset[int] | None = None

    @property
    def table(self) -> Table:
        return self.texts.table


@dataclass(frozen=True, slots=True)
class Target:
    """A cell, or with `key` a section or property, and the hits in it that can be replaced."""

    table: str
    row_id: int
    column_id: int
    key: str
    text: str
    spans: tuple[Span, ...]
    obstacle: Message | None = None
    """Why nothing can be replaced in it; None when it can."""
    remark: Message | None = None
    """What else changes when all its hits are replaced."""


def replaced(text: str, spans: Iterable[Span], new: str) -> str:
    """The text with another one in these places."""
    parts: list[str] = []
    done = 0
    for start, end in spans:
        parts += (text[done:start], new)
        done = end
    return "".join([*parts, text[done:]])


def find_targets(
    open_plan: OpenPlan, search: Search, new: str, areas: Iterable[Area], in_texts: bool = False
) -> list[Target]:
    """What would be replaced, in the order of the texts and then of the areas. Hits that already read as the new text
    are left out."""
    found = _in_texts(open_plan, search, new) if in_texts else []
    for area in areas:
        table = area.table
        columns = {column.id: place for place, column in enumerate(table.columns)}
        context = open_plan.readings.context(table.key)
        for hit in area.texts.hits(search, area.row_ids):
            if area.column_ids is not None and hit.column_id not in area.column_ids:
                continue
            row, column = table.row_index(hit.row_id), columns[hit.column_id]
            text = table.text(row, column)
            spans = _changing(text, hit.spans, new)
            if not spans:
                continue
            value = table.rows[row].cells[column]
            obstacle = _obstacle(table, row, column, value)
            remark = None
            if obstacle is None:
                try:
                    typed = read_typed(replaced(text, spans, new), table.columns[column], value, context)
                except Refused as refusal:
                    obstacle = refusal.message
                else:
                    is_lost = isinstance(value, Number | Moment) and isinstance(typed, str)
                    remark = _BECOMES_TEXT if is_lost and typed else None
            found.append(Target(table.key, hit.row_id, hit.column_id, "", text, spans, obstacle, remark))
    return found


def carry_out(open_plan: OpenPlan, chosen: Sequence[tuple[Target, Sequence[Span]]], new: str) -> Outcome:
    """Replace these hits, each target with those of its spans that are wanted, as one step. Raises `Refused` when a
    text becomes longer than a cell can hold."""
    cells: dict[str, list[tuple[int, int, Value]]] = {}
    texts: dict[str, Value] = {}
    count = 0
    for target, spans in chosen:
        if target.obstacle is not None or not spans:
            continue
        count += len(spans)
        text = replaced(target.text, spans, new)
        if target.key:
            texts[target.key] = _typed_text(open_plan, target.key, text)
            continue
        table = open_plan.plan.table(target.table)
        row, column = table.row_index(target.row_id), table.column_index(target.column_id)
        context = open_plan.readings.context(table.key)
        value = read_typed(text, table.columns[column], table.rows[row].cells[column], context)
        cells.setdefault(target.table, []).append((target.row_id, target.column_id, value))
    return open_plan.set_and_remove(cells, {}, _label(count), texts)


def _label(count: int) -> Message:
    parts = (
        QT_TRANSLATE_NOOP("Steps", "replace: {count} time")
        if count == 1
        else QT_TRANSLATE_NOOP("Steps", "replace: {count} times")
    )
    return Message(parts, {"count": count})


# --- Parts ---


def _in_texts(open_plan: OpenPlan, search: Search, new: str) -> list[Target]:
    found = []
    for hit in text_hits(open_plan.plan, search):
        value = open_plan.plan.holder(hit.key).value
        text = text_of(value)
        spans = _changing(text, hit.spans, new)
        if not spans:
            continue
        obstacle = _obstacle_of(value)
        remark = None
        if obstacle is None:
            try:
                typed = _typed_text(open_plan, hit.key, replaced(text, spans, new))
            except Refused as refusal:
                obstacle = refusal.message
            else:
                remark = _BECOMES_TEXT if isinstance(value, Number | Moment) and isinstance(typed, str) else None
        found.append(Target("", 0, 0, hit.key, text, spans, obstacle, remark))
    return found


def _typed_text(open_plan: OpenPlan, key: str, text: str) -> Value:
    holder = open_plan.plan.holder(key)
    return read_typed(text, Column(0, ""), holder.value, open_plan.readings.plan_context())


def _changing(text: str, spans: Iterable[Span], new: str) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in spans if text[start:end] != new)


def _obstacle(table: Table, row: int, column: int, value: Value) -> Message | None:
    if table.columns[column].counts_from is not None:
        return _FORMULA
    return _obstacle_of(value) or (_LOCKED if table.is_locked(row, column) else None)


def _obstacle_of(value: Value) -> Message | None:
    if isinstance(value, Formula):
        return _FORMULA
    if isinstance(value, Covered):
        return _LOCKED
    return _FORMATTED if isinstance(value, RichText) else None
