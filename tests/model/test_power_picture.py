"""Names in the picture can always be read: none lies on another, none leaves it, each is clear about whose it is."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from power_fields import scored

from model.drawing import Box, Font, Picture
from model.power_interest.labels import _crosses
from model.power_interest.margins import spread
from model.power_interest.picture import make_picture
from model.power_interest.wrapping import wrapped

FONT = Font(lambda text, bold: len(text) * (7.5 if bold else 7.0), 16, 12)
WORDS = st.sampled_from(
    (
        *("Stichting", "Vereniging", "Belangen", "Wijkraad", "van", "de", "het", "Oude", "Haven", "Kerkbuurt", "& Co."),
        *("Ondernemersvereniging-Centrum", "Waterschap", "Rijnland-Zuid/West", "bewonersbelangenorganisatie", "O"),
    )
)
NAMES = st.lists(WORDS, min_size=1, max_size=9).map(" ".join) | st.text(min_size=1, max_size=120)
SCALES = st.sampled_from(("laag middel hoog", "hoog", "zeer+laag laag hoog zeer+hoog", "1 2 3 4 5", "1 4 7 10"))


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    scale = [text.replace("+", " ") for text in draw(SCALES).split()]
    scores = st.tuples(NAMES, st.sampled_from(scale), st.sampled_from(scale))
    field = scored(draw(st.lists(scores, max_size=45)))
    width, height = draw(st.integers(100, 1600)), draw(st.integers(50, 1200))
    return make_picture(field, FONT, 13, width, height)


@settings(max_examples=120, deadline=None)
@given(pictures())
def test_every_name_can_be_read(picture: Picture) -> None:
    owners = [mark for mark in picture.marks if mark.owner is not None]
    whole = Box(0, 0, picture.width, picture.height)

    assert sorted(label.owner for label in picture.labels) == sorted(mark.owner for mark in owners if mark.owner)
    for one, other in itertools.combinations(picture.labels, 2):
        assert not one.box.overlaps(other.box)
    for label in picture.labels:
        assert whole.holds(label.box)
        assert max(FONT.width(line, False) for line in label.lines) <= label.box.width + 1e-6
        own = picture.mark_of(label.owner)
        assert own is not None
        distance = label.box.distance(own.x, own.y)
        if label.leader is None:
            assert all(
                label.box.distance(other.x, other.y) > distance for other in owners if other.owner != label.owner
            )
        else:
            end = (label.leader.x2 - own.x) ** 2 + (label.leader.y2 - own.y) ** 2
            assert end**0.5 == pytest.approx(own.radius, abs=0.01)
        for other in picture.labels:
            assert other is label or not _crosses(other.leader, label.box)


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_no_mark_lies_on_another_and_each_is_near_its_score(picture: Picture) -> None:
    owners = [mark for mark in picture.marks if mark.owner is not None]

    for one, other in itertools.combinations(owners, 2):
        assert ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5 >= 2 * one.radius


@settings(max_examples=30, deadline=None)
@given(pictures())
def test_texts_around_the_plot_stay_in_the_picture(picture: Picture) -> None:
    for words in picture.words:
        assert words.left >= 0
        assert words.left + words.width <= picture.width + 1e-6
        assert 0 < words.y < picture.height


def test_the_same_field_gives_the_same_picture() -> None:
    scores = [(f"Vereniging {at}", "hoog", ["laag", "middel", "hoog"][at % 3]) for at in range(40)]

    one, other = (make_picture(scored(scores), FONT, 13, 900, 600) for _ in range(2))

    assert (one.labels, one.marks, one.words) == (other.labels, other.marks, other.words)


def test_few_names_stand_beside_their_marks_without_lines() -> None:
    picture = make_picture(scored([("Dorpsraad", "hoog", "laag"), ("Raad", "laag", "hoog")]), FONT, 13, 900, 600)

    assert [label.leader for label in picture.labels] == [None, None]
    assert [label.lines for label in picture.labels] == [("Dorpsraad",), ("Raad",)]


def test_a_place_and_its_score_are_each_others_inverse() -> None:
    picture = make_picture(scored([("Dorpsraad", "hoog", "laag")]), FONT, 13, 900, 600)

    assert picture.place(*picture.at((0.3, 0.8))) == pytest.approx((0.3, 0.8))
    assert picture.place(-50, 5000) == (0, 0)


def test_one_alone_stands_on_its_score() -> None:
    picture = make_picture(scored([("Dorpsraad", "hoog", "laag")]), FONT, 13, 900, 600)
    mark = picture.marks[0]

    assert picture.place(mark.x, mark.y) == pytest.approx((5 / 6, 1 / 6))


def test_a_name_that_is_too_long_ends_in_dots() -> None:
    lines = wrapped("Vereniging tot behoud van de oude haven en alles wat daarbij hoort", 140, FONT, 2)

    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(FONT.width(line, False) <= 140 for line in lines)


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 40)), max_size=30))
def test_boxes_in_a_margin_keep_their_order_and_their_distance(boxes: list[tuple[float, float]]) -> None:
    wanted, heights = [middle for middle, _ in boxes], [height for _, height in boxes]

    edges = spread(wanted, heights, 0, max(500, sum(heights)))

    ends = [edge + height for edge, height in zip(edges, heights, strict=True)]
    assert all(end <= edge + 1e-6 for end, edge in zip(ends, edges[1:], strict=False))
    assert all(edge >= 0 for edge in edges)
    assert all(end <= max(500, sum(heights)) + 1e-6 for end in ends)
