"""What a moment is counted from, as the text says it: how far, on which side, and the words of the other moment."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import PeriodContext, Precision, read_period
from model.periods.offset import Bound, Offset, Side, Step

RUN = PeriodContext(dt.date(2026, 1, 1), dt.date(2026, 12, 31), document_date=dt.date(2026, 2, 4))


def offset(text: str) -> Offset | None:
    return read_period(text, RUN).offset


def before(amount: int, step: Step = Step.WEEK, anchor: str = "", bound: Bound = Bound.EXACT, most: int = 0) -> Offset:
    return Offset(Side.BEFORE, bound, amount, most, step, anchor)


def after(amount: int, step: Step = Step.WEEK, anchor: str = "", bound: Bound = Bound.EXACT, most: int = 0) -> Offset:
    return Offset(Side.AFTER, bound, amount, most, step, anchor)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 weken voor de bijeenkomst", before(2, anchor="de bijeenkomst")),
        ("twee weken vóór de bijeenkomst", before(2, anchor="de bijeenkomst")),
        ("Uitnodiging: 2 weken voor de markt (buiten)", before(2, anchor="de markt")),
        ("2 weken voor de markt, via de website", before(2, anchor="de markt")),
        ("2 weken voor de markt versturen", before(2, anchor="de markt")),
        ("3 weken voor", before(3)),
        ("1 week vooraf", before(1)),
        ("1 week vooraf aan de markt", before(1, anchor="de markt")),
        ("een week van tevoren", before(1)),
        ("5 dagen voorafgaand aan de opening", before(5, Step.DAY, "de opening")),
        ("3 werkdagen na verzending", after(3, Step.WORKDAY, "verzending")),
        ("half jaar na", after(6, Step.MONTH)),
        ("een half jaar na de start", after(6, Step.MONTH, "de start")),
        ("anderhalf jaar na de start", after(18, Step.MONTH, "de start")),
        ("1,5 jaar na de start", after(18, Step.MONTH, "de start")),
        ("2 jaar na de start", after(2, Step.YEAR, "de start")),
        ("1 kwartaal voor de start", before(3, Step.MONTH, "de start")),
        ("48 uur voor de opening", before(48, Step.HOUR, "de opening")),
        ("de dag na de raadsvergadering", after(1, Step.DAY, "de raadsvergadering")),
        ("een dag erna", after(1, Step.DAY)),
        ("dag erna", after(1, Step.DAY)),
        ("5 dagen later", after(5, Step.DAY)),
        ("daags na de opening", after(1, Step.DAY, "de opening")),
        ("T-14", before(14, Step.DAY)),
        ("T + 3", after(3, Step.DAY)),
        ("T-3 weken", before(3)),
        ("na 2 weken", after(2)),
    ],
)
def test_how_far_and_from_what(text: str, expected: Offset) -> None:
    period = read_period(text, RUN)

    assert period.offset == expected
    assert period.precision is Precision.RELATIVE
    assert not period.is_dated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ten minste 2 weken vóór", before(2, bound=Bound.LEAST)),
        ("minimaal 1 week voorafgaand aan de markt", before(1, anchor="de markt", bound=Bound.LEAST)),
        ("uiterlijk 10 dagen voor de inloopavond", before(10, Step.DAY, "de inloopavond", Bound.LATEST)),
        ("tot 1 dag voor de markt", before(1, Step.DAY, "de markt", Bound.LATEST)),
        ("binnen 1 week na levering", after(1, anchor="levering", bound=Bound.MOST)),
        ("maximaal 2 dagen na de markt", after(2, Step.DAY, "de markt", Bound.MOST)),
        ("vanaf 2 weken voor de markt", before(2, anchor="de markt", bound=Bound.ONWARDS)),
        ("niet eerder dan 2 weken voor de markt", before(2, anchor="de markt", bound=Bound.ONWARDS)),
        ("in de week voor de markt", before(1, anchor="de markt", bound=Bound.MOST)),
        ("2-3 weken voor de markt", before(2, anchor="de markt", most=3)),
        ("2 tot 3 weken voor de markt", before(2, anchor="de markt", most=3)),
        ("twee à drie weken voor de markt", before(2, anchor="de markt", most=3)),
        ("circa 2 weken voor de markt", Offset(Side.BEFORE, Bound.EXACT, 2, 0, Step.WEEK, "de markt", circa=True)),
    ],
)
def test_words_before_the_number_bound_it(text: str, expected: Offset) -> None:
    assert offset(text) == expected


@pytest.mark.parametrize(
    ("text", "side", "bound", "anchor"),
    [
        ("na besluit college", Side.AFTER, Bound.EXACT, "besluit college"),
        ("direct na de bijeenkomst", Side.AFTER, Bound.DIRECT, "de bijeenkomst"),
        ("na afloop van de bijeenkomst", Side.AFTER, Bound.DIRECT, "de bijeenkomst"),
        ("voor de raadsvergadering", Side.BEFORE, Bound.EXACT, "de raadsvergadering"),
        ("voorafgaand aan de bijeenkomst", Side.BEFORE, Bound.EXACT, "de bijeenkomst"),
        ("tot de bijeenkomst", Side.BEFORE, Bound.EXACT, "de bijeenkomst"),
        ("t/m de bijeenkomst", Side.DURING, Bound.LATEST, "de bijeenkomst"),
        ("vanaf de bijeenkomst", Side.DURING, Bound.ONWARDS, "de bijeenkomst"),
        ("tijdens de bijeenkomst", Side.DURING, Bound.EXACT, "de bijeenkomst"),
        ("bij oplevering", Side.DURING, Bound.EXACT, "oplevering"),
        ("vooraf", Side.BEFORE, Bound.EXACT, ""),
        ("achteraf", Side.AFTER, Bound.EXACT, ""),
    ],
)
def test_a_side_without_a_distance(text: str, side: Side, bound: Bound, anchor: str) -> None:
    assert offset(text) == Offset(side, bound, anchor=anchor)


@pytest.mark.parametrize(
    "text",
    [
        "enkele weken voor de opening",
        "weken voor de opening",
        "anderhalve maand voor de opening",
        "over 3 dagen",
        "binnen 2 weken",
        "volgende week",
        "woensdag",
        "vandaag",
        "per mijlpaal",
        "begin zomervakantie",
    ],
)
def test_what_cannot_be_counted_is_not(text: str) -> None:
    period = read_period(text, RUN)

    assert period.offset is None
    assert not period.is_dated


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("na de zomervakantie", "zomervakantie 2026"),
        ("in de zomervakantie van 2025", "zomervakantie 2025"),
        ("in de kerstvakantie 2027", "kerstvakantie 2027"),
        ("herfstvakantie", "herfstvakantie 2026"),
        ("2 weken voor het zomerreces", "zomerreces 2026"),
        ("voor het reces", "reces 2026"),
        ("tijdens de meivakanties", "meivakantie 2026"),
        ("direct na de bouwvak", "bouwvak 2026"),
    ],
)
def test_a_vacation_asks_for_its_days(text: str, asks: str) -> None:
    assert read_period(text, RUN).asks == asks


def test_a_vacation_without_a_year_asks_without_one() -> None:
    assert read_period("na de zomervakantie", PeriodContext()).asks == "zomervakantie"
    assert read_period("na het reces", PeriodContext()).asks == "reces"
