"""Gives every row its own height in one go: Qt's header takes one section at a time, or its whole state at once."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHeaderView

_NUMBER = 4
"""Bytes of a number in the state of a header; it is written with the highest byte first."""


@dataclass(frozen=True, slots=True)
class StateForm:
    """Where things stand in the state of a header. Qt keeps that to itself, and it differs between versions."""

    length_at: int
    item_bytes: int
    bytes_after: int


@lru_cache(maxsize=1)
def state_form() -> StateForm | None:
    """The form that the running Qt writes, found by looking for sizes that were just set; None when it is not clear."""
    sizes = (1111, 2222, 3333)
    model = QStandardItemModel(len(sizes), 1)
    header = QHeaderView(Qt.Orientation.Vertical)
    header.setModel(model)
    for section, size in enumerate(sizes):
        header.resizeSection(section, size)
    state = bytes(header.saveState().data())
    found = [state.find(_bytes(size)) for size in (*sizes, sum(sizes))]
    first, second, third, length = found
    if -1 in found or second - first != third - second or length > first or first - _NUMBER < 0:
        return None
    item = second - first
    if state[first - _NUMBER : first] != _bytes(len(sizes)) or item % _NUMBER:
        return None
    return StateForm(length, item, len(state) - third - item)


def set_section_sizes(header: QHeaderView, sizes: Sequence[int]) -> bool:
    """Give the sections these sizes, without a signal. Returns whether it could be done in one go.

    The view must then bring its geometry and layout up to date.
    """
    if header.count() != len(sizes):
        raise ValueError(f"{len(sizes)} sizes for {header.count()} sections")
    if not sizes:
        return True
    state = _state_with(header, sizes)
    if state is not None and header.restoreState(state) and _has(header, sizes):
        return True
    blocked = header.blockSignals(True)
    for section, size in enumerate(sizes):
        header.resizeSection(section, size)
    header.blockSignals(blocked)
    return False


def _state_with(header: QHeaderView, sizes: Sequence[int]) -> bytes | None:
    form = state_form()
    if form is None or header.sectionsHidden() or header.sectionsMoved():
        return None
    state = bytes(header.saveState().data())
    end = len(state) - form.bytes_after
    start = end - len(sizes) * form.item_bytes
    if start < form.length_at + _NUMBER or state[start - _NUMBER : start] != _bytes(len(sizes)):
        return None
    step = form.item_bytes // _NUMBER
    items = array("i", state[start : start + form.item_bytes]) * len(sizes)
    numbers = array("i", sizes)
    if sys.byteorder == "little":
        numbers.byteswap()
    items[::step] = numbers
    head = state[: form.length_at] + _bytes(sum(sizes)) + state[form.length_at + _NUMBER : start]
    return head + items.tobytes() + state[end:]


def _has(header: QHeaderView, sizes: Sequence[int]) -> bool:
    ends = (0, len(sizes) // 2, len(sizes) - 1)
    return header.length() == sum(sizes) and all(header.sectionSize(at) == sizes[at] for at in ends)


def _bytes(number: int) -> bytes:
    return number.to_bytes(_NUMBER, "big")
