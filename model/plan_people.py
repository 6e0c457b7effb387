"""What a plan tells about people: read row by row at the first question, and counted over the plan when asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from model.audiences import read_audiences
from model.changes import CellsChanged, Change, TextChanged, TextsChanged
from model.channels import read_channels
from model.columns import Role
from model.listed_row import ListedRow
from model.listing import Listing
from model.people import Doer, KnownPeople, PlanPerson, counted, known_people
from model.plan import Plan
from model.readings import Reading, Readings
from model.row_people import RowPeople, read_people

_ROLES = frozenset({Role.AUDIENCE, Role.CHANNEL, Role.ACTION, Role.OWNER})


class PlanPeople:
    """Reads what the rows of a plan say of people. Nothing is read before it is asked for, so that opening is free."""

    def __init__(self, plan: Plan, readings: Readings) -> None:
        self._plan = plan
        self._readings = readings
        self._known: KnownPeople | None = None
        plan.listeners.append(self)

    @property
    def known(self) -> KnownPeople:
        """The people whom the columns for the responsible name."""
        if self._known is None:
            self._known = known_people(self._plan)
        return self._known

    def of(self, table_key: str, row_id: int) -> RowPeople:
        """What one row of a table says. Raises KeyError when the row is not there."""
        table = self._plan.table(table_key)
        place = table.row_index(row_id)
        texts = {
            column.role: table.text(place, index)
            for index, column in reversed(list(enumerate(table.columns)))
            if column.role in _ROLES
        }
        return self._read(texts, table_key, self._readings.of(table_key, row_id))

    def listed(self, row: ListedRow, reading: Reading) -> RowPeople:
        """What one row of the list of everything says, also where a head or a merged cell says it."""
        texts = {role: row.text(role) for role in _ROLES if role in row.values or role in row.source.columns}
        return self._read(texts, row.table, reading)

    def rows(self) -> Iterator[tuple[ListedRow, Reading, RowPeople]]:
        """Every row of the list of everything."""
        listing = Listing(self._plan, self._readings)
        listing.close()
        for row in listing.rows():
            reading = listing.reading(row)
            yield row, reading, self.listed(row, reading)

    def named(self) -> Iterator[RowPeople]:
        """For whom and by what means each row of the list is, and no more: much quicker than everything."""
        listing = Listing(self._plan, self._readings)
        listing.close()
        for row in listing.rows():
            audiences, channels = row.text(Role.AUDIENCE), row.text(Role.CHANNEL)
            yield RowPeople(read_audiences(audiences), read_channels(channels))

    def _read(self, texts: Mapping[Role, str], table_key: str, reading: Reading) -> RowPeople:
        return read_people(texts, self.known, self._readings.context(table_key), reading.period, reading.status)

    def everyone(self) -> list[PlanPerson]:
        """All who are responsible for a row or seem to carry out an action, those who occur most first."""
        responsible: list[Doer] = []
        acting: list[Doer] = []
        for _, _, row in self.rows():
            responsible += row.responsible or ()
            for proposal in row.actions.proposals if row.actions else ():
                acting += proposal.executors
        return counted(responsible, acting)

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """Nothing to do: what is known stays true until the change."""

    def after(self, change: Change) -> None:
        """Forget who is known when someone may have come or gone."""
        if isinstance(change, TextChanged | TextsChanged):
            return
        if isinstance(change, CellsChanged):
            owner = self._plan.table(change.table).column_for(Role.OWNER)
            if owner is None or not change.first[1] <= owner <= change.last[1]:
                return
        self._known = None
