"""Which columns of a table tell of stakeholders: their names, belang and invloed, and what more there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from model.columns import Role
from model.layout.heads import reduced
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.table import Table


@dataclass(frozen=True, slots=True)
class FieldColumns:
    """The places of the columns in their table."""

    name: int
    interest: int
    influence: int
    attitude: int | None = None
    desired: int | None = None
    group: int | None = None
    subgroup: int | None = None


_NAMES = re.compile(
    r"(?:naam )?(?:van )?(?:de )?"
    r"(?:organisatie|stakeholder|partner|instelling|instantie|belanghebbende|actor|partij)\w*|naam|wie|organisatie/\w+"
)
_DESIRED = re.compile(r"\b(?:gewenste?|streven|beoogde?|doel|straks|target|desired)\b")
_ATTITUDE = re.compile(r"\b(?:houding|standpunt|sentiment|attitude)\b")
_GROUP = re.compile(
    r"(?:stakeholder|doel|belangen)?groep(?:en)?|hoofdgroep|categorie|"
    r"sector(?: (?:of|en) domein)?|sector/domein|domein|schil|ring|cluster"
)
_SUBGROUP = re.compile(r"sub ?groep(?:en)?|deelgroep|sub ?categorie|sub ?sector")


def field_columns(table: Table) -> FieldColumns | None:
    """The columns of a table with stakeholders; None when a name, belang or invloed has none."""
    interest, influence = table.column_for(Role.INTEREST), table.column_for(Role.INFLUENCE)
    if table.cross is not None or interest is None or influence is None:
        return None
    name = table.column_for(Role.AUDIENCE)
    if name is None:
        name = _first(table, _NAMES.fullmatch, {interest, influence})
    if name is None:
        return None
    taken = {name, interest, influence}
    desired = _first(table, lambda head: _ATTITUDE.search(head) and _DESIRED.search(head), taken)
    attitude = table.column_for(Role.ATTITUDE)
    if attitude is None or attitude == desired:
        attitude = _first(table, _ATTITUDE.search, taken | {desired})
    taken |= {place for place in (attitude, desired) if place is not None}
    subgroup = _first(table, _SUBGROUP.fullmatch, taken)
    group = _first(table, _GROUP.fullmatch, taken)
    return FieldColumns(name, interest, influence, attitude, desired, group, subgroup)


def fields_of(plan: Plan) -> list[Table]:
    """The tables of which there is a picture; those that note what was found at a date come last."""
    found = [table for table in plan.tables if field_columns(table) is not None]
    return sorted(found, key=lambda table: table.column_for(Role.LOGGED) is not None)


def what_is_needed(plan: Plan) -> Message:
    """Why there is no picture, for a plan without one: what a table needs, and what the nearest one lacks."""
    needed = Message(
        QT_TRANSLATE_NOOP(
            "PowerField",
            "The picture needs a table with three columns: who it is (Organisatie or Stakeholder), Belang and Invloed.",
        )
    )
    wanted = (Role.INTEREST, Role.INFLUENCE)
    near = next((table for table in plan.tables if any(table.column_for(role) is not None for role in wanted)), None)
    if near is None:
        return needed
    return Message(
        QT_TRANSLATE_NOOP("PowerField", "{needed} In “{table}” not all of them were recognised."),
        {"needed": needed, "table": near.title},
    )


def _first(table: Table, fits: Callable[[str], object], taken: set[int] | set[int | None]) -> int | None:
    return next(
        (place for place, column in enumerate(table.columns) if place not in taken and fits(reduced(column.title))),
        None,
    )
