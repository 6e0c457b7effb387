"""Rows are as high as their texts: measured quickly, set in one go, and never too low."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from plans import small_plan
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from gui.grid import GridView, row_heights, section_sizes
from gui.grid.cell_metrics import MOST_LINES
from gui.grid.section_sizes import set_section_sizes, state_form
from gui.grid.wrap_meter import WrapMeter, lay_out
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan

MakeGrid = Callable[..., GridView]
SIZES = [9.0, 10.0, 11.0, 13.5, 14.0, 18.0]
TEXT = (
    "de het een en van op naar voor met door aan bij in is zijn worden gemeente inwoners bijeenkomst bewoners raad "
    "nieuwsbrief vrijwilligersorganisatiebijeenkomst gemeenteraadsleden communicatieadviseur publicatie/verspreiding "
    "concept-tekst website huis-aan-huisblad omgevingsvergunningaanvraag wijkgericht één coördinatie geïnformeerd "
    '(concept) "nieuwe" 20-04-2017, 19.00-21.30 uur; afstemming, wethouder: 1. - € 1.250,50 Twitter/Facebook/Instagram '
    "https://www.woudendorp.nl/projecten/de-kleine-schans 😀 Ελλάδα tab\there dubbele  spatie college reünie"
)
WORDS = TEXT.split(" ")


def some_text(chance: random.Random, most: int = 30) -> str:
    words = [chance.choice(WORDS) for _ in range(chance.randint(0, most))]
    return "".join(word + chance.choices([" ", "\n"], [16, 1])[0] for word in words)


COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD, width=14),
    Column(2, "Doel", width=25),
    Column(3, "Middel", width=9),
    Column(4, "Acties / taken (wat ga je precies doen?)", width=30),
    Column(5, "Kosten", Role.COST, Kind.NUMBER, width=8),
)


def wordy_plan(rows: int, seed: int = 1) -> Plan:
    chance = random.Random(seed)
    periods = ["medio april", "Publicatie/verspreiding: 6 februari", "n.t.b.", "", "van mei t/m december 2018"]
    content = [
        (chance.choice(periods), some_text(chance), some_text(chance, 8), some_text(chance, 60), str(number))
        for number in range(rows)
    ]
    return small_plan(content, COLUMNS)


# --- Measuring ---


@pytest.mark.parametrize("points", SIZES)
def test_a_text_never_gets_too_few_lines_and_seldom_too_many(letters: Callable[[float], QFont], points: float) -> None:
    font = letters(points)
    meter, chance = WrapMeter(font), random.Random(2)
    low = high = 0
    for _ in range(1500):
        text, width = some_text(chance), chance.randint(60, 500)
        measured, real = meter.height(meter.lines(text, width)), lay_out(text, width, font).size().height()
        low += bool(text) and measured < real
        high += bool(text) and measured > real + meter.line_height / 2

    assert low == 0
    assert high < 0.15 * 1500


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 0), ("x", 1), ("a\nb", 2), ("a\n", 2), ("\n", 2), ("a" * 400, 20), (" ", 1), ("a" + " " * 90 + "b", 2)],
)
def test_lines_of_simple_texts(qapp: object, text: str, lines: int) -> None:
    font = QFont("Liberation Mono")
    font.setPixelSize(20)
    meter = WrapMeter(font)

    assert meter.lines(text, meter.natural_width("a" * 20) + 2) == lines


# --- Setting ---


@pytest.fixture
def header(qapp: object) -> QHeaderView:
    header = QHeaderView(Qt.Orientation.Vertical)
    model = QStandardItemModel(2000, 1, header)
    header.setModel(model)
    header.resizeSection(3, 77)
    return header


def sizes_of(header: QHeaderView) -> list[int]:
    return [header.sectionSize(section) for section in range(header.count())]


WANTED = [20 + number * 37 % 180 for number in range(2000)]


def test_all_sections_are_set_in_one_go(header: QHeaderView) -> None:
    assert set_section_sizes(header, WANTED)
    assert sizes_of(header) == WANTED
    assert header.length() == sum(WANTED)
    assert header.sectionPosition(1999) == sum(WANTED[:-1])


def test_the_form_of_the_state_is_found_in_the_running_qt(qapp: object) -> None:
    form = state_form()

    assert form is not None
    assert form.item_bytes % 4 == 0


@pytest.mark.parametrize("shift", [-4, 4, 8])
def test_a_form_that_does_not_fit_falls_back_to_one_by_one(
    header: QHeaderView, monkeypatch: pytest.MonkeyPatch, shift: int
) -> None:
    form = state_form()
    assert form is not None
    wrong = section_sizes.StateForm(form.length_at + shift, form.item_bytes, form.bytes_after)
    monkeypatch.setattr(section_sizes, "state_form", lambda: wrong)

    set_section_sizes(header, WANTED)

    assert sizes_of(header) == WANTED
    assert header.length() == sum(WANTED)


def test_sizes_that_did_not_arrive_are_noticed(header: QHeaderView, monkeypatch: pytest.MonkeyPatch) -> None:
    right = section_sizes._state_with
    monkeypatch.setattr(section_sizes, "_state_with", lambda header, sizes: right(header, sizes[::-1]))

    assert not set_section_sizes(header, WANTED)
    assert sizes_of(header) == WANTED


def test_an_unknown_form_falls_back_to_one_by_one(header: QHeaderView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(section_sizes, "state_form", lambda: None)

    assert not set_section_sizes(header, WANTED)
    assert sizes_of(header) == WANTED


def test_a_header_without_sections_needs_nothing(qapp: object) -> None:
    assert set_section_sizes(QHeaderView(Qt.Orientation.Vertical), [])


def test_too_few_sizes_are_a_mistake(header: QHeaderView) -> None:
    with pytest.raises(ValueError, match="1 sizes"):
        set_section_sizes(header, [5])


# --- In the grid ---


def needed(view: GridView, row: int) -> float:
    """The height that the texts of a row take when Qt lays them out, within the limit of a cell."""
    metrics = view._metrics
    most = 0.0
    for column in range(view.grid.columnCount()):
        width = metrics.text_width(view.columnWidth(column))
        derived = view.grid.derived(row, column) if view.show_derived else ""
        parts = (view.grid.text(row, column), derived and f"→ {derived}")
        height = sum(lay_out(part, width, metrics.font).size().height() for part in parts if part)
        most = max(most, height)
    return min(most, metrics.meter.height(MOST_LINES)) + 2 * metrics.pad_y


def too_low(view: GridView) -> list[int]:
    return [row for row in range(view.grid.shown) if view.rowHeight(row) < needed(view, row)]


@pytest.mark.parametrize("points", SIZES)
def test_no_row_is_too_low_for_its_texts(make_grid: MakeGrid, letters: Callable[[float], QFont], points: float) -> None:
    letters(points)
    view = make_grid(wordy_plan(60), width=1100, height=700)

    for row in range(0, 60, 5):
        view.scrollTo(view.grid.index(row, 0))
        view.grab()

    assert too_low(view) == []
    assert view.cut_off == 0


def test_rows_stay_right_through_every_change(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid(wordy_plan(40), width=1100)
    plan = view.grid.open_plan
    long = "een regel\n" * 6
    changes: list[Callable[[], object]] = [
        lambda: plan.set_texts("t", [(12, 2, long), (30, 4, "kort")]),
        lambda: plan.history.undo(),
        lambda: plan.insert_rows("t", 3, 2),
        lambda: plan.put("t", [(11, 2, long)], [[(2, long)]]),
        lambda: plan.remove_rows("t", [12, 14, 20]),
        lambda: plan.history.undo(),
        lambda: view.grid.sort_by(1),
        lambda: plan.set_texts("t", [(13, 2, long)]),
        lambda: view.grid.set_filter("gemeente"),
        lambda: view.grid.sort_off(),
        lambda: view.grid.set_filter(""),
        lambda: plan.move_rows("t", [11], 20),
        lambda: view.setColumnWidth(1, 70),
        lambda: setattr(view, "show_derived", False),
        lambda: setattr(view, "show_derived", True),
        lambda: view.zoom_in(),
        lambda: view.zoom_reset(),
        lambda: plan.add_column("t", "Opmerking"),
        lambda: plan.set_text("looptijd", "jan 2019 – aug 2019"),
    ]
    for change in changes:
        change()
        qtbot.waitUntil(lambda: view.is_measured)
        view.grab()
        assert too_low(view) == []
    assert view.cut_off == 0


def test_a_column_that_takes_the_place_of_one_as_wide_gives_the_rows_its_own_height(make_grid: MakeGrid) -> None:
    columns = [Column(number, title, width=20) for number, title in enumerate(("Doel", "Wie", "Hoe"), 1)]
    view = make_grid(small_plan([("", "x", "een\ntwee\ndrie"), ("", "y", "")], columns))
    with view.grid.arranging() as layout:
        layout.hide([3])
    low = view.rowHeight(0)

    with view.grid.arranging() as layout:
        layout.restore({"order": ["Doel", "Wie", "Hoe"], "hidden": ["Wie"], "frozen": 0})

    assert view.rowHeight(0) > low == view.rowHeight(1)
    assert too_low(view) == []


@pytest.fixture
def short_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measuring is interrupted at random, as on a machine that is busy."""
    chance, passed = random.Random(5), [0.0]

    def moment() -> float:
        passed[0] += chance.choice((0.0, 0.75 * row_heights.SLICE))
        return passed[0]

    monkeypatch.setattr(row_heights, "perf_counter", moment)


@pytest.mark.parametrize("seed", range(12))
def test_a_page_that_is_changed_while_it_is_hidden_is_right_when_it_is_shown(
    qtbot: QtBot, short_of_time: None, seed: int
) -> None:
    chance = random.Random(seed)
    widths = [chance.choice((0.0, 9.0, 20.0))] * 4 if seed % 2 else chance.choices((0.0, 9.0, 20.0), k=4)
    columns = [Column(1, "Periode", Role.PERIOD, Kind.PERIOD, width=widths[0])]
    columns += [Column(number, f"Kop {number}", width=width) for number, width in enumerate(widths[1:], 2)]
    rows = [["medio april", *(some_text(chance, 8) for _ in range(3))] for _ in range(chance.randint(3, 90))]
    plan = OpenPlan(small_plan(rows, columns))
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    view = GridView(plan, "t", tabs)
    tabs.addTab(QLabel("Plan"), "Plan")
    tabs.addTab(view, "Matrix")
    tabs.resize(800, 500)
    tabs.show()

    def arrange() -> None:
        with view.grid.arranging() as layout:
            layout.show_all()
            layout.hide(chance.sample([column.id for column in view.grid.table.columns], 2))
            layout.move([chance.choice(view.grid.table.columns).id], 0)
            layout.freeze(chance.randint(0, 2))

    def rows_out() -> None:
        plan.remove_rows("t", chance.sample([row.id for row in plan.plan.table("t").rows], 1))

    def texts_in() -> None:
        row, column = chance.choice(plan.plan.table("t").rows).id, chance.choice(plan.plan.table("t").columns).id
        plan.set_texts("t", [(row, column, some_text(chance, 20))])

    changes: list[Callable[[], object]] = [
        *(arrange, texts_in, rows_out, plan.history.undo, plan.history.redo),
        lambda: setattr(view, "zoom", chance.choice((60, 100, 150))),
        lambda: setattr(view, "show_derived", not view.show_derived),
        lambda: view.restore_width_state({"Kop 2": chance.choice((9, 20)), "Kop 3": chance.choice((9, 20))}),
        lambda: view.setColumnWidth(0, chance.choice((70, 150))),
        lambda: plan.insert_rows("t", chance.randint(0, 2), 2),
        lambda: plan.insert_column("t", chance.randint(0, 3), "Nieuw"),
        lambda: plan.set_kinds("t", {2: chance.choice((Kind.TEXT, Kind.PERIOD))}),
        lambda: view.grid.set_filter(chance.choice(("", "gemeente"))),
        lambda: view.grid.sort_by(0, chance.choice((True, False))),
        view.fit_all_columns,
    ]
    for _ in range(25):
        for change in (arrange, *chance.sample(changes, chance.randint(0, 3))):
            change()
        tabs.setCurrentIndex(chance.randint(0, 1))
        qtbot.waitUntil(lambda: view.is_measured)
        wanted = [view._row_height(row) for row in range(view.grid.shown)]
        assert sizes_of(view.verticalHeader()) == wanted
    tabs.setCurrentIndex(1)
    view.grab()
    assert view.cut_off == 0


def test_a_row_becomes_low_again_when_its_text_is_short_again(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("", "x", ""), ("", "y", "")]))
    before = view.rowHeight(0)

    view.grid.open_plan.set_texts("t", [(11, 2, "a\nb\nc\nd")])
    high = view.rowHeight(0)
    view.grid.open_plan.history.undo()

    assert high > before
    assert view.rowHeight(0) == before == view.rowHeight(1)


def test_a_long_text_is_capped_and_its_derived_line_stays_in_sight(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("mei\n" + "regel\n" * 40, "", ""), ("", "x", "")]))

    view.grab()

    assert view.rowHeight(0) == view._metrics.row_height(MOST_LINES)
    assert view.cut_off == 0


def test_a_cell_in_a_row_that_is_too_low_is_noticed(make_grid: MakeGrid) -> None:
    view = make_grid(small_plan([("", "a\nb\nc", "")]))
    view.verticalHeader().resizeSection(0, 20)

    view.grab()

    assert view.cut_off > 0


def test_a_long_table_is_measured_in_idle_moments_and_stays_where_it_is(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid(wordy_plan(3000), width=1100)
    view.scrollTo(view.grid.index(1500, 0), GridView.ScrollHint.PositionAtTop)
    view.zoom_in()
    top = view.rowAt(0)
    assert not view.is_measured

    view.scrollTo(view.grid.index(1700, 0), GridView.ScrollHint.PositionAtTop)
    top = view.rowAt(0)
    view.grab()
    assert view.cut_off == 0
    qtbot.waitUntil(lambda: view.is_measured, timeout=20_000)

    assert view.rowAt(0) == top
    assert view.verticalHeader().length() == sum(view.rowHeight(row) for row in range(3000))
    assert [row for row in random.Random(3).sample(range(3000), 100) if view.rowHeight(row) < needed(view, row)] == []


def test_the_end_of_a_long_table_can_be_reached_after_a_filter(make_grid: MakeGrid, qtbot: QtBot) -> None:
    view = make_grid(wordy_plan(500), width=1100)
    view.grid.set_filter("gemeente")
    qtbot.waitUntil(lambda: view.is_measured)

    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    last = view.visualRect(view.grid.index(view.grid.shown - 1, 0))
    assert last.bottom() == view.viewport().rect().bottom()
