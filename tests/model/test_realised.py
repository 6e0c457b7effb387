"""On which day something was done, and how late that is."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import PeriodContext, read_period
from model.realised import realised
from model.status import read_status

YEAR = PeriodContext(dt.date(2027, 1, 1), dt.date(2027, 8, 31))


@pytest.mark.parametrize(
    ("period", "status", "day", "compared"),
    [
        ("6 februari", "Klaar, brief is 7-2 verstuurd", dt.date(2027, 2, 7), "1 dag later dan gepland"),
        ("14 februari", "verstuurd op 16-2", dt.date(2027, 2, 16), "2 dagen later dan gepland"),
        ("14 februari", "verstuurd op 14-2", dt.date(2027, 2, 14), "op tijd"),
        ("14 februari", "verstuurd op 10-2", dt.date(2027, 2, 10), "4 dagen eerder dan gepland"),
        ("medio april", "geplaatst op 15-4", dt.date(2027, 4, 15), "op tijd"),
        ("vóór 1 mei", "geplaatst op 1-3", dt.date(2027, 3, 1), "op tijd"),
        ("vóór 1 mei", "geplaatst op 3-5", dt.date(2027, 5, 3), "3 dagen later dan gepland"),
        ("vanaf 1 juli", "geplaatst op 1-8", dt.date(2027, 8, 1), "op tijd"),
        ("eind december 2026", "verstuurd op 3-1", dt.date(2027, 1, 3), "3 dagen later dan gepland"),
        ("begin januari 2027", "verstuurd op 30-12", dt.date(2026, 12, 30), "2 dagen eerder dan gepland"),
        ("6 februari", "verstuurd op 7-2-2028", dt.date(2028, 2, 7), "366 dagen later dan gepland"),
        ("nog te bepalen", "verstuurd op 7-2", dt.date(2027, 2, 7), ""),
        ("6 februari", "1-2: concept; 8-2: verstuurd", dt.date(2027, 2, 8), "2 dagen later dan gepland"),
    ],
)
def test_a_day_gets_its_year_from_the_row_and_is_compared_with_it(
    period: str, status: str, day: dt.date, compared: str
) -> None:
    found = realised(read_status(status), read_period(period, YEAR), YEAR)

    assert found is not None
    assert (found.day, found.compared()) == (day, compared)


@pytest.mark.parametrize("status", ["Gereed", "Nog starten vanaf 20-4", "verstuurd op 31-2", "verstuurd op 29-2-2027"])
def test_without_a_day_that_exists_nothing_is_known(status: str) -> None:
    assert realised(read_status(status), read_period("6 februari", YEAR), YEAR) is None


def test_without_any_year_nothing_is_guessed() -> None:
    assert (
        realised(read_status("verstuurd op 7-2"), read_period("6 februari", PeriodContext()), PeriodContext()) is None
    )


@pytest.mark.parametrize(
    ("period", "sentence"),
    [
        ("6 februari", "Gedaan op zo 7 feb 2027; 1 dag later dan gepland."),
        ("nog te bepalen", "Gedaan op zo 7 feb 2027; het jaar komt uit het plan."),
    ],
)
def test_the_sentence_says_where_a_year_comes_from_that_the_row_does_not_tell(period: str, sentence: str) -> None:
    found = realised(read_status("verstuurd op 7-2"), read_period(period, YEAR), YEAR)

    assert found is not None
    assert found.sentence() == sentence
