"""What moving a stakeholder in the picture writes: in the cells for belang and invloed, in the way they are written."""

from __future__ import annotations

from dataclasses import dataclass

from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.power_interest.field_columns import FieldColumns
from model.power_interest.scales import Scale
from model.power_interest.scores import written
from model.power_interest.stakeholders import PowerField, Rating, Stakeholder

LABEL = Message(QT_TRANSLATE_NOOP("Steps", "move in the power and interest picture"))


@dataclass(frozen=True, slots=True)
class Target:
    """Where a stakeholder would come to stand: the place of a step on both axes, and the texts that say so."""

    place: tuple[float, float]
    interest: str
    influence: str


def target(field: PowerField, one: Stakeholder, place: tuple[float, float]) -> Target:
    """The steps nearest to a place. An axis whose cell nobody may type in keeps its value."""
    interest, across = _on_axis(one.interest, field.interest, place[0])
    influence, up = _on_axis(one.influence, field.influence, place[1])
    return Target((across, up), interest, influence)


def stepped(field: PowerField, one: Stakeholder, place: tuple[float, float], right: int, up: int) -> Target:
    """So many steps further from a place, as far as the scales go."""
    across = _step(_scale(one.interest, field.interest), place[0], right)
    return target(field, one, (across, _step(_scale(one.influence, field.influence), place[1], up)))


def begin(field: PowerField, one: Stakeholder) -> tuple[float, float]:
    """Where a move begins: where it stands; for what has no place yet, the middle of each scale that says nothing."""
    return tuple(  # type: ignore[return-value]
        rating.score.value if rating.score is not None else scale.place((len(scale.steps) - 1) // 2)
        for rating, scale in ((one.interest, field.interest), (one.influence, field.influence))
    )


def move(plan: OpenPlan, table_key: str, columns: FieldColumns, one: Stakeholder, to: Target) -> Outcome:
    """Write where a stakeholder was put, as one step; what stays the same is not touched."""
    table = plan.plan.table(table_key)
    wanted = (
        (columns.interest, one.interest, to.interest),
        (columns.influence, one.influence, to.influence),
    )
    cells = [(one.row_id, table.columns[place].id, text) for place, rating, text in wanted if text != rating.text]
    return plan.set_texts(table_key, cells, LABEL) if cells else Outcome()


def _on_axis(rating: Rating, usual: Scale, value: float) -> tuple[str, float]:
    scale = _scale(rating, usual)
    if rating.is_locked:
        return rating.text, rating.score.value if rating.score is not None else value
    step = scale.nearest(value)
    if rating.score is not None and step == scale.nearest(rating.score.value):
        # Between two steps, as *vrij hoog*, it stays where it is until it is moved to another step.
        return rating.text, rating.score.value
    return written(rating.text, rating.score, value, usual), scale.place(step)


def _scale(rating: Rating, usual: Scale) -> Scale:
    return rating.score.scale if rating.score is not None else usual


def _step(scale: Scale, value: float, by: int) -> float:
    if not by:
        return value
    return scale.place(min(max(scale.nearest(value) + by, 0), len(scale.steps) - 1))
