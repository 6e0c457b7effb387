"""Which rows a report for one audience or one person shows, and what each person has to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from model.cell_text import blocks_of, one_line
from model.columns import Role
from model.folding import folded_line
from model.listed_row import ListedRow
from model.listing import Listing
from model.name_keys import group_of, name_key
from model.people import Doer, KnownPeople, known_people
from model.plan import Plan
from model.readings import Reading, Readings
from model.report import Block, Heading, Paragraph, TextBlock
from model.report_choices import ReportChoices, RowChoice
from model.report_rows import upcoming_groups
from model.row_people import RowPeople, read_people
from model.table import Table

Cell = tuple[TextBlock, ...]
PERSON_HEADS = ("Actie", "Wanneer", "Status")
NOBODY_YET = "Nog niet verdeeld"

_ROLES = frozenset({Role.AUDIENCE, Role.ACTION, Role.OWNER})
_SUBJECTS = (Role.ACTION, Role.CHANNEL, Role.GOAL)


class ChosenRows:
    """The rows of a plan that the audience and the person of the choices leave in."""

    def __init__(self, plan: Plan, readings: Readings, choices: ReportChoices) -> None:
        self._plan = plan
        self._readings = readings
        self._choices = choices
        self._known: KnownPeople | None = None

    @property
    def are_all(self) -> bool:
        """Whether nobody is asked for."""
        return not self._choices.audience and not self._choices.person

    def of(self, table: Table, rows: Sequence[int]) -> tuple[list[int], list[str]]:
        """Those of these rows that are shown, and sentences about why not all are, or why they cannot be chosen."""
        left, notes = list(rows), []
        for name, told, roles, names in (
            (self._choices.audience, "doelgroep", {Role.AUDIENCE}, self._names_audience),
            (self._choices.person, "persoon", {Role.OWNER, Role.ACTION}, self._names_person),
        ):
            if not name:
                continue
            if not any(column.role in roles for column in table.columns):
                notes.append(f"Deze tabel zegt niet voor welke {told} een regel is; alle regels staan erin.")
                continue
            left = [row for row in left if names(self._people(table, row))]
            notes.append(f"Alleen de regels voor de {told} {name}: {len(left)} van {len(rows)}.")
        return left, notes

    def keeps(self, table: Table, row_id: int) -> bool:
        """Whether one row is shown."""
        return self.are_all or bool(self.of(table, [table.row_index(row_id)])[0])

    def shows(self, people: RowPeople) -> bool:
        """Whether a row that says this of people is shown; one that cannot say it is."""
        choices = self._choices
        if choices.audience and people.audiences is not None and not self._names_audience(people):
            return False
        knows_who = people.responsible is not None or people.actions is not None
        return not choices.person or not knows_who or self._names_person(people)

    def is_asked_for(self, name: str) -> bool:
        """Whether this person may have a list of what to do."""
        return not self._choices.person or name_key(name) == name_key(self._choices.person)

    @property
    def known(self) -> KnownPeople:
        """The people whom the plan names as responsible."""
        if self._known is None:
            self._known = known_people(self._plan)
        return self._known

    def _people(self, table: Table, row: int) -> RowPeople:
        texts = {
            column.role: table.text(row, place)
            for place, column in reversed(list(enumerate(table.columns)))
            if column.role in _ROLES
        }
        return read_people(texts, self.known, self._readings.context(table.key))

    def _names_audience(self, people: RowPeople) -> bool:
        aliases = self._readings.aliases
        wanted = name_key(group_of(self._choices.audience, aliases))
        named = people.audiences.named if people.audiences is not None else ()
        return any(name_key(group.group(aliases)) == wanted for group in named)

    def _names_person(self, people: RowPeople) -> bool:
        wanted = name_key(self._choices.person)
        return any(wanted in {name_key(doer.name), name_key(doer.meant)} for doer in _doers(people))


def _doers(people: RowPeople) -> Iterable[Doer]:
    yield from people.responsible or ()
    for proposal in people.actions.proposals if people.actions is not None else ():
        yield from proposal.executors


# --- Per person ---


@dataclass(frozen=True, slots=True)
class Task:
    """Something that someone has to do."""

    what: str
    when: str
    status: str
    order: tuple[int, ...]


MakeTable = Callable[[str, Sequence[str], Sequence[Sequence[Cell]]], Block]
"""Makes a table of a title, heads and rows, with widths that suit the page."""


def person_blocks(
    plan: Plan, readings: Readings, choices: ReportChoices, chosen: ChosenRows, make_table: MakeTable
) -> list[Block]:
    """A heading for each person with what is still to be done by them, from early to late; what nobody is named for
    comes last. What is done or dropped is left out."""
    tasks: dict[str, tuple[str, list[Task]]] = {}
    for row, reading, people in _rows(plan, readings, choices, chosen):
        for name, task in _tasks(row, reading, people):
            if chosen.is_asked_for(name) if name else not choices.person:
                tasks.setdefault(name_key(name), (name, []))[1].append(task)
    blocks: list[Block] = [Heading("Wie doet wat")]
    if not tasks:
        return [*blocks, Paragraph("Er staat voor niemand meer iets open.")]
    for key in sorted(tasks, key=lambda key: (not key, folded_line(tasks[key][0]))):
        name, own = tasks[key]
        title = name or NOBODY_YET
        rows = [
            tuple(blocks_of(text) or (Paragraph("–"),) for text in (task.what, task.when, task.status))
            for task in sorted(own, key=lambda task: task.order)
        ]
        blocks += [Heading(title, 2), make_table(title, PERSON_HEADS, rows)]
    return blocks


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
        texts = {role: row.text(role) for role in _ROLES if role in row.values or role in row.source.columns}
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


def _tasks(row: ListedRow, reading: Reading, people: RowPeople) -> Iterable[tuple[str, Task]]:
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
    subject = next((text for role in _SUBJECTS if (text := row.text(role).strip())), "")
    if subject:
        for name in _names(responsible):
            yield name, Task(one_line(subject), when, status, order)


def _names(doers: Iterable[Doer]) -> list[str]:
    return list(dict.fromkeys(doer.meant or doer.name for doer in doers)) or [""]
