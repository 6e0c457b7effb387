"""Sentences for the user that are made where no one may speak to the user: the text, and what to fill in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:
    """Mark a text for the collector of translations, which finds it by the name of this function."""
    return context, text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in English source form with named places, translated only when it is shown.

    `parts` is what `QT_TRANSLATE_NOOP` gives; `values` fill the places between braces.
    """

    parts: tuple[str, str]
    values: dict[str, object] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        """The sentence; untranslated when no translator is given."""
        context, source = self.parts
        return (translate(context, source) if translate else source).format(**self.values)

    def __str__(self) -> str:
        return self.text()
