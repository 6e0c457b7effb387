"""The commands that need no window: for administrators, and for tests of the whole program."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.questions import shown
from interchange.errors import FileProblem
from model.report import Report

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from interchange.pdf import NotSet


def _speak_dutch() -> QCoreApplication:
    """Messages come in Dutch here too. The application has to be kept as long as they are wanted."""
    from gui.application import install_language

    application = QCoreApplication.instance() or QCoreApplication([])
    install_language(application, "nl")
    return application


def inspect(path: Path) -> int:
    """Write what is recognised in a plan as JSON. Returns 0, or 2 with a sentence on stderr."""
    from interchange.importing.opening import open_any
    from interchange.inspection import inspection
    from interchange.remembered import RememberedLayouts

    application = _speak_dutch()
    try:
        found = inspection(open_any(path, RememberedLayouts()), shown)
    except FileProblem as problem:
        return _told(problem)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(json.dumps(found, ensure_ascii=False, indent=2))
    del application
    return 0


def export(path: Path, target: Path, settings: Path | None = None) -> int:
    """Make a Word document of a plan, in the house style that the folder `settings` holds. Returns 0, or 2 with a
    sentence on stderr."""

    def write(report: Report) -> bytes:
        from gui.house_style.store import HouseStyles
        from gui.settings import Settings
        from interchange.word import write_docx

        return write_docx(report, HouseStyles(Settings(settings)).chosen() if settings else None)

    return _written(path, target, write)


def export_pdf(path: Path, target: Path, settings: Path | None = None) -> int:
    """Make a PDF of a plan, in the colours and letters that the folder `settings` holds. Returns 0, or 2 with a
    sentence on stderr."""

    def write(report: Report) -> bytes:
        from gui.printing.looks import look_of
        from gui.settings import Settings
        from interchange.pdf import Look, Typesetting

        return Typesetting(report, look_of(Settings(settings)) if settings else Look(), pdf=True).pdf()

    return _written(path, target, write)


def _painter() -> QGuiApplication:
    """An application that can paint pictures; it opens no window. Where there may be no screen it goes without."""
    from PySide6.QtGui import QGuiApplication

    known = QCoreApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    # On Windows the fonts of the system are known to its own platform only, and that needs no screen for pictures.
    needs_screen = sys.platform != "win32" and "QT_QPA_PLATFORM" not in os.environ
    return QGuiApplication(["communicatiematrix", *(["-platform", "offscreen"] if needs_screen else [])])


def _written(path: Path, target: Path, write: Callable[[Report], bytes]) -> int:
    from gui.pictures.documents import report_pictures
    from interchange.atomic import write_whole
    from interchange.importing.opening import open_any
    from interchange.pdf import NotSet
    from interchange.remembered import RememberedLayouts
    from model.plan_report import ReportChoices, plan_report

    painter = _painter()
    application = _speak_dutch()
    try:
        open_plan = open_any(path, RememberedLayouts()).open_plan
        plan, readings = open_plan.plan, open_plan.readings
        choices = ReportChoices(today=dt.date.today())
        choices = replace(choices, pictures=report_pictures(plan, readings, choices))
        write_whole(target, write(plan_report(plan, readings, choices)))
    except (FileProblem, NotSet) as problem:
        return _told(problem)
    del application, painter
    return 0


def _told(problem: FileProblem | NotSet) -> int:
    print(shown(problem.message), file=sys.stderr)
    return 2
