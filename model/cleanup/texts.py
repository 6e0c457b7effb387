"""Offers that tidy the text of one cell by itself: left-overs of HTML and of Word, and spaces that are too many."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from model.cleanup.html_leftovers import has_html, without_html
from model.cleanup.offers import NO_CHOICES, Choices, Found, Piece, Proposal
from model.cleanup.spaces import has_spare_spaces, without_spare_spaces
from model.cleanup.survey import Survey
from model.cleanup.word_leftovers import HAS_WORD_LEFTOVERS, without_word_leftovers
from model.messages import QT_TRANSLATE_NOOP, Message
from model.typing_in import LONGEST_TEXT


@dataclass(frozen=True, slots=True)
class TextOffer:
    """Writes what `tidy` makes of a text; `may_differ` sorts out quickly where that is worth a look."""

    key: str
    title: Message
    explanation: Message
    may_differ: Callable[[str], bool]
    tidy: Callable[[str], str]

    def find(self, survey: Survey, choices: Choices = NO_CHOICES) -> Found:
        """A proposal for each text that would be another; texts with formatting are only counted."""
        known: dict[str, str] = {}
        proposals: list[Proposal] = []
        formatted = 0
        for cell in survey.texts:
            text = cell.text
            after = known.get(text)
            if after is None:
                after = known[text] = self.tidy(text) if self.may_differ(text) else text
            if after == text or len(after) > LONGEST_TEXT or cell.is_locked:
                continue
            if cell.is_formatted:
                formatted += 1
                continue
            row_id, column_id = cell.ids
            proposals.append(Proposal(cell.table.key, ((row_id, column_id, after),), (Piece(column_id, text, after),)))
        return Found(tuple(proposals), formatting_kept(formatted))


def formatting_kept(count: int) -> tuple[Message, ...]:
    """Says that cells were left alone because the formatting in them would be lost."""
    if not count:
        return ()
    parts = (
        QT_TRANSLATE_NOOP(
            "Cleanup", "{count} cell is left alone: part of its text is bold or coloured, and that would be lost."
        )
        if count == 1
        else QT_TRANSLATE_NOOP(
            "Cleanup",
            "{count} cells are left alone: parts of their texts are bold or coloured, and that would be lost.",
        )
    )
    return (Message(parts, {"count": count}),)


HTML = TextOffer(
    "html",
    Message(QT_TRANSLATE_NOOP("Cleanup", "HTML left-overs")),
    Message(
        QT_TRANSLATE_NOOP(
            "Cleanup",
            "Codes such as <li> and &nbsp; that came along from a web page or a mail. Items of lists become lines with "
            "a dash; all words stay.",
        )
    ),
    has_html,
    without_html,
)
WORD = TextOffer(
    "word",
    Message(QT_TRANSLATE_NOOP("Cleanup", "Left-overs of Word")),
    Message(
        QT_TRANSLATE_NOOP(
            "Cleanup",
            "Bullets that came along as a sign or a letter become dashes. Hyphens and spaces that you do not see go, "
            "or become ordinary ones.",
        )
    ),
    lambda text: HAS_WORD_LEFTOVERS.search(text) is not None,
    without_word_leftovers,
)
SPACES = TextOffer(
    "spaces",
    Message(QT_TRANSLATE_NOOP("Cleanup", "Doubled spaces and empty lines")),
    Message(
        QT_TRANSLATE_NOOP(
            "Cleanup",
            "Two spaces become one, spaces at the end of a line go, and of several empty lines one stays. Paths and "
            "addresses stay as they are.",
        )
    ),
    has_spare_spaces,
    without_spare_spaces,
)
