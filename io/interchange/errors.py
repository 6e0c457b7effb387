"""What can be wrong with a file, each with a sentence for the user: what, where, and what to do."""

from __future__ import annotations

from pathlib import Path

from model.messages import QT_TRANSLATE_NOOP, Message


class FileProblem(Exception):
    """A file cannot be read or written; nothing was changed. `message` is for the user."""

    def __init__(self, message: Message, path: Path | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        self.path = path

    @property
    def file(self) -> str:
        """How the user knows the file; empty when the sentence names none. So are `sheet` and `cell`."""
        return str(self.message.values.get("name", ""))

    @property
    def sheet(self) -> str:
        return str(self.message.values.get("sheet", ""))

    @property
    def cell(self) -> str:
        return str(self.message.values.get("cell", ""))


class CannotRead(FileProblem):
    """The file is not there, or this user may not read it."""


class NotAWorkbook(FileProblem):
    """The content is something other than an Excel workbook of a kind that is understood."""


class Encrypted(FileProblem):
    """The workbook is locked by a password or a sensitivity label."""


class Damaged(FileProblem):
    """The workbook is an Excel workbook but parts of it cannot be read."""


class TooLarge(FileProblem):
    """The workbook is larger, or unpacks to more, than any plan could be."""


class CannotWrite(FileProblem):
    """The target cannot be written: no permission, no space, or in use by another program."""


class InUse(CannotWrite):
    """Another program holds the target open."""


class ChangedOnDisk(CannotWrite):
    """The file is no longer the one that was opened."""


class NothingRecognised(FileProblem):
    """The workbook can be read, but no table was found in any of its sheets."""


def damaged(name: str, part: str, sheet: str = "", cell: str = "") -> Damaged:
    """The problem of a part that cannot be read, named to the user by file and part, and by sheet and cell if known."""
    values: dict[str, object] = {"name": name, "part": part}
    if not sheet:
        text = QT_TRANSLATE_NOOP(
            "Files",
            "“{name}” is damaged: the part {part} cannot be read. Open the file in Excel, let Excel repair it, "
            "save it and try again.",
        )
    elif not cell:
        values["sheet"] = sheet
        text = QT_TRANSLATE_NOOP(
            "Files",
            "“{name}” is damaged: the sheet “{sheet}” cannot be read ({part}). Open the file in Excel, let Excel "
            "repair it, save it and try again.",
        )
    else:
        values |= {"sheet": sheet, "cell": cell}
        text = QT_TRANSLATE_NOOP(
            "Files",
            "“{name}” is damaged: {cell} of the sheet “{sheet}” cannot be read ({part}). Open the file in Excel, let "
            "Excel repair it, save it and try again.",
        )
    return Damaged(Message(text, values))


def too_much(name: str, part: str) -> TooLarge:
    """The problem of a part that says more than any plan could need, so that reading it would take too long."""
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "The part {part} of “{name}” holds far more than a plan can, so the file is not opened.",
            ),
            {"name": name, "part": part},
        )
    )
