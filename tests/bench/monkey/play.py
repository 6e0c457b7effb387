"""A monkey at the window: random actions on one workbook after the other, each followed by all checks."""

from __future__ import annotations

import datetime as dt
import random
import sys
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from types import TracebackType

from openpyxl import load_workbook
from plans import state
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import gui.export_dialog
import gui.kept_versions
from bench.monkey.actions import ACTIONS, REAPPLY, TEXTS, Hand, show_something, undo_burst
from bench.monkey.answering import ChanceAnswers, answer_dialog
from bench.monkey.books import BOOKS
from bench.monkey.checks import faults, order_faults
from gui.all_rows_page import AllRowsPage
from gui.document import Document
from gui.filters.popup import FilterPopup
from gui.main_window import MainWindow
from gui.safety import SafetyNet
from gui.settings import Settings
from interchange.remembered import RememberedLayouts
from model.plan import Plan

SHOWN = 30
"""How many of the last actions are told when something goes wrong."""
LOOKED_AT = 12
"""Every so many actions the window is painted, and cells that were cut off are counted."""
PATIENCE = 30
"""Seconds in which a table must have measured its rows, on a machine that is busy."""
HARMLESS = ("This plugin does not support", "propagateSizeHints", "QFont::setPointSizeF", "Populating font family")
"""Messages of Qt about this platform or machine."""


class Failed(Exception):
    """Something does not hold; the text says what."""


class Play:
    """One window. What is done depends on the seed alone, so that a failure can be played again."""

    def __init__(self, home: Path, seed: int | str, told: Callable[[str], None] = lambda action: None) -> None:
        self.home = home
        self.chance = random.Random(seed)
        self.actions = 0
        self.counts: Counter[str] = Counter()
        self.last: deque[str] = deque(maxlen=SHOWN)
        self._told = told
        self._raised: list[str] = []
        self._before = sys.excepthook, qInstallMessageHandler(self._heard), QFont(QApplication.font())
        sys.excepthook = self._note
        self._openers = gui.export_dialog.QDesktopServices, gui.kept_versions.QDesktopServices
        gui.export_dialog.QDesktopServices = gui.kept_versions.QDesktopServices = _Desktop  # type: ignore[misc, assignment]
        now = dt.datetime(2026, 11, 9, 9, 0)
        self.window = MainWindow(
            Settings(home / "settings"),
            RememberedLayouts(home / "settings" / "kolommen.json"),
            SafetyNet.in_folder(home, "0.1.0", lambda: now),
            ChanceAnswers(self.chance, home),
            now=lambda: now,
        )
        self.window._run_dialog = self._answer  # type: ignore[method-assign]
        self.window.manual.find_page = lambda name: None
        self.window.resize(1200, 800)
        self.window.show()
        self.window.activateWindow()
        self.hand = Hand(self.window, self.chance, self.settle)

    def end(self) -> None:
        """Close the window and give back what was taken over."""
        if self.window.document is not None:
            self.window.document.open_plan.history.mark_saved()
        self.window.close()
        self.window.deleteLater()
        QApplication.clipboard().clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        sys.excepthook, handler, font = self._before
        qInstallMessageHandler(handler)
        QApplication.setFont(font)
        gui.export_dialog.QDesktopServices, gui.kept_versions.QDesktopServices = self._openers  # type: ignore[misc]

    # --- A round ---

    def round(self, number: int, actions: int) -> None:
        """Open a workbook, do so many things, take them all back, do them again, save, and open it again. Raises
        `Failed`."""
        name = list(BOOKS)[number % len(BOOKS)]
        self._do(lambda: self._open(name, number))
        begin = self._state()
        document = self.window.document
        for _ in range(actions):
            self._act()
            if self.window.document is not document:
                # Another version was put back, for instance.
                if self.window.document is None:
                    self._do(lambda: self._open(name, number))
                document, begin = self.window.document, self._state()
                if self.window.document is not None and self.window.document.open_plan.history.undo_label is not None:
                    raise Failed("a workbook that was opened has something to undo")
        self._do(lambda: self._back_and_forth(begin))
        self._do(self._save_and_reopen)

    def _open(self, name: str, number: int) -> str:
        path = self.home / f"plan {number}.xlsx"
        path.write_bytes(BOOKS[name]())
        if self.window.document is not None:
            self.window.document.open_plan.history.mark_saved()
        if not self.window.filing.open_path(path):
            raise Failed(f"{name} was not opened")
        return f"--- open {name}"

    def _act(self) -> None:
        action = self.chance.choices(list(ACTIONS), list(ACTIONS.values()))[0]
        if not self.hand.view.grid.shown and self.chance.random() < 0.4:
            action = self.chance.choice((show_something, undo_burst))
        self._do(lambda: action(self.hand))

    def _do(self, act: Callable[[], str]) -> None:
        """Do something, let the window come to rest, and look whether everything holds."""
        self.actions += 1
        name = getattr(act, "__name__", "")
        self.last.append(name)
        self._told(f"{self.actions} begins")
        said = act()
        self.last[-1] = f"{self.actions} {said}"
        self.counts[said.split(":")[0]] += 1
        self._told(self.last[-1])
        self.settle()
        for popup in QApplication.topLevelWidgets():
            if isinstance(popup, FilterPopup) and popup.isVisible():
                # A click elsewhere closes it, where there is a window system.
                popup.close()
                self.settle()
        self._check(said)

    def _check(self, said: str) -> None:
        found = list(faults(self.window))
        page = self.window.plan_page
        if page is not None:
            if said == REAPPLY and page.table_page.view.finish_editing():
                found += order_faults(page.table_page.view)
            if self.actions % LOOKED_AT == 0:
                self.window.grab()
                found += [f"{view.cut_off} cells were cut off" for view in page.views() if view.cut_off]
        if self._raised or found:
            raise Failed("\n".join((*self._raised, *found)))

    # --- At the end of a round ---

    def _back_and_forth(self, begin: object) -> str:
        window = self.window
        for _ in range(3):
            if not window.finish_typing():
                # What is typed was refused: Esc gives it up.
                self._give_up_typing()
        if not window.finish_typing():
            raise Failed("typing that is refused cannot be given up")
        history = window.document.open_plan.history  # type: ignore[union-attr]
        while history.redo_label is not None:
            window.redo()
        end = self._state()
        turns = 0
        while history.undo_label is not None:
            window.undo()
            turns += 1
        self.settle()
        if self._state() != begin:
            raise Failed(f"everything undone is another plan than in the beginning: {_differing(begin, self._state())}")
        self._check("")
        while history.redo_label is not None:
            window.redo()
        self.settle()
        if self._state() != end:
            raise Failed(f"everything done again is another plan than at the end: {_differing(end, self._state())}")
        return f"--- all {turns} steps undone and done again"

    def _give_up_typing(self) -> None:
        page = self.window.plan_page
        assert page is not None
        lists = [found.view for found in page.pages() if isinstance(found, AllRowsPage)]
        for view in (*page.views(), *lists):
            editor = view._delegate.editor
            if editor is not None:
                QTest.keyClick(editor, Qt.Key.Key_Escape)

    def _save_and_reopen(self) -> str:
        window, document = self.window, self.window.document
        assert document is not None
        texts = _texts(document.open_plan.plan)
        path = self.home / "aan het eind.xlsx"
        path.unlink(missing_ok=True)
        questions = window.questions
        questions.file_to_save = lambda proposal, word=False: path  # type: ignore[method-assign]
        try:
            saved = window.filing.save_as()
        finally:
            del questions.file_to_save
        if not saved:
            raise Failed(f"it was not saved: {getattr(questions, 'asked', [])[-1:]}")
        lost = list(_differing_cells(document, path))
        if lost:
            raise Failed("\n".join(lost))
        if not window.filing.open_path(path):
            if any(cells for _, _, cells in texts):
                raise Failed("what was saved does not open")
            return "--- saved, without any row by which the table of it would be found"
        again = _texts(window.document.open_plan.plan)  # type: ignore[union-attr]
        # Where a table ends is understood anew from the sheet.
        return f"--- saved and opened again{'' if again == texts else ', with other tables'}"

    # --- Parts ---

    def settle(self) -> None:
        """Let everything happen that was put off for a moment."""
        begun = time.monotonic()
        while not self._is_at_rest():
            if time.monotonic() - begun > PATIENCE:
                raise Failed("a table does not come to rest")
            # Something waits for its moment.
            time.sleep(0.001)
        QApplication.processEvents()

    def _is_at_rest(self) -> bool:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        page = self.window.plan_page
        return page is None or (
            all(view.is_measured for view in page.views()) and not page.table_page._filter_soon.isActive()
        )

    def _state(self) -> object:
        """The plan, without what its columns are taken for: that is an answer, and no step to undo."""
        document = self.window.document
        if document is None:
            return None
        texts, fronts, tables = state(document.open_plan.plan)  # type: ignore[misc, attr-defined]
        return (
            texts,
            fronts,
            [
                (key, title, spot, [column[:2] for column in columns], *rest)
                for key, title, spot, columns, *rest in tables
            ],
        )

    def _answer(self, dialog: object) -> bool:
        agreed = answer_dialog(dialog, self.chance, self.settle, TEXTS)
        # As the window does it.
        dialog.deleteLater()  # type: ignore[attr-defined]
        return agreed

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._raised.append("".join(traceback.format_exception(kind, error, trace)))

    def _heard(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(harmless in text for harmless in HARMLESS):
            self._raised.append(f"Qt says: {text}")


class _Desktop:
    """Stands in for the system, which would open a folder or a document."""

    @staticmethod
    def openUrl(url: object) -> bool:
        return True


def _differing(one: object, other: object) -> str:
    """The first part in which two states differ."""
    while isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        one, other = next((pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]), ((), ()))
    return f"{one!r} and {other!r}"


Texts = list[tuple[str, tuple[str, ...], list[tuple[str, ...]]]]


def _texts(plan: Plan) -> Texts:
    """What a reader sees of the tables, without empty rows, which a file does not tell from the paper below them."""
    return [
        (
            table.title,
            tuple(_plain(column.title) for column in table.columns),
            [
                cells
                for place in range(len(table.rows))
                if any(cells := tuple(_plain(table.text(place, at)) for at in range(len(table.columns))))
            ],
        )
        for table in plan.tables
    ]


def _differing_cells(document: Document, path: Path) -> Iterator[str]:
    """The cells of tables that the file holds otherwise than the plan, by a reader that is not ours."""
    book = load_workbook(path, rich_text=True)
    for table in document.open_plan.plan.tables:
        home = document.opened.workbook.homes[table.key]
        sheet = book[home.sheet.name]
        for column, place in product(table.columns, range(len(table.rows))):
            value = table.rows[place].cells[table.column_index(column.id)]
            cell = sheet.cell(home.sheet_row(place), home.columns[column.id])
            if isinstance(value, str) and column.counts_from is None and _plain(str(cell.value or "")) != _plain(value):
                yield f"{cell.coordinate} of {sheet.title} holds {cell.value!r} instead of {value!r}"


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
