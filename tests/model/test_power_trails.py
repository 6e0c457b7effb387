"""How stakeholders moved: read from the table of re-assessments, drawn as an arrow, and said in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from power_fields import field_of, stakeholder_plan

from model.columns import Column, Role
from model.drawing import Font, Shape
from model.periods import PeriodContext
from model.plan import Plan
from model.power_interest.picture import DESIRED, MOVED, make_picture
from model.power_interest.stakeholders import PowerField, Stakeholder
from model.power_interest.summary import SHORT, cells, heads, summary
from model.power_interest.trails import has_trails, with_trails
from model.table import Row, Table
from model.values import Moment

FONT = Font(lambda text, bold: len(text) * (7.5 if bold else 7.0), 16, 12)
LOG = (
    Column(21, "Datum", Role.LOGGED),
    Column(22, "Organisatie", Role.AUDIENCE),
    Column(23, "Belang", Role.INTEREST),
    Column(24, "Invloed", Role.INFLUENCE),
    Column(25, "Houding", Role.ATTITUDE),
)
Assessed = tuple[dt.date | str, str, str, str, str]


def assessed(rows: Sequence[Assessed]) -> Plan:
    """The stakeholders, and these re-assessments."""
    plan = stakeholder_plan()
    cells = [
        [Moment(dt.datetime.combine(day, dt.time())) if isinstance(day, dt.date) else day, *texts]
        for day, *texts in rows
    ]
    plan.tables.append(Table("h", "Herijkingen", LOG, [Row(51 + place, row) for place, row in enumerate(cells)]))
    return plan


def with_moves(*rows: Assessed) -> PowerField:
    plan = assessed(rows)
    return with_trails(field_of(plan), plan, plan.tables[0], PeriodContext())


def one(field: PowerField, name: str) -> Stakeholder:
    return next(one for one in field.stakeholders if one.name == name)


MARCH, MAY = dt.date(2027, 3, 2), dt.date(2027, 5, 4)


def test_an_older_place_is_found_behind_the_newest_that_is_the_same_as_now() -> None:
    trail = one(
        with_moves(
            (MARCH, "Dorpsraad", "laag", "laag", "neutraal"),
            (MAY, "dorpsraad", "hoog", "laag", "positief"),
        ),
        "Dorpsraad",
    ).trail

    assert trail is not None
    assert not trail.is_newer
    assert trail.day == MARCH
    assert trail.spoken == "eerder beoordeeld op 2 maart 2027: belang laag, invloed laag, houding neutraal"


def test_a_newest_assessment_that_is_not_taken_over_is_where_the_trail_goes() -> None:
    trail = one(with_moves((MAY, "Dorpsraad", "hoog", "hoog", "")), "Dorpsraad").trail

    assert trail is not None
    assert trail.is_newer
    assert trail.spoken == "herijkt op 4 mei 2027: belang hoog, invloed hoog"


def test_the_order_is_that_of_the_days_and_not_of_the_rows() -> None:
    trail = one(
        with_moves((MAY, "Dorpsraad", "hoog", "laag", ""), (MARCH, "Dorpsraad", "laag", "hoog", "")), "Dorpsraad"
    ).trail

    assert trail is not None
    assert (trail.day, trail.is_newer) == (MARCH, False)


def test_one_without_a_date_is_older_than_all_that_have_one() -> None:
    trail = one(
        with_moves((MAY, "Dorpsraad", "hoog", "laag", ""), ("ooit", "Dorpsraad", "laag", "hoog", "")), "Dorpsraad"
    ).trail

    assert trail is not None
    assert trail.day is None
    assert trail.spoken == "eerder beoordeeld: belang laag, invloed hoog"


@pytest.mark.parametrize(
    "row",
    [
        (MAY, "Dorpsraad", "hoog", "laag", ""),
        (MAY, "Dorpsraad", "n.n.b.", "laag", ""),
        (MAY, "Een ander", "laag", "hoog", ""),
    ],
)
def test_what_says_nothing_else_leaves_no_trail(row: Assessed) -> None:
    assert one(with_moves(row), "Dorpsraad").trail is None


def test_a_plan_without_reassessments_has_no_trails() -> None:
    plan = stakeholder_plan()

    assert not has_trails(plan, plan.tables[0])
    assert with_trails(field_of(plan), plan, plan.tables[0], PeriodContext()) == field_of(plan)


def test_reassessments_have_no_trails_of_their_own() -> None:
    plan = assessed([(MAY, "Dorpsraad", "hoog", "hoog", "")])

    assert has_trails(plan, plan.tables[0])
    assert not has_trails(plan, plan.tables[1])


def test_an_arrow_leads_from_the_older_place_to_the_newer_one() -> None:
    older = with_moves((MARCH, "Gemeenteraad", "laag", "laag", ""), (MAY, "Gemeenteraad", "hoog", "hoog", ""))
    newer = with_moves((MAY, "Gemeenteraad", "laag", "laag", ""))

    for field, is_at_end in ((older, True), (newer, False)):
        picture = make_picture(field, FONT, 13, 900, 600)
        (arrow,) = [line for line in picture.lines if line.arrow]
        mark = picture.mark_of(one(field, "Gemeenteraad").row_id)
        assert mark is not None
        ends = [((arrow.x1 - mark.x) ** 2 + (arrow.y1 - mark.y) ** 2) ** 0.5]
        ends.append(((arrow.x2 - mark.x) ** 2 + (arrow.y2 - mark.y) ** 2) ** 0.5)
        assert (ends[1] < ends[0]) is is_at_end
        assert mark.radius < min(ends) < 3 * mark.radius
        assert MOVED in [words.text for words in picture.words]


def test_no_name_lies_on_an_arrow() -> None:
    field = with_moves(
        (MARCH, "Gemeenteraad", "laag", "hoog", ""),
        (MARCH, "Waterschap", "hoog", "hoog", ""),
        (MARCH, "Scouting", "hoog", "hoog", ""),
    )
    picture = make_picture(field, FONT, 13, 700, 500)

    from model.power_interest.labels import _crosses

    arrows = [line for line in picture.lines if line.arrow]
    assert len(arrows) == 3
    assert not any(_crosses(arrow, label.box) for arrow in arrows for label in picture.labels)


def test_the_attitude_that_is_wanted_is_a_small_sign_when_it_is_another_one() -> None:
    picture = make_picture(field_of(stakeholder_plan()), FONT, 13, 900, 600)

    # Gemeenteraad: neutraal, gewenst positief; Scouting: kritisch, gewenst neutraal.
    assert sorted(sign.shape for sign in picture.signs) == sorted((Shape.UP, Shape.DISC))
    assert DESIRED in [words.text for words in picture.words]
    assert all(sign.owner is None for sign in picture.signs)


def test_a_trail_is_said_and_stands_in_the_table() -> None:
    field = with_moves((MAY, "Gemeenteraad", "laag", "laag", ""))
    raad = one(field, "Gemeenteraad")

    assert raad.spoken.endswith("gewenst positief, herijkt op 4 mei 2027: belang laag, invloed laag")
    assert heads(field)[-1] == "Andere beoordeling"
    assert cells(field, raad)[-1] == "herijkt op 4 mei 2027: belang laag, invloed laag"
    assert "Andere beoordeling" not in heads(field_of(stakeholder_plan()))


def test_the_summary_tells_of_it_as_long_as_it_stays_short() -> None:
    short = PowerField(
        "X",
        tuple(each for each in with_moves((MAY, "Gemeenteraad", "laag", "laag", "")).placed if each.trail is not None),
        *(field_of(stakeholder_plan()).interest, field_of(stakeholder_plan()).influence),
    )

    assert "Verschoven volgens de herijkingen: 1." in summary(short)
    assert "Andere houding gewenst: 1." in summary(short)
    assert len(summary(short)) <= SHORT
    long = with_moves((MAY, "Gemeenteraad", "laag", "laag", ""))
    assert "Verschoven" not in summary(long) or len(summary(long)) <= SHORT
