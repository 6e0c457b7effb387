"""What can be wrong with a file that is no workbook of Excel, each with a sentence for the user."""

from __future__ import annotations

from interchange.errors import Encrypted, NotAWorkbook, NothingRecognised
from model.messages import QT_TRANSLATE_NOOP, Message


def locked(name: str) -> Encrypted:
    """The file is protected with a password."""
    return Encrypted(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is protected with a password or a sensitivity label. Open it in the program it was made "
                "with, take the protection off, and try again.",
            ),
            {"name": name},
        )
    )


def without_table(name: str) -> NothingRecognised:
    """The file can be read, but nothing in it is a table."""
    return NothingRecognised(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "No table was found in “{name}”. A table needs a row with heads such as Periode, Doelgroep, Middel or "
                "Actie, and below it at least one row.",
            ),
            {"name": name},
        )
    )


def refused(parts: tuple[str, str], name: str) -> NotAWorkbook:
    """The file is of a kind that is not read here; `parts` says what to do instead."""
    return NotAWorkbook(Message(parts, {"name": name}))
