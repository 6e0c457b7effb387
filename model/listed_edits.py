"""Changes what the list of everything shows, in the table where it comes from; each change is one step of the history.

    edit_listed(open_plan, listed, Role.CHANNEL, "Nieuwsbrief")
    add_listed(open_plan, table_key, {Role.PERIOD: "juni", Role.SUBJECT: "Open dag"})

In a list the cell of the row is written. In a cross or calendar the text of a cell is written where it stands, and a
change of its label or its head moves it to the cell where the new ones meet. Where that is not unambiguous, the change
is refused with a sentence that says why and what to do; `ListedRow.reason_against` says so before anyone types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from model.calendar_periods import CalendarColumn, calendar_columns
from model.columns import Column, Role
from model.cross import MARK, Cross, is_mark
from model.folding import same_line
from model.listed_row import ListedRow
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.periods import Period, PeriodContext, read_period
from model.refusal import Refused
from model.table import Table
from model.values import Covered, text_of

_MOVE = QT_TRANSLATE_NOOP("Steps", "move text")
_ADD = QT_TRANSLATE_NOOP("Steps", "add row")

_NO_HEAD = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{text}” is not one of the columns of “{table}”: {heads}. Choose one of these, or add a column to the table "
    "first.",
)
_NO_PERIOD = QT_TRANSLATE_NOOP(
    "Refusals",
    "“{text}” does not lie in one column of the calendar “{table}”: {heads}. Choose one of these, or change it in the "
    "table.",
)
_NO_LABEL = QT_TRANSLATE_NOOP(
    "Refusals", "There is no row “{text}” in the table “{table}”. Add that row to the table first."
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Refusals", "There are several rows “{text}” in the table “{table}”. Make the change in the table itself."
)
_TAKEN = QT_TRANSLATE_NOOP(
    "Refusals",
    "Where “{row}” and “{column}” meet in the table “{table}” something stands already: “{text}”. Change it there.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "Refusals", "A cell of the table “{table}” that would change is locked or merged. Make the change in Excel."
)
_NEEDED = QT_TRANSLATE_NOOP(
    "Refusals", "For the table “{table}” it has to be filled in which row and which column this belongs to."
)
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Refusals", "The table “{table}” has no place for “{text}”. Add a column to it first, or leave this empty."
)
_OTHERWISE = QT_TRANSLATE_NOOP(
    "Refusals", "In the row “{row}” of the table “{table}” stands “{known}”, not “{text}”. Change that row first."
)
MOST_HEADS = 14
"""Heads that a sentence names."""


def edit_listed(open_plan: OpenPlan, listed: ListedRow, role: Role, text: str) -> Outcome:
    """Give a row of the list another text in a role. Raises `Refused`, also when the row has changed meanwhile."""
    if text == listed.text(role):
        return Outcome()
    reason = listed.reason_against(role)
    if reason is not None:
        raise Refused(reason)
    table = open_plan.plan.table(listed.table)
    place = listed.place_of(role)
    assert place is not None
    cross = table.cross
    if cross is None or listed.column_id is None or role not in {cross.columns, listed.source.side}:
        return open_plan.set_texts(table.key, [(*place, text)])
    if role is cross.columns:
        return _move(open_plan, table, place, (listed.row_id, _column_named(open_plan, table, cross, text)))
    return _move(open_plan, table, place, (_row_named(table, listed.source.columns[role], text), listed.column_id))


def add_listed(open_plan: OpenPlan, table_key: str, values: Mapping[Role, str]) -> Outcome:
    """Add a row of the list to a table: a row below it, or in a cross or calendar the text where the two sides meet, or
    a mark when there is no text. Raises `Refused`."""
    table = open_plan.plan.table(table_key)
    given = {role: text for role, text in values.items() if text.strip()}
    cross = table.cross
    wide = _wide_columns(table)
    own = {cross.columns, cross.cell} if cross is not None else set()
    for role, text in given.items():
        if role not in own and role not in wide:
            raise Refused(Message(_NO_PLACE, {"table": table.title, "text": text}))
    if cross is None:
        new = [(wide[role], text) for role, text in given.items()]
        return open_plan.put(table_key, [], [new], Message(_ADD))
    return _add_to_cross(open_plan, table, cross, given)


def roles_to_fill(table: Table) -> list[Role]:
    """What a row that is added to a table can say, in the order of its columns; of a cross, where its two sides meet
    comes first."""
    wide = list(_wide_columns(table))
    cross = table.cross
    if cross is None:
        return wide
    label = _label(table)
    sides = [label.role] if label is not None and label.role is not None else []
    first = [*sides, cross.columns, cross.cell]
    return [*dict.fromkeys(first), *(role for role in wide if role not in first)]


def texts_to_choose(open_plan: OpenPlan, table: Table, role: Role) -> list[str]:
    """What can be chosen from for a role of a row that is added: of a cross its heads, else the texts in use, the most
    frequent first."""
    cross = table.cross
    if cross is not None and role is cross.columns:
        return [head.text for head in _heads(open_plan, table, cross)]
    wide = _wide_columns(table)
    if role in wide:
        return table.words_in_use(table.column_index(wide[role]))
    if cross is None:
        return []
    found = [text for place in cross.body_of(table.columns) for text in table.words_in_use(place)]
    return list(dict.fromkeys(text for text in found if not is_mark(text)))


# --- Where the two sides meet ---


def _heads(open_plan: OpenPlan, table: Table, cross: Cross) -> list[CalendarColumn]:
    if cross.is_calendar:
        return calendar_columns(table, cross, open_plan.readings.plan_context())
    columns = [table.columns[place] for place in cross.body_of(table.columns)]
    return [CalendarColumn(column.id, " ".join(column.title.split()), None) for column in columns]


def _column_named(open_plan: OpenPlan, table: Table, cross: Cross, text: str) -> int:
    """The column of the body that a text names: its head, or a period that lies in that column alone."""
    heads = _heads(open_plan, table, cross)
    named = [head for head in heads if same_line(head.text) == same_line(text)]
    if not named and cross.is_calendar:
        named = [head for head in heads if head.period is not None and _lies_in(text, head.period)]
    if len(named) == 1:
        return named[0].column_id
    parts = _NO_PERIOD if cross.is_calendar else _NO_HEAD
    shown = ", ".join(head.text for head in heads[:MOST_HEADS]) + (", …" if len(heads) > MOST_HEADS else "")
    raise Refused(Message(parts, {"text": text.strip(), "table": table.title, "heads": shown}))


def _lies_in(text: str, column: Period) -> bool:
    """Whether a text names a period in a column; without a year, one of the year of that column."""
    period = read_period(text, PeriodContext())
    if not period.is_dated and period.yearless is not None and column.start is not None:
        period = read_period(f"{text} {column.start.year}", PeriodContext())
    if period.start is None or period.end is None or period.prefix or period.remark or period.flags:
        return False
    return (
        column.start is not None
        and column.end is not None
        and column.start <= period.start
        and period.end <= column.end
    )


def _row_named(table: Table, column_id: int, text: str) -> int:
    """The id of the row with this label."""
    place = table.column_index(column_id)
    found = [row.id for row in table.rows if same_line(text_of(row.cells[place])) == same_line(text)]
    if len(found) == 1:
        return found[0]
    raise Refused(Message(_SEVERAL if found else _NO_LABEL, {"text": text.strip(), "table": table.title}))


def _move(open_plan: OpenPlan, table: Table, source: tuple[int, int], target: tuple[int, int]) -> Outcome:
    """Bring the content of a cell to another one, which must be empty."""
    if source == target:
        return Outcome()
    row, column = table.row_index(source[0]), table.column_index(source[1])
    value = table.rows[row].cells[column]
    _check_free(table, target)
    _check_unlocked(table, source)
    if row + 1 < len(table.rows) and isinstance(table.rows[row + 1].cells[column], Covered):
        raise Refused(Message(_LOCKED, {"table": table.title}))
    return open_plan.set_values(table.key, [(*source, ""), (*target, value)], Message(_MOVE))


def _check_free(table: Table, place: tuple[int, int]) -> None:
    _check_unlocked(table, place)
    row, column = table.row_index(place[0]), table.column_index(place[1])
    text = table.text(row, column).strip()
    if text:
        label = _label_column(table)
        name = table.text(row, table.column_index(label)).strip() if label is not None else str(row + 1)
        values: dict[str, object] = {
            "row": name,
            "column": table.columns[column].title.strip(),
            "table": table.title,
            "text": text,
        }
        raise Refused(Message(_TAKEN, values))


def _check_unlocked(table: Table, place: tuple[int, int]) -> None:
    if table.is_locked(table.row_index(place[0]), table.column_index(place[1])):
        raise Refused(Message(_LOCKED, {"table": table.title}))


# --- Adding ---


def _add_to_cross(open_plan: OpenPlan, table: Table, cross: Cross, given: Mapping[Role, str]) -> Outcome:
    label_column = _label_column(table)
    head = given.get(cross.columns, "")
    column = _label(table)
    label = given.get(column.role, "") if column is not None and column.role is not None else ""
    if not head or (label_column is not None and not label):
        raise Refused(Message(_NEEDED, {"table": table.title}))
    column_id = _column_named(open_plan, table, cross, head)
    text = given.get(cross.cell, "") or _mark_in_use(table, cross)
    wide = _wide_columns(table)
    others = [(wide[role], text) for role, text in given.items() if role in wide and role is not cross.columns]
    if label_column is None:
        place = table.column_index(column_id)
        free = [row.id for row in table.rows if not text_of(row.cells[place]).strip()]
        row_id = next((row for row in free if not table.is_locked(table.row_index(row), place)), None)
    else:
        index = table.column_index(label_column)
        known = any(same_line(text_of(row.cells[index])) == same_line(label) for row in table.rows)
        row_id = _row_named(table, label_column, label) if known else None
    if row_id is None:
        return open_plan.put(table.key, [], [[*others, (column_id, text)]], Message(_ADD))
    _check_free(table, (row_id, column_id))
    cells = [(row_id, column_id, text), *_missing(table, row_id, others)]
    return open_plan.put(table.key, cells, label=Message(_ADD))


def _missing(table: Table, row_id: int, wanted: Sequence[tuple[int, str]]) -> list[tuple[int, int, str]]:
    """What the row does not say yet. Raises `Refused` where it says something else."""
    cells = []
    place = table.row_index(row_id)
    for column_id, text in wanted:
        known = table.text(place, table.column_index(column_id)).strip()
        if not known:
            cells.append((row_id, column_id, text))
        elif same_line(known) != same_line(text):
            label = _label_column(table)
            name = table.text(place, table.column_index(label)) if label is not None else str(place + 1)
            values: dict[str, object] = {
                "row": name.strip(),
                "table": table.title,
                "known": known,
                "text": text.strip(),
            }
            raise Refused(Message(_OTHERWISE, values))
    return cells


def _mark_in_use(table: Table, cross: Cross) -> str:
    """The mark that most cells of the body have."""
    places = cross.body_of(table.columns)
    marks = [text for row in table.rows for place in places if is_mark(text := text_of(row.cells[place]).strip())]
    return max(marks, key=marks.count) if marks else MARK


def _wide_columns(table: Table) -> dict[Role, int]:
    """The columns that speak for a whole row, by their role."""
    body = set(table.cross.body_of(table.columns)) if table.cross is not None else set()
    found: dict[Role, int] = {}
    for place, column in enumerate(table.columns):
        if column.role is not None and place not in body:
            found.setdefault(column.role, column.id)
    return found


def _label(table: Table) -> Column | None:
    return table.cross.label_in(table.columns) if table.cross is not None else None


def _label_column(table: Table) -> int | None:
    label = _label(table)
    return label.id if label is not None else None
