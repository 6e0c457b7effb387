"""Shows what a text was and what it becomes, with what goes struck through and what comes underlined."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from gui.grid.colours import mixed, readable, tint

MOST_TOKENS = 3_000
"""Beyond this many words and signs the middle of a text is shown as one difference, since comparing takes long."""

_TOKEN = re.compile(r"</?[A-Za-z][^<>]*>|&#?\w+;|\w+|\s|.", re.DOTALL)
_SEEN = {" ": "·", "\u00a0": "·", "\t": "→", "\n": "↵\n", "\u00ad": "¬", "\u200b": "¬"}
"""What stands for a sign that is not seen, where it goes."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, and whether it is another in the other text."""

    text: str
    differs: bool


def runs(before: str, after: str) -> tuple[list[Run], list[Run]]:
    """Both texts in stretches that are the same and stretches that are not."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    first: list[Run] = []
    second: list[Run] = []
    for kind, old_from, old_to, new_from, new_to in _operations(old, new):
        for target, text in ((first, "".join(old[old_from:old_to])), (second, "".join(new[new_from:new_to]))):
            if text:
                target.append(Run(text, kind != "equal"))
    return first, second


def _operations(old: list[str], new: list[str]) -> Iterable[tuple[str, int, int, int, int]]:
    if len(old) + len(new) <= MOST_TOKENS:
        return difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return _around_the_middle(old, new)


def _around_the_middle(old: list[str], new: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The common beginning and end, and all that is between them as one difference."""
    shortest = min(len(old), len(new))
    head = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    tail = next((at for at in range(shortest - head) if old[-1 - at] != new[-1 - at]), shortest - head)
    yield "equal", 0, head, 0, head
    yield "replace", head, len(old) - tail, head, len(new) - tail
    yield "equal", len(old) - tail, len(old), len(new) - tail, len(new)


class DifferenceView(QPlainTextEdit):
    """One side of the comparison: `old` strikes through what goes, the other side underlines what comes."""

    def __init__(self, old: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = old
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def show_runs(self, pieces: Iterable[tuple[str, list[Run]]]) -> None:
        """Show stretches of text, each piece below its heading when it has one."""
        self.clear()
        cursor = self.textCursor()
        differing: list[str] = []
        for place, (heading, found) in enumerate(pieces):
            if place:
                cursor.insertText("\n\n", QTextCharFormat())
            if heading:
                cursor.insertText(heading + "\n", self._heading())
            for run in found:
                cursor.insertText(self._visible(run), self._marked() if run.differs else QTextCharFormat())
                differing += [run.text.strip()] if run.differs and run.text.strip() else []
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(self._spoken(differing))

    def _visible(self, run: Run) -> str:
        if not (run.differs and self._old):
            return run.text
        return "".join(_SEEN.get(sign, sign) for sign in run.text)

    def _spoken(self, differing: list[str]) -> str:
        if not differing:
            return ""
        text = (
            QCoreApplication.translate("DifferenceView", "Goes: {texts}")
            if self._old
            else QCoreApplication.translate("DifferenceView", "Comes: {texts}")
        )
        return text.format(texts="; ".join(differing))

    def _heading(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        return shape

    def _marked(self) -> QTextCharFormat:
        base = self.palette().color(QPalette.ColorRole.Base)
        ground = mixed(base, tint("#c0392b" if self._old else "#1e8449", self.palette()), 0.2)
        shape = QTextCharFormat()
        shape.setBackground(ground)
        shape.setForeground(readable(self.palette().color(QPalette.ColorRole.Text), ground))
        if self._old:
            shape.setFontStrikeOut(True)
        else:
            shape.setFontUnderline(True)
            shape.setFontWeight(QFont.Weight.Bold)
        return shape


class Sides(QSplitter):
    """Both texts beside each other, each below its name, which may have a mnemonic."""

    def __init__(self, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.before, self.after = DifferenceView(True), DifferenceView(False)
        for view, name in zip((self.before, self.after), names, strict=True):
            side = QWidget(self)
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            label = QLabel(name, side)
            label.setBuddy(view)
            view.setAccessibleName(name.replace("&", ""))
            column.addWidget(label)
            column.addWidget(view, 1)
