"""Lists while they are typed: Enter goes on with a bullet or the next number, and stops at an empty item."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor

_ITEM = re.compile(r"(?P<indent>\s*)(?P<sign>[-*•]|\d{1,2}[.)])(?P<space>\s+)(?P<text>.*)", re.DOTALL)
_STEP = "  "
DEEPEST = 4


def go_on(cursor: QTextCursor) -> bool:
    """What Enter does at the end of an item. False where it is no item, so that Enter is just Enter."""
    line = cursor.block().text()
    found = _ITEM.fullmatch(line)
    if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.start("text"):
        return False
    if not found["text"].strip():
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        # One level less deep, or no item any more.
        indent = found["indent"]
        cursor.insertText(f"{indent[len(_STEP) :]}{found['sign']} " if indent else "")
        cursor.endEditBlock()
        return True
    cursor.insertText(f"\n{found['indent']}{_next(found['sign'])}{found['space']}")
    return True


def deepen(cursor: QTextCursor, by: int) -> None:
    """Indent the lines of the selection by a step more (1) or less (-1)."""
    for line in _lines(cursor):
        text = line.block().text()
        indent = len(text) - len(text.lstrip(" "))
        wanted = min(max(indent + by * len(_STEP), 0), DEEPEST * len(_STEP))
        line.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        line.setPosition(line.position() + indent, QTextCursor.MoveMode.KeepAnchor)
        line.insertText(" " * wanted)


def make_list(cursor: QTextCursor, numbered: bool) -> None:
    """Make the lines of the selection a list; lines that are items of that kind already become plain lines."""
    lines = _lines(cursor)
    kinds = [_ITEM.fullmatch(line.block().text()) for line in lines]
    are_so = [found is not None and found["sign"][0].isdigit() == numbered for found in kinds]
    undo = all(are_so) and bool(lines)
    cursor.beginEditBlock()
    for number, (line, found) in enumerate(zip(lines, kinds, strict=True), 1):
        text = line.block().text()
        indent = len(text) - len(text.lstrip(" "))
        line.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        line.setPosition(line.position() + indent)
        skip = found.start("text") - indent if found is not None else 0
        line.setPosition(line.position() + skip, QTextCursor.MoveMode.KeepAnchor)
        line.insertText("" if undo else f"{number}. " if numbered else "- ")
    cursor.endEditBlock()


def _next(sign: str) -> str:
    return f"{int(sign[:-1]) + 1}{sign[-1]}" if sign[0].isdigit() else sign


def _lines(cursor: QTextCursor) -> list[QTextCursor]:
    """A cursor in each line of the selection."""
    block = cursor.document().findBlock(cursor.selectionStart())
    last = cursor.document().findBlock(cursor.selectionEnd()).blockNumber()
    lines = []
    while block.isValid() and block.blockNumber() <= last:
        lines.append(QTextCursor(block))
        block = block.next()
    return lines
