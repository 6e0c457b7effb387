"""The forms found in real plans that name days, in a plan of January to August 2017."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, Period, PeriodContext, Precision, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), document_date=dt.date(2017, 2, 4))
END_OF_RUN = dt.date(2017, 8, 31)


def read(text: str) -> Period:
    return read_period(text, RUN)


def day(text: str) -> dt.date:
    """A day written as day-month, of 2017, or day-month-year."""
    parts = [int(part) for part in text.split("-")]
    return dt.date(parts[2] if len(parts) > 2 else 2017, parts[1], parts[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 februari", "6-2"),
        ("9 maart", "9-3"),
        ("10 MAART", "10-3"),
        ("4 februari 2017", "4-2-2017"),
        ("7-2", "7-2"),
        ("16-2", "16-2"),
        ("20-04", "20-4"),
        ("09/03", "9-3"),
        ("7-2-2017", "7-2"),
        ("07/02/17", "7-2"),
        ("07-02-'17", "7-2"),
        ("7.2.2017", "7-2"),
        ("7-2-69", "7-2-2069"),
        ("7-2-70", "7-2-1970"),
        ("2017-02-07", "7-2"),
        ("6-feb", "6-2"),
        ("6-feb-17", "6-2"),
        ("6/feb/2017", "6-2"),
        ("vr 21-4", "21-4"),
        ("vr 21 april", "21-4"),
        ("vrijdag 21 april", "21-4"),
        ("vrijdag, 21 april", "21-4"),
        ("6 februari (maandag)", "6-2"),
        ("ma. 6 febr.", "6-2"),
        ("6 sept. 2016", "6-9-2016"),
        ("9 mrt", "9-3"),
        ("de 1e mei", "1-5"),
        ("1^e mei", "1-5"),
        ("2de mei", "2-5"),
        ("op 6 februari", "6-2"),
        ("9 maart a.s.", "9-3"),
        ("laatste vrijdag van juni", "30-6"),
        ("1e maandag van mei", "1-5"),
        ("6 februari 2017 ", "6-2"),
        ("6\u00a0februari", "6-2"),
        ("6  februari\n", "6-2"),
    ],
)
def test_a_day_is_read(text: str, expected: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(expected), day(expected), Precision.DAY)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("29 juni -10 augustus 2017", "29-6", "10-8"),
        ("1 t/m 5 mei", "1-5", "5-5"),
        ("1 tm 5 mei", "1-5", "5-5"),
        ("1 tot en met 5 mei", "1-5", "5-5"),
        ("1 tot 5 mei", "1-5", "5-5"),
        ("van 6 maart tot 9 april", "6-3", "9-4"),
        ("vanaf 6 maart tot en met 9 april", "6-3", "9-4"),
        ("tussen 4 en 8 maart", "4-3", "8-3"),
        ("4-7 maart", "4-3", "7-3"),
        ("4–7 maart", "4-3", "7-3"),
        ("4 - 7 maart 2018", "4-3-2018", "7-3-2018"),
        ("ma 6 t/m vr 10 maart", "6-3", "10-3"),
        ("7-2 t/m 16-2", "7-2", "16-2"),
        ("21 december t/m 4 januari", "21-12-2016", "4-1"),
    ],
)
def test_a_range_of_days_is_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.DAY)
    assert not period.days


@pytest.mark.parametrize(
    ("text", "mark", "days"),
    [
        ("4 en 5 maart", Mark.SEVERAL, ["4-3", "5-3"]),
        ("6, 13 en 20 maart", Mark.SEVERAL, ["6-3", "13-3", "20-3"]),
        ("6,13 en 20 maart", Mark.SEVERAL, ["6-3", "13-3", "20-3"]),
        ("20 maart, 6 maart en 3 april", Mark.SEVERAL, ["6-3", "20-3", "3-4"]),
        ("14-2 en 16-2", Mark.SEVERAL, ["14-2", "16-2"]),
        ("09/03 en 20/4", Mark.SEVERAL, ["9-3", "20-4"]),
        ("vr 21 en za 22 april", Mark.SEVERAL, ["21-4", "22-4"]),
        ("11 of 12 mei", Mark.CHOICE, ["11-5", "12-5"]),
        ("4, 5 of 6 mei", Mark.CHOICE, ["4-5", "5-5", "6-5"]),
    ],
)
def test_a_list_of_days_spans_from_the_first_to_the_last_and_keeps_the_days(
    text: str, mark: Mark, days: list[str]
) -> None:
    period = read(text)

    assert (period.start, period.end) == (day(days[0]), day(days[-1]))
    assert period.days == tuple(day(each) for each in days)
    assert mark in period.flags


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("rond 12 april", "9-4", "15-4"),
        ("omstreeks 12 april", "9-4", "15-4"),
        ("ca. 12 april", "9-4", "15-4"),
        ("± 12 april", "9-4", "15-4"),
        ("+/- 12 april", "9-4", "15-4"),
        ("rond mei", "1-5", "31-5"),
    ],
)
def test_about_a_day_is_a_few_days_around_it(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end) == (day(start), day(end))
    assert Mark.CIRCA in period.flags


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("vóór 1 mei", "30-4"),
        ("voor 1 mei", "30-4"),
        ("tot 1 mei", "30-4"),
        ("uiterlijk voor 1 mei", "30-4"),
        ("uiterlijk 1 mei", "1-5"),
        ("Deadline: 1 mei", "1-5"),
        ("t/m 5 mei", "5-5"),
        ("tot en met 5 mei", "5-5"),
        ("voor mei", "30-4"),
        ("uiterlijk mei", "31-5"),
        ("vóór eind mei", "31-5"),
        ("voor medio april", "10-4"),
    ],
)
def test_only_an_end_leaves_the_start_open(text: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end) == (None, day(end))
    assert Mark.UNTIL in period.flags


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("na 20-04", "21-4"),
        ("vanaf 20-4", "20-4"),
        ("m.i.v. 20 april", "20-4"),
        ("met ingang van 20 april", "20-4"),
        ("per 1 mei", "1-5"),
        ("vanaf juni", "1-6"),
        ("na april", "1-5"),
        ("vanaf medio april", "11-4"),
        ("juni e.v.", "1-6"),
        ("juni en verder", "1-6"),
    ],
)
def test_only_a_start_ends_with_the_plan(text: str, start: str) -> None:
    period = read(text)

    assert (period.start, period.end) == (day(start), END_OF_RUN)
    assert Mark.FROM in period.flags


def test_only_a_start_stays_open_when_the_end_of_the_plan_is_not_known_or_lies_before_it() -> None:
    assert read_period("vanaf 1 juni 2017", PeriodContext()).end is None
    assert read("vanaf 1 juni 2018").end is None


@pytest.mark.parametrize(
    ("text", "expected", "start", "end"),
    [
        ("Woensdagavond 5 oktober 2016, van 19.00 tot 21.30 uur", "5-10-2016", (19, 0), (21, 30)),
        ("7 februari 2017 om 20.00 uur", "7-2", (20, 0), None),
        ("7-2-2017 14:00", "7-2", (14, 0), None),
        ("9 maart, 19.30-21.00", "9-3", (19, 30), (21, 0)),
        ("9 maart 19.30", "9-3", (19, 30), None),
        ("9 maart, 10-12 uur", "9-3", (10, 0), (12, 0)),
        ("19u30, 9 maart", "9-3", (19, 30), None),
    ],
)
def test_a_day_with_a_time_is_read(
    text: str, expected: str, start: tuple[int, int], end: tuple[int, int] | None
) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(expected), day(expected), Precision.TIME)
    assert period.start_time == dt.time(*start)
    assert period.end_time == (dt.time(*end) if end else None)


@pytest.mark.parametrize("text", ["9 maart (onder voorbehoud)", "9 maart o.v.b.", "o.v.b. 9 maart", "9 maart (o.v.b.)"])
def test_a_reservation_is_a_flag_on_the_period(text: str) -> None:
    period = read(text)

    assert (period.start, period.flags, period.remark) == (day("9-3"), {Mark.PROVISIONAL}, "")


@pytest.mark.parametrize("text", ["20 april?", "20 april (?)", "april (datum n.t.b.)", "n.t.b., april"])
def test_doubt_beside_a_period_is_a_flag(text: str) -> None:
    assert read(text).is_dated
    assert Mark.UNSURE in read(text).flags


def test_doubt_and_haste_about_something_else_are_no_flags() -> None:
    assert not read("9 maart, zaal n.t.b.").flags
    assert not read("9 maart, verslag z.s.m.").flags


def test_ranges_in_a_list_are_no_separate_days() -> None:
    period = read("11-14 april, 4-7 maart en 20 maart")

    assert (period.start, period.end, period.days) == (day("4-3"), day("14-4"), ())
    assert Mark.SEVERAL in period.flags


@pytest.mark.parametrize(
    ("text", "expected"),
    [("6 febuari", "6-2"), ("6 ferbuari", "6-2"), ("9 maarrt", "9-3"), ("6 oktobr 2016", "6-10-2016")],
)
def test_a_typing_error_in_a_long_month_is_forgiven_and_said(text: str, expected: str) -> None:
    period = read(text)

    assert (period.start, period.flags) == (day(expected), {Mark.SPELLING})
    assert "is gelezen als" in period.sentence()


def test_a_true_date_of_the_file_is_its_own_period() -> None:
    assert Period.of_day(dt.datetime(2017, 3, 9)).precision is Precision.DAY
    timed = Period.of_day(dt.datetime(2017, 3, 9, 19, 30))

    assert (timed.start, timed.end, timed.precision) == (day("9-3"), day("9-3"), Precision.TIME)
    assert timed.start_time == dt.time(19, 30)
