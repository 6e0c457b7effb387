"""The forms found in real plans that name a part, month, week, quarter, season or year, in a plan of 2017."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, Period, PeriodContext, Precision, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), document_date=dt.date(2017, 2, 4))


def read(text: str) -> Period:
    return read_period(text, RUN)


def day(text: str) -> dt.date:
    """A day written as day-month, of 2017, or day-month-year."""
    parts = [int(part) for part in text.split("-")]
    return dt.date(parts[2] if len(parts) > 2 else 2017, parts[1], parts[0])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Begin mei", "1-5", "10-5"),
        ("Medio april", "11-4", "20-4"),
        ("Half april", "11-4", "20-4"),
        ("midden april", "11-4", "20-4"),
        ("halverwege april", "11-4", "20-4"),
        ("mid-april", "11-4", "20-4"),
        ("half mei 2018", "11-5-2018", "20-5-2018"),
        ("eind mei", "21-5", "31-5"),
        ("eind februari", "21-2", "28-2"),
        ("eind februari 2020", "21-2-2020", "29-2-2020"),
        ("begin/medio mei", "1-5", "20-5"),
        ("eind mei/begin juni", "21-5", "10-6"),
        ("begin mei t/m eind juni", "1-5", "30-6"),
        ("tweede helft september 2017", "16-9", "30-9"),
        ("1e helft van mei", "1-5", "15-5"),
        ("Begin 2023", "1-1-2023", "31-3-2023"),
        ("medio 2023", "1-4-2023", "30-9-2023"),
        ("eind van 2017", "1-10", "31-12"),
        ("eind 2016/begin 2017", "1-10-2016", "31-3"),
        ("eerste helft 2018", "1-1-2018", "30-6-2018"),
        ("eerste week van mei", "1-5", "7-5"),
        ("laatste week mei", "25-5", "31-5"),
        ("begin Q3", "1-7", "31-7"),
        ("eind van de zomer", "1-8", "31-8"),
        ("begin volgend jaar", "1-1-2018", "31-3-2018"),
    ],
)
def test_a_part_of_a_month_or_year_is_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.PART)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("juni", "1-6", "30-6"),
        ("mei", "1-5", "31-5"),
        ("jan", "1-1", "31-1"),
        ("april 2022", "1-4-2022", "30-4-2022"),
        ("2022 april", "1-4-2022", "30-4-2022"),
        ("jan-17", "1-1", "31-1"),
        ("mei '18", "1-5-2018", "31-5-2018"),
        ("02-2018", "1-2-2018", "28-2-2018"),
        ("in de maand mei", "1-5", "31-5"),
        ("Mei/juni", "1-5", "30-6"),
        ("mei, juni en juli", "1-5", "31-7"),
        ("november-december 2020", "1-11-2020", "31-12-2020"),
        ("nov-dec", "1-11", "31-12"),
        ("december 2020-januari 2021", "1-12-2020", "31-1-2021"),
        ("juni-juli 2021", "1-6-2021", "31-7-2021"),
        ("December 2021 - Februari 2022", "1-12-2021", "28-2-2022"),
        ("december - februari 2022", "1-12-2021", "28-2-2022"),
        ("jan 2017 – aug 2017", "1-1", "31-8"),
        ("van mei t/m dec", "1-5", "31-12"),
        ("maart-september 2020", "1-3-2020", "30-9-2020"),
        ("tussen mei en juli", "1-5", "31-7"),
    ],
)
def test_months_are_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.MONTH)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("week 10", "6-3", "12-3"),
        ("WK 10", "6-3", "12-3"),
        ("wk. 10", "6-3", "12-3"),
        ("wk10", "6-3", "12-3"),
        ("week 36 2018", "3-9-2018", "9-9-2018"),
        ("week 1 2021", "4-1-2021", "10-1-2021"),
        ("week 53 2020", "28-12-2020", "3-1-2021"),
        ("wk 10-12", "6-3", "26-3"),
        ("week 10 t/m week 12", "6-3", "26-3"),
        ("weken 10, 11 en 12", "6-3", "26-3"),
        ("Week 1-4", "2-1", "29-1"),
        ("week van 6 maart", "6-3", "12-3"),
        ("in de week van 9 maart", "6-3", "12-3"),
    ],
)
def test_weeks_are_those_of_the_calendar(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.WEEK)


def test_a_plan_can_count_its_own_weeks() -> None:
    own = PeriodContext(dt.date(2017, 3, 6), dt.date(2017, 8, 31), week_one=dt.date(2017, 3, 6))

    period = read_period("Week 1-4", own)

    assert (period.start, period.end) == (day("6-3"), day("2-4"))


OWN_WEEKS = PeriodContext(dt.date(2017, 3, 6), dt.date(2017, 8, 31), week_one=dt.date(2017, 3, 6))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("wk 2", "13-3", "19-3"),
        ("projectweek 3", "20-3", "26-3"),
        ("project week 3", "20-3", "26-3"),
        ("week 3 van het project", "20-3", "26-3"),
        ("projectweek 60", "23-4-2018", "29-4-2018"),
        ("maandag week 2", "13-3", "13-3"),
        ("begin projectweek 2", "13-3", "14-3"),
        # A week with its year, and one that says so, are of the calendar.
        ("kalenderweek 12", "20-3", "26-3"),
        ("week 12 2018", "19-3-2018", "25-3-2018"),
    ],
)
def test_weeks_of_the_project_are_counted_from_its_first_week(text: str, start: str, end: str) -> None:
    period = read_period(text, OWN_WEEKS)

    assert (period.start, period.end) == (day(start), day(end))


def test_a_week_of_the_project_says_from_when_it_is_counted_and_shows_no_number_of_the_calendar() -> None:
    period = read_period("wk 2", OWN_WEEKS)

    assert Mark.PROJECT_WEEK in period.flags
    assert period.short() == "13–19 mrt 2017"
    assert period.sentence() == (
        "Begrepen als 13 t/m 19 maart 2017; geteld vanaf 6 maart 2017, de eerste dag van projectweek 1."
    )


@pytest.mark.parametrize("text", ["projectweek 3", "project week 3", "begin projectweek 2", "week 3 van het project"])
def test_a_week_of_the_project_is_asked_where_its_first_week_is_not_known(text: str) -> None:
    period = read(text)

    assert (period.is_dated, period.asks, period.flags) == (False, "projectweek", {Mark.PROJECT_WEEK})


def test_a_week_without_a_year_shows_its_number_and_no_days() -> None:
    period = read_period("week 36", PeriodContext())

    assert period.short() == "wk 36, jaar?"
    assert period.sentence() == "Begrepen als week 36; de dagen zijn elk jaar anders; het jaar is niet bekend."
    assert read_period("vanaf week 36", PeriodContext()).short() == "jaar?"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Q3", "1-7", "30-9"),
        ("Q3 2023 - 2026", "1-7-2023", "31-12-2026"),
        ("Q3 en Q4 2021", "1-7-2021", "31-12-2021"),
        ("Q3/4 2023", "1-7-2023", "31-12-2023"),
        ("Q4 2020 - Q1 2021", "1-10-2020", "31-3-2021"),
        ("2e kwartaal 2019", "1-4-2019", "30-6-2019"),
        ("1e kwartaal 2021", "1-1-2021", "31-3-2021"),
        ("derde kwartaal", "1-7", "30-9"),
        ("laatste kwartaal van 2021", "1-10-2021", "31-12-2021"),
        ("1e en 2e kwartaal 2021", "1-1-2021", "30-6-2021"),
        ("kwartaal 2 van volgend jaar", "1-4-2018", "30-6-2018"),
        ("2023-Q3", "1-7-2023", "30-9-2023"),
    ],
)
def test_quarters_are_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.QUARTER)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("voorjaar", "1-3", "31-5"),
        ("zomer 2020", "1-6-2020", "31-8-2020"),
        ("najaar 2022", "1-9-2022", "30-11-2022"),
        ("herfst van 2022", "1-9-2022", "30-11-2022"),
        ("dit najaar", "1-9", "30-11"),
        ("winter", "1-12-2016", "28-2"),
        ("winter 2019", "1-12-2019", "29-2-2020"),
        ("winter 2020-2021", "1-12-2020", "28-2-2021"),
    ],
)
def test_seasons_are_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.SEASON)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2022", "1-1-2022", "31-12-2022"),
        ("in 2025", "1-1-2025", "31-12-2025"),
        ("heel 2025", "1-1-2025", "31-12-2025"),
        ("2022 of 2023", "1-1-2022", "31-12-2023"),
        ("2022-2024", "1-1-2022", "31-12-2024"),
        ("2022/2023", "1-1-2022", "31-12-2023"),
        ("2022 t/m 2026", "1-1-2022", "31-12-2026"),
        ("volgend jaar", "1-1-2018", "31-12-2018"),
    ],
)
def test_years_are_read(text: str, start: str, end: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.YEAR)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("voor de zomer van 2016", None, "30-6-2016"), ("na de zomer van 2014", "1-9-2014", "31-8")],
)
def test_before_and_after_a_season_is_vague(text: str, start: str | None, end: str) -> None:
    period = read(text)

    assert (period.start, period.end) == (day(start) if start else None, day(end))
    assert period.precision is Precision.VAGUE


@pytest.mark.parametrize(
    "text", ["na de zomervakantie", "voor het reces", "na het zomerreces", "in de kerstvakantie", "eind meivakantie"]
)
def test_holidays_and_recess_are_never_guessed(text: str) -> None:
    period = read(text)

    assert period.precision is Precision.VAGUE
    assert not period.is_dated
