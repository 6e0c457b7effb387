"""Someone who answers the questions of the program at random, and fills in or closes its dialogs."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from gui.questions import Answer
from model.messages import Message
from windows import Answers

MOST_TOUCHED = 6
"""Fields and buttons of a dialog that are touched at most before it is closed."""
TITLES = ("Locatie", "Wie & wat?", "Periode", "Een heel lange kop die over meer dan een regel gaat", "", "Nr")


class ChanceAnswers(Answers):
    """Any answer that the question allows. Files are saved in a folder of its own."""

    def __init__(self, chance: random.Random, home: Path) -> None:
        super().__init__()
        self.chance = chance
        self._home = home

    def _next(self, question: str) -> Answer:
        kind = question.split(":")[0].split()[0]
        possible = {
            "unsaved": (Answer.SAVE, Answer.DISCARD, Answer.CANCEL),
            "cannot": (Answer.CANCEL, Answer.SAVE_AS),
            "changed": (Answer.CANCEL, Answer.SAVE_AS, Answer.RELOAD),
            "refused": (Answer.CANCEL, Answer.APPEND),
            "sort": (Answer.SORT, Answer.CANCEL),
            "put": (Answer.RESTORE, Answer.CANCEL),
        }
        return self.chance.choice(possible.get(kind, (Answer.CANCEL,)))

    def file_to_open(self, folder: str) -> Path | None:
        return None

    def file_to_save(self, proposal: Path, word: bool = False) -> Path | None:
        name = f"bewaard {self.chance.randrange(4)}{proposal.suffix}"
        return None if self.chance.random() < 0.3 else self._home / name

    def offer(self, title: str, text: str, choices: Sequence[str]) -> int | None:
        return self.chance.choice([None, *range(len(choices))])

    def view_name(self, known: Sequence[str]) -> str | None:
        return self.chance.choice([None, "Wat nog moet", "Voor de raad", *known])

    def column_title(self, present: str | None = None) -> str | None:
        return self.chance.choice([None, *TITLES])

    def sheet_name(self, present: str) -> str | None:
        return self.chance.choice([None, present, "Blad & co", "Acties 2027"])

    def problem(self, message: Message) -> None:
        self.asked.append(f"problem: {message.text(lambda _, text: text)}")


def answer_dialog(dialog: object, chance: random.Random, settle: Callable[[], None], texts: Sequence[str]) -> bool:
    """Show a dialog as the program does, touch some of what is in it, and agree, cancel or close it."""
    assert isinstance(dialog, QDialog)
    if isinstance(dialog, QAbstractPrintDialog):
        # What Qt itself asks from there on stands outside the window.
        return False
    dialog.show()
    settle()
    for _ in range(chance.randint(0, MOST_TOUCHED)):
        fields = [found for found in dialog.findChildren(QWidget) if _can_be_touched(found)]
        if not dialog.isVisible() or not fields:
            break
        _touch(chance.choice(fields), chance, texts)
        settle()
    if dialog.isVisible():
        if chance.random() < 0.6:
            _agree(dialog)
        if dialog.isVisible():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            dialog.close()
    settle()
    return bool(dialog.result())


def _can_be_touched(widget: QWidget) -> bool:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QAbstractItemView)
    return isinstance(widget, kinds) and widget.isVisible() and widget.isEnabled()


def _touch(widget: QWidget, chance: random.Random, texts: Sequence[str]) -> None:
    if isinstance(widget, QCheckBox | QRadioButton):
        widget.click()
    elif isinstance(widget, QAbstractButton):
        # Most buttons of a dialog end it: those are for the end.
        if chance.random() < 0.3:
            widget.click()
    elif isinstance(widget, QComboBox):
        if widget.count():
            place = chance.randrange(widget.count())
            widget.setCurrentIndex(place)
            widget.activated.emit(place)
    elif isinstance(widget, QLineEdit):
        widget.setText(chance.choice(texts).replace("\n", " "))
        widget.editingFinished.emit()
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(chance.choice(texts))
    elif isinstance(widget, QSpinBox):
        widget.setValue(chance.randint(widget.minimum(), min(widget.maximum(), 60)))
    elif isinstance(widget, QAbstractItemView):
        widget.setFocus()
        for _ in range(chance.randint(1, 4)):
            key = chance.choice([Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_Right])
            QTest.keyClick(widget, key)


def _agree(dialog: QDialog) -> None:
    default = next((button for button in dialog.findChildren(QPushButton) if button.isDefault()), None)
    if default is None:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    elif default.isEnabled() and default.isVisible():
        default.click()
