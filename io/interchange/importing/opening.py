"""Opens a plan from any kind of file: a workbook where it lies, anything else as a new workbook without a file."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from interchange.importing.content import Imported
from interchange.importing.kinds import OTHER_ENDINGS, WORKBOOK_ENDINGS, FileKind, kind_of
from interchange.importing.reading import read_other
from interchange.new_workbook import new_workbook
from interchange.opening import Opened, open_data, read_file
from interchange.package.archive import Archive
from interchange.remembered import RememberedLayouts
from model.messages import QT_TRANSLATE_NOOP, Message

NEW_PLAN = QT_TRANSLATE_NOOP(
    "Imports",
    "This is a new plan with what “{name}” holds; that file stays as it is. Saving makes an Excel workbook of it.",
)
OTHER_ENDING = QT_TRANSLATE_NOOP(
    "Imports", "“{name}” is a workbook of Excel under the name of something else. Saving gives it a name that fits."
)


def open_any(path: Path, remembered: RememberedLayouts) -> Opened:
    """Open what is on disk. Anything but a workbook of Excel has no path then, and its name is one to save it under.

    Raises a `FileProblem`; nothing is half-open then.
    """
    path = Path(path)
    data = read_file(path)
    kind = kind_of(data, path.name)
    if kind is not FileKind.WORKBOOK:
        imported = read_other(data, path.name, kind)
        imported.dated = imported.dated or _changed_on(path)
        remarks = (Message(NEW_PLAN, {"name": path.name}), *imported.remarks)
        return open_imported(imported, f"{path.stem}.xlsx", remembered, remarks)
    if path.suffix.lower() in OTHER_ENDINGS:
        name = path.stem + WORKBOOK_ENDINGS[Archive(data, path.name).find("xl/vbaProject.bin") is not None]
        opened = open_data(data, name, remembered)
        return replace(opened, remarks=(Message(OTHER_ENDING, {"name": path.name}),))
    return open_data(data, path.name, remembered, path)


def open_imported(
    imported: Imported, name: str, remembered: RememberedLayouts, remarks: tuple[Message, ...] | None = None
) -> Opened:
    """Open a plan that was read from elsewhere as a workbook with this name. Raises a `FileProblem`."""
    imported.title = imported.title or Path(name).stem
    opened = open_data(new_workbook(imported), name, remembered)
    return replace(opened, remarks=tuple(imported.remarks) if remarks is None else remarks)


def _changed_on(path: Path) -> dt.date | None:
    try:
        return dt.date.fromtimestamp(path.stat().st_mtime)
    except (OSError, ValueError, OverflowError):
        return None
