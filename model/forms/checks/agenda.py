"""Whether the rows of an agenda join, and fit between the begin and the end of the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from model.forms.agenda import AGENDA, Item, agenda_of, seams
from model.forms.clock import clock, minutes_of
from model.forms.finding import Finding, Look, Weight
from model.messages import QT_TRANSLATE_NOOP, Message

_DAY = 24 * 60


def agenda_joins(look: Look) -> Iterator[Finding]:
    """Gaps, overlaps, rows without a time, and what happens before the doors open."""
    agenda = agenda_of(look.plan, look.found)
    if agenda is None:
        return
    for seam in seams(agenda):
        values: dict[str, object] = {
            "before": _name(seam.before),
            "after": _name(seam.after),
            "minutes": abs(seam.minutes),
            "end": clock(seam.before.end or 0),
            "begin": clock(seam.after.begin or 0),
        }
        if seam.minutes > 0:
            text = QT_TRANSLATE_NOOP(
                "Findings", "{minutes} minutes are open: {before} ends at {end}, {after} begins at {begin}."
            )
            yield look.at("agenda gap", Weight.CHECK, Message(text, values), AGENDA, seam.after.row_id, "tijd")
        else:
            text = QT_TRANSLATE_NOOP(
                "Findings", "{before} ends at {end}, but {after} begins {minutes} minutes earlier, at {begin}."
            )
            yield look.at("agenda overlap", Weight.WRONG, Message(text, values), AGENDA, seam.after.row_id, "tijd")
    for item in agenda.items:
        if item.begin is None:
            text = QT_TRANSLATE_NOOP("Findings", "{item} has no time in the agenda.")
            message = Message(text, {"item": _name(item)})
            yield look.at("agenda time", Weight.OPEN, message, AGENDA, item.row_id, "tijd")
    yield from _bounds(look, agenda.items)


def _bounds(look: Look, items: tuple[Item, ...]) -> Iterator[Finding]:
    doors = minutes_of(look.found.text(look.plan, "inloop")) or minutes_of(look.found.text(look.plan, "begin"))
    timed = [item for item in items if item.begin is not None]
    if doors is not None and timed and (timed[0].begin or 0) < doors:
        text = QT_TRANSLATE_NOOP("Findings", "{item} is planned at {time}, before people can come in at {doors}.")
        values: dict[str, object] = {
            "item": _name(timed[0]),
            "time": clock(timed[0].begin or 0),
            "doors": clock(doors),
        }
        yield look.at("agenda bounds", Weight.CHECK, Message(text, values), AGENDA, timed[0].row_id, "tijd")


def _name(item: Item) -> str:
    return f"‘{item.text[:60]}’" if item.text else clock(item.begin or 0)
