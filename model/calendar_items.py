"""What of a plan goes into a calendar: an item for each row that has days, and for the rest the reason why not.

What a text leaves vague stays vague: such an item lasts all day, takes no one's time, and has the words in its title.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.cell_text import printable
from model.columns import Role
from model.folding import folded_line
from model.listed_row import ListedRow
from model.listing import Listing
from model.messages import QT_TRANSLATE_NOOP, Message
from model.periods import Mark, Period, Precision
from model.plan import Plan
from model.readings import Readings
from model.table import Table

LONGEST_PART = 90
"""Letters of each of the two halves of a title."""

_NEVER = {
    Precision.SEASON: QT_TRANSLATE_NOOP("CalendarItems", "a season"),
    Precision.YEAR: QT_TRANSLATE_NOOP("CalendarItems", "a year"),
    Precision.VAGUE: QT_TRANSLATE_NOOP("CalendarItems", "holidays or recess"),
    Precision.EVENT: QT_TRANSLATE_NOOP("CalendarItems", "waits for something else"),
    Precision.RECURRING: QT_TRANSLATE_NOOP("CalendarItems", "comes back"),
    Precision.CONTINUOUS: QT_TRANSLATE_NOOP("CalendarItems", "goes on all the time"),
}
"""The periods that are no item, however well their days are known."""
_QUARTER = QT_TRANSLATE_NOOP("CalendarItems", "a quarter")
_NO_YEAR = QT_TRANSLATE_NOOP("CalendarItems", "the year is not known")
_NO_DATE = QT_TRANSLATE_NOOP("CalendarItems", "no date")

_EXACT = frozenset({Precision.DAY, Precision.TIME, Precision.RELATIVE})
_IN_TITLE = {
    Mark.CHOICE: "datum nog te kiezen",
    Mark.PROVISIONAL: "o.v.b.",
    Mark.UNSURE: "nog niet zeker",
    Mark.WEEKDAY_CLASH: "weekdag klopt niet",
}
_WHAT = (Role.SUBJECT, Role.CHANNEL, Role.ACTION, Role.GOAL, Role.MESSAGE)
"""What an item is called after; the first that a row has."""
_CHANGING = frozenset({Role.PERIOD, Role.END, Role.STATUS, Role.NUMBER, Role.REMARK})
"""What a row is not known again by: just these change while it is still the same row."""
_INTERNAL = frozenset({Role.REMARK, Role.COST})
"""What stays out of a calendar that others see too."""
_BULLETS = "-–—*•·▪ \t"


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One item. `last` is included; without times it lasts all day."""

    title: str
    first: dt.date
    last: dt.date
    start: dt.time | None = None
    end: dt.time | None = None
    place: str = ""
    text: str = ""
    is_tentative: bool = False
    when: str = ""
    """The days in a few words."""
    known_by: tuple[str, ...] = ()
    """The texts that the row is known again by, each with its head."""
    part: int = 0
    """Of a row with several days, which of them, from 0."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row without an item, and why."""

    title: str
    reason: Message


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """The items of a plan, in the order of the plan."""

    items: tuple[CalendarItem, ...]
    left_out: tuple[LeftOut, ...]


def calendar_plan(plan: Plan, readings: Readings, quarters: bool = False) -> CalendarPlan:
    """What goes into the calendar; whole quarters only when they are asked for."""
    items: list[CalendarItem] = []
    left_out: list[LeftOut] = []
    meeting = readings.bindings.anchors.meeting_day()
    if meeting is not None and _reason_against(meeting[1], quarters) is None:
        items += _items_of(meeting[1], _meeting_title(plan, meeting[0]), "", (), "", "")
    listing = Listing(plan, readings)
    listing.close()
    tables = {table.key: table for table in plan.tables}
    for row in listing.rows():
        period = listing.reading(row).period
        if period is None:
            continue
        title = title_of(row)
        reason = _reason_against(period, quarters)
        if reason is not None:
            left_out.append(LeftOut(title, Message(reason)))
            continue
        heads = list(_with_heads(row, tables[row.table]))
        known = tuple(f"{role or head}\n{folded_line(text)}" for role, head, text in heads if role not in _CHANGING)
        text = "\n".join(_paragraph(head, text) for role, head, text in heads if role not in _INTERNAL)
        items += _items_of(period, title, text, known, row.text(Role.PERIOD), row.text(Role.PLACE))
    return CalendarPlan(tuple(items), tuple(left_out))


def title_of(row: ListedRow) -> str:
    """What is done, and for whom."""
    what = next((row.text(role) for role in _WHAT if row.text(role).strip()), "")
    names = [_shortened(_line(text)) for text in (what, row.text(Role.AUDIENCE)) if text.strip()]
    return " – ".join(names) or _shortened(_line(next(iter(row.values.values()), ""))) or "–"


def _meeting_title(plan: Plan, label: str) -> str:
    name = _line(label).strip("‘’: ")
    return f"{name}: {_shortened(_line(plan.title))}" if plan.title.strip() else name


def _reason_against(period: Period, quarters: bool) -> tuple[str, str] | None:
    """Why a period is no item; None when it is one."""
    if period.precision in _NEVER:
        return _NEVER[period.precision]
    if period.precision is Precision.QUARTER and not quarters:
        return _QUARTER
    if not period.is_dated:
        return _NO_YEAR if period.yearless is not None or Mark.NO_YEAR in period.flags else _NO_DATE
    return None


def _items_of(
    period: Period, title: str, text: str, known: tuple[str, ...], words: str, place: str
) -> Iterator[CalendarItem]:
    name = _with_words(title, period, words)
    for part, (first, last) in enumerate(_spans(period)):
        yield CalendarItem(
            name,
            first,
            last,
            period.start_time,
            period.end_time if period.start_time is not None else None,
            _line(place),
            text,
            bool(period.flags & {Mark.PROVISIONAL, Mark.UNSURE, Mark.CHOICE}),
            period.short(),
            known,
            part,
        )


def _spans(period: Period) -> list[tuple[dt.date, dt.date]]:
    """The days of the items that a period makes: one for each day that it names, else one for all of it."""
    first, last = period.start or period.end, period.end or period.start
    assert first is not None
    assert last is not None
    if Mark.CHOICE not in period.flags and len(period.days) > 1:
        return [(day, day) for day in period.days]
    if Mark.UNTIL in period.flags or period.start is None:
        return [(last, last)]
    if Mark.FROM in period.flags or period.end is None:
        return [(first, first)]
    if Mark.CIRCA in period.flags and period.precision is Precision.DAY:
        middle = first + (last - first) // 2
        return [(middle, middle)]
    return [(first, last)]


def _with_words(title: str, period: Period, words: str) -> str:
    """The title with what is special about the moment: in front what the text calls it, behind it how sure it is."""
    behind = []
    if Mark.UNTIL in period.flags:
        behind.append("uiterlijk")
    elif Mark.FROM in period.flags:
        behind.append("vanaf")
    elif Mark.CIRCA in period.flags and period.precision in _EXACT:
        behind.append("rond")
    elif _is_vague(period):
        behind.append(_named(period, words))
    behind += [said for mark, said in _IN_TITLE.items() if mark in period.flags]
    prefix = _line(period.prefix).rstrip(": ")
    front = f"{_shortened(prefix)}: {title}" if prefix else title
    return " ".join([front, *(f"({said})" for said in dict.fromkeys(behind) if said)])


def _is_vague(period: Period) -> bool:
    if Mark.CHOICE in period.flags or len(period.days) > 1:
        return False
    if period.precision is Precision.RELATIVE:
        return period.start != period.end
    return period.precision not in _EXACT


def _named(period: Period, words: str) -> str:
    """The words for the moment, as the text has them."""
    if period.span is not None and period.precision is not Precision.RELATIVE and words[slice(*period.span)].strip():
        words = words[slice(*period.span)]
    named = _line(words) or period.short()
    # Between brackets it is no beginning of a sentence.
    return named[:1].lower() + named[1:] if named[1:2].islower() else named


# --- Texts ---


def _with_heads(row: ListedRow, table: Table) -> Iterator[tuple[Role | None, str, str]]:
    """What a row says under which heads, without what only colleagues see; in a cross by what the texts are for."""
    if row.column_id is not None:
        for role, text in row.values.items():
            yield role, role.value.capitalize(), text
        return
    place = table.row_index(row.row_id)
    for index, column in enumerate(table.columns):
        text = table.text(place, index)
        if text.strip() and not column.hidden and column.counts_from is None:
            yield column.role, _line(column.title) or f"Kolom {index + 1}", text
    for role in row.merged:
        if role not in row.source.columns or not table.text(place, _place(table, row, role)).strip():
            yield role, role.value.capitalize(), row.text(role)


def _place(table: Table, row: ListedRow, role: Role) -> int:
    return table.column_index(row.source.columns[role])


def _line(text: str) -> str:
    """A text on one line, without the signs of bullets."""
    lines: Sequence[str] = [line.strip(_BULLETS) for line in printable(text).split("\n")]
    return "; ".join(" ".join(line.split()).rstrip(".;") for line in lines if line)


def _paragraph(head: str, text: str) -> str:
    """A text below its head, or beside it when it is a single line."""
    lines = [line.rstrip() for line in printable(text).strip().split("\n")]
    return "\n".join([f"{head}:", *lines]) if len(lines) > 1 else f"{head}: {lines[0]}"


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_PART:
        return text
    return text[:LONGEST_PART].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"
