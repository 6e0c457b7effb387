"""Pictures as SVG: shapes and text that any program can show, with words for who cannot see them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from power_fields import field_of, scored, stakeholder_plan
from timelines import TODAY, timed

from interchange.pictures.letter_widths import arial, width
from interchange.pictures.svg import svg
from model.drawing import Ink, Line
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField
from model.timeline.items import Grouping
from model.timeline.picture import make_timeline

SVG = "{http://www.w3.org/2000/svg}"


def drawn(field: PowerField) -> etree._Element:
    picture = make_picture(field, arial(13), 13, 960, 620)
    return etree.fromstring(svg(picture).encode())


def test_it_has_a_title_and_a_description() -> None:
    root = drawn(field_of(stakeholder_plan()))

    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "Krachtenveld: Stakeholders"
    assert "1 nauw betrekken (Gemeenteraad)" in (root.findtext(f"{SVG}desc") or "")
    named = {root.find(f"{SVG}title").get("id"), root.find(f"{SVG}desc").get("id")}  # type: ignore[union-attr]
    assert set((root.get("aria-labelledby") or "").split()) == named


def test_every_name_and_advice_is_text() -> None:
    texts = [text.text for text in drawn(field_of(stakeholder_plan())).iter(f"{SVG}text")]

    for wanted in ("Dorpsraad", "Nauw betrekken", "Tevreden houden", "Monitoren", "Geïnformeerd houden"):
        assert wanted in texts


def test_attitudes_differ_in_shape_too() -> None:
    root = drawn(field_of(stakeholder_plan()))

    # One of each in the legend besides those of the stakeholders; each of the five stands in a free ring. Two have a
    # small sign, a triangle and a disc, each on a larger one of the ground.
    assert len(list(root.iter(f"{SVG}polygon"))) == 2 + 2 + 2
    assert len(list(root.iter(f"{SVG}circle"))) == 2 + 3 + 5 + 2


def test_a_timeline_shows_vague_moments_hatched_and_dashed() -> None:
    timeline = timed([("medio mei 2027", "Inloopavond"), ("juni 2027", "Brief"), ("1 juli 2027", "Opening")])
    picture = make_timeline(timeline, Grouping.NONE, arial(13), 13, 900, TODAY)
    root = etree.fromstring(svg(picture).encode())

    # One in the legend besides that of the row.
    assert len(list(root.iter(f"{SVG}path"))) == 1 + 1
    assert sum(box.get("stroke-dasharray") is not None for box in root.iter(f"{SVG}rect")) == 1 + 1
    assert root.findtext(f"{SVG}title") == "Tijdlijn: Planning"
    assert {"Inloopavond", "Brief", "Opening"} <= {text.text for text in root.iter(f"{SVG}text")}


def test_an_arrow_has_a_head() -> None:
    picture = make_picture(field_of(stakeholder_plan()), arial(13), 13, 960, 620)
    arrow = Line(100, 100, 200, 100, Ink.LEADER, arrow=True)
    before = svg(picture).count("<polygon")

    assert svg(replace(picture, lines=(*picture.lines, arrow))).count("<polygon") == before + 1
    assert arrow.head(8)[0] == (200, 100)
    assert all(x == pytest.approx(192) for x, _ in arrow.head(8)[1:])


@pytest.mark.parametrize("name", ["<b>Raad</b>", "Jan & Co", 'De "Hoek"', "a\x0bb\x00c", "😀 team", "]]>"])
def test_names_come_out_as_they_are(name: str) -> None:
    root = drawn(scored([(name, "hoog", "hoog")]))

    kept = "".join(sign for sign in name if sign.isprintable())
    texts = ["".join(text.itertext()).replace(" ", "") for text in root.iter(f"{SVG}text")]
    assert any(kept.replace(" ", "") == text.replace("\x0b", "") for text in texts)


def test_letters_are_as_wide_as_in_arial() -> None:
    assert width("iiii") < width("mmmm") / 3
    assert width("café") == pytest.approx(width("cafe"))
    assert 0.5 < width("Gemeenteraad") / len("Gemeenteraad") < 0.65
