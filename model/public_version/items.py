"""What a public version may have to do without: an item, where it stands, and what is to become of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from model.folding import folded_line
from model.messages import QT_TRANSLATE_NOOP, Message


class ItemKind(StrEnum):
    """What kind of thing an item is, in the order in which they are listed. The values are kept in the settings."""

    NAME = "naam"
    EMAIL = "e-mail"
    PHONE = "telefoon"
    PATH = "pad"
    LINK = "webadres"
    COLUMN = "kolom"
    TABLE = "tabel"
    ROWS = "rijen"
    COMMENT = "opmerking"
    SHEET = "blad"
    PROPERTY = "eigenschap"
    TRACE = "spoor"


KIND_NAMES: dict[ItemKind, tuple[str, str]] = {
    ItemKind.NAME: QT_TRANSLATE_NOOP("PublicVersion", "Names of people"),
    ItemKind.EMAIL: QT_TRANSLATE_NOOP("PublicVersion", "E-mail addresses"),
    ItemKind.PHONE: QT_TRANSLATE_NOOP("PublicVersion", "Telephone numbers"),
    ItemKind.PATH: QT_TRANSLATE_NOOP("PublicVersion", "Network paths"),
    ItemKind.LINK: QT_TRANSLATE_NOOP("PublicVersion", "Internal and personal web addresses"),
    ItemKind.COLUMN: QT_TRANSLATE_NOOP("PublicVersion", "Internal and hidden columns"),
    ItemKind.TABLE: QT_TRANSLATE_NOOP("PublicVersion", "Internal tables"),
    ItemKind.ROWS: QT_TRANSLATE_NOOP("PublicVersion", "Hidden rows"),
    ItemKind.COMMENT: QT_TRANSLATE_NOOP("PublicVersion", "Remarks on cells"),
    ItemKind.SHEET: QT_TRANSLATE_NOOP("PublicVersion", "Sheets that are not in the plan"),
    ItemKind.PROPERTY: QT_TRANSLATE_NOOP("PublicVersion", "Properties of the file"),
    ItemKind.TRACE: QT_TRANSLATE_NOOP("PublicVersion", "Traces in the file"),
}

DUTCH_KINDS: dict[ItemKind, str] = {
    ItemKind.NAME: "Namen van personen",
    ItemKind.EMAIL: "E-mailadressen",
    ItemKind.PHONE: "Telefoonnummers",
    ItemKind.PATH: "Netwerkpaden",
    ItemKind.LINK: "Interne en persoonlijke webadressen",
    ItemKind.COLUMN: "Interne en verborgen kolommen",
    ItemKind.TABLE: "Interne tabellen",
    ItemKind.ROWS: "Verborgen rijen",
    ItemKind.COMMENT: "Opmerkingen bij cellen",
    ItemKind.SHEET: "Bladen die niet in het plan staan",
    ItemKind.PROPERTY: "Eigenschappen van het bestand",
    ItemKind.TRACE: "Sporen in het bestand",
}
"""What the kinds are called in the report, which is Dutch whatever the screen is."""

MARKS: dict[ItemKind, str] = {
    ItemKind.NAME: "[naam]",
    ItemKind.EMAIL: "[e-mailadres]",
    ItemKind.PHONE: "[telefoonnummer]",
    ItemKind.PATH: "[verwijzing]",
    ItemKind.LINK: "[webadres]",
}
"""What stands in a sentence from which something was taken, so that it can still be read and nobody is misled."""

IN_TEXTS = tuple(MARKS)
"""The kinds that stand in the middle of texts."""


class Treatment(StrEnum):
    """What becomes of an item. The values are kept in the settings."""

    REMOVE = "weg"
    REPLACE = "vervangen"
    KEEP = "blijft"


class Part(StrEnum):
    """What of a plan a spot is in."""

    TITLE = "titel"
    PROPERTY = "kenmerk"
    SECTION = "tekst"
    TABLE = "tabel"
    HEAD = "kop"
    CELL = "cel"
    COLUMN = "kolom"
    FILE = "bestand"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands. `key` is that of a table, section or property; `note` names what is only in the file."""

    part: Part
    key: str = ""
    row: int = 0
    column: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Spelling:
    """A way in which an item is written. `capital`: only with a capital, because it is a word too; `exact`: only with
    just these capitals, as initials are."""

    text: str
    capital: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """Something that was found, once for all the places where it stands."""

    kind: ItemKind
    shown: str
    """As the user reads it in the list."""
    spots: tuple[Spot, ...] = ()
    """One for each time that it was found."""
    spellings: tuple[Spelling, ...] = ()
    default: Treatment = Treatment.REMOVE
    proposal: str = ""
    """The function that may stand in the place of a name, as the plan names it."""
    sure: bool = True
    """False for what only looks like a name."""
    is_fixed: bool = False
    """Whether it stays behind whatever is chosen, because the output is made anew."""
    texts: tuple[str, ...] = field(default=(), repr=False)
    """What goes with it: the texts of a column, of hidden rows, of a sheet."""
    rows: tuple[int, ...] = ()
    """The ids of hidden rows."""
    named: Message | None = None
    """What to call something of the file itself, before what is `shown` of it."""
    told: str = ""
    """What the report calls it, in Dutch and without the thing itself."""

    @property
    def key(self) -> str:
        """By what it is known again in the same plan; holds the thing itself, so that only a hash of it is kept."""
        place = "" if self.kind in IN_TEXTS or not self.spots else f"{self.spots[0].key}:{self.told}:"
        return f"{self.kind}:{place}{folded_line(self.shown)}"

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """What may be chosen for it."""
        if self.is_fixed:
            return (Treatment.REMOVE,)
        if self.kind in IN_TEXTS:
            return (Treatment.REMOVE, Treatment.REPLACE, Treatment.KEEP)
        return (Treatment.REMOVE, Treatment.KEEP)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user chose for an item; `text` comes in its place when it is replaced."""

    treatment: Treatment
    text: str = ""

    @classmethod
    def proposed(cls, item: Item) -> Decision:
        """What is proposed for an item."""
        return cls(item.default, item.proposal)

    @property
    def goes(self) -> bool:
        """Whether the item may not be found in the output."""
        return self.treatment is not Treatment.KEEP
