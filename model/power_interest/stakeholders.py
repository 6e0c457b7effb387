"""The stakeholders of a table, with what is understood of them: who has a place in the picture and who has none yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from model.power_interest.attitudes import Attitude, read_attitude
from model.power_interest.field_columns import FieldColumns
from model.power_interest.scales import WORDS, Scale
from model.power_interest.scores import Score, read_scores
from model.report_rows import dutch_date
from model.table import Table

NAMELESS = "zonder naam"
_HALF = 0.5
_SAME = 1e-9


class Quadrant(StrEnum):
    """What is advised for each quarter of the picture."""

    SATISFY = "tevreden houden"
    INVOLVE = "nauw betrekken"
    MONITOR = "monitoren"
    INFORM = "geïnformeerd houden"


@dataclass(frozen=True, slots=True)
class Rating:
    """A cell with a score: its text, what that is understood as, and whether nobody may type in it."""

    text: str
    score: Score | None
    is_locked: bool = False

    @property
    def shown(self) -> str:
        """The text on one line."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class Trail:
    """Another assessment of a stakeholder than that of the table: an older one, or a newer one that is not taken over
    there yet."""

    place: tuple[float, float]
    interest: str
    influence: str
    attitude: str
    day: dt.date | None
    is_newer: bool

    @property
    def spoken(self) -> str:
        """In words, as a screen reader says it."""
        day = f" op {dutch_date(self.day)}" if self.day is not None else ""
        told = f"belang {self.interest}, invloed {self.influence}"
        told += f", houding {self.attitude}" if self.attitude else ""
        return f"herijkt{day}: {told}" if self.is_newer else f"eerder beoordeeld{day}: {told}"


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A row of the table."""

    row_id: int
    name: str
    interest: Rating
    influence: Rating
    attitude: Attitude = Attitude.UNKNOWN
    attitude_text: str = ""
    desired_text: str = ""
    group: str = ""
    subgroup: str = ""
    trail: Trail | None = None

    @property
    def desired(self) -> Attitude | None:
        """The attitude that is wanted, when that is understood and another one than now."""
        found = read_attitude(self.desired_text)
        return None if found in (Attitude.UNKNOWN, self.attitude) else found

    @property
    def place(self) -> tuple[float, float] | None:
        """Belang and invloed from 0 to 1; None when one of them is not understood."""
        if self.interest.score is None or self.influence.score is None:
            return None
        return self.interest.score.value, self.influence.score.value

    @property
    def spoken(self) -> str:
        """Everything of it in words, as a screen reader says it."""
        parts = [self.name, f"belang {self.interest.shown or 'leeg'}", f"invloed {self.influence.shown or 'leeg'}"]
        if self.attitude_text:
            parts.append(f"houding {self.attitude_text}")
        if self.desired_text:
            parts.append(f"gewenst {self.desired_text}")
        if self.trail is not None:
            parts.append(self.trail.spoken)
        return ", ".join(parts)

    @property
    def reason(self) -> str:
        """Why it has no place; empty when it has one."""
        missing = [
            f"{what} is leeg" if not rating.shown else f"{what} “{rating.shown}” is niet begrepen"
            for what, rating in (("belang", self.interest), ("invloed", self.influence))
            if rating.score is None
        ]
        return ", ".join(missing)


@dataclass(frozen=True, slots=True)
class PowerField:
    """The stakeholders in the order of the table, and how belang and invloed are written there."""

    title: str
    stakeholders: tuple[Stakeholder, ...]
    interest: Scale
    influence: Scale
    has_attitude: bool = False
    has_desired: bool = False

    @property
    def placed(self) -> tuple[Stakeholder, ...]:
        return tuple(one for one in self.stakeholders if one.place is not None)

    @property
    def unplaced(self) -> tuple[Stakeholder, ...]:
        """Who is not in the picture yet, because belang or invloed is empty or not understood."""
        return tuple(one for one in self.stakeholders if one.place is None)

    @property
    def has_trails(self) -> bool:
        """Whether someone has another assessment that is shown."""
        return any(one.trail is not None for one in self.stakeholders)

    def of_group(self, group: str, subgroup: str = "") -> PowerField:
        """Only the stakeholders of this group, and of this part of it when one is named. The scales stay."""
        kept = tuple(
            one for one in self.stakeholders if one.group == group and (not subgroup or one.subgroup == subgroup)
        )
        return replace(self, stakeholders=kept)

    def groups(self) -> list[tuple[str, str]]:
        """Group and part of it, each group first by itself; in the order of the table."""
        found: dict[str, dict[str, None]] = {}
        for one in self.stakeholders:
            if one.group:
                parts = found.setdefault(one.group, {})
                if one.subgroup:
                    parts[one.subgroup] = None
        return [pair for group, parts in found.items() for pair in ((group, ""), *((group, part) for part in parts))]


NOBODY = PowerField("", (), WORDS, WORDS)
"""When there is no table to read."""


def read_field(table: Table, columns: FieldColumns) -> PowerField:
    """Read a table. Rows without a name, belang and invloed are none."""
    rows = [
        row
        for row in range(len(table.rows))
        if any(table.text(row, place).strip() for place in (columns.name, columns.interest, columns.influence))
    ]
    interests = [table.text(row, columns.interest) for row in rows]
    influences = [table.text(row, columns.influence) for row in rows]
    across, up = table.columns[columns.interest], table.columns[columns.influence]
    interest = read_scores(across.title, interests, influences, across.choices)
    influence = read_scores(up.title, influences, interests, up.choices)
    # A column in which nothing can be read yet is filled in as the other one is.
    scales = (
        interest.scale if interest.known or across.choices or not influence.known else influence.scale,
        influence.scale if influence.known or up.choices or not interest.known else interest.scale,
    )
    group = columns.group if columns.group is not None else columns.subgroup
    subgroup = columns.subgroup if columns.group is not None else None
    stakeholders = []
    for row, of_interest, of_influence in zip(rows, interest.scores, influence.scores, strict=True):
        attitude = _line(table, row, columns.attitude)
        stakeholders.append(
            Stakeholder(
                table.rows[row].id,
                _line(table, row, columns.name) or NAMELESS,
                Rating(table.text(row, columns.interest), of_interest, table.is_locked(row, columns.interest)),
                Rating(table.text(row, columns.influence), of_influence, table.is_locked(row, columns.influence)),
                read_attitude(attitude),
                attitude,
                _line(table, row, columns.desired),
                _line(table, row, group),
                _line(table, row, subgroup),
            )
        )
    return PowerField(
        table.title, tuple(stakeholders), *scales, columns.attitude is not None, columns.desired is not None
    )


def quadrants(place: tuple[float, float]) -> tuple[Quadrant, ...]:
    """The quarter that a place lies in; two or all four when it lies on a line between them."""
    rights, tops = _sides(place[0]), _sides(place[1])
    by_side = {
        (False, True): Quadrant.SATISFY,
        (True, True): Quadrant.INVOLVE,
        (False, False): Quadrant.MONITOR,
        (True, False): Quadrant.INFORM,
    }
    return tuple(by_side[right, top] for top in tops for right in rights)


def advice(place: tuple[float, float]) -> str:
    """What is advised there, in words."""
    found = quadrants(place)
    if len(found) == 1:
        return found[0].value
    return f"tussen {found[0].value} en {found[1].value}" if len(found) == 2 else "in het midden"


def _sides(value: float) -> Iterable[bool]:
    if abs(value - _HALF) < _SAME:
        return (False, True)
    return (value > _HALF,)


def _line(table: Table, row: int, column: int | None) -> str:
    return "" if column is None else " ".join(table.text(row, column).split())
