"""One window for each workbook: takes and gives back the right to write a file, and says who else has it."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.document import Document
from interchange.claims import Claim, Claims
from interchange.errors import InUse
from interchange.locks import in_use_message, other_user
from model.messages import QT_TRANSLATE_NOOP, Message


def take_claim(claims: Claims, path: Path, document: Document | None) -> Claim | None:
    """The right to write a file; None when another window has it. That of the open document is given again."""
    own = document.claim if document is not None else None
    return own if own is not None and own.is_for(path) else claims.claim(path)


def give_back(claim: Claim | None, document: Document | None) -> None:
    """Release a claim that came to nothing, unless the open document lives by it."""
    if claim is not None and (document is None or document.claim is not claim):
        claim.release()


def is_same_file(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, be it by capitals, a link or another drive letter."""
    if os.path.normcase(first) == os.path.normcase(second):
        return True
    try:
        return first.samefile(second)
    except OSError:
        return False


def check_free(path: Path, claim: Claim | None) -> None:
    """Raise `InUse` when somebody else has the file; not every disk refuses to be written then."""
    if claim is None:
        text = QT_TRANSLATE_NOOP(
            "Files", "“{name}” is open in another window of this program. Close it there, or save under another name."
        )
        raise InUse(Message(text, {"name": path.name}), path)
    owner = other_user(path)
    if owner is not None:
        raise InUse(in_use_message(path, owner), path)


def in_use_warning(document: Document) -> str:
    """What to tell about a workbook that somebody else has open too; empty when nobody has."""
    if document.path is None:
        return ""
    if document.claim is None:
        return QCoreApplication.translate(
            "Filing",
            "This workbook is already open in another window of this program. You can read and print; saving works "
            "under another name.",
        )
    owner = document.other_user()
    if owner is None:
        return ""
    text = (
        QCoreApplication.translate(
            "Filing",
            "This workbook is also open at {owner}. You can read and print; saving works under another name.",
        )
        if owner
        else QCoreApplication.translate(
            "Filing", "This workbook is also open elsewhere. You can read and print; saving works under another name."
        )
    )
    return text.format(owner=owner)
