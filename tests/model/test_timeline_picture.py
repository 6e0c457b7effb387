"""The timeline as a picture: nothing lies on anything else, all stays inside, and on paper it is cut by months."""

from __future__ import annotations

import datetime as dt
import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from timelines import TODAY, timed, timed_plan, timeline_of

from model.drawing import Box, Font, Ink, Picture, Shape
from model.timeline.items import Grouping, Timeline
from model.timeline.lanes import SPACE, laned, ways
from model.timeline.parts import MOST_ROWS, timeline_pictures
from model.timeline.picture import entries, make_timeline

FONT = Font(lambda text, bold: len(text) * (7.5 if bold else 7.0), 16, 12)
NAMES = st.sampled_from(("Brief", "Inloopavond in het buurthuis", "Nieuwsbrief", "", "x" * 90)) | st.text(max_size=60)
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


@st.composite
def moments(draw: st.DrawFn) -> str:
    day, later = draw(DAYS), draw(DAYS)
    return draw(
        st.sampled_from(
            (
                f"{day:%d-%m-%Y}",
                f"{day:%d-%m-%Y} t/m {max(day, later):%d-%m-%Y}",
                f"ca. {day:%d-%m-%Y}",
                f"vóór {day:%d-%m-%Y}",
                f"vanaf {day:%d-%m-%Y}",
                f"week {day.isocalendar().week} {day.year}",
                f"voorjaar {day.year}",
                f"{day.year}",
                f"{day:%d-%m-%Y} en {later:%d-%m-%Y}",
                "n.t.b.",
            )
        )
    )


AUDIENCES = st.sampled_from(("", "Bewoners", "Bewoners, ondernemers", "Pers en raad", "Alle inwoners van de kern" * 3))
TIMELINES = st.lists(
    st.tuples(moments(), NAMES, AUDIENCES, st.sampled_from(("", "Start")), st.just("")), max_size=45
).map(lambda rows: timeline_of(timed_plan(rows)))


def texts(picture: Picture) -> list[Box]:
    """Where the texts of a picture lie."""
    return [Box(words.left, words.y - FONT.ascent, words.width, FONT.height) for words in picture.words if words.text]


@settings(max_examples=80, deadline=None)
@given(TIMELINES, st.sampled_from(list(Grouping)), st.integers(100, 1800))
def test_no_text_lies_on_another_and_none_leaves_the_picture(timeline: Timeline, by: Grouping, width: int) -> None:
    picture = make_timeline(timeline, by, FONT, 13, width, TODAY)

    whole = Box(0, 0, picture.width, picture.height)
    boxes = texts(picture)
    assert all(whole.holds(box) for box in boxes)
    for one, other in itertools.combinations(boxes, 2):
        assert not one.overlaps(other, -0.01)


@settings(max_examples=60, deadline=None)
@given(TIMELINES, st.sampled_from(list(Grouping)), st.integers(100, 1800))
def test_each_row_has_an_area_of_its_own(timeline: Timeline, by: Grouping, width: int) -> None:
    picture = make_timeline(timeline, by, FONT, 13, width, TODAY)

    assert sorted(picture.areas) == list(range(len(entries(timeline, by))))
    for one, other in itertools.combinations(picture.areas.values(), 2):
        assert not one.overlaps(other, -0.01)


@settings(max_examples=60, deadline=None)
@given(TIMELINES, st.integers(300, 1800))
def test_the_line_of_today_runs_through_no_text(timeline: Timeline, width: int) -> None:
    picture = make_timeline(timeline, Grouping.NONE, FONT, 13, width, TODAY)

    for line in picture.lines:
        if line.ink is Ink.NEGATIVE and line.x1 > picture.plot.x + 2:
            stroke = Box(line.x1 - 1, line.y1, 2, line.y2 - line.y1)
            assert not any(stroke.overlaps(box, -0.01) for box in texts(picture))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 900), st.floats(0, 300), NAMES), max_size=40))
def test_in_a_lane_there_is_space_between_one_and_the_next(bars: list[tuple[float, float, str]]) -> None:
    ones = [ways(left, min(left + wide, 1000), name, (0, 1000), FONT, 30, wide > 50) for left, wide, name in bars]

    found = laned(ones, FONT)

    for one, other in itertools.combinations(found, 2):
        apart = max(other.start - one.end, one.start - other.end)
        assert one.lane != other.lane or apart >= SPACE * FONT.height - 0.01


def test_a_name_stands_on_its_bar_when_it_fits_there() -> None:
    (inside, *_) = ways(100, 400, "Inloopavond", (0, 1000), FONT, 30, may_be_inside=True)
    (behind, *_) = ways(100, 120, "Inloopavond", (0, 1000), FONT, 30, may_be_inside=True)
    (before, *_) = ways(960, 990, "Inloopavond", (0, 1000), FONT, 30, may_be_inside=True)

    assert inside.is_inside
    assert behind.text_left > 120
    assert before.end == 990
    assert before.text_left + before.text_width < 960


def test_vague_moments_differ_in_shape_too() -> None:
    picture = make_timeline(
        timed(
            [
                ("12 april 2027", "Dag"),
                ("15 april 2027?", "Misschien"),
                ("mei 2027", "Maand"),
                ("medio juni 2027", "Rond"),
            ]
        ),
        *(Grouping.NONE, FONT, 13, 900, TODAY),
    )

    assert {mark.shape for mark in picture.marks} == {Shape.DIAMOND, Shape.DIAMOND_OPEN}
    bars = [fill for fill in picture.fills if fill.edge is not None]
    assert {(fill.hatch is not None, fill.dashed) for fill in bars} == {(False, False), (True, True)}
    hatched = next(fill for fill in bars if fill.hatch is not None)
    assert all(hatched.box.holds(Box(min(x1, x2), min(y1, y2), 0, 0)) for x1, y1, x2, y2 in hatched.hatching())


def test_the_legend_names_what_is_there_and_the_undated_are_counted() -> None:
    said = [words.text for words in make_timeline(timeline_of(timed_plan()), Grouping.NONE, FONT, 13, 900, TODAY).words]

    assert {"dag", "ongeveer in deze periode", "uiterlijk", "vanaf", "periode", "vandaag"} <= set(said)
    assert "dag, nog niet zeker" not in said
    assert "Zonder datum: 2 regels" in said


def test_today_is_left_out_when_it_is_not_in_these_months() -> None:
    picture = make_timeline(timeline_of(timed_plan()), Grouping.NONE, FONT, 13, 900, dt.date(2030, 1, 1))

    assert not any(line.ink is Ink.NEGATIVE for line in picture.lines)
    assert "vandaag" not in [words.text for words in picture.words]


def test_a_timeline_without_rows_is_a_picture_all_the_same() -> None:
    picture = make_timeline(Timeline("Leeg", ()), Grouping.NONE, FONT, 13, 900, TODAY)

    assert "april" in [words.text for words in picture.words]
    assert not picture.areas


# --- On paper ---


def font(size: float) -> Font:
    return Font(lambda text, bold: len(text) * size * 0.55, size * 1.2, size)


def on_paper(timeline: Timeline, by: Grouping = Grouping.NONE) -> tuple[Picture, ...]:
    return timeline_pictures(timeline, by, font, (13, 10.7), (980, 520), TODAY)


def test_sixty_rows_over_half_a_year_are_one_picture() -> None:
    rows = [
        (f"{1 + at * 3 % 28} {('maart', 'april', 'mei', 'juni', 'juli', 'augustus')[at % 6]} 2027", "Nieuwsbrief")
        for at in range(60)
    ]

    (picture,) = on_paper(timed(rows))

    assert len(picture.areas) == 60
    assert picture.height <= 520


def test_more_rows_are_cut_by_months_and_each_stands_somewhere() -> None:
    rows = [(f"{1 + at % 28} {('maart', 'april', 'mei')[at % 3]} 2027", f"Brief {at}") for at in range(150)]

    pictures = on_paper(timed(rows))

    assert len(pictures) > 1
    assert all(len(picture.areas) <= MOST_ROWS and picture.height <= 520 for picture in pictures)
    said = [words.text for picture in pictures for words in picture.words if words.text.startswith("Brief ")]
    assert sorted(said) == sorted(name for _, name in rows)
    assert f"deel 1 van {len(pictures)} (maart 2027" in pictures[0].title
    assert all(len(picture.summary) <= 250 for picture in pictures)


def test_what_goes_on_over_parts_stands_in_each_and_the_undated_below_the_last() -> None:
    rows = [(f"{1 + at % 28} {('maart', 'mei')[at % 2]} 2027", "Brief") for at in range(110)]
    rows += [("maart t/m mei 2027", "Campagne"), ("n.t.b.", "Opening")]

    pictures = on_paper(timed(rows))

    campaigns = [any(words.text == "Campagne" for words in picture.words) for picture in pictures]
    assert campaigns[0]
    assert campaigns.count(True) > 1
    counted = [any(words.text.startswith("Zonder datum") for words in picture.words) for picture in pictures]
    assert counted == [False] * (len(pictures) - 1) + [True]


@settings(max_examples=25, deadline=None)
@given(TIMELINES, st.sampled_from(list(Grouping)))
def test_no_row_with_a_date_is_lost_on_paper(timeline: Timeline, by: Grouping) -> None:
    pictures = on_paper(timeline, by)

    assert sum(len(picture.areas) for picture in pictures) >= len(entries(timeline, by))
