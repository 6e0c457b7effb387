"""Looking for everything that can be cleaned up in a large plan, against parsing all of its texts as HTML."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser

from bench.measuring import in_turns, line
from model.cleanup.catalogue import find_all
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan
from model.table import Row, Table
from model.values import text_of

ROWS = 20_000
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel", Role.GOAL),
    Column(3, "Doelgroep", Role.AUDIENCE),
    Column(4, "Middel", Role.CHANNEL),
    Column(5, "Acties", Role.ACTION),
    Column(6, "Status", Role.STATUS, Kind.STATUS),
    Column(7, "Wie", Role.OWNER),
)
GROUPS = ("inwoners", "ondernemers", "raad", "college", "pers", "scholen", "omwonenden", "verenigingen")
CHANNELS = ("e-mail", "email", "brief", "website", "nieuwsbrief", "persbericht", "flyer")
PERIODS = ("6 februari", "medio april", "mei/juni", "week 36", "7 mei 2027")


def run() -> Iterator[str]:
    """Medians of three rounds; a fifth of the rows has HTML, a seventh doubled spaces, many a name in two spellings."""
    rows = [Row(100 + number, list(_cells(number))) for number in range(ROWS)]
    session = OpenPlan(Plan("Proef", tables=[Table("t", "Matrix", COLUMNS, rows)]))
    texts = [text_of(value) for row in rows for value in row.cells]

    def floor() -> None:
        for text in texts:
            parser = HTMLParser()
            parser.feed(text)
            parser.close()

    times = in_turns({"find": lambda: find_all(session), "floor": floor}, rounds=3)
    count = sum(len(found.proposals) for found in find_all(session).values())
    yield f"{ROWS} rows, {count} proposals, Python {sys.version.split()[0]}"
    yield line("find what can be cleaned up", times["find"], "parse all texts as HTML", times["floor"])


def _cells(number: int) -> tuple[str, ...]:
    item = f"- Tekst {number}\n- Verzenden"
    return (
        PERIODS[number % len(PERIODS)],
        f"Doel {number} van de communicatie",
        f"{GROUPS[number % 8]}, {GROUPS[number // 8 % 8]}",
        f"{CHANNELS[number % 7]} en {CHANNELS[number // 7 % 7]}",
        f"<ul><li>Tekst {number}</li><li>Verzenden &amp; bellen</li></ul>" if number % 5 == 0 else item,
        "nog  starten" if number % 7 == 0 else "Nog starten",
        "Team communicatie",
    )
