"""The picture for documents: laid out for the width of a page, as SVG and as PNG, with its words."""

from __future__ import annotations

from gui.power_field.raster import UNITS_PER_INCH, png
from interchange.pictures import Paint
from interchange.pictures.letter_widths import arial
from interchange.pictures.svg import svg
from model.drawing import Picture
from model.plan import Plan
from model.power_interest.field_columns import field_columns, fields_of
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField, read_field
from model.report import Picture as ReportPicture

FONT_SIZE = 13.0
"""Units of 1/96 inch: nearly 10 points."""
LANDSCAPE = (245.0, 155.0)
"""Millimetres of a page of A4 that lies on its side, with room for a heading."""
_DPI = 192
_MILLIMETRES = 25.4 / UNITS_PER_INCH


def document_picture(field: PowerField, size: tuple[float, float] = LANDSCAPE) -> Picture:
    """The picture for a place of so many millimetres; with very many names it is higher."""
    width, height = (length / _MILLIMETRES for length in size)
    return make_picture(field, arial(FONT_SIZE), FONT_SIZE, width, height)


def report_pictures(plan: Plan, size: tuple[float, float] = LANDSCAPE, paint: Paint = png) -> dict[str, ReportPicture]:
    """For each table with stakeholders that have a place: its picture for a report, no larger than the room."""
    found = {}
    for table in fields_of(plan):
        columns = field_columns(table)
        field = read_field(table, columns) if columns is not None else None
        if field is None or not field.placed:
            continue
        picture = document_picture(field, size)
        share = min(1.0, *(most / (own * _MILLIMETRES) for most, own in zip(size, _size(picture), strict=True)))
        width, height = (own * _MILLIMETRES * share for own in _size(picture))
        found[table.key] = ReportPicture(
            svg(picture), paint(picture, _DPI), picture.summary, width, height, picture.title
        )
    return found


def _size(picture: Picture) -> tuple[float, float]:
    return picture.width, picture.height
