"""Makes the public version of a plan, and hands it out only when nothing is found in it that had to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interchange.public.house_authors import author_leaks
from interchange.public.outputs import WORD, Ground, Output, session_of, without_texts
from interchange.public.search import Leak, Sought, count_parts, leaks, sought
from model.open_plan import OpenPlan
from model.public_version.items import Item
from model.public_version.redaction import Decisions, Redaction


@dataclass(frozen=True, slots=True)
class Made:
    """An output, and in how many parts of it was looked."""

    output: Output
    data: bytes
    parts: int


@dataclass(frozen=True, slots=True)
class Published:
    """What was made. With any `leaks` nothing of it may be handed out."""

    made: tuple[Made, ...]
    leaks: tuple[Leak, ...]
    sought: Sought


def publish(
    session: OpenPlan, items: Sequence[Item], decisions: Decisions, outputs: Sequence[Output], ground: Ground
) -> Published:
    """Make the outputs and look through them. The plan stays as it is.

    Raises a `FileProblem`, `NotSet`, `CannotLookInside`, and `Stopped` when the progress of the ground is.
    """
    told = ground.progress
    plan = Redaction(items, decisions).plan(session.plan, told, 0.1)
    wanted = sought(items, decisions, plan)
    told.pass_by(0.1)
    made: list[Made] = []
    found: list[Leak] = []
    share = 0.8 / max(len(outputs), 1)
    for output in outputs:
        data = output.make(session_of(plan, session), ground)
        told.pass_by(share / 2)
        reference = output.make(session_of(without_texts(plan), session), ground)
        found += leaks(data, wanted, reference, told, share / 2)
        if output is WORD and ground.house is not None:
            found += author_leaks(data, ground.house)
        made.append(Made(output, data, count_parts(data)))
    return Published(tuple(made), tuple(found), wanted)
