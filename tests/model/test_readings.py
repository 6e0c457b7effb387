"""What texts mean is derived once, and again only when it may have changed."""

import datetime as dt

from plans import small_plan

from model.columns import Role
from model.open_plan import OpenPlan
from model.values import Moment


def test_a_period_takes_its_year_from_the_run_time_of_the_plan() -> None:
    opened = OpenPlan(small_plan())

    period = opened.readings.of("t", 12).period

    assert period is not None
    assert (period.start, period.end) == (dt.date(2017, 4, 11), dt.date(2017, 4, 20))


def test_another_run_time_gives_other_years() -> None:
    opened = OpenPlan(small_plan())
    opened.readings.of("t", 11)

    opened.set_text("looptijd", "jan 2019 – aug 2019")

    period = opened.readings.of("t", 11).period
    assert period is not None
    assert period.start == dt.date(2019, 2, 6)


def test_a_changed_cell_is_read_anew_and_undo_brings_the_old_reading_back() -> None:
    opened = OpenPlan(small_plan())
    first = opened.readings.of("t", 11).period

    opened.set_texts("t", [(11, 1, "9 maart")])
    changed = opened.readings.of("t", 11).period
    opened.history.undo()

    assert changed is not None
    assert changed.start == dt.date(2017, 3, 9)
    assert opened.readings.of("t", 11).period == first


def test_a_true_date_needs_no_context() -> None:
    opened = OpenPlan(small_plan([(Moment(dt.datetime(2031, 5, 6)), "", "")]))

    period = opened.readings.of("t", 11).period

    assert period is not None
    assert period.start == period.end == dt.date(2031, 5, 6)


def test_a_table_without_such_columns_has_no_readings() -> None:
    opened = OpenPlan(small_plan())

    opened.set_roles("t", {1: None, 3: None})

    assert opened.readings.of("t", 11).period is None
    assert opened.readings.of("t", 11).status is None


def test_the_role_decides_which_column_is_read() -> None:
    opened = OpenPlan(small_plan([("6 februari", "9 maart", "")]))
    opened.readings.of("t", 11)

    opened.set_roles("t", {1: None, 2: Role.PERIOD})

    period = opened.readings.of("t", 11).period
    assert period is not None
    assert period.start == dt.date(2017, 3, 9)


def test_a_second_column_tells_when_it_ends() -> None:
    rows = [("6 februari", "medio april"), ("9 maart", "1 maart"), ("9 maart", ""), ("", "9 maart")]
    plan = small_plan([(*row, "") for row in rows])
    opened = OpenPlan(plan)
    opened.set_roles("t", {2: Role.END})

    ends = [opened.readings.of("t", row.id).period for row in plan.tables[0].rows]

    assert [(found.start, found.end) for found in ends if found] == [
        (dt.date(2017, 2, 6), dt.date(2017, 4, 20)),
        (dt.date(2017, 3, 9), dt.date(2017, 3, 9)),
        (dt.date(2017, 3, 9), dt.date(2017, 3, 9)),
        (None, dt.date(2017, 3, 9)),
    ]
    beside = ["het einde staat in een kolom ernaast" in found.sentence() for found in ends if found]
    assert beside == [True, False, False, True]


def test_a_row_without_a_date_tells_the_time_that_its_status_names() -> None:
    opened = OpenPlan(small_plan([("Nog te bepalen", "", "Nog starten vanaf juni"), ("", "", "Nog starten")]))

    named, empty = (opened.readings.of("t", row).period for row in (11, 12))

    assert named is not None
    assert empty is not None
    assert not named.is_dated
    assert "de status noemt wel een tijd: juni 2017; staat onder Zonder datum." in named.sentence()
    assert "status" not in empty.sentence()
