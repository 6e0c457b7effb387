"""What is asked for when parts come into a plan: tables, and front sheets with sections and labelled values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from model.columns import Column, Kind, kind_for
from model.edits import Edit, InsertTable
from model.layout import finds_heads, recognise, role_in_list
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import ADDED, Front, Plan, Property, Section
from model.refusal import Keeper, Refused
from model.section_edits import InsertSections, PlacedText
from model.table import Row, Spot, Table, Where
from model.typing_in import clean_text
from model.values import Covered, Formula, RichText, Value, text_of


@dataclass(frozen=True, slots=True)
class NewText:
    """A row of a front sheet. Whether it is a section or a labelled value follows from its title, as in reading."""

    title: str
    value: Value = ""


@dataclass(frozen=True, slots=True)
class NewFront:
    """A front sheet. `sheet` is the name that it would like to have; one that no other has is made of it."""

    sheet: str
    title: str
    texts: Sequence[NewText]


@dataclass(frozen=True, slots=True)
class NewTable:
    """A table on a sheet of its own, which would like to have its title for a name."""

    title: str
    columns: Sequence[Column]
    """The ids are given anew."""
    rows: Sequence[Sequence[Value]] = ()
    """What it begins with; one empty row when there are none. Cells that a row has less are empty."""
    totals: Sequence[int] = ()
    """The places, from 0, of the columns that have a total below them in the sheet."""


@dataclass(frozen=True, slots=True)
class AddedPart:
    """The keys of what came in."""

    front: str | None
    texts: tuple[str, ...]
    tables: tuple[str, ...]


class NewParts:
    """Makes the edits by which parts come into a plan. Each raises `Refused` where the workbook does not allow it."""

    def __init__(self, plan: Plan, keeper: Keeper) -> None:
        self._plan = plan
        self._keeper = keeper

    def part(self, tables: Sequence[NewTable], front: NewFront | None) -> tuple[list[Edit], AddedPart]:
        """The edits that bring in a front sheet and tables on sheets of their own, in this order."""
        for table in tables:
            _check_found([column.title for column in table.columns])
        edits: list[Edit] = []
        taken = list(self._names_to_come())
        texts: InsertSections | None = None
        if front is not None and front.texts:
            texts = self._front(front, taken)
            edits.append(texts)
        made = [self._table_of_part(table, taken) for table in tables]
        edits += [InsertTable(len(self._plan.tables) + place, table) for place, table in enumerate(made)]
        keys = tuple(text.holder.key for text in texts.texts) if texts is not None else ()
        added = texts.front.key if texts is not None else None
        return edits, AddedPart(added, keys, tuple(table.key for table in made))

    def table(self, title: str, heads: Sequence[str | Column], spot: Spot) -> InsertTable:
        """The edit that brings in a table with one empty row. Also raises `Refused` for heads that would not be found
        again when the workbook is opened the next time."""
        title = one_line(title)
        columns = self._columns(heads)
        titles = [column.title for column in columns]
        _check_found(titles)
        spot = Spot(spot.where, title) if spot.where is Where.NEW_SHEET else spot
        self.check_free_title(title, spot)
        self._keeper.check_table(spot, title, titles)
        rows = [Row(self._plan.new_id(), [""] * len(columns))]
        return InsertTable(self._place_for(spot), Table(f"{ADDED}{columns[0].id}", title, columns, rows, spot))

    def section(self, after: str, title: str) -> InsertSections:
        """The edit that brings in a section, or a labelled value, in the row below another. Also raises `Refused` for a
        text that does not stand in a list."""
        front, title = self._list_with(after), one_line(title)
        if not title:
            raise Refused(Message(QT_TRANSLATE_NOOP("Refusals", "A section needs a title.")))
        plan = self._plan
        place = front.parts.index(after) + 1
        above = plan.holder(after).name
        # What goes on in the rows below its title stays together.
        while place < len(front.parts) and plan.holder(front.parts[place]).name == above:
            place += 1
        self._keeper.check_insert_section(front, place)
        holder = self._holder(NewText(title), front.sheet)
        return InsertSections(
            replace(front, parts=[]), 0, (PlacedText(place, self._among(front, place, holder), holder),)
        )

    def check_removal(self, key: str) -> Front:
        """The front sheet that a text may leave. Raises `Refused` when it may not."""
        front = self._list_with(key)
        if len(front.parts) == 1:
            raise Refused(Message(QT_TRANSLATE_NOOP("Refusals", "The last text of a sheet cannot be removed.")))
        self._keeper.check_remove_section(front, key)
        return front

    def check_free_title(self, title: str, spot: Spot, own: Table | None = None) -> None:
        """Sheets that were added are not all in the workbook yet, so that the keeper does not know them."""
        if spot.where is not Where.NEW_SHEET:
            return
        if any(name.casefold() == title.casefold() for name in self._names_to_come(own)):
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP("Refusals", "There is a sheet “{title}” already. Choose another name."),
                    {"title": title},
                )
            )

    def _names_to_come(self, own: Table | None = None) -> Iterator[str]:
        """The names of the sheets that were added here."""
        yield from (table.title for table in self._plan.tables if table.has_own_sheet and table is not own)
        yield from (front.sheet for front in self._plan.fronts if front.added)

    # --- Tables ---

    def _table_of_part(self, table: NewTable, taken: list[str]) -> Table:
        columns = [replace(column, id=self._plan.new_id(), counts_from=None) for column in table.columns]
        title = self._free_name(table.title, taken)
        rows = [
            Row(self._plan.new_id(), [*map(_plain, row), *[""] * (len(columns) - len(row))])
            for row in table.rows or ((),)
        ]
        made = Table(f"{ADDED}{columns[0].id}", title, columns, rows, Spot(Where.NEW_SHEET, title))
        made.totals = tuple(columns[place].id for place in table.totals)
        return made

    def _free_name(self, wanted: str, taken: list[str]) -> str:
        """A name for a new sheet; added to those that are taken."""
        name = self._keeper.free_sheet_name(one_line(wanted), taken)
        self._keeper.check_table(Spot(Where.NEW_SHEET, name), name, ())
        taken.append(name)
        return name

    def _columns(self, heads: Sequence[str | Column]) -> list[Column]:
        titles = [head.title if isinstance(head, Column) else clean_text(head).strip() for head in heads]
        found = recognise(titles, [])
        return [
            replace(head, id=self._plan.new_id(), counts_from=None)
            if isinstance(head, Column)
            else Column(self._plan.new_id(), title, known.role, kind_for(known.role, Kind.TEXT))
            for head, title, known in zip(heads, titles, found, strict=True)
        ]

    def _place_for(self, spot: Spot) -> int:
        """Below or beside a table comes directly after it, as in the sheet; a new sheet comes last."""
        if spot.where is Where.NEW_SHEET:
            return len(self._plan.tables)
        return self._plan.tables.index(self._plan.table(spot.at)) + 1

    # --- Texts ---

    def _front(self, wanted: NewFront, taken: list[str]) -> InsertSections:
        plan = self._plan
        sheet = self._free_name(wanted.sheet, taken)
        front = Front(f"{ADDED}{plan.new_id()}", sheet, one_line(wanted.title), added=True)
        counts = {Section: len(plan.sections), Property: len(plan.properties)}
        placed: list[PlacedText] = []
        for place, text in enumerate(wanted.texts):
            holder = self._holder(text, sheet)
            placed.append(PlacedText(place, counts[type(holder)], holder))
            counts[type(holder)] += 1
        return InsertSections(front, len(plan.fronts), tuple(placed))

    def _holder(self, text: NewText, sheet: str) -> Section | Property:
        key, title, value = f"{ADDED}{self._plan.new_id()}", one_line(text.title), _plain(text.value)
        role = role_in_list(title, value)
        return Section(key, title, value, sheet) if role is None else Property(key, title, value, role, sheet)

    def _list_with(self, key: str) -> Front:
        """The front sheet of a text. Raises `Refused` for one that stands elsewhere."""
        front = self._plan.front_of(key)
        if front is None:
            raise Refused(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Refusals",
                        "“{title}” does not stand in a list with the heads Onderdeel and Tekst, so that texts cannot "
                        "be added or removed there. Do this in Excel.",
                    ),
                    {"title": self._plan.holder(key).name},
                )
            )
        return front

    def _among(self, front: Front, place: int, holder: Section | Property) -> int:
        """The place among all sections or properties: behind those that stand above it in the workbook."""
        listing: Sequence[Section | Property] = (
            self._plan.sections if isinstance(holder, Section) else self._plan.properties
        )
        places = {known.key: number for number, known in enumerate(listing)}
        above = [places[key] for key in front.parts[:place] if key in places]
        if above:
            return above[-1] + 1
        later = self._plan.fronts[self._plan.fronts.index(front) + 1 :]
        below = [*front.parts[place:], *(key for other in later for key in other.parts)]
        return next((places[key] for key in below if key in places), len(listing))


def one_line(text: str) -> str:
    """The text on one line."""
    return " ".join(clean_text(text).split())


def _plain(value: Value) -> Value:
    """What a new cell can hold: no formula, and no formatting of parts of a text."""
    return text_of(value) if isinstance(value, RichText | Formula | Covered) else value


def _check_found(heads: Sequence[str]) -> None:
    """Raise `Refused` for heads that would not be found again."""
    if not finds_heads(heads):
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP(
                    "Refusals",
                    "With these heads the table would not be found when the workbook is opened again. At least two "
                    "heads must be such as Periode, Doelgroep, Middel or Actie, and each needs a text.",
                )
            )
        )
