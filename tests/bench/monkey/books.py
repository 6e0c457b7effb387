"""The workbooks that the monkey plays with: the sample, layouts that people use, and one that is longer than a page."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable

import layout_books
from layout_books import Rows, book, put

from interchange.resources import resource

SAMPLE = "Voorbeeld communicatiematrix Polderveen.xlsx"
HEADS = ("Nr", "Periode", "Doelgroep", "Middel", "Kosten", "Status", "Opmerkingen")
PERIODS = ("6 februari 2027", "medio april", "week 12", "n.t.b.", "eind 2026", "", "ma 1-3-2027, 19.30 uur")
GROUPS = ("Inwoners", "Raad", "Inwoners; ondernemers", "Omwonenden, verenigingen", "", "Pers")
CHANNELS = ("Brief", "Website\nNieuwsbrief", "Informatieavond", "Vrijwilligersorganisatiebijeenkomst", "")
STATES = ("Gereed", "Loopt", "Nog starten", "", "Vervallen")


def sample() -> bytes:
    return resource("sample", SAMPLE).read_bytes()


def long_list() -> bytes:
    """Three hundred rows with everything in them: numbers, money, dates, words over several lines, and gaps."""
    chance = random.Random(1)
    rows: Rows = [
        (
            number,
            chance.choice([*PERIODS, dt.datetime(2027, 1 + number % 12, 1 + number % 28)]),
            chance.choice(GROUPS),
            chance.choice(CHANNELS),
            chance.choice([None, 125, 1250.5, "n.v.t.", number * 10]),
            chance.choice(STATES),
            chance.choice(["", "een\ntwee\ndrie", "Zie bijlage " * chance.randint(1, 25), "=", "€ 12,50"]),
        )
        for number in range(1, 301)
    ]
    return book(lambda sheet: put(sheet, 1, [HEADS, *rows]), "Planning 2027")


BOOKS: dict[str, Callable[[], bytes]] = {
    "sample": sample,
    "three tables on a sheet": layout_books.three_phases,
    "long list": long_list,
    "tables beside each other": layout_books.side_by_side,
    "sample once more": sample,
    "a cross on a sheet": layout_books.channels_by_groups,
    "two sheets": layout_books.hidden_things,
    "a calendar": layout_books.activities_by_weeks,
    "merged categories": layout_books.merged_categories,
    "a table of Excel": layout_books.excel_table,
}
