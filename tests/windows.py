"""A window for tests: in folders of its own, with someone at hand who answers its questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.questions import Answer, Questions
from gui.safety import SafetyNet
from gui.settings import Settings
from interchange.errors import FileProblem
from interchange.remembered import RememberedLayouts
from model.comparison import Difference
from model.messages import Message

TODAY = dt.datetime(2017, 3, 6, 9, 52)


class Answers(Questions):
    """Answers as a test says, and notes what was asked. An answer that was not prepared is *Cancel*."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.answers: list[Answer] = []
        self.paths: list[Path | None] = []
        self.title: str | None = None
        self.chosen: list[int | None] = []
        """Which of the ways to go on that are offered are taken."""
        self.differences: Sequence[Difference] | Message = ()
        """What was last told of a workbook that someone else changed."""

    def _next(self, question: str) -> Answer:
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else Answer.CANCEL

    def file_to_open(self, folder: str) -> Path | None:
        self.asked.append("open")
        return self.paths.pop(0) if self.paths else None

    def file_to_save(self, proposal: Path, word: bool = False) -> Path | None:
        self.asked.append(f"save as {proposal.name}")
        return self.paths.pop(0) if self.paths else None

    def document_to_save(self, proposal: Path) -> Path | None:
        return self.file_to_save(proposal)

    def house_style_file(self, folder: str) -> Path | None:
        self.asked.append("house style")
        return self.paths.pop(0) if self.paths else None

    def unsaved(self, name: str) -> Answer:
        return self._next(f"unsaved {name}")

    def cannot_write(self, problem: FileProblem) -> Answer:
        return self._next(f"cannot write: {problem}")

    def changed_on_disk(self, problem: FileProblem, differences: Sequence[Difference] | Message) -> Answer:
        self.differences = differences
        return self._next(f"changed: {problem}")

    def refused(self, message: Message, can_append: bool) -> Answer:
        return self._next(f"refused: {message}")

    def restore_work(self, text: str) -> Answer:
        return self._next(f"restore: {text}")

    def work_as_copy(self, text: str) -> Answer:
        return self._next(f"as copy: {text}")

    def discard_work(self, text: str) -> Answer:
        return self._next(f"throw away: {text}")

    def put_back(self, text: str) -> Answer:
        return self._next(f"put back: {text}")

    def offer(self, title: str, text: str, choices: Sequence[str]) -> int | None:
        self.asked.append(f"offer: {text}")
        return self.chosen.pop(0) if self.chosen else None

    def view_name(self, known: Sequence[str]) -> str | None:
        self.asked.append(f"view beside {', '.join(known)}")
        return self.title

    def sort_in_file(self, text: str) -> Answer:
        return self._next(f"sort: {text}")

    def column_title(self, present: str | None = None) -> str | None:
        return self.title

    def sheet_name(self, present: str) -> str | None:
        self.asked.append(f"sheet {present}")
        return self.title

    def problem(self, message: Message) -> None:
        self.asked.append(f"problem: {message}")


class Desk:
    """A window with its folders, its answers, and what it does with dialogs."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.home = home
        self.answers = Answers()
        self.settings = Settings(home / "settings")
        self.dialogs: list[object] = []
        self.agree: Callable[[object], bool] = lambda dialog: True
        self.window = MainWindow(
            self.settings,
            RememberedLayouts(home / "settings" / "kolommen.json"),
            SafetyNet.in_folder(home, "0.1.0", lambda: TODAY),
            self.answers,
            now=lambda: TODAY,
        )
        self.window._run_dialog = self._run  # type: ignore[method-assign]
        # Whether or not the manual was made here, no browser comes up.
        self.window.manual.find_page = lambda name: None
        qtbot.addWidget(self.window, before_close_func=self._leave)
        self.window.resize(1200, 800)
        self.window.show()

    def _run(self, dialog: object) -> bool:
        self.dialogs.append(dialog)
        return self.agree(dialog)

    def _leave(self, _window: object) -> None:
        self.answers.answers = [Answer.DISCARD]

    def crash(self) -> None:
        """End as a process does that is killed: nothing is tidied up, and the system takes back what was locked."""
        document = self.window.document
        assert document is not None
        document.journal.leave()
        if document.claim is not None:
            document.claim.release()
        self.window.filing._stop_recording()

    def file(self, data: bytes, name: str = "proef.xlsx") -> Path:
        """A workbook in the folder of the user."""
        path = self.home / name
        path.write_bytes(data)
        return path

    @property
    def view(self):  # type: ignore[no-untyped-def]
        """The grid in view."""
        assert self.window.plan_page is not None
        return self.window.plan_page.table_page.view

    @property
    def plan(self):  # type: ignore[no-untyped-def]
        """The open plan."""
        assert self.window.document is not None
        return self.window.document.open_plan

    def type_in(self, row: int, column: int, text: str) -> None:
        """Type a text into a cell of the first table."""
        table = self.plan.plan.tables[0]
        self.plan.set_texts(table.key, [(table.rows[row].id, table.columns[column].id, text)])
