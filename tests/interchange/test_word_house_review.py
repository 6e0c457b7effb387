"""What is told about a template when it is chosen as the house style."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from word_templates import TEMPLATES, dutch, english, sparse

from interchange.resources import resource
from interchange.word.house import HouseStyle, Level, Review, look_over
from interchange.word.template import packed


def review_of(make: Callable[[], bytes], **chosen: object) -> Review:
    return look_over(HouseStyle(make(), "sjabloon.dotx", **chosen))


def told(review: Review, level: Level) -> str:
    return "\n".join(str(finding.message) for finding in review.findings if finding.level is level)


def test_light_letters_are_named_with_colour_and_contrast() -> None:
    assert "“Kop 2” are too light (#4F81BD, contrast 4,0" in told(review_of(dutch), Level.MENDED)


def test_without_darkening_light_letters_ask_for_attention() -> None:
    review = review_of(dutch, darkens=False)

    assert "“Kop 2” are too light" in told(review, Level.ATTENTION)
    assert review.has_light


def test_another_language_is_told() -> None:
    assert "“en-US”" in told(review_of(dutch), Level.MENDED)
    assert "is Dutch" in told(review_of(english), Level.GOOD)
    assert "names no language" in told(review_of(sparse), Level.MENDED)


def test_a_watermark_american_paper_and_missing_page_numbers_are_told() -> None:
    mended = told(review_of(sparse), Level.MENDED)

    assert all(words in mended for words in ("watermark", "not A4", "no page numbers"))


def test_a_logo_without_words_is_told_and_asked_for() -> None:
    review = review_of(dutch, logo_alt="Wapen van Polderveen")

    assert "“Wapen van Polderveen”" in told(review, Level.MENDED)
    assert review.needs_alt
    assert not review_of(english).needs_alt


def test_styles_that_are_added_are_named_as_word_names_them() -> None:
    assert "Kop 3, Kop 4" in told(review_of(dutch), Level.MENDED)
    assert "Kop 3" not in told(review_of(english), Level.MENDED)


def test_small_letters_and_straight_edges_are_told() -> None:
    mended = told(review_of(dutch), Level.MENDED)

    assert "9 points: Voettekst" in mended
    assert "let go of them: Standaard" in mended


def test_where_the_text_goes_is_told() -> None:
    assert "“inhoud” stands" in told(review_of(english), Level.GOOD)
    assert "no field “inhoud”" in told(review_of(sparse), Level.MENDED)


def test_macros_are_told() -> None:
    assert "macros" in told(review_of(english), Level.MENDED)


def test_the_look_is_that_of_the_template() -> None:
    look = review_of(english).look

    assert (look.text.font, look.text.size) == ("Arial", 10.0)
    assert (look.headings[0].colour, look.headings[0].size, look.headings[0].bold) == ("7B1E3A", 16.0, True)
    assert (look.head_ground, look.cell_head.colour) == ("7B1E3A", "FFFFFF")
    assert look.logo.startswith(b"\x89PNG")
    assert look.footer == "www.polderveen.example"


@pytest.mark.parametrize("template", TEMPLATES)
def test_looking_twice_tells_the_same(template: str) -> None:
    assert review_of(TEMPLATES[template]) == review_of(TEMPLATES[template])


def test_the_neutral_template_needs_no_mending() -> None:
    review = look_over(HouseStyle(packed(resource("word", "neutral")), "neutraal"))

    assert told(review, Level.ATTENTION) == ""
    assert review.look.text.font == "Calibri"
    assert not review.has_light
