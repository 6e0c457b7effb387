"""The offer to write one group, channel, name or state in one way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from model.cell_lists import split_names
from model.cleanup.name_groups import Name, NameGroup, groups_of
from model.cleanup.offers import NO_CHOICES, Choices, Found, Piece, Proposal, Question
from model.cleanup.survey import Survey, TextCell
from model.cleanup.texts import formatting_kept
from model.columns import Role
from model.messages import QT_TRANSLATE_NOOP, Message

POOLS: dict[Role, str] = {
    Role.AUDIENCE: "doelgroep",
    Role.CHANNEL: "middel",
    Role.OWNER: "wie",
    Role.SENDER: "wie",
    Role.STATUS: "status",
}
"""Which columns name the same sort of thing, so that their spellings are compared."""

LONGEST_TEXT = 250
"""Characters; what is longer is a story and no list of names."""
MOST_TEXTS = 2_500
"""Different texts of one sort that are looked into, the most frequent first; no list of groups is that long."""
MOST_WORDS = 5
"""Words in a name; what has more is a description."""


class _Use(NamedTuple):
    """A name where it stands in a text."""

    name: str
    start: int
    end: int


Uses = dict[tuple[str, str], tuple[_Use, ...]]
"""The names in each text of each sort of column."""


@dataclass(frozen=True, slots=True)
class Spellings:
    """Proposes the spelling that is used most. Ticked beforehand only where letters and digits are the same."""

    key: str = "spellings"
    title: Message = field(default_factory=lambda: Message(QT_TRANSLATE_NOOP("Cleanup", "Spellings of one name")))
    explanation: Message = field(
        default_factory=lambda: Message(
            QT_TRANSLATE_NOOP(
                "Cleanup",
                "Groups, channels, names and states that are written in more than one way. The most used one is "
                "proposed; below you can choose another. Names that only look alike are not ticked.",
            )
        )
    )

    def find(self, survey: Survey, choices: Choices = NO_CHOICES) -> Found:
        """A proposal for each cell with a name that is usually written otherwise."""
        cells = list(_cells(survey))
        uses = _all_uses(cells)
        groups = _groups(cells, uses)
        member = {(pool, name.text): group for pool, found in groups.items() for group in found for name in group.names}
        changes = {
            key: [
                (use, member[key[0], use.name])
                for use in found
                if (key[0], use.name) in member and _winner(member[key[0], use.name], choices).text != use.name
            ]
            for key, found in uses.items()
        }
        written = {key: _written(key[1], found, choices) for key, found in changes.items() if found}
        proposals: list[Proposal] = []
        formatted = 0
        for pool, cell in cells:
            after = written.get((pool, cell.text), cell.text)
            if after == cell.text or cell.is_locked:
                continue
            if cell.is_formatted:
                formatted += 1
                continue
            proposals.append(_proposal(cell, after, changes[pool, cell.text], choices))
        asked = {key for proposal in proposals for key in proposal.questions}
        questions = tuple(
            Question(group.key, tuple((name.text, name.count) for name in group.names), _winner(group, choices).text)
            for found in groups.values()
            for group in found
            if group.key in asked or group.key in choices
        )
        return Found(tuple(proposals), formatting_kept(formatted), questions)


def _cells(survey: Survey) -> Iterator[tuple[str, TextCell]]:
    """The texts that hold names, and with which others they are compared."""
    for cell in survey.texts:
        role = cell.table.columns[cell.column].role
        if role in POOLS and len(cell.text) <= LONGEST_TEXT:
            yield POOLS[role], cell


def _all_uses(cells: Iterable[tuple[str, TextCell]]) -> Uses:
    """The names in each text, read once."""
    counts: dict[str, Counter[str]] = {}
    for pool, cell in cells:
        counts.setdefault(pool, Counter())[cell.text] += 1
    return {
        (pool, text): _uses(text, pool) for pool, found in counts.items() for text, _ in found.most_common(MOST_TEXTS)
    }


def _uses(text: str, pool: str) -> tuple[_Use, ...]:
    """The names in a text; a state is one name from beginning to end."""
    if pool == POOLS[Role.STATUS]:
        bare = text.strip().rstrip(".")
        start = text.find(bare) if bare else 0
        found = [_Use(bare, start, start + len(bare))]
    else:
        found = [_Use(item.text, item.start, item.end) for item in split_names(text).items]
    return tuple(use for use in found if use.name and len(use.name.split()) <= MOST_WORDS)


def _groups(cells: Iterable[tuple[str, TextCell]], uses: Uses) -> dict[str, list[NameGroup]]:
    texts = Counter((pool, cell.text) for pool, cell in cells)
    counts: dict[str, Counter[str]] = {}
    for (pool, text), times in texts.items():
        names = counts.setdefault(pool, Counter())
        for use in uses.get((pool, text), ()):
            names[use.name] += times
    return {pool: groups_of(pool, names) for pool, names in counts.items()}


def _winner(group: NameGroup, choices: Choices) -> Name:
    wanted = choices.get(group.key)
    return next((name for name in group.names if name.text == wanted), group.names[0])


def _written(text: str, changes: list[tuple[_Use, NameGroup]], choices: Choices) -> str:
    for use, group in reversed(changes):
        winner = _winner(group, choices).text
        # Whether a name stands with a capital is a matter of where it stands, unless it always does.
        if use.name[0].isupper() or not group.is_proper:
            first = winner[0].upper() if use.name[0].isupper() else winner[0].lower()
            winner = first + winner[1:] if not winner[1:2].isupper() else winner
        text = text[: use.start] + winner + text[use.end :]
    return text


def _proposal(cell: TextCell, written: str, changes: list[tuple[_Use, NameGroup]], choices: Choices) -> Proposal:
    row_id, column_id = cell.ids
    unlike = [(use, group) for use, group in changes if not group.are_same_letters(use.name, _winner(group, choices))]
    reason = None
    if unlike:
        use, group = unlike[0]
        reason = Message(
            QT_TRANSLATE_NOOP("Cleanup", "“{name}” looks like “{other}”. See whether the same is meant."),
            {"name": use.name, "other": _winner(group, choices).text},
        )
    return Proposal(
        cell.table.key,
        ((row_id, column_id, written),),
        (Piece(column_id, cell.text, written),),
        reason,
        is_certain=not unlike,
        questions=tuple(dict.fromkeys(group.key for _, group in changes)),
    )


SPELLINGS = Spellings()
