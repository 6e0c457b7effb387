"""Shifts the cells of the original by hand and compares them with those of the result, all sheets, no cell left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bench.corpus.edited import Change
from bench.corpus.shared_checks import meaning
from interchange.excel.references import LAST_COLUMN, LAST_ROW, cell_name, cell_place

CELLS = ("value", "richText", "phonetic", "formula", "cached", "style")


def differences_by_hand(before: bytes, after: bytes, change: Change) -> list[str]:
    """What a reader sees differently from what the change should have made of the original."""
    old, new = meaning(before), meaning(after)
    problems = [] if list(old) == list(new) else [f"sheets: {list(new)} instead of {list(old)}"]
    for name in old:
        if name in new:
            own = change if name == change.sheet else Change(name)
            for category in CELLS:
                problems += _cells(category, _merged(old[name], category), _merged(new[name], category), own)
            if not change.moves:
                problems += _cells("comment", old[name]["comment"], new[name]["comment"], own)
    return problems


def _merged(sheet: Mapping[str, Any], category: str) -> dict[str, Any]:
    found = dict(sheet[category])
    return found | sheet["styleBlank"] if category == "style" else found


def _cells(category: str, old: Mapping[str, Any], new: Mapping[str, Any], change: Change) -> list[str]:
    wanted: dict[str, Any] = {}
    written = {cell_name(*place): text for place, text in change.written.items()}
    for name, value in old.items():
        place = change.of(cell_place(name))
        if place is not None and place[0] <= LAST_ROW and place[1] <= LAST_COLUMN:
            wanted[cell_name(*place)] = value
    if category == "value":
        wanted |= {name: ("s", text) for name, text in written.items() if text}
    problems = []
    for name in sorted(set(wanted) | set(new), key=cell_place):
        is_formatted = category == "style" and not change.moves
        if name in written and not is_formatted and (category != "value" or not written[name]):
            continue
        if category != "value" and change.is_emptied(cell_place(name)):
            continue
        is_new = change.is_new(cell_place(name))
        if is_new and not (category == "value" and name in wanted):
            # Formats, calculated columns and heads of Excel tables come along with new lines.
            if category == "value" and name in new and not change.columns.came:
                problems.append(f"{category} {change.sheet}!{name}: {new[name]!r} in a new row")
            continue
        if category == "formula":
            # How references follow is for LibreOffice to judge; here no formula may be lost or appear.
            if (name in wanted) != (name in new):
                problems.append(f"{category} {change.sheet}!{name}: {new.get(name)!r} instead of {wanted.get(name)!r}")
        elif wanted.get(name) != new.get(name):
            problems.append(f"{category} {change.sheet}!{name}: {new.get(name)!r} instead of {wanted.get(name)!r}")
    return problems
