"""What was met in reading a document that the user is told: how often, and as which sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from model.messages import QT_TRANSLATE_NOOP, Message

_CHANGES = QT_TRANSLATE_NOOP(
    "Importing",
    "The document holds tracked changes. They were read as accepted: inserted {inserted}×, deleted {deleted}×, moved "
    "{moved}×.",
)
_SENTENCES: dict[str, tuple[str, str]] = {
    "comments": QT_TRANSLATE_NOOP("Importing", "Comments in the margin are not taken over ({count}×)."),
    "hidden": QT_TRANSLATE_NOOP("Importing", "Hidden text is left out ({count}×)."),
    "notes": QT_TRANSLATE_NOOP("Importing", "Footnotes and endnotes are not taken over ({count}×)."),
    "pictures": QT_TRANSLATE_NOOP("Importing", "Pictures, charts and embedded objects are not taken over ({count}×)."),
    "chunks": QT_TRANSLATE_NOOP(
        "Importing",
        "The document holds other documents inside it ({count}×), which are not read. Open it in Word, save it, and "
        "open it here again to have them too.",
    ),
    "symbols": QT_TRANSLATE_NOOP(
        "Importing", "Symbols of a font that has no letters could not be read; they are shown as □ ({count}×)."
    ),
    "struck": QT_TRANSLATE_NOOP(
        "Importing", "Text that is struck through was kept as ordinary text ({count}×). Look it through."
    ),
    "joined_tables": QT_TRANSLATE_NOOP(
        "Importing", "Tables that go on below each other were read as one (joined {count}×)."
    ),
    "repeated_heads": QT_TRANSLATE_NOOP(
        "Importing", "Rows in which the heads stand once more were left out ({count}×)."
    ),
    "joined_rows": QT_TRANSLATE_NOOP(
        "Importing", "Rows that a page break had cut in two were joined ({count}×). Check them."
    ),
}
_REPEATED = QT_TRANSLATE_NOOP(
    "Importing", "A cell that spans several rows in “{column}” was repeated in each of those rows."
)
_ONCE = QT_TRANSLATE_NOOP(
    "Importing", "A cell that spans several rows in “{column}” stands in the first of those rows only."
)
_OPENING = QT_TRANSLATE_NOOP("Importing", "The text before the first heading is in the section “{section}”.")
_AS_TEXT = QT_TRANSLATE_NOOP(
    "Importing",
    "A table without heads such as Periode, Doelgroep or Middel stands as text in the section “{section}”: {heads}.",
)
_PLAIN = QT_TRANSLATE_NOOP(
    "Importing",
    "No table with heads such as Periode, Doelgroep or Middel was found. The largest table was taken, with its first "
    "row as heads: {heads}.",
)
MOST_PLACES = 40
"""Sentences about single places; who reads so many does not read more."""


@dataclass(slots=True)
class Notes:
    """Counts of what was met, by the keys of the sentences, and sentences about single places."""

    counts: dict[str, int] = field(default_factory=dict)
    _places: list[Message] = field(default_factory=list)

    def count(self, what: str, times: int = 1) -> None:
        if times:
            self.counts[what] = self.counts.get(what, 0) + times

    def opening(self, section: str) -> None:
        self._place(_OPENING, {"section": section})

    def as_text(self, section: str, heads: str) -> None:
        self._place(_AS_TEXT, {"section": section, "heads": heads})

    def plain(self, heads: str) -> None:
        self._place(_PLAIN, {"heads": heads})

    def merged(self, column: str, is_repeated: bool) -> None:
        self._place(_REPEATED if is_repeated else _ONCE, {"column": column})

    def remarks(self) -> list[Message]:
        """All of it for the user, the tracked changes first."""
        changes = {kind: self.counts.get(kind, 0) for kind in ("inserted", "deleted", "moved")}
        told = [Message(_CHANGES, dict(changes))] if any(changes.values()) else []
        told += [
            Message(text, {"count": self.counts[what]}) for what, text in _SENTENCES.items() if self.counts.get(what)
        ]
        return told + self._places

    def _place(self, text: tuple[str, str], values: dict[str, object]) -> None:
        message = Message(text, values)
        if len(self._places) < MOST_PLACES and message not in self._places:
            self._places.append(message)
