"""Lets the user say that a table is read in two directions, as a cross or a calendar, where that was not recognised.

What the user says holds for workbooks with the same heads, so it can be kept by the names of the columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from model.axis_heads import time_head
from model.columns import Role
from model.cross import Cross
from model.layout.axes import SIDES, kind_of_labels
from model.listed_row import ListedRow
from model.messages import QT_TRANSLATE_NOOP, Message
from model.readings import Readings
from model.row_lister import RowLister
from model.table import Table

SIDE_ROLES = tuple(role for role in Role if role in SIDES)
"""What the heads and the labels of a cross can be."""
CELL_ROLES = (Role.CHANNEL, Role.ACTION, Role.MESSAGE, Role.SUBJECT, Role.GOAL, Role.AUDIENCE, Role.STATUS, Role.REMARK)
"""What can stand where its two sides meet."""
LOOKED_AT = 60
"""Rows that an example is made of."""

_BACKWARDS = QT_TRANSLATE_NOOP("Crossing", "The last column of the body stands before the first one.")
_LABEL_INSIDE = QT_TRANSLATE_NOOP("Crossing", "The column with the names of the rows is one of the body.")
_TWICE = QT_TRANSLATE_NOOP(
    "Crossing", "The heads, the names of the rows and the cells have to be three different things."
)
_WEEK = "week"
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Crossed:
    """What the user says of a table, with columns by id: the body from the first to the last column, what its heads
    and its cells are, and the column that names each row, if there is one."""

    first: int
    last: int
    heads: Role
    cells: Role
    label: int | None = None
    label_role: Role | None = None


def proposed(table: Table, recognised: Cross | None = None) -> Crossed:
    """What a table would most likely be as a cross: how it is read now or was recognised, or a guess by its heads."""
    return _said_by(table, table.cross or recognised) or _guess(table)


def _said_by(table: Table, cross: Cross | None) -> Crossed | None:
    body = cross.body_of(table.columns) if cross is not None else []
    if cross is None or not body:
        return None
    label = cross.label_in(table.columns)
    first, last = table.columns[body[0]].id, table.columns[body[-1]].id
    label_id, label_role = (label.id, label.role) if label is not None else (None, None)
    return Crossed(first, last, cross.columns, cross.cell, label_id, label_role)


def _guess(table: Table) -> Crossed:
    columns = table.columns
    has_label = len(columns) > 1
    body = columns[has_label:]
    titles = [column.title for column in body]
    times = sum(time_head(title) is not None for title in titles)
    heads = Role.PERIOD if times * 2 > len(titles) else kind_of_labels(titles) or Role.CHANNEL
    label_role = columns[0].role if columns[0].role in SIDES and columns[0].role is not heads else Role.AUDIENCE
    if label_role is heads:
        label_role = Role.CHANNEL
    cells = next(role for role in CELL_ROLES if role not in {heads, label_role})
    label = columns[0].id if has_label else None
    return Crossed(body[0].id, body[-1].id, heads, cells, label, label_role if has_label else None)


def reason_against(table: Table, said: Crossed) -> Message | None:
    """Why a table cannot be read so; None when it can."""
    first, last = table.column_index(said.first), table.column_index(said.last)
    if last < first:
        return Message(_BACKWARDS)
    if said.label is not None and first <= table.column_index(said.label) <= last:
        return Message(_LABEL_INSIDE)
    roles = [said.heads, said.cells, *([said.label_role] if said.label is not None and said.label_role else [])]
    return Message(_TWICE) if len(set(roles)) < len(roles) else None


def as_cross(table: Table, said: Crossed) -> Cross:
    """How the table is then read. Heads that are bare numbers count weeks."""
    first, last = table.column_index(said.first), table.column_index(said.last)
    body = table.columns[first : last + 1]
    is_calendar = said.heads is Role.PERIOD
    bare = is_calendar and all(column.title.strip().isdigit() for column in body)
    years = set(_YEAR.findall(table.title)) if is_calendar else set()
    return Cross(
        said.label_role if said.label is not None else None,
        said.heads,
        (said.label,) if said.label is not None else (),
        tuple(column.id for column in body),
        said.cells,
        year=int(years.pop()) if len(years) == 1 else None,
        unit=_WEEK if bare else "",
    )


def roles_for(said: Crossed) -> dict[int, Role | None]:
    """The role that the column with the names of the rows gets by it."""
    return {said.label: said.label_role} if said.label is not None else {}


def example(table: Table, said: Crossed, readings: Readings) -> ListedRow | None:
    """The first row of the list that the table would give; None when there is none near its top."""
    roles = roles_for(said)
    columns = [replace(column, role=roles[column.id]) if column.id in roles else column for column in table.columns]
    part = Table(table.key, table.title, columns, table.rows[:LOOKED_AT])
    part.cross = as_cross(table, said)
    lister = RowLister(part, readings.plan_context())
    return next((listed for rows in lister.all().values() for listed in rows if listed.column_id is not None), None)


# --- Kept in the settings ---


def to_data(said: Crossed, names: Mapping[int, str]) -> dict[str, Any]:
    """What the user said as data for JSON; `names` are those of the columns by id."""
    return {
        "first": names[said.first],
        "last": names[said.last],
        "heads": said.heads.value,
        "cells": said.cells.value,
        "label": names[said.label] if said.label is not None else None,
        "label_role": said.label_role.value if said.label_role is not None else None,
    }


def from_data(data: object, columns: Mapping[str, int]) -> Crossed | None:
    """What `to_data` wrote, for columns with these names; None for anything else, since settings are files of the
    user."""
    if not isinstance(data, dict):
        return None
    try:
        label = columns[data["label"]] if data.get("label") is not None else None
        label_role = Role(data["label_role"]) if data.get("label_role") is not None else None
        first, last = columns[data["first"]], columns[data["last"]]
        return Crossed(first, last, Role(data["heads"]), Role(data["cells"]), label, label_role)
    except (KeyError, TypeError, ValueError):
        return None


def said_of(table: Table) -> Crossed | None:
    """How a table is read now; None for a list, and for a cross of which no column is left."""
    return _said_by(table, table.cross)
