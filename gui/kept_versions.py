"""Does with a kept version of the open workbook what the user wants: opens a copy, or puts it back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.background import wait_for
from gui.claiming import check_free, give_back, is_same_file, take_claim
from gui.document import Document
from gui.filing import Filing
from gui.questions import Answer, Questions
from gui.safety import SafetyNet
from gui.versions_dialog import VersionsDialog, Wish
from interchange.errors import FileProblem
from interchange.opening import read_file
from interchange.versions import Version


class KeptVersions(QObject):
    """Works on the document of one window. `run_dialog` shows a dialog and waits."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        filing: Filing,
        net: SafetyNet,
        questions: Questions,
        run_dialog: Callable[[object], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._filing = filing
        self._net = net
        self._questions = questions
        self._run_dialog = run_dialog
        self.opener = QDesktopServices.openUrl
        """What opens a folder in the program that the system has for it."""

    def show(self) -> None:
        """Show the versions, and do what was chosen."""
        document = self._filing.document
        if document is None:
            return
        path = document.path
        versions = self._net.versions.list_of(path) if path is not None else []
        dialog = VersionsDialog(versions, _present(versions, document), document.claim is not None, self._window)
        if path is not None:
            folder = self._net.versions.folder_of(path)
            dialog.folder_asked.connect(lambda: self.opener(QUrl.fromLocalFile(str(folder))))
        agreed = self._run_dialog(dialog)
        version = dialog.version
        if not agreed or version is None or path is None:
            return
        if dialog.wish is Wish.PUT_BACK:
            self.put_back(version, path)
        elif dialog.wish is Wish.OPEN_COPY:
            self.open_copy(version, path)

    def put_back(self, version: Version, path: Path) -> bool:
        """Write a version over its workbook and open that, when the user is sure. What is there now is kept first."""
        text = self.tr(
            "“{name}” will be again as it was on {when}. What it holds now is kept as a version first. Go on?"
        )
        question = text.format(name=path.name, when=_when(version))
        data = self._read(version)
        if data is None or self._questions.put_back(question) is not Answer.RESTORE or not self._filing.may_leave():
            return False
        if not self._write(data, path):
            return False
        done = self._filing.reopen()
        self.said.emit(self.tr("The version of {when} was put back.").format(when=_when(version)))
        return done

    def open_copy(self, version: Version, path: Path) -> bool:
        """Save a version under a name that the user chooses, and open that."""
        if not self._filing.may_leave():
            return False
        target = self._questions.file_to_save(path.with_stem(f"{path.stem} {version.moment:%Y-%m-%d %H.%M}"))
        data = self._read(version) if target is not None else None
        if target is None or data is None:
            return False
        if is_same_file(target, path):
            return self.put_back(version, path)
        return self._write(data, target) and self._filing.open_path(target)

    def _read(self, version: Version) -> bytes | None:
        try:
            return read_file(version.path)
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return None

    def _write(self, data: bytes, path: Path) -> bool:
        document = self._filing.document
        claim = take_claim(self._net.claims, path, document)
        try:
            check_free(path, claim)
            wait_for(
                self._window,
                self.tr("“{name}” is being written…").format(name=path.name),
                lambda: self._net.versions.write_over(path, data, self._net.now()),
                can_cancel=False,
            )
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return False
        finally:
            give_back(claim, document)
        return True


def _present(versions: Sequence[Version], document: Document) -> Version | None:
    """The version that the workbook is like now, as far as this window knows."""
    size = len(document.opened.workbook.data)
    for version in versions:
        if version.size == size:
            try:
                if hashlib.sha256(version.path.read_bytes()).hexdigest() == document.digest:
                    return version
            except OSError:
                continue
    return None


def _when(version: Version) -> str:
    moment = version.moment
    return f"{moment.day}-{moment.month}-{moment.year} {moment:%H:%M}"
