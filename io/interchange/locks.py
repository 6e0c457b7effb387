"""Who else has a file open: the owner files that Excel (`~$name`) and LibreOffice (`.~lock.name#`) put beside it."""

from __future__ import annotations

from pathlib import Path

from model.messages import QT_TRANSLATE_NOOP, Message


def other_user(path: Path) -> str | None:
    """The name of who has the file open in another program; empty when that is not told; None when nobody has."""
    excel = path.with_name(f"~${path.name}")
    office = path.with_name(f".~lock.{path.name}#")
    try:
        if excel.exists():
            return _excel_owner(excel)
        if office.exists():
            return office.read_text(encoding="utf-8", errors="replace").split(",")[1].strip()
    except (OSError, IndexError):
        return ""
    return None


def _excel_owner(path: Path) -> str:
    """The user name in an owner file of Excel: its length in the first byte, then the name in the Windows code page.

    Excel holds the file open for itself; when it cannot be read, its being there tells enough.
    """
    try:
        content = path.read_bytes()
    except OSError:
        return ""
    return content[1 : 1 + content[0]].decode("cp1252", "replace").strip("\0 ") if content else ""


def in_use_message(path: Path, owner: str) -> Message:
    """What to tell when someone wants to write a file that is open elsewhere."""
    values: dict[str, object] = {"name": path.name, "owner": owner}
    if owner:
        return Message(
            QT_TRANSLATE_NOOP(
                "Files", "“{name}” is open in Excel at {owner}. Ask to close it there, or save under another name."
            ),
            values,
        )
    return Message(
        QT_TRANSLATE_NOOP("Files", "“{name}” is open in another program. Close it there, or save under another name."),
        values,
    )
