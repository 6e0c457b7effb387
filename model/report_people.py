"""Which rows a report for one audience or one person shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from model.columns import Role
from model.name_keys import group_of, name_key
from model.people import Doer, KnownPeople, known_people
from model.plan import Plan
from model.readings import Readings
from model.report_choices import ReportChoices
from model.row_people import RowPeople, read_people
from model.table import Table

PEOPLE_ROLES = frozenset({Role.AUDIENCE, Role.ACTION, Role.OWNER})
"""The roles of the columns that say for whom a row is and who does it."""


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
            if column.role in PEOPLE_ROLES
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
