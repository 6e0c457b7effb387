"""Pictures for documents: laid out for the width of a page, as SVG and as PNG, with their words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from gui.pictures.raster import UNITS_PER_INCH, png
from interchange.pictures import Paint
from interchange.pictures.letter_widths import arial
from interchange.pictures.svg import svg
from model.columns import Role
from model.drawing import Picture
from model.plan import Plan
from model.power_interest.field_columns import FieldColumns, field_columns
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField, read_field
from model.power_interest.trails import with_trails
from model.readings import Readings
from model.report import Picture as ReportPicture
from model.report_choices import ReportChoices
from model.report_people import ChosenRows
from model.report_table import reported_rows
from model.table import Table
from model.timeline.items import Grouping, Timeline, has_moments, read_timeline
from model.timeline.parts import timeline_pictures
from model.timeline.picture import make_timeline

FONT_SIZE, SMALL = 13.0, 10.7
"""Units of 1/96 inch: nearly 10 points, and 8."""
LARGE = 18.7
"""14 points, for large print."""
LANDSCAPE = (260.0, 138.0)
"""Millimetres of a page of A4 that lies on its side, with room for a title, a heading and a caption."""
_DPI = 192
_MILLIMETRES = 25.4 / UNITS_PER_INCH


def document_picture(field: PowerField, size: tuple[float, float] = LANDSCAPE, font_size: float = FONT_SIZE) -> Picture:
    """The picture of power and interest for a place of so many millimetres; with very many names it is higher."""
    width, height = _units(size)
    return make_picture(field, arial(font_size), font_size, width, height)


def timeline_picture(timeline: Timeline, grouping: Grouping, today: dt.date) -> Picture:
    """The whole timeline as one picture, as wide as a page."""
    return make_timeline(timeline, grouping, arial(FONT_SIZE), FONT_SIZE, _units(LANDSCAPE)[0], today)


def report_pictures(
    plan: Plan, readings: Readings, choices: ReportChoices, size: tuple[float, float] = LANDSCAPE, paint: Paint = png
) -> dict[str, tuple[ReportPicture, ...]]:
    """The pictures that go into a document with these choices, by the key of the table that they stand with.

    They show what the table beside them shows: of a column that stays behind nothing is told, and a row that does not
    go along is not drawn. A copy for a meeting has the timeline only, when it is asked for.
    """
    shown = ChosenRows(plan, readings, choices)
    found: dict[str, tuple[ReportPicture, ...]] = {}
    for table in plan.tables:
        if choices.tables is not None and table.key not in choices.tables:
            continue
        pictures = []
        if choices.timeline:
            pictures += _timelines(plan, readings, choices, table, size, shown)
        if not choices.for_meeting:
            pictures += _fields(plan, readings, choices, table, size, shown)
        if pictures:
            found[table.key] = tuple(_for_report(picture, size, paint) for picture in pictures)
    return found


def _timelines(
    plan: Plan, readings: Readings, choices: ReportChoices, table: Table, size: tuple[float, float], shown: ChosenRows
) -> Iterable[Picture]:
    left_out = _roles_left_out(table, choices)
    if not has_moments(table) or Role.PERIOD in left_out:
        return ()
    rows = {table.rows[row].id for row in reported_rows(table, readings, choices, shown)}
    timeline = read_timeline(plan, readings, table, rows.__contains__, left_out)
    if not timeline.items:
        return ()
    sizes = (LARGE,) if choices.large_print else (FONT_SIZE, SMALL)
    return timeline_pictures(timeline, Grouping.NONE, arial, sizes, _units(size), choices.today)


def _fields(
    plan: Plan, readings: Readings, choices: ReportChoices, table: Table, size: tuple[float, float], shown: ChosenRows
) -> Iterable[Picture]:
    columns = _columns_along(table, choices)
    # Of re-assessments the newest counts; a picture of all of them would show everyone more than once.
    if columns is None or table.column_for(Role.LOGGED) is not None:
        return ()
    rows = {table.rows[row].id for row in reported_rows(table, readings, choices, shown)}
    field = read_field(table, columns)
    field = replace(field, stakeholders=tuple(one for one in field.stakeholders if one.row_id in rows))
    if choices.trails:
        field = with_trails(field, plan, table, readings.plan_context())
    return (document_picture(field, size, LARGE if choices.large_print else FONT_SIZE),) if field.placed else ()


def _roles_left_out(table: Table, choices: ReportChoices) -> frozenset[Role]:
    """The roles of which no column goes along."""
    gone = {column.role for column in table.columns if column.id in choices.without_columns}
    if choices.for_meeting:
        gone.add(Role.REMARK)
    return frozenset(role for role in gone if role is not None)


def _columns_along(table: Table, choices: ReportChoices) -> FieldColumns | None:
    """The columns of the picture of power and interest; None when one that it cannot do without stays behind."""
    columns = field_columns(table)
    if columns is None:
        return None

    def stays(place: int | None) -> bool:
        return place is not None and table.columns[place].id in choices.without_columns

    if stays(columns.name) or stays(columns.interest) or stays(columns.influence):
        return None
    return replace(
        columns,
        attitude=None if stays(columns.attitude) else columns.attitude,
        desired=None if stays(columns.desired) else columns.desired,
    )


def _for_report(picture: Picture, size: tuple[float, float], paint: Paint) -> ReportPicture:
    """No larger than the room that there is."""
    own = picture.width * _MILLIMETRES, picture.height * _MILLIMETRES
    share = min(1.0, size[0] / own[0], size[1] / own[1])
    return ReportPicture(
        svg(picture), paint(picture, _DPI), picture.summary, own[0] * share, own[1] * share, picture.title
    )


def _units(size: tuple[float, float]) -> tuple[float, float]:
    return size[0] / _MILLIMETRES, size[1] / _MILLIMETRES
