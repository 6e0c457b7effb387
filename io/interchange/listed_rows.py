"""Whether a row of a front sheet may come or go, and why not."""

from __future__ import annotations

from interchange.errors import FileProblem
from interchange.excel.references import cell_name
from interchange.excel.shift import Axis, Inserted, Lines
from interchange.workbook import FrontHome, Workbook
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Front
from model.refusal import Refused

_PROTECTED = QT_TRANSLATE_NOOP(
    "Refusals", "The sheet “{sheet}” is protected, so {what}. Remove the protection in Excel first."
)
_NO_ROWS = QT_TRANSLATE_NOOP("Refusals", "no rows can be added")
_NO_REMOVAL = QT_TRANSLATE_NOOP("Refusals", "no rows can be removed")
_MERGED = QT_TRANSLATE_NOOP(
    "Refusals",
    "On the sheet “{sheet}” cells are merged around row {row}, so no text can come in there. Add it in Excel.",
)
_BESIDE = QT_TRANSLATE_NOOP(
    "Refusals", "Beside the text, in cell {cell}, something else stands that would go too. Remove the text in Excel."
)
_GOES_ON = QT_TRANSLATE_NOOP(
    "Refusals", "This text goes on in the row below, which has no title of its own. Remove it in Excel."
)


def check_insert(workbook: Workbook, front: Front, place: int) -> None:
    """Raise `Refused` unless a text can come in at this place of the list."""
    home = workbook.fronts.get(front.key)
    if home is None:
        return
    _check_protected(workbook, home, _NO_ROWS)
    above = [workbook.texts[key].row for key in front.parts[:place] if key in home.saved]
    row = max([home.header_row, *above])
    for merge in workbook.cells(home.sheet).grid.merges:
        if merge.top <= row < merge.bottom and merge.left <= home.right and merge.right >= home.left:
            raise Refused(Message(_MERGED, {"sheet": home.sheet.name, "row": row}))
    _check_lines(workbook, home, Lines((), (Inserted(row + 1, 1),)))


def check_remove(workbook: Workbook, front: Front, key: str) -> None:
    """Raise `Refused` unless a text can leave the list."""
    home = workbook.fronts.get(front.key)
    if home is None or key not in home.saved:
        return
    _check_protected(workbook, home, _NO_REMOVAL)
    grid = workbook.cells(home.sheet).grid
    row = workbook.texts[key].row
    beside = [column for column in grid.filled(row) if column not in (home.left, home.right)]
    if beside:
        raise Refused(Message(_BESIDE, {"cell": cell_name(row, beside[0])}))
    following = next((workbook.texts[later].row for later in home.saved if workbook.texts[later].row > row), 0)
    if grid.text(row, home.left).strip() and following and not grid.text(following, home.left).strip():
        raise Refused(Message(_GOES_ON))
    _check_lines(workbook, home, Lines(((row, row),)))


def _check_protected(workbook: Workbook, home: FrontHome, what: tuple[str, str]) -> None:
    if workbook.cells(home.sheet).protected:
        raise Refused(Message(_PROTECTED, {"sheet": home.sheet.name, "what": Message(what)}))


def _check_lines(workbook: Workbook, home: FrontHome, lines: Lines) -> None:
    try:
        reason = workbook.limits(home.sheet, Axis.ROWS).reason(lines)
    except FileProblem as problem:
        # What refers to the rows cannot be read, so nobody can say that it would follow.
        raise Refused(problem.message) from problem
    if reason is not None:
        raise Refused(reason)
