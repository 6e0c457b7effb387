"""What can be wrong with a file that is no workbook of Excel, each with a sentence for the user."""

from __future__ import annotations

from interchange.errors import Damaged, Encrypted, NotAWorkbook, NothingRecognised, TooLarge
from model.messages import QT_TRANSLATE_NOOP, Message


def unreadable(name: str) -> Damaged:
    """The file is of a kind that can be read, but not whole."""
    return Damaged(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is damaged or was not copied completely. Fetch the file again, or take an earlier version.",
            ),
            {"name": name},
        )
    )


def too_large(name: str) -> TooLarge:
    """The file holds more than a plan could."""
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is far larger than a plan can be, so it is not opened. Check whether it is the right file.",
            ),
            {"name": name},
        )
    )


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
