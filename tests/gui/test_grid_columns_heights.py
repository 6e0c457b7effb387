"""True heights at every size of the letters, and dates and hours that are never broken over two lines."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from gui.grid import GridView, wrap_meter
from gui.grid.wrap_meter import LINE_END, WrapMeter, lay_out, painted
from model.columns import Column, Kind, Role
from model.plan import Plan

MakeGrid = Callable[..., GridView]
TEXT = (
    "de een voor met inwoners bewonersavond vrijwilligersorganisatiebijeenkomst gemeenteraadscommissievergadering "
    "21-4-2017 19.00–21.30 21-apr-2017 11–20 29-6–10-8 huis-aan-huisblad publicatie/verspreiding 2026/2027 20/04/2017 "
    "(concept) één coördinatie https://www.voorbeeldstad.nl/projecten/plein tab\there 😀 1-mei"
)
WORDS = TEXT.split(" ")
COLUMNS = (
    Column(1, "Wanneer", Role.PERIOD, Kind.PERIOD, width=13),
    Column(2, "Wat", width=22),
    Column(3, "Hoe", width=9),
    Column(4, "Acties / taken (wat ga je precies doen?)", width=30),
)
PERIODS = ("medio april", "11–20 april", "21-apr-2017", "1 t/m 5 mei 19.00–21.30 uur", "n.t.b.", "week 12")


def some_text(chance: random.Random, most: int) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(0, most))]
    return "".join(word + chance.choices([" ", "\n"], [14, 1])[0] for word in words)


def random_plan(seed: int) -> Plan:
    chance = random.Random(seed)
    rows = [
        (chance.choice(PERIODS), some_text(chance, 20), some_text(chance, 5), some_text(chance, 40)) for _ in range(25)
    ]
    return small_plan(rows, COLUMNS)


@pytest.mark.parametrize("points", [9.0, 10.5, 13.0, 18.0])
@pytest.mark.parametrize("zoom", [50, 80, 100, 130, 200])
def test_no_cell_is_cut_off_at_any_size(
    make_grid: MakeGrid, letters: Callable[[float], QFont], qtbot: QtBot, points: float, zoom: int
) -> None:
    letters(points)
    view = make_grid(random_plan(round(points * zoom)), width=900, height=700)
    view.zoom = zoom
    view.cell_cursor.go(0, 0)
    view.freeze_columns()
    qtbot.waitUntil(lambda: view.is_measured)

    for row in range(0, 25, 2):
        view.scrollTo(view.grid.index(row, 3))
        view.grab()

    assert view.cut_off == 0


def lines_of(text: str, width: int, font: QFont) -> list[str]:
    """The lines into which Qt wraps a text as it is painted, without the signs that take no room."""
    shown = painted(text, font)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(shown[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return ["".join(sign for sign in line if sign.isprintable()).strip() for line in found]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Op 21-4-2017 in de zaal", "21-4-2017"),
        ("Van 19.00–21.30 in de zaal", "19.00–21.30"),
        ("Voor 21-apr-2017 versturen", "21-apr-2017"),
        ("→ 11–20 apr 2017", "11–20"),
        ("Klaar op 20/04/2017 of later", "20/04/2017"),
        ("Gesloten 29-6–10-8 en daarna", "29-6–10-8"),
        ("Vanaf 1-mei weer open", "1-mei"),
    ],
)
def test_a_date_is_never_broken_over_two_lines(qapp: object, text: str, whole: str) -> None:
    font = QFont("DejaVu Sans", 11)
    room = round(WrapMeter(font).natural_width(whole)) + 2

    for width in range(room, room + 160, 4):
        assert any(whole in line for line in lines_of(text, width, font)), width


def test_other_words_are_still_wrapped_at_their_dashes(qapp: object) -> None:
    font = QFont("DejaVu Sans", 11)
    width = round(WrapMeter(font).natural_width("publicatie/")) + 2

    assert lines_of("publicatie/verspreiding", width, font)[0] == "publicatie/"
    assert lines_of("april–mei", round(WrapMeter(font).natural_width("april–")) + 2, font)[0] == "april–"


def test_what_holds_dates_together_takes_no_room_in_any_font(qapp: object) -> None:
    for family in QFontDatabase.families():
        font = QFont(family, 11)
        held, bare = lay_out("19.00–21.30", 1000.0, font), wrap_meter._laid_out("19.00–21.30", 1000.0, font)
        assert held.size() == bare.size(), family


@pytest.mark.parametrize("points", [9.0, 11.0, 13.5, 18.0])
def test_texts_with_dates_never_get_too_few_lines(letters: Callable[[float], QFont], points: float) -> None:
    font = letters(points)
    meter, chance = WrapMeter(font), random.Random(5)

    for _ in range(600):
        text, width = some_text(chance, 14), chance.randint(60, 400)
        real = lay_out(text, width, font).size().height()
        assert not text or meter.height(meter.lines(text, width)) >= real, (text, width)


def test_a_line_end_in_a_text_stays_one(qapp: object) -> None:
    assert painted("a\nb\tc", QFont()) == f"a{LINE_END}b    c"
