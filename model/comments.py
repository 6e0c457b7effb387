"""What is remarked on a cell: a note, which can be changed here, or a conversation, which is only shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comment:
    """One note, or one turn of a conversation. `day` is as the file has it, `2024-03-06`; empty when it is not said."""

    text: str
    author: str = ""
    day: str = ""
    is_done: bool = False
    """Whether the conversation is closed."""
    is_turn: bool = False
    """Whether it is part of a conversation, which Excel alone goes on with."""

    @property
    def line(self) -> str:
        """Who wrote what, once, in one text."""
        text = self.text.strip()
        if not self.author or text.casefold().startswith(f"{self.author.casefold()}:"):
            return text
        return f"{self.author}: {text}"


Comments = Mapping[tuple[int, int], tuple[Comment, ...]]
"""Row id and column id of a cell -> what is remarked on it. It is never changed but replaced, so that copies can share
it; it may speak of rows that are gone and may come back."""


def comment_text(comments: Sequence[Comment]) -> str:
    """All that is remarked on a cell, a line for each turn."""
    return "\n".join(comment.line for comment in comments)


def is_conversation(comments: Sequence[Comment]) -> bool:
    """Whether what is remarked on a cell is a conversation."""
    return any(comment.is_turn for comment in comments)
