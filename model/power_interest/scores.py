"""Reads the scores of a column, and writes one in the way that the column does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from model.power_interest.marks import Kind, Mark, marks_in
from model.power_interest.scales import WORDS, Scale, scales_for

_IN_DOUBT = {Kind.SIGNS: 0, Kind.WORDS: 1, Kind.PARTS: 2, Kind.PERCENT: 3, Kind.NUMBERS: 4, Kind.LETTERS: 5}
"""Which of two kinds goes first when a text can be read as both, once each has a scale in the column."""


@dataclass(frozen=True, slots=True)
class Score:
    """What a cell is understood as: from 0 (low) to 1 (high), and where in its text that stands."""

    value: float
    start: int
    end: int
    scale: Scale


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores of a column, None where a cell is not understood, and the scale that most of them have."""

    scores: tuple[Score | None, ...]
    scale: Scale

    @property
    def known(self) -> int:
        """How many cells are understood."""
        return sum(score is not None for score in self.scores)


def read_scores(head: str, texts: Sequence[str], beside: Sequence[str] = (), choices: Sequence[str] = ()) -> Scores:
    """Read a column; `beside` are the texts of the other of the two columns, whose numbers go by the same scale, and
    `choices` those that the file offers in its cells, which tell the scale too."""
    marks = [marks_in(text) for text in texts]
    others = [mark for text in beside for mark in marks_in(text)]
    offered = [marks_in(text) for text in choices]
    scales = scales_for(head, [mark for found in (*marks, *offered) for mark in found], others)
    scores = tuple(_score(found, scales) for found in marks)
    counted = Counter(score.scale.kind for score in scores if score is not None)
    if not counted:
        counted = Counter(score.scale.kind for found in offered if (score := _score(found, scales)) is not None)
    return Scores(scores, scales[counted.most_common(1)[0][0]] if counted else WORDS)


def _score(marks: Sequence[Mark], scales: dict[Kind, Scale]) -> Score | None:
    for mark in sorted(marks, key=lambda each: _IN_DOUBT[each.kind]):
        scale = scales.get(mark.kind)
        if scale is None or (mark.kind is Kind.PARTS and not scale.steps[0].endswith(f"/{mark.most}")):
            continue
        value = scale.value(mark.amount)
        if value is not None:
            return Score(value, mark.start, mark.end, scale)
    return None


def written(text: str, score: Score | None, value: float, scale: Scale) -> str:
    """The text of a cell that says this value: its own score replaced, with the remarks around it kept, or where it
    had none the spelling of the column. A text that says the same step already stays to the letter."""
    if score is None:
        return scale.steps[scale.nearest(value)]
    own = score.scale
    step = own.nearest(value)
    if step == own.nearest(score.value):
        return text
    return text[: score.start] + own.steps[step] + text[score.end :]
