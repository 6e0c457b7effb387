"""What each person has to do: a list for every one of them, at the end of a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.cell_text import blocks_of, one_line
from model.column_shares import Room
from model.columns import Role
from model.folding import folded_line
from model.listed_row import ListedRow
from model.listing import Listing
from model.name_keys import name_key
from model.people import Doer
from model.plan import Plan
from model.readings import Reading, Readings
from model.report import Block, DataTable, Heading, Paragraph
from model.report_choices import ReportChoices, RowChoice
from model.report_people import PEOPLE_ROLES, ChosenRows
from model.report_rows import upcoming_groups
from model.report_table import EMPTY, Cell, heads_for, summary
from model.row_people import RowPeople, read_people
from model.table import Table

PERSON_HEADS = ("Actie", "Wanneer", "Status")
NOBODY_YET = "Nog niet verdeeld"


@dataclass(frozen=True, slots=True)
class Task:
    """Something that someone has to do."""

    what: str
    when: str
    status: str
    order: tuple[int, ...]


def person_blocks(
    plan: Plan, readings: Readings, choices: ReportChoices, chosen: ChosenRows, room: Room
) -> list[Block]:
    """A heading for each person with what is still to be done by them, from early to late; what nobody is named for
    comes last. What is done or dropped is left out."""
    tasks: dict[str, tuple[str, list[Task]]] = {}
    for row, reading, people in _rows(plan, readings, choices, chosen):
        for name, task in _tasks(plan, row, reading, people):
            if chosen.is_asked_for(name) if name else not choices.person:
                tasks.setdefault(name_key(name), (name, []))[1].append(task)
    blocks: list[Block] = [Heading("Wie doet wat")]
    if not tasks:
        return [*blocks, Paragraph("Er staat voor niemand meer iets open.")]
    tables = [
        (name or NOBODY_YET, [_cells(task) for task in sorted(own, key=lambda task: task.order)])
        for name, own in sorted(tasks.values(), key=lambda found: (not found[0], folded_line(found[0])))
    ]
    # The columns of all tables are as wide as one another.
    heads = heads_for(PERSON_HEADS, [row for _, rows in tables for row in rows], room, [False, True, False])
    for name, rows in tables:
        blocks += [Heading(name, 2), DataTable(heads, tuple(rows), summary(name, heads, len(rows)))]
    return blocks


def _cells(task: Task) -> tuple[Cell, ...]:
    return tuple(blocks_of(text) or EMPTY for text in (task.what, task.when, task.status))


def _rows(
    plan: Plan, readings: Readings, choices: ReportChoices, chosen: ChosenRows
) -> Iterable[tuple[ListedRow, Reading, RowPeople]]:
    """The rows of the chosen tables that are shown and still open, also where a head or a merged cell says who."""
    listing = Listing(plan, readings)
    listing.close()
    talked_about = {table.key: _in_sight(table, readings, choices) for table in plan.tables}
    for row in listing.rows():
        if choices.tables is not None and row.table not in choices.tables:
            continue
        if row.row_id not in talked_about[row.table]:
            continue
        reading = listing.reading(row)
        if reading.status is not None and not reading.status.is_open:
            continue
        texts = {role: row.text(role) for role in PEOPLE_ROLES if role in row.values or role in row.source.columns}
        people = read_people(texts, chosen.known, readings.context(row.table), reading.period, reading.status)
        if chosen.shows(people):
            yield row, reading, people


def _in_sight(table: Table, readings: Readings, choices: ReportChoices) -> set[int]:
    """The ids of the rows that the choice of rows leaves in."""
    places = range(len(table.rows))
    if choices.rows is RowChoice.UPCOMING and table.column_for(Role.PERIOD) is not None:
        groups = upcoming_groups(table, readings, places, choices.today, choices.weeks)
        places_left = [place for group in groups for place in group.rows]
        return {table.rows[place].id for place in places_left}
    return {table.rows[place].id for place in places}


def _tasks(plan: Plan, row: ListedRow, reading: Reading, people: RowPeople) -> Iterable[tuple[str, Task]]:
    """Every action of the row with each who carries it out, or else is responsible; a name is empty for nobody."""
    order = reading.period.sort_key if reading.period is not None else ()
    when, status = row.text(Role.PERIOD), row.text(Role.STATUS)
    responsible = people.responsible or ()
    proposals = people.actions.proposals if people.actions is not None else ()
    for proposal in proposals:
        if proposal.is_done:
            continue
        task = Task(proposal.what, proposal.period_text or when, status, order)
        for name in _names(proposal.executors or responsible):
            yield name, task
    if proposals or (people.actions is None and people.responsible is None):
        return
    subject = _subject(plan, row, by_any_text=people.actions is None)
    if subject:
        for name in _names(responsible):
            yield name, Task(one_line(subject), when, status, order)


def _subject(plan: Plan, row: ListedRow, by_any_text: bool) -> str:
    """What a row without actions is about: its subject or channel; in a table that has no column for actions also its
    first text that has no role, or its goal."""
    said = next((text for role in (Role.ACTION, Role.SUBJECT, Role.CHANNEL) if (text := row.text(role).strip())), "")
    if said or row.column_id is not None or not by_any_text:
        return said
    table = plan.table(row.table)
    place = table.row_index(row.row_id)
    free = (index for index, column in enumerate(table.columns) if column.role is None and column.counts_from is None)
    return next((text for index in free if (text := table.text(place, index).strip())), row.text(Role.GOAL).strip())


def _names(doers: Iterable[Doer]) -> list[str]:
    return list(dict.fromkeys(doer.meant or doer.name for doer in doers)) or [""]
