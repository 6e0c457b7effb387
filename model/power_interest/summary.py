"""The picture in words: a summary for who cannot see it, and the same data as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence

from model.power_interest.attitudes import Attitude
from model.power_interest.stakeholders import PowerField, Quadrant, Stakeholder, advice, quadrants

ORDER = (Quadrant.INVOLVE, Quadrant.SATISFY, Quadrant.INFORM, Quadrant.MONITOR)
"""From what asks for most attention to what asks for least."""
_NAMED = 3
SHORT = 250
"""Characters of a summary that screen readers say in one breath."""


def summary(field: PowerField) -> str:
    """What the picture shows in a few sentences, short enough to be its alternative text."""
    placed, unplaced = field.placed, field.unplaced
    subject = f"Krachtenveld “{field.title}”" if field.title else "Krachtenveld"
    if not placed:
        return f"{subject} zonder geplaatste stakeholders.{_waiting(len(unplaced))}"
    parts = []
    for quadrant in ORDER:
        names = [one.name for one in placed if quadrants(_place(one)) == (quadrant,)]
        if names:
            parts.append(f"{len(names)} {quadrant.value} ({_some(names)})")
    between = [one.name for one in placed if len(quadrants(_place(one))) > 1]
    if between:
        parts.append(f"{len(between)} op een grens ({_some(between)})")
    count = f"{len(placed)} stakeholder{'s' if len(placed) != 1 else ''}"
    axes = "belang van links naar rechts en invloed van onder naar boven"
    told = f"{subject} met {count}, {axes}: {_listed(parts)}.{_attitudes(field)}{_waiting(len(unplaced))}"
    for more in (_moved(field), _desired(field)):
        # The table beside the picture has it all; here it stands as long as that stays short.
        if len(told) + len(more) <= SHORT:
            told += more
    return told


def heads(field: PowerField) -> list[str]:
    """The heads of the table with the same data."""
    found = ["Stakeholder", "Belang", "Invloed", "Advies"]
    if field.has_attitude:
        found.append("Houding")
    if field.has_desired:
        found.append("Gewenste houding")
    if field.has_trails:
        found.append("Andere beoordeling")
    return found


def rows(field: PowerField) -> list[list[str]]:
    """The stakeholders with their texts as the user wrote them, by what is advised; who has no place comes last."""
    return [cells(field, one) for one in in_order(field)]


def in_order(field: PowerField) -> list[Stakeholder]:
    """The stakeholders by what is advised, within that in the order of the table."""
    return sorted(field.stakeholders, key=_rank)


def cells(field: PowerField, one: Stakeholder) -> list[str]:
    """The row of a stakeholder."""
    place = one.place
    told = advice(place) if place is not None else f"nog niet geplaatst: {one.reason}"
    found = [one.name, one.interest.shown, one.influence.shown, told]
    if field.has_attitude:
        found.append(one.attitude_text)
    if field.has_desired:
        found.append(one.desired_text)
    if field.has_trails:
        found.append(one.trail.spoken if one.trail is not None else "")
    return found


def _rank(one: Stakeholder) -> int:
    if one.place is None:
        return len(ORDER) + 1
    found = quadrants(one.place)
    return ORDER.index(found[0]) if len(found) == 1 else len(ORDER)


def _place(one: Stakeholder) -> tuple[float, float]:
    assert one.place is not None
    return one.place


def _some(names: Sequence[str]) -> str:
    """Between semicolons, since a name may hold commas."""
    if len(names) <= _NAMED:
        return "; ".join(names)
    return "onder andere " + "; ".join(names[: _NAMED - 1])


def _listed(parts: Sequence[str]) -> str:
    return " en ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _attitudes(field: PowerField) -> str:
    if not field.has_attitude:
        return ""
    counts = {attitude: sum(one.attitude is attitude for one in field.placed) for attitude in Attitude}
    told = [f"{count} {attitude.value}" for attitude, count in counts.items() if count]
    return f" Houding: {_listed(told)}."


def _moved(field: PowerField) -> str:
    count = sum(one.trail is not None for one in field.placed)
    return f" Verschoven volgens de herijkingen: {count}." if count else ""


def _desired(field: PowerField) -> str:
    count = sum(one.desired is not None for one in field.placed)
    return f" Andere houding gewenst: {count}." if count else ""


def _waiting(count: int) -> str:
    if not count:
        return ""
    return f" {count} {'is' if count == 1 else 'zijn'} nog niet geplaatst."
