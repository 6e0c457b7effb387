"""The offer to join rows that a page break split in two."""

from __future__ import annotations

from dataclasses import dataclass, field

from model.cleanup.offers import NO_CHOICES, Choices, Found, Piece, Proposal
from model.cleanup.split_rows import LINK_NAMES, joined_text, link
from model.cleanup.survey import Survey
from model.cleanup.texts import formatting_kept
from model.columns import Role
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused
from model.table import Table
from model.typing_in import LONGEST_TEXT
from model.values import Covered, Formula, RichText, Value, is_empty


@dataclass(frozen=True, slots=True)
class PageBreaks:
    """Puts the texts of the second half below those of the first, and takes the second half out."""

    key: str = "page_breaks"
    title: Message = field(default_factory=lambda: Message(QT_TRANSLATE_NOOP("Cleanup", "Rows split by a page break")))
    explanation: Message = field(
        default_factory=lambda: Message(
            QT_TRANSLATE_NOOP(
                "Cleanup",
                "Rows in which a sentence or a list of the row above goes on. The texts come together in the row "
                "above, and the other row goes.",
            )
        )
    )

    def find(self, survey: Survey, choices: Choices = NO_CHOICES) -> Found:
        """A proposal for each row that goes on in others below it."""
        proposals: list[Proposal] = []
        remarks: list[Message] = []
        formatted = 0
        for table in survey.session.plan.tables:
            if table.cross is not None:
                # In a cross or calendar an empty label is no sign of anything.
                continue
            for place, below, reason in _runs(table):
                row_ids = tuple(table.rows[under].id for under in below)
                rows = [place, *below]
                if any(_holds(table, rows, column, RichText) for column in _filled(table, below)):
                    formatted += 1
                    continue
                if any(table.is_locked(place, column) for column in _filled(table, below)):
                    continue
                try:
                    survey.session.keeper.check_remove(table, row_ids)
                except Refused as refusal:
                    remarks.append(refusal.message)
                    continue
                proposal = _proposal(table, place, below, row_ids, reason)
                if all(len(piece.after) <= LONGEST_TEXT for piece in proposal.pieces):
                    proposals.append(proposal)
        unique = list(dict.fromkeys(map(str, remarks)))
        refused = [next(remark for remark in remarks if str(remark) == text) for text in unique]
        return Found(tuple(proposals), (*formatting_kept(formatted), *refused))


def _runs(table: Table) -> list[tuple[int, list[int], Message]]:
    """Rows that go on: the place of the first half, those of the others, and why."""
    runs: list[tuple[int, list[int], Message]] = []
    counted = [column.counts_from is not None or column.role is Role.NUMBER for column in table.columns]
    texts: list[str] = []
    for place in range(len(table.rows)):
        below = _texts(table, place, counted)
        found = link(texts, below) if place and _may_be_rest(table, place, counted) else None
        if found is None:
            texts = below
            continue
        if runs and runs[-1][1][-1] == place - 1:
            runs[-1][1].append(place)
        else:
            runs.append((place - 1, [place], Message(LINK_NAMES[found])))
        texts = [joined_text(one, other) for one, other in zip(texts, below, strict=True)]
    return runs


def _texts(table: Table, place: int, counted: list[bool]) -> list[str]:
    """The texts of a row; a number in front of it says nothing about what it is."""
    return ["" if skip else table.text(place, column) for column, skip in enumerate(counted)]


def _may_be_rest(table: Table, place: int, counted: list[bool]) -> bool:
    """Whether there is nothing in the row but texts: a cell that is merged with one above makes it a row of its own,
    and so does a number, a date or the result of a formula."""
    return all(
        skip or isinstance(value, str | RichText) or (is_empty(value) and not isinstance(value, Covered | Formula))
        for value, skip in zip(table.rows[place].cells, counted, strict=True)
    )


def _filled(table: Table, places: list[int]) -> list[int]:
    """The columns in which one of these rows has a text."""
    return [
        column
        for column, head in enumerate(table.columns)
        if head.counts_from is None
        and head.role is not Role.NUMBER
        and any(table.text(place, column).strip() for place in places)
    ]


def _holds(table: Table, places: list[int], column: int, kind: type) -> bool:
    return any(isinstance(table.rows[place].cells[column], kind) for place in places)


def _proposal(table: Table, place: int, below: list[int], row_ids: tuple[int, ...], reason: Message) -> Proposal:
    cells: list[tuple[int, int, Value]] = []
    pieces: list[Piece] = []
    for column in _filled(table, below):
        texts = [table.text(each, column) for each in (place, *below)]
        after = texts[0]
        for text in texts[1:]:
            after = joined_text(after, text)
        column_id = table.columns[column].id
        cells.append((table.rows[place].id, column_id, after))
        pieces.append(Piece(column_id, "\n⋯\n".join(text for text in texts if text), after))
    return Proposal(table.key, tuple(cells), tuple(pieces), reason, row_ids)


PAGE_BREAKS = PageBreaks()
