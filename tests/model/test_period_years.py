"""Where a period without a year takes it from, and what happens when nothing decides."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, Period, PeriodContext, YearSource, column_context, read_period

YEAR_2017 = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31))
SCHOOL_YEAR = PeriodContext(dt.date(2017, 9, 1), dt.date(2018, 6, 30))
THREE_YEARS = PeriodContext(dt.date(2016, 1, 1), dt.date(2018, 12, 31))


def year_and_source(period: Period) -> tuple[int | None, YearSource]:
    return (period.start.year if period.start else None), period.year_source


def test_a_year_in_the_text_wins() -> None:
    assert year_and_source(read_period("9 maart 2015", YEAR_2017)) == (2015, YearSource.EXPLICIT)


def test_the_run_of_the_plan_comes_next() -> None:
    context = PeriodContext(
        YEAR_2017.start, YEAR_2017.end, dt.date(2012, 1, 1), (dt.date(2011, 1, 1), dt.date(2011, 12, 31))
    )

    assert year_and_source(read_period("9 maart", context)) == (2017, YearSource.PLAN)


@pytest.mark.parametrize(("text", "year"), [("november", 2017), ("maart", 2018), ("3 januari", 2018)])
def test_a_run_over_new_year_gives_each_month_the_year_in_which_it_falls_inside(text: str, year: int) -> None:
    assert year_and_source(read_period(text, SCHOOL_YEAR)) == (year, YearSource.PLAN)


@pytest.mark.parametrize("text", ["november", "Begin november", "week 48", "11 of 12 november"])
def test_what_lies_outside_a_run_within_one_year_gets_that_year_and_a_flag(text: str) -> None:
    period = read_period(text, YEAR_2017)

    assert year_and_source(period) == (2017, YearSource.PLAN)
    assert Mark.OUTSIDE_RUN in period.flags


def test_a_month_outside_a_run_over_new_year_has_no_certain_year() -> None:
    period = read_period("augustus", SCHOOL_YEAR)

    assert year_and_source(period) == (None, YearSource.NONE)
    assert Mark.NO_YEAR in period.flags


def test_a_range_over_new_year_is_placed_as_a_whole() -> None:
    period = read_period("december - januari", SCHOOL_YEAR)

    assert (period.start, period.end) == (dt.date(2017, 12, 1), dt.date(2018, 1, 31))


@pytest.mark.parametrize(
    ("context", "text", "year"),
    [
        (PeriodContext(start=dt.date(2017, 9, 1)), "maart", 2018),
        (PeriodContext(start=dt.date(2017, 9, 1)), "oktober", 2017),
        (PeriodContext(end=dt.date(2018, 6, 30)), "oktober", 2017),
        (PeriodContext(end=dt.date(2018, 6, 30)), "maart", 2018),
    ],
)
def test_a_run_with_one_end_is_taken_for_twelve_months(context: PeriodContext, text: str, year: int) -> None:
    assert year_and_source(read_period(text, context)) == (year, YearSource.PLAN)


def test_a_run_of_several_years_does_not_decide_by_itself() -> None:
    assert year_and_source(read_period("maart", THREE_YEARS)) == (None, YearSource.NONE)


def test_a_weekday_chooses_among_several_years() -> None:
    assert year_and_source(read_period("vr 21 april", THREE_YEARS)) == (2017, YearSource.WEEKDAY)


def test_neighbours_choose_among_the_years_of_a_long_run() -> None:
    context = column_context(["6 februari 2017", "maart", "20 april 2017"], THREE_YEARS)

    assert year_and_source(read_period("maart", context)) == (2017, YearSource.NEIGHBOURS)


def test_the_date_of_the_document_chooses_among_the_years_of_a_long_run() -> None:
    context = PeriodContext(THREE_YEARS.start, THREE_YEARS.end, dt.date(2017, 11, 4))

    assert year_and_source(read_period("maart", context)) == (2018, YearSource.DOCUMENT)


def test_a_weekday_that_fits_confirms_and_one_that_does_not_is_flagged() -> None:
    fits, clashes = read_period("vr 21 april", YEAR_2017), read_period("wo 21 april", YEAR_2017)

    assert not fits.flags
    assert clashes.flags == {Mark.WEEKDAY_CLASH}
    assert fits.start == clashes.start


def test_a_weekday_never_overrules_a_year_in_the_text() -> None:
    period = read_period("vr 21 april 2018", YEAR_2017)

    assert year_and_source(period) == (2018, YearSource.EXPLICIT)
    assert Mark.WEEKDAY_CLASH in period.flags


def test_without_a_run_the_neighbours_in_the_column_decide() -> None:
    context = column_context(["december 2016", "januari", "3 februari 2017", ""], PeriodContext())

    assert context.neighbours == (dt.date(2016, 12, 1), dt.date(2017, 2, 3))
    assert year_and_source(read_period("januari", context)) == (2017, YearSource.NEIGHBOURS)


def test_only_years_in_the_texts_make_neighbours() -> None:
    own_weeks = PeriodContext(dt.date(2017, 3, 6), week_one=dt.date(2017, 3, 6))

    assert column_context(["week 10-12", "9 maart", "volgend jaar"], own_weeks).neighbours == ()


def test_numbers_in_a_column_are_no_neighbours() -> None:
    texts = ["12", "2000 inwoners", "1.2", "06-12345678", "9 maart", "Bespreken met het team van 2016 en anderen"]

    assert column_context(texts, YEAR_2017).neighbours == ()


@pytest.mark.parametrize(("text", "year"), [("9 maart", 2017), ("december", 2016), ("september", 2017)])
def test_the_date_of_the_document_looks_mostly_ahead(text: str, year: int) -> None:
    context = PeriodContext(document_date=dt.date(2017, 2, 4))

    assert year_and_source(read_period(text, context)) == (year, YearSource.DOCUMENT)


def test_a_weekday_moves_a_date_away_from_the_year_of_the_document() -> None:
    context = PeriodContext(document_date=dt.date(2016, 11, 4))

    assert year_and_source(read_period("do 21 april", context)) == (2016, YearSource.WEEKDAY)


def test_without_anything_to_go_by_there_is_no_year() -> None:
    period = read_period("9 maart", PeriodContext())

    assert (period.start, period.end, period.is_dated) == (None, None, False)
    assert (period.flags, period.year_source) == ({Mark.NO_YEAR}, YearSource.NONE)


def test_next_year_counts_from_the_document_and_from_nothing_else() -> None:
    dated = PeriodContext(document_date=dt.date(2017, 2, 4))

    assert year_and_source(read_period("Q2 volgend jaar", dated)) == (2018, YearSource.DOCUMENT)
    assert not read_period("Q2 volgend jaar", YEAR_2017).is_dated
    assert not read_period("volgend jaar", YEAR_2017).is_dated


def test_one_year_in_a_range_holds_for_both_ends() -> None:
    forward = read_period("november 2016 - februari", PeriodContext())
    back = read_period("29 juni - 10 augustus 2017", PeriodContext())

    assert (forward.start, forward.end) == (dt.date(2016, 11, 1), dt.date(2017, 2, 28))
    assert (back.start, back.end) == (dt.date(2017, 6, 29), dt.date(2017, 8, 10))


def test_29_february_lies_in_the_leap_year_of_the_run() -> None:
    assert year_and_source(read_period("29 februari", THREE_YEARS)) == (2016, YearSource.PLAN)
    assert read_period("29 februari", YEAR_2017).start is None


EVERYTHING = PeriodContext(
    dt.date(2017, 1, 1), dt.date(2017, 8, 31), dt.date(2014, 3, 1), (dt.date(2015, 1, 1), dt.date(2015, 12, 31))
)


@pytest.mark.parametrize(
    ("text", "context", "year", "source", "said"),
    [
        ("10 februari 2012", EVERYTHING, 2012, YearSource.EXPLICIT, ""),
        ("10 februari", EVERYTHING, 2017, YearSource.PLAN, "; het jaar komt uit de looptijd van het plan"),
        (
            "10 februari",
            PeriodContext(neighbours=EVERYTHING.neighbours, document_date=EVERYTHING.document_date),
            2015,
            YearSource.NEIGHBOURS,
            "; het jaar komt uit andere rijen van deze kolom",
        ),
        (
            "10 februari",
            PeriodContext(document_date=EVERYTHING.document_date),
            2014,
            YearSource.DOCUMENT,
            "; het jaar komt uit de datum van het document",
        ),
        ("vr 10 februari", THREE_YEARS, 2017, YearSource.WEEKDAY, "; de weekdag past alleen bij dit jaar"),
    ],
)
def test_each_source_comes_in_its_turn_and_is_named(
    text: str, context: PeriodContext, year: int, source: YearSource, said: str
) -> None:
    period = read_period(text, context)

    assert year_and_source(period) == (year, source)
    assert period.sentence().endswith(f"10 februari {year}{said}.")


def test_a_weekday_that_contradicts_is_told_and_asks_to_look() -> None:
    period = read_period("wo 21 april", YEAR_2017)

    assert period.short() == "vr 21 apr 2017 ?"
    assert "de weekdag in de tekst past niet bij deze datum" in period.sentence()


@pytest.mark.parametrize(
    ("text", "document", "start"),
    [
        ("komende zomer", dt.date(2017, 2, 4), dt.date(2017, 6, 1)),
        ("komende zomer", dt.date(2017, 7, 4), dt.date(2018, 6, 1)),
        ("vorig najaar", dt.date(2017, 10, 4), dt.date(2016, 9, 1)),
        ("afgelopen winter", dt.date(2017, 2, 4), dt.date(2016, 12, 1)),
        ("dit najaar", dt.date(2017, 2, 4), dt.date(2017, 9, 1)),
    ],
)
def test_the_next_and_the_last_season_are_counted_from_the_document(
    text: str, document: dt.date, start: dt.date
) -> None:
    assert read_period(text, PeriodContext(document_date=document)).start == start


def test_without_a_document_nobody_knows_which_season_is_the_next() -> None:
    period = read_period("komende zomer", YEAR_2017)

    assert not period.is_dated
    assert "gerekend vanaf de datum van het document, en die is niet bekend" in period.sentence()


@pytest.mark.parametrize("text", ["laatste vrijdag van juni", "weekend van 10 juni", "maandag week 12", "Pasen"])
def test_days_that_are_others_each_year_are_not_shown_without_one(text: str) -> None:
    period = read_period(text, PeriodContext())

    assert not period.is_dated
    assert {Mark.NO_YEAR, Mark.MOVES} <= period.flags
    assert period.short() == "jaar?"
