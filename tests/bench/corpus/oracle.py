"""Lets LibreOffice make the same change to the original, and compares what all cells show with the result."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from workbooks import SHARED

from bench.corpus.edited import Change, Finding, Lines, Outcome
from bench.corpus.precedents import blocks_of, dependents
from interchange.excel.references import cell_name, cell_place

PYTHON = Path("/usr/bin/python3")
SOFFICE = Path("/usr/lib/libreoffice/program/soffice.bin")
VOLATILE = ("NOW()", "TODAY()", "RAND", "INFO(", "CELL(")
"""As in the shared oracle: what shows something else at every calculation, or depends on the file itself."""
_FOLDER = re.compile(r"file:///[^'#]*/")
_LOST = re.compile(r"[^\s;(+\-*/=<>&^{~'\"]*(?:'[^']*'[!.])?[^\s;(+\-*/=<>&^{~'\"]*#REF![^\s;)+\-*/=<>&^}~'\"]*")

Cells = dict[str, dict[str, list[Any]]]
"""Sheet -> cell name -> formula (or nothing) and what it shows."""


def is_there() -> bool:
    """Whether this machine has LibreOffice and a Python that can talk to it."""
    if not (PYTHON.exists() and SOFFICE.exists()):
        return False
    return subprocess.run([PYTHON, "-c", "import uno"], check=False, capture_output=True).returncode == 0


class Office:
    """One LibreOffice, in a process of its own."""

    def __init__(self) -> None:
        script = Path(__file__).with_name("office.py")
        self._process = subprocess.Popen(
            [PYTHON, script, SHARED / "checks" / "lo_oracle.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, file: str, steps: list[list[Any]]) -> dict[str, Any]:
        """The cells of a file after these steps, or an error."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"file": file, "steps": steps}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("LibreOffice could not be started")
        return dict(json.loads(line))

    def close(self) -> None:
        """Nothing more will be asked."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def judged(jobs: Iterable[Path], count: int = 2) -> Iterator[Finding]:
    """What LibreOffice says of each job, in their order; `count` of it work side by side."""
    free: SimpleQueue[Office] = SimpleQueue()
    offices = [Office() for _ in range(count)]
    for office in offices:
        free.put(office)

    def judge(path: Path) -> list[Finding]:
        office = free.get()
        try:
            return list(_findings(office, json.loads(path.read_text(encoding="utf-8"))))
        finally:
            free.put(office)

    try:
        with ThreadPoolExecutor(count) as pool:
            for findings in pool.map(judge, jobs):
                yield from findings
    finally:
        for office in offices:
            office.close()


def _findings(office: Office, job: dict[str, Any]) -> Iterator[Finding]:
    change = change_of(job["change"])

    def finding(outcome: Outcome, cause: str, detail: str = "") -> Finding:
        return Finding(job["file"], f"LibreOffice, {job['operation']}", outcome, cause, detail)

    wanted = office.ask(job["before"], steps_of(change))
    found = office.ask(job["after"], [])
    if "error" in wanted or "error" in found:
        if "error" not in wanted:
            yield finding(Outcome.FAILED, "LibreOffice cannot read the result", found["error"])
        elif "cannot open" in wanted["error"]:
            yield finding(Outcome.UNJUDGED, "LibreOffice cannot read the original", wanted["error"])
        else:
            yield finding(Outcome.UNJUDGED, "LibreOffice does not make this change either", wanted["error"])
        return
    expected: Cells = wanted["cells"]
    unknown: set[tuple[str, str]] = set()
    if change.moves:
        unknown = dependents(expected, _disturbed(change))
        expected = _moved(expected, change)
    differences = _differences(expected, found["cells"], change, unknown)
    if differences:
        yield finding(*_sorted_out(office, job, change, wanted["cells"], found["cells"], differences))
        return
    yield finding(Outcome.FINE, "equal")
    other = _other_differences(wanted["extra"], found["extra"])
    if other and not change.moves:
        yield finding(Outcome.NOTED, "names, notes, shapes, charts or filters stand elsewhere", "; ".join(other[:4]))


def change_of(noted: dict[str, Any]) -> Change:
    """The change as it was noted down."""

    def lines(found: dict[str, Any]) -> Lines:
        return Lines(tuple((a, b) for a, b in found["came"]), tuple((a, b) for a, b in found["went"]))

    return Change(
        noted["sheet"],
        lines(noted["rows"]),
        lines(noted["columns"]),
        tuple((target, source) for target, source in noted["moves"]),
        frozenset(noted["moving"]),
        {(row, column): text for row, column, text in noted["written"]},
    )


def steps_of(change: Change) -> list[list[Any]]:
    """What LibreOffice has to do to the original; moved cells are moved by hand afterwards."""
    sheet = change.sheet
    steps: list[list[Any]] = []
    for before, count in sorted(change.columns.came, reverse=True):
        steps.append(["insert columns", sheet, before, count])
    shifts = [(before, 0, count) for before, count in change.rows.came]
    shifts += [(first, last - first + 1, 0) for first, last in change.rows.went]
    for row, gone, count in sorted(shifts, reverse=True):
        steps.append(["remove rows", sheet, row, gone] if gone else ["insert rows", sheet, row, count])
    if not change.moves:
        steps += [["type", sheet, *place, text] for place, text in change.written.items() if text is not None]
    return steps


def _disturbed(change: Change) -> set[tuple[str, str]]:
    rows = {row for pair in change.moves for row in pair if row is not None}
    names = {cell_name(row, column) for row in rows for column in change.moving}
    return {(change.sheet, name) for name in names | {cell_name(*place) for place in change.written}}


def _moved(cells: Cells, change: Change) -> Cells:
    """The cells with those of the table moved; only the moves, since the lines have come and gone already."""
    moves = Change(change.sheet, moves=change.moves, moving=change.moving)
    sheet: dict[str, list[Any]] = {}
    for name, content in cells[change.sheet].items():
        place = moves.of(cell_place(name))
        if place is not None:
            sheet[cell_name(*place)] = content
    for place, text in change.written.items():
        if text is not None:
            sheet[cell_name(*place)] = ["", text]
    return cells | {change.sheet: sheet}


Difference = tuple[str, str, list[Any] | None, list[Any] | None]


def _differences(expected: Cells, found: Cells, change: Change, unknown: set[tuple[str, str]]) -> list[Difference]:
    differences: list[Difference] = []
    for sheet in sorted(set(expected) | set(found)):
        wanted, there = expected.get(sheet, {}), found.get(sheet, {})
        for name in sorted(set(wanted) | set(there)):
            was, now = wanted.get(name), there.get(name)
            if (sheet, name) in unknown or (now and now[0] and (sheet, name) in _disturbed(change)):
                continue
            if not _is_same(was, now):
                differences.append((sheet, name, was, now))
    return differences


def _is_same(was: list[Any] | None, now: list[Any] | None) -> bool:
    if was is None or now is None:
        present = was or now
        return present is None or present[1] in ("", None)
    if any(word in was[0] for word in VOLATILE):
        return True
    if _FOLDER.sub("file:///", was[0]) != _FOLDER.sub("file:///", now[0]):
        return False
    if isinstance(was[1], float) and isinstance(now[1], float):
        return abs(was[1] - now[1]) <= 1e-9 * max(1.0, abs(was[1]))
    return bool(was[1] == now[1])


def _sorted_out(
    office: Office, job: dict[str, Any], change: Change, edited: Cells, found: Cells, differences: list[Difference]
) -> tuple[Outcome, str, str]:
    """What the differences mean: a defect, another spelling, or nothing that LibreOffice can judge."""
    detail = f"{len(differences)}: " + "; ".join(
        f"{sheet}!{name}: {now} instead of {was}" for sheet, name, was, now in differences[:3]
    )
    if all(was and now and _without_lost(was) == _without_lost(now) for _, _, was, now in differences):
        return Outcome.FINE, "equal but for the spelling of #REF!", detail
    seeds = {
        (sheet, name)
        for sheet, cells in edited.items()
        for name, (formula, _) in cells.items()
        if any(word in formula for word in VOLATILE)
    }
    depending = dependents(edited, seeds)
    if all((sheet, name) in depending and was and now and was[0] == now[0] for sheet, name, was, now in differences):
        return Outcome.FINE, "equal but for what changes at every calculation", detail
    untouched: Cells = office.ask(job["before"], []).get("cells", {})
    if steps_of(change) and untouched == edited:
        return Outcome.UNJUDGED, "LibreOffice does not make this change either", detail
    if all(_keeps_its_value(untouched, change, difference) for difference in differences):
        return Outcome.FINE, "equal to the original shifted by hand, unlike what LibreOffice makes of it", detail
    if _has_pivot(job["before"]):
        return Outcome.UNJUDGED, "LibreOffice fills pivot tables anew", detail
    computed = {place for place, text in change.written.items() if text is None}
    computed |= {place for place in map(cell_place, found.get(change.sheet, {})) if change.is_new(place)}
    filled = {
        (change.sheet, cell_name(*place))
        for place in computed
        if found.get(change.sheet, {}).get(cell_name(*place), ["", ""])[0] or change.columns.came
    }
    if filled:
        depending = dependents(found, filled) | filled
        if all((sheet, name) in depending for sheet, name, _, _ in differences):
            return (
                Outcome.UNJUDGED,
                "new lines hold formulas or heads that Excel fills in and LibreOffice does not",
                detail,
            )
    return Outcome.FAILED, "other values or formulas", detail


def _keeps_its_value(untouched: Cells, change: Change, difference: Difference) -> bool:
    """Whether a formula shows what it showed before the change, where nothing that went can be a reason to show
    something else. LibreOffice 7.4 loses the way in names with relative references and in some shared formulas."""
    sheet, name, was, now = difference
    if not (was and now and was[0] and now[0]) or change.moves:
        return False
    own = change if sheet == change.sheet else Change(sheet)
    cell = next(
        (one for place, one in untouched.get(sheet, {}).items() if own.of(cell_place(place)) == cell_place(name)), None
    )
    if cell is None:
        return False
    if change.rows.went and _looks_at_rows(cell[0], sheet, change):
        return False
    return _is_same(["", cell[1]], ["", now[1]]) and "TABLE(" not in cell[0]


def _looks_at_rows(formula: str, sheet: str, change: Change) -> bool:
    """Whether a formula looks directly at lines that went."""
    return any(
        block[0] == change.sheet and any(first <= block[3] and last >= block[1] for first, last in change.rows.went)
        for block in blocks_of(formula, sheet)
    )


def _without_lost(cell: list[Any]) -> list[Any]:
    return [_LOST.sub("#REF!", cell[0]), cell[1]]


def _has_pivot(path: str) -> bool:
    import zipfile

    with zipfile.ZipFile(path) as package:
        return any("pivotcache" in name.lower() for name in package.namelist())


def _other_differences(wanted: Any, found: Any, path: str = "") -> list[str]:
    if isinstance(wanted, dict) and isinstance(found, dict):
        keys = sorted(set(wanted) | set(found))
        return [line for key in keys for line in _other_differences(wanted.get(key), found.get(key), f"{path}/{key}")]
    return [] if _spelled_alike(wanted) == _spelled_alike(found) else [f"{path}: {found!r} instead of {wanted!r}"[:300]]


def _spelled_alike(content: Any) -> str:
    """Without the folders of other workbooks, and with one spelling for what is gone."""
    return _LOST.sub("#REF!", _FOLDER.sub("file:///", str(content).replace("#ref!", "#REF!")))
