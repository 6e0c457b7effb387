"""Which rows are shown by filters, words and sorts together: the same as when each row is looked at by itself."""

from __future__ import annotations

import datetime as dt

import pytest
from filter_pages import COLUMNS, CONTENT, open_plan
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.grid.grid_model import GridModel
from gui.grid.row_order import Sort
from model.open_plan import OpenPlan
from model.refusal import FreeKeeper
from model.row_filters import Amounts, Filter, Moments, Months, Says, States, Texts, Window, Wording
from model.status import State, read_status
from model.table import Table
from model.values import Number, Value

PERIOD, AUDIENCE, STATUS, COST = (column.id for column in COLUMNS)
PERIODS = {
    # What each text means in 2026, by first and last day, known here without the reader of periods.
    "2 maart": (dt.date(2026, 3, 2), dt.date(2026, 3, 2)),
    "14 april": (dt.date(2026, 4, 14), dt.date(2026, 4, 14)),
    "maart/april": (dt.date(2026, 3, 1), dt.date(2026, 4, 30)),
    "nog te bepalen": None,
    "": None,
}
TEXTS = ("", "Raad", "raad", "Pers", "Pers en raad", " Wijk ")
STATES = {"": State.NOT_STARTED, "Gereed": State.DONE, "Loopt": State.BUSY, "vervallen": State.DROPPED}
COSTS: tuple[Value, ...] = ("", Number(-2.0, "0"), Number(10.0, "0"), Number(10.5, "0.0"), "onbekend")

ROWS = st.lists(
    st.tuples(
        st.sampled_from(list(PERIODS)), st.sampled_from(TEXTS), st.sampled_from(list(STATES)), st.sampled_from(COSTS)
    ),
    max_size=14,
)
OF_TEXTS = st.one_of(
    st.builds(Texts, st.frozensets(st.sampled_from([text.strip() for text in TEXTS]))),
    st.builds(Wording, st.sampled_from(list(Says)), st.sampled_from(["r", "RAAD", "pers", "wij"])),
)
OF_STATES = st.builds(States, st.frozensets(st.sampled_from(list(STATES.values()))))
OF_COSTS = st.builds(Amounts, st.sampled_from([None, -5.0, 10.0]), st.sampled_from([None, 10.0, 11.0]))
OF_PERIODS = st.one_of(
    st.builds(Months, st.frozensets(st.sampled_from([(2026, 3), (2026, 4), (2026, 5)])), st.booleans()),
    st.builds(
        Moments,
        st.just(Window.BETWEEN),
        st.just(4),
        st.sampled_from([None, dt.date(2026, 3, 2), dt.date(2026, 4, 2)]),
        st.sampled_from([None, dt.date(2026, 3, 31), dt.date(2026, 4, 20)]),
    ),
    st.just(Moments(Window.UNDATED)),
    st.just(Moments(Window.LATE)),
)
FILTERS = st.fixed_dictionaries(
    {}, optional={PERIOD: OF_PERIODS, AUDIENCE: OF_TEXTS, STATUS: OF_STATES, COST: OF_COSTS}
)


def passes(wanted: Filter, row: tuple[str, str, str, Value], today: dt.date) -> bool:
    """Whether a row passes a filter, said anew and plainly."""
    days, text, status, cost = PERIODS[row[0]], row[1].strip(), STATES[row[2]], row[3]
    low = text.lower()
    match wanted:
        case Texts(texts):
            return text in texts
        case Wording(says, part):
            part = part.lower()
            found = {
                Says.CONTAINS: part in low,
                Says.CONTAINS_NOT: part not in low,
                Says.BEGINS: low[: len(part)] == part,
                Says.ENDS: low[-len(part) :] == part,
                Says.IS: low == part,
                Says.IS_NOT: low != part,
                Says.EMPTY: low == "",
                Says.FILLED: low != "",
            }
            return found[says]
        case States(states):
            return status in states
        case Amounts(least, most):
            if not isinstance(cost, Number):
                return False
            return (least is None or cost.value >= least) and (most is None or cost.value <= most)
        case Months(months, undated):
            if days is None:
                return undated
            return any(
                days[0] <= dt.date(year, month, 28) and dt.date(year, month, 1) <= days[1] for year, month in months
            )
        case Moments(window, _, first, last):
            if days is None or window is Window.UNDATED:
                return days is None and window is Window.UNDATED
            if window is Window.LATE:
                return days[1] < today and status not in {State.DONE, State.DROPPED}
            return (first is None or days[1] >= first) and (last is None or days[0] <= last)
    raise AssertionError(wanted)


@settings(deadline=None, max_examples=150)
@given(ROWS, FILTERS, st.sampled_from(["", "raad", "pers raad", "loopt"]))
def test_the_rows_shown_are_those_that_pass_everything(
    qapp: object, rows: list[tuple[str, str, str, Value]], filters: dict[int, Filter], words: str
) -> None:
    model = GridModel(open_plan(rows), "t")
    today = dt.date.today()
    ids = {column.id: place for place, column in enumerate(COLUMNS)}

    model.set_filter(words)
    model.set_filters(filters)

    def said(row: tuple[str, str, str, Value]) -> str:
        cost = row[3]
        number = f"{cost.value:g}".replace(".", ",") if isinstance(cost, Number) else cost
        return "\n".join([*row[:3], str(number)]).lower()

    expected = [
        11 + place
        for place, row in enumerate(rows)
        if all(word in said(row) for word in words.split())
        and all(passes(wanted, row, today) for wanted in filters.values())
    ]
    assert model.shown_ids() == expected
    assert all(
        model.places_but(column_id)
        == [
            place
            for place, row in enumerate(rows)
            if all(word in said(row) for word in words.split())
            and all(passes(wanted, row, today) for other, wanted in filters.items() if other != column_id)
        ]
        for column_id in ids
    )


def test_the_states_of_this_file_are_those_of_the_program() -> None:
    assert {text: read_status(text).state for text in STATES} == STATES


# --- Sorts ---


@settings(deadline=None, max_examples=80)
@given(
    ROWS,
    st.lists(st.tuples(st.sampled_from([AUDIENCE, STATUS, COST]), st.booleans()), max_size=3, unique_by=lambda s: s[0]),
)
def test_rows_are_sorted_by_the_first_column_and_where_equal_by_the_next(
    qapp: object, rows: list[tuple[str, str, str, Value]], sorts: list[tuple[int, bool]]
) -> None:
    model = GridModel(open_plan(rows), "t")

    model.sort_by_all([Sort(column_id, descending) for column_id, descending in sorts])

    def key(place: int, column_id: int) -> tuple[int, float, str]:
        value = rows[place][column_id - 1]
        if isinstance(value, Number):
            return 0, value.value, ""
        return 2, 0.0, str(value).strip().lower()

    expected = list(range(len(rows)))
    for column_id, descending in reversed(sorts):
        filled = [place for place in expected if key(place, column_id) != (2, 0.0, "")]
        empty = [place for place in expected if key(place, column_id) == (2, 0.0, "")]
        filled.sort(key=lambda place: key(place, column_id), reverse=descending)
        expected = filled + empty
    assert model.shown_ids() == [11 + place for place in expected]


def test_a_row_that_no_longer_passes_stays_until_the_filter_is_applied_again(qapp: object) -> None:
    model = GridModel(open_plan(), "t")
    model.set_column_filter(AUDIENCE, Texts(frozenset({"Raad"})))
    model.open_plan.set_texts("t", [(13, AUDIENCE, "Pers"), (12, AUDIENCE, "Raad")])
    kept = model.shown_ids()

    model.reapply()

    assert kept == [13, 14]
    assert model.shown_ids() == [12, 14]


def test_rows_are_sorted_again_when_the_sort_is_applied_again(qapp: object) -> None:
    model = GridModel(open_plan(), "t")
    model.sort_by_all([Sort(AUDIENCE)])
    model.open_plan.set_texts("t", [(11, AUDIENCE, "Zorg")])
    kept = model.shown_ids()

    model.reapply()

    assert kept == [11, 12, 13, 14, 15]
    assert model.shown_ids() == [12, 13, 14, 11, 15]


def test_words_filters_and_sorts_are_chosen_in_one_go(qapp: object) -> None:
    model = GridModel(open_plan(), "t")
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))

    model.choose("raad", {STATUS: States(frozenset({State.BUSY, State.NOT_STARTED}))}, [Sort(COST, descending=True)])

    assert model.shown_ids() == [14, 13]
    assert len(resets) == 1
    assert model.words == ("raad",)


def test_all_rows_can_be_had_in_order_while_a_filter_hides_some(qapp: object) -> None:
    model = GridModel(open_plan(), "t")
    model.choose("raad", {}, [Sort(COST)])

    assert model.sorted_ids() == [15, 14, 11, 12, 13]


def test_the_rows_of_the_file_take_over_an_order_in_one_step() -> None:
    plan = open_plan()
    before = [row.id for row in plan.plan.table("t").rows]

    plan.order_rows("t", [15, 14, 13, 12, 11])
    after = [row.id for row in plan.plan.table("t").rows]
    plan.history.undo()

    assert after == [15, 14, 13, 12, 11]
    assert [row.id for row in plan.plan.table("t").rows] == before
    assert plan.history.undo_label is None


def test_rows_that_stand_in_the_order_already_are_no_step() -> None:
    plan = open_plan()

    plan.order_rows("t", [11, 12, 13, 14, 15])

    assert plan.history.undo_label is None


class Watching(FreeKeeper):
    """Notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def check_order(self, table: Table, row_ids: object) -> None:
        self.asked.append(list(row_ids))  # type: ignore[call-overload]


def test_the_workbook_is_asked_before_its_rows_are_sorted() -> None:
    keeper = Watching()
    plan = OpenPlan(open_plan().plan, keeper)

    plan.order_rows("t", [12, 11, 13, 14, 15])

    assert keeper.asked == [[12, 11, 13, 14, 15]]


def test_an_order_that_misses_a_row_is_a_mistake() -> None:
    plan = open_plan()

    with pytest.raises(KeyError):
        plan.order_rows("t", [11, 12])

    assert len(plan.plan.table("t").rows) == len(CONTENT)
