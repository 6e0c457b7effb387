"""Takes one workbook through all operations and all judges but LibreOffice."""

from __future__ import annotations

import json
import signal
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from types import FrameType

from bench.corpus.by_hand import differences_by_hand
from bench.corpus.edited import Change, Declined, Edited, Finding, Outcome
from bench.corpus.package_checks import is_signed, package_problems
from bench.corpus.plain import is_plain
from bench.corpus.plans import Unfaithful, plan_edits
from bench.corpus.shared_checks import Original
from bench.corpus.sheets import SheetEdits
from interchange.errors import FileProblem
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from interchange.workbook import Workbook

NOT_RECALCULATED = {"sheet: insert 1 row"}
"""LibreOffice, which takes most of the time, sees the same with two rows."""
SECONDS = 120
"""The time that one workbook may take, all operations and checks together."""


class TimeIsUp(BaseException):
    """The time limit; no exception that anyone would handle on the way."""


class Examination:
    """One workbook. The results that LibreOffice is to judge are left in the folder, each with a note beside it."""

    def __init__(self, path: Path, name: str, folder: Path, keeps: bool) -> None:
        self._path = path
        self._name = name
        self._folder = folder
        self._keeps = keeps
        self._data = path.read_bytes()
        self._original = Original(self._data)
        self._doing = "open"

    def findings(self) -> list[Finding]:
        """Everything there is to say; ends at the time limit."""
        found: list[Finding] = []
        _alarm(SECONDS)
        try:
            for finding in self._all():
                found.append(finding)
        except TimeIsUp:
            found.append(self._finding(self._doing, Outcome.FAILED, f"took longer than {SECONDS} s"))
        finally:
            _alarm(0)
        return found

    def _finding(self, operation: str, outcome: Outcome, cause: str = "", detail: str = "") -> Finding:
        return Finding(self._name, operation, outcome, cause, detail)

    def _all(self) -> Iterator[Finding]:
        yield from self._sheets()
        opening = self._opening()
        yield opening
        if opening.outcome is Outcome.FINE:
            plain = is_plain(self._data, self._path.name)
            for operation, edit in plan_edits(self._data, self._path.name, self._folder):
                for finding in self._judged(f"plan: {operation}", edit):
                    yield replace(finding, plain=plain)

    def _opening(self) -> Finding:
        self._doing = "open as a plan"
        try:
            open_workbook(self._path, RememberedLayouts())
        except FileProblem as problem:
            cause = f"{type(problem).__name__}: {problem.message.parts[1]}"
            return self._finding(self._doing, Outcome.REFUSED, cause, str(problem))
        except Exception as error:
            return self._crashed(self._doing, error)
        return self._finding(self._doing, Outcome.FINE)

    def _sheets(self) -> Iterator[Finding]:
        self._doing = "read the sheets"
        try:
            edits = SheetEdits(Workbook(self._data, self._path.name)).all()
        except FileProblem as problem:
            cause = f"{type(problem).__name__}: {problem.message.parts[1]}"
            yield self._finding(self._doing, Outcome.REFUSED, cause, str(problem))
            return
        except Exception as error:
            yield self._crashed(self._doing, error)
            return
        yield self._finding(self._doing, Outcome.FINE)
        for operation, edit in edits:
            yield from self._judged(f"sheet: {operation}", edit)

    def _crashed(self, operation: str, error: Exception) -> Finding:
        where = traceback.extract_tb(error.__traceback__)[-1]
        cause = f"{type(error).__name__} in {Path(where.filename).name}"
        return self._finding(operation, Outcome.FAILED, cause, f"line {where.lineno}: {error}")

    def _judged(self, operation: str, edit: Callable[[], Edited | Declined]) -> Iterator[Finding]:
        self._doing = operation
        try:
            edited = edit()
        except Unfaithful as error:
            yield self._finding(operation, Outcome.FAILED, "not what the plan holds", str(error))
            return
        except Exception as error:
            yield self._crashed(operation, error)
            return
        if isinstance(edited, Declined):
            yield self._finding(operation, edited.outcome, edited.cause, edited.detail)
            return
        problems = list(self._problems(edited))
        for cause, detail in problems:
            yield self._finding(operation, Outcome.FAILED, cause, detail)
        if not problems:
            yield self._finding(operation, Outcome.FINE)
        if edited.note:
            yield self._finding(operation, Outcome.NOTED, "a guessed table is found in another frame", edited.note)
        if self._keeps and not edited.cell and operation not in NOT_RECALCULATED:
            self._keep(operation, edited)

    def _problems(self, edited: Edited) -> Iterator[tuple[str, str]]:
        judges: dict[str, Callable[[], list[str]]] = {
            "package": lambda: package_problems(self._data, edited.data),
            "schema": lambda: self._original.new_schema_errors(edited.data),
            "by hand": lambda: differences_by_hand(self._data, edited.data, edited.change),
        }
        if edited.cell:
            sheet = edited.change.sheet
            # A signature goes with the first change, so that the frame of the package is another one too.
            parts = not is_signed(self._data)
            judges["round trip"] = lambda: self._original.round_trip(edited.data, sheet, edited.cell, parts)
        for cause, judge in judges.items():
            try:
                problems = judge()
            except Exception as error:
                problems = [f"the judge gave up: {type(error).__name__}: {error}"]
            if problems:
                yield cause, f"{len(problems)}: " + "; ".join(problems[:4])

    def _keep(self, operation: str, edited: Edited) -> None:
        place = self._folder / operation.replace(": ", "-").replace(" ", "-")
        place.mkdir(parents=True, exist_ok=True)
        result = place / self._path.name
        result.write_bytes(edited.data)
        note = {
            "file": self._name,
            "operation": operation,
            "before": str(self._path),
            "after": str(result),
            "change": _noted(edited.change),
        }
        (place / "job.json").write_text(json.dumps(note, ensure_ascii=False), encoding="utf-8")


def _noted(change: Change) -> dict[str, object]:
    found = asdict(change)
    found["moving"] = sorted(change.moving)
    found["written"] = [[*place, text] for place, text in change.written.items()]
    return found


def _ring(number: int, frame: FrameType | None) -> None:
    raise TimeIsUp


def _alarm(seconds: int) -> None:
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _ring)
        signal.alarm(seconds)
