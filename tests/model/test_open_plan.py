"""Requests become steps: one cell or a thousand take the same road."""

import datetime as dt

import pytest
from plans import COLUMNS, shown, small_plan, state

from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.values import Covered, Flag, Formula, Moment, Number, RichText

NUMBERS = (Column(1, "Nr", Role.NUMBER, counts_from=1), Column(2, "Bedrag", kind=Kind.NUMBER, format="#,##0.00"))


def session(*rows: tuple[object, ...], columns: tuple[Column, ...] = COLUMNS) -> OpenPlan:
    return OpenPlan(small_plan(rows, columns) if rows else small_plan())  # type: ignore[arg-type]


def test_a_paste_is_one_step() -> None:
    opened = session()
    before = state(opened.plan)

    outcome = opened.put(
        "t", [(12, 1, "mei"), (12, 2, "Pers"), (13, 1, "juni")], [[(1, "juli"), (2, "Raad")], [(1, "augustus")]]
    )

    assert (outcome.changed, len(outcome.new_rows)) == (3, 2)
    assert shown(opened.plan)[3:] == [["juli", "Raad", ""], ["augustus", "", ""]]
    opened.history.undo()
    assert state(opened.plan) == before


def test_the_same_text_is_no_step() -> None:
    opened = session()

    outcome = opened.set_texts("t", [(11, 1, "6 februari")])

    assert outcome.changed == 0
    assert opened.history.undo_label is None
    assert opened.history.is_saved


def test_what_looks_like_a_formula_stays_text() -> None:
    opened = session()

    opened.set_texts("t", [(11, 2, "=HYPERLINK(1)")])

    assert opened.plan.tables[0].rows[0].cells[1] == "=HYPERLINK(1)"


def test_line_ends_become_line_feeds_and_what_xml_cannot_hold_goes() -> None:
    opened = session()

    opened.set_texts("t", [(11, 2, "a\r\nb\rc\vd\x00\x1f\ud800")])

    assert shown(opened.plan)[0][1] == "a\nb\nc\nd"


def test_a_number_column_reads_numbers_and_keeps_words() -> None:
    opened = session(("", Number(1, "#,##0.00")), ("", Number(2, "#,##0.00")), columns=NUMBERS)

    opened.set_texts("t", [(11, 2, "€ 1.250,50"), (12, 2, "nog onbekend")])

    assert [row.cells[1] for row in opened.plan.tables[0].rows] == [Number(1250.5, "#,##0.00"), "nog onbekend"]


def test_a_true_date_stays_one_when_a_day_is_typed_and_becomes_text_otherwise() -> None:
    date = Moment(dt.datetime(2017, 3, 9), "d mmm yyyy")
    opened = session((date, "", ""), (date, "", ""), (date, "", ""))

    opened.set_texts("t", [(11, 1, "16-3-2017"), (12, 1, "16-3"), (13, 1, "medio maart")])

    values = [row.cells[0] for row in opened.plan.tables[0].rows]
    moved = Moment(dt.datetime(2017, 3, 16), "d mmm yyyy")
    assert values == [moved, moved, "medio maart"]


def test_a_text_column_keeps_what_looks_like_a_date_or_a_number() -> None:
    opened = session()

    opened.set_texts("t", [(11, 1, "7-2"), (11, 2, "12")])

    assert shown(opened.plan)[0][:2] == ["7-2", "12"]


def test_formulas_and_covered_cells_are_left_alone_and_counted() -> None:
    opened = session(("a", Formula("A1", "3", 1), "x"), ("b", Covered(), "y"), ("c", "", "z"))

    outcome = opened.set_texts("t", [(11, 2, "weg"), (12, 2, "weg"), (13, 2, "goed")])

    assert (outcome.changed, outcome.locked) == (1, 2)
    assert isinstance(opened.plan.tables[0].rows[0].cells[1], Formula)


def test_a_numbering_column_shows_the_place_of_the_row_wherever_it_moves() -> None:
    opened = session(("", "een"), ("", "twee"), ("", "drie"), columns=NUMBERS)
    table = opened.plan.tables[0]

    opened.move_rows("t", [13], 0)

    assert [[table.text(row, 0), table.text(row, 1)] for row in range(3)] == [
        ["1", "drie"],
        ["2", "een"],
        ["3", "twee"],
    ]
    assert table.is_locked(0, 0)


def test_only_unlocked_cells_of_a_protected_sheet_change() -> None:
    opened = session()
    opened.plan.tables[0].unlocked = frozenset({(11, 3)})

    outcome = opened.set_texts("t", [(11, 3, "Loopt"), (11, 2, "x")])

    assert (outcome.changed, outcome.locked) == (1, 1)


def test_rows_are_moved_together_in_the_order_of_the_table() -> None:
    opened = session()

    opened.move_rows("t", [13, 11], 2)

    assert [row.id for row in opened.plan.tables[0].rows] == [12, 11, 13]
    opened.history.undo()
    assert [row.id for row in opened.plan.tables[0].rows] == [11, 12, 13]


def test_moving_rows_to_where_they_stand_is_no_step() -> None:
    opened = session()

    opened.move_rows("t", [12], 1)
    opened.move_rows("t", [12], 2)

    assert opened.history.undo_label is None


def test_a_duplicate_has_the_content_and_an_id_of_its_own() -> None:
    opened = session(("mei", RichText("Raad", "<r/>"), "x"))

    outcome = opened.duplicate_rows("t", [11], 1)

    rows = opened.plan.tables[0].rows
    assert rows[1].cells == rows[0].cells
    assert outcome.new_rows == (rows[1].id,)
    assert rows[1].id != rows[0].id


def test_values_are_put_in_as_they_are_but_formulas_are_not() -> None:
    opened = session()
    label = opened.history.undo_label

    outcome = opened.set_values("t", [(11, 1, Flag(True)), (11, 2, Formula("1", "1"))], _label())

    assert outcome.changed == 1
    assert shown(opened.plan)[0][:2] == ["WAAR", "Inwoners"]
    assert label is None


def _label() -> object:
    from model.messages import Message

    return Message(("Steps", "paste"))


def test_what_a_column_is_for_is_no_step_but_the_views_hear_of_it() -> None:
    opened = session()
    context = opened.readings.context("t")

    opened.set_roles("t", {1: None, 2: Role.PERIOD})

    assert [column.role for column in opened.plan.tables[0].columns] == [None, Role.PERIOD, Role.STATUS]
    assert opened.plan.tables[0].columns[1].kind is Kind.PERIOD
    assert opened.history.is_saved
    assert context is not None


@pytest.mark.parametrize("key", ["kern", "looptijd"])
def test_typing_in_a_text_is_one_step_with_its_undo(key: str) -> None:
    opened = session()
    before = opened.plan.holder(key).text

    opened.set_text(key, before + "!")
    opened.set_text(key, before + "!!")
    opened.history.undo()

    assert opened.plan.holder(key).text == before


def test_a_date_in_a_property_stays_a_true_date() -> None:
    opened = session()
    opened.plan.properties[0].value = Moment(dt.datetime(2017, 2, 4), "d-m-yyyy")

    opened.set_text("looptijd", "5-2-2017")

    assert opened.plan.properties[0].value == Moment(dt.datetime(2017, 2, 5), "d-m-yyyy")
