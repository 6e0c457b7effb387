"""Makes the public version of a plan, and hands it out only when nothing is found in it that had to go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from interchange.public.outputs import Output, session_of, without_texts
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
    session: OpenPlan, items: Sequence[Item], decisions: Decisions, outputs: Sequence[Output], today: dt.date
) -> Published:
    """Make the outputs and look through them. The plan stays as it is. Raises a `FileProblem`."""
    plan = Redaction(items, decisions).plan(session.plan)
    wanted = sought(items, decisions, plan)
    made: list[Made] = []
    found: list[Leak] = []
    for output in outputs:
        data = output.make(session_of(plan, session), today)
        reference = output.make(session_of(without_texts(plan), session), today)
        found += leaks(data, wanted, reference)
        made.append(Made(output, data, count_parts(data)))
    return Published(tuple(made), tuple(found), wanted)
