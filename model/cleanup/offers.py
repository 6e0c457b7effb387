"""What an offer to tidy up is: what it proposes, why, and what becomes of a plan when the user agrees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from model.cleanup.survey import Survey
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan, Outcome
from model.values import Value


@dataclass(frozen=True, slots=True)
class Piece:
    """What the reader sees of one column before and after."""

    column_id: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change that is accepted or refused as a whole: cells of one table, and rows of it that go.

    The first of `cells` is where it is shown. `is_certain` says whether it is ticked before the user has looked.
    """

    table: str
    cells: tuple[tuple[int, int, Value], ...]
    pieces: tuple[Piece, ...]
    reason: Message | None = None
    removed: tuple[int, ...] = ()
    is_certain: bool = True
    questions: tuple[str, ...] = ()
    """Keys of the questions on which it depends."""

    @property
    def place(self) -> tuple[int, int]:
        """Row id and column id of the cell that it is about."""
        row_id, column_id, _ = self.cells[0]
        return row_id, column_id


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the user may decide otherwise: which of the names stays. `options` are names with how often they
    are used, the most frequent first."""

    key: str
    options: tuple[tuple[str, int], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class Found:
    """What an offer found in a plan. `remarks` tell what was left alone, and why."""

    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[Message, ...] = ()
    questions: tuple[Question, ...] = ()


Choices = Mapping[str, str]
"""Key of a question -> the option that the user chose."""
NO_CHOICES: Choices = {}


class Offer(Protocol):
    """A kind of tidying up. It looks; it changes nothing."""

    @property
    def key(self) -> str:
        """Names the offer, once and for all."""

    @property
    def title(self) -> Message:
        """What it is about, in a few words."""

    @property
    def explanation(self) -> Message:
        """What happens when the user agrees."""

    def find(self, survey: Survey, choices: Choices = NO_CHOICES) -> Found:
        """What can be tidied up. `choices` are those that the user made other than the program would."""


def apply(session: OpenPlan, offer: Offer, proposals: Iterable[Proposal]) -> Outcome:
    """Carry the proposals out as one step. Raises `Refused` where the workbook does not let rows go."""
    chosen = list(proposals)
    cells: dict[str, list[tuple[int, int, Value]]] = {}
    removed: dict[str, list[int]] = {}
    for proposal in chosen:
        cells.setdefault(proposal.table, []).extend(proposal.cells)
        removed.setdefault(proposal.table, []).extend(proposal.removed)
    rows = sum(len(row_ids) for row_ids in removed.values())
    count = rows or sum(len(wanted) for wanted in cells.values())
    return session.set_and_remove(cells, removed, _label(offer.title, count, bool(rows)))


def _label(title: Message, count: int, of_rows: bool) -> Message:
    if of_rows:
        parts = (
            QT_TRANSLATE_NOOP("Steps", "clean up: {offer} ({count} row)")
            if count == 1
            else QT_TRANSLATE_NOOP("Steps", "clean up: {offer} ({count} rows)")
        )
    else:
        parts = (
            QT_TRANSLATE_NOOP("Steps", "clean up: {offer} ({count} cell)")
            if count == 1
            else QT_TRANSLATE_NOOP("Steps", "clean up: {offer} ({count} cells)")
        )
    return Message(parts, {"offer": title, "count": count})
