"""What colleagues remarked on a cell in Excel: notes and conversations. They are shown and not changed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comment:
    """One note, or one turn of a conversation. `day` is as the file has it, `2024-03-06`; empty when it is not said."""

    text: str
    author: str = ""
    day: str = ""
    is_done: bool = False
    """Whether the conversation is closed."""

    @property
    def line(self) -> str:
        """Who wrote what, once, in one text."""
        text = self.text.strip()
        if not self.author or text.casefold().startswith(f"{self.author.casefold()}:"):
            return text
        return f"{self.author}: {text}"


def comment_text(comments: Sequence[Comment]) -> str:
    """All that is remarked on a cell, a line for each turn."""
    return "\n".join(comment.line for comment in comments)
