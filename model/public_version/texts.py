"""Every text of a plan with the spot where it stands, and what such a spot is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.public_version.items import Part, Spot

RowLabel = Callable[[str, int], str]
"""Names the row of a table, by key and row id, as the sheet does."""

_SHOWN = {
    Part.TITLE: QT_TRANSLATE_NOOP("PublicVersion", "Title of the plan"),
    Part.PROPERTY: QT_TRANSLATE_NOOP("PublicVersion", "Beside “{name}”"),
    Part.SECTION: QT_TRANSLATE_NOOP("PublicVersion", "Text “{name}”"),
    Part.TABLE: QT_TRANSLATE_NOOP("PublicVersion", "Name of the table “{name}”"),
    Part.HEAD: QT_TRANSLATE_NOOP("PublicVersion", "{name}, head “{column}”"),
    Part.CELL: QT_TRANSLATE_NOOP("PublicVersion", "{name}, row {row}, {column}"),
    Part.COLUMN: QT_TRANSLATE_NOOP("PublicVersion", "{name}, {column}"),
    Part.FILE: QT_TRANSLATE_NOOP("PublicVersion", "In the file: {note}"),
}
_DUTCH = {
    Part.TITLE: "titel van het plan",
    Part.PROPERTY: "kenmerk {place}",
    Part.SECTION: "tekst {place}",
    Part.TABLE: "naam van tabel {place}",
    Part.HEAD: "tabel {table}, kop van kolom {place}",
    Part.CELL: "tabel {table}, rij {row}, kolom {place}",
    Part.COLUMN: "tabel {table}, kolom {place}",
    Part.FILE: "bestand",
}


def plan_texts(plan: Plan) -> Iterator[tuple[Spot, str]]:
    """The texts as a reader sees them: titles, labels, sections, heads and cells."""
    yield Spot(Part.TITLE), plan.title
    for held in plan.properties:
        yield Spot(Part.PROPERTY, held.key), held.label
        yield Spot(Part.PROPERTY, held.key), held.text
    for section in plan.sections:
        yield Spot(Part.SECTION, section.key), section.title
        yield Spot(Part.SECTION, section.key), section.text
    for table in plan.tables:
        yield Spot(Part.TABLE, table.key), table.title
        if table.phase and table.phase != table.title:
            yield Spot(Part.TABLE, table.key), table.phase
        for column in table.columns:
            yield Spot(Part.HEAD, table.key, 0, column.id), column.title
        for place, row in enumerate(table.rows):
            for index, column in enumerate(table.columns):
                text = table.text(place, index)
                if text and column.counts_from is None:
                    yield Spot(Part.CELL, table.key, row.id, column.id), text


def rows_of(plan: Plan) -> int:
    """The rows of all tables together."""
    return sum(len(table.rows) for table in plan.tables)


def spot_name(plan: Plan, spot: Spot, row_label: RowLabel) -> Message:
    """What a spot is called on the screen."""
    values: dict[str, object] = {"note": spot.note}
    if spot.part in {Part.PROPERTY, Part.SECTION}:
        values["name"] = _line(plan.holder(spot.key).name)
    elif spot.part not in {Part.TITLE, Part.FILE}:
        table = plan.table(spot.key)
        values["name"] = _line(table.title)
        if spot.part is not Part.TABLE:
            values["column"] = _line(table.columns[table.column_index(spot.column)].title) or "–"
        if spot.part is Part.CELL:
            values["row"] = row_label(spot.key, spot.row)
    return Message(_SHOWN[spot.part], values)


def dutch_spot(plan: Plan, spot: Spot, row_label: RowLabel) -> str:
    """What a spot is called in the report, by numbers: names of tables and heads may be what had to go."""
    values: dict[str, object] = {}
    if spot.part is Part.PROPERTY:
        values["place"] = [held.key for held in plan.properties].index(spot.key) + 1
    elif spot.part is Part.SECTION:
        values["place"] = [held.key for held in plan.sections].index(spot.key) + 1
    elif spot.part not in {Part.TITLE, Part.FILE}:
        number = [table.key for table in plan.tables].index(spot.key) + 1
        table = plan.tables[number - 1]
        values["table"] = values["place"] = number
        if spot.part is not Part.TABLE:
            values["place"] = table.column_index(spot.column) + 1
        if spot.part is Part.CELL:
            values["row"] = row_label(spot.key, spot.row)
    return _DUTCH[spot.part].format(**values)


def _line(text: str) -> str:
    return " ".join(text.split())
