"""A part for tests, and what is told of front sheets and tables when a workbook with them is opened."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import bytes_of

from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save
from model.columns import Column, Kind, Role
from model.messages import Message
from model.new_part import AddedPart, NewFront, NewTable, NewText
from model.values import Moment, Number

LABEL = Message(("Steps", "add part"))
MONEY = '"€" #,##0.00'
FRONT = NewFront(
    "Bijeenkomst",
    "Inwonersavond Lindeplein",
    (
        NewText("Naam project", "Lindeplein"),
        NewText("Datum"),
        NewText("Doelstelling", "Horen wat er leeft:\n- parkeren\n- groen"),
        NewText("Locatie"),
        NewText("Sfeer"),
    ),
)
COSTS = NewTable(
    "Kosten",
    (
        Column(0, "Actie", Role.ACTION, width=34.0),
        Column(0, "Wie", Role.OWNER, choices=("Projectleider", "Zaalbeheer")),
        Column(0, "Kosten", Role.COST, Kind.NUMBER, MONEY, 14.0),
    ),
    (("Zaal", "Zaalbeheer", Number(250, MONEY)), ("Koffie en thee", "", Number(87.5, MONEY)), ("Drukwerk",)),
    totals=(2,),
)
PLANNING = NewTable(
    "Planning",
    (
        Column(0, "Wat", Role.ACTION),
        Column(0, "Wanneer", Role.PERIOD, Kind.DATE, "d mmmm yyyy", 20.0),
        Column(0, "Wie", Role.OWNER),
    ),
    (("Uitnodigen", Moment(dt.datetime(2025, 3, 4), "d mmmm yyyy"), "Ilse"),),
)


def add(found: Opened, *tables: NewTable, front: NewFront | None = FRONT) -> AddedPart:
    return found.open_plan.add_part(LABEL, tables, front)


def reread(folder: Path) -> Opened:
    return open_workbook(folder / "proef.xlsx", RememberedLayouts())


def store(found: Opened, folder: Path) -> dict[str, Worksheet]:
    """Save, and look at the sheets with another reader."""
    save(found.workbook, found.open_plan.plan, folder / "proef.xlsx")
    return {sheet.title: sheet for sheet in load_workbook(folder / "proef.xlsx").worksheets}


def told(found: Opened) -> list[tuple[type, str, str, object]]:
    """The texts of the plan, each with its kind and what it tells."""
    plan = found.open_plan.plan
    return [
        (type(holder), holder.name, holder.text, getattr(holder, "role", None))
        for front in plan.fronts
        for holder in map(plan.holder, front.parts)
    ]


def shown(found: Opened) -> list[tuple[str, list[str], list[list[str]]]]:
    """The tables of the plan, without empty rows at their end, which no reader finds."""
    result = []
    for table in found.open_plan.plan.tables:
        rows = [[table.text(row, column) for column in range(len(table.columns))] for row in range(len(table.rows))]
        while rows and not any(rows[-1]):
            rows.pop()
        result.append((table.title, [column.title for column in table.columns], rows))
    return result


def with_list(*rows: tuple[object, ...]) -> bytes:
    """A workbook with nothing but a list of texts that someone keeps."""
    book = Book()
    sheet = book.active
    sheet.title = "Projectblad"
    for row in rows:
        sheet.append(row)
    return bytes_of(book)


LISTED = (
    ("Plan Havenkwartier",),
    (),
    ("Onderdeel", "Tekst"),
    ("Naam project", "Havenkwartier"),
    ("Startdatum",),
    ("Kernboodschap", "Samen bouwen"),
    ("Evaluatie",),
)
