"""Makes of a found cross what the plan knows of it: columns by id, the years over them, and what its cells are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from model.columns import Column, Role
from model.cross import Cross, DateHead, days_of_dates
from model.layout import FoundCross, FoundTable, Grid, Recognition, recognise, recognition_in_cross
from model.values import Formula, Moment, Value

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_OTHER_CELLS = (Role.REMARK, Role.MESSAGE, Role.ACTION, Role.SUBJECT, Role.GOAL)


def recognise_cross(found: FoundTable, cross: FoundCross, values: Sequence[Sequence[Value]]) -> list[Recognition]:
    """The role of each column: the body has none, the label that of the rows, and the others what their heads say."""
    wide = [place for place, column in enumerate(found.columns) if column.column not in cross.body]
    titles = [found.columns[place].title for place in wide]
    by_head = dict(zip(wide, recognise(titles, [values[place] for place in wide]), strict=True))
    label = cross.labels[-1] if cross.labels else None
    result = []
    for place, column in enumerate(found.columns):
        known = by_head.get(place)
        if column.column == label and cross.rows is not None:
            known = recognition_in_cross(cross.rows)
        elif known is not None and known.role is cross.rows and label is not None:
            known = recognition_in_cross(None)
        result.append(known or recognition_in_cross(None))
    return result


def cross_of(grid: Grid, found: FoundTable, columns: Sequence[Column], titles: Iterable[str]) -> Cross | None:
    """How the table is read; None for a list. `titles` may name the year, the nearest to the table first."""
    cross = found.cross
    if cross is None:
        return None
    ids = {place.column: column.id for place, column in zip(found.columns, columns, strict=True)}
    used = {column.role for column in columns}
    cell = cross.cell
    if cell in used:
        free = (role for role in _OTHER_CELLS if role not in used and role is not cross.columns)
        cell = next(free, cell)
    heads = {ids[column]: title for column, title in cross.heads}
    return Cross(
        cross.rows,
        cross.columns,
        tuple(ids[column] for column in cross.labels),
        tuple(ids[column] for column in cross.body),
        cell,
        {ids[column]: year for column, year in cross.years},
        _dates(grid, found.header_row, cross.body, ids),
        _year_in(titles) if cross.columns is Role.PERIOD else None,
        cross.unit,
        heads,
    )


def _dates(grid: Grid, row: int, body: Sequence[int], ids: Mapping[int, int]) -> dict[int, DateHead]:
    """The days that true dates in the row of heads stand for."""
    shown: list[tuple[int, Moment]] = []
    for column in body:
        value = grid.value(row, column)
        moment = value.result if isinstance(value, Formula) else value
        if isinstance(moment, Moment):
            shown.append((column, moment))
    spans = days_of_dates([moment for _, moment in shown])
    return {ids[column]: (moment.text, *span) for (column, moment), span in zip(shown, spans, strict=True)}


def _year_in(titles: Iterable[str]) -> int | None:
    """The year that the nearest title with a year names, when it names just one."""
    for title in titles:
        years = set(_YEAR.findall(title))
        if years:
            return int(years.pop()) if len(years) == 1 else None
    return None
