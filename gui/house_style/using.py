"""Writes documents in the house style; when its template is gone, the user decides how to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.questions import Questions, shown
from gui.settings import Settings
from interchange.errors import FileProblem
from model.report import Report

if TYPE_CHECKING:
    from interchange.word.house import HouseStyle


@dataclass(frozen=True, slots=True)
class Ground:
    """What a document is written on: the house style, or the neutral layout when there is none."""

    house: HouseStyle | None

    def write(self, report: Report) -> bytes:
        """The report as a Word document."""
        from interchange.word import write_docx

        return write_docx(report, self.house)


def ground_for(settings: Settings, questions: Questions) -> Ground | None:
    """What the next document is written on. None when the user wants to look after the house style first."""
    # What reads and writes Word is only fetched when someone makes a document.
    from gui.house_style.store import HouseStyles
    from interchange.word.house import open_house

    try:
        house = HouseStyles(settings).chosen()
        if house is not None:
            open_house(house)
    except FileProblem as problem:
        title = QCoreApplication.translate("HouseStyle", "The house style cannot be used")
        neutral = QCoreApplication.translate("HouseStyle", "Use the &neutral layout this time")
        answer = questions.offer(title, shown(problem.message), [neutral])
        return Ground(None) if answer == 0 else None
    return Ground(house)
