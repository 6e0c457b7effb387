"""What the user once confirmed about header rows, kept in the program's own settings and never in the workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite
from model.columns import Role


class RememberedLayouts:
    """The roles of columns by the fingerprint of their header row. Without a path nothing outlives the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        stored = self._read()
        self._layouts: dict[str, list[str]] = _layouts_in(stored)
        self._lists: set[str] = _lists_in(stored)

    def roles(self, fingerprint: str, columns: int) -> list[Role | None] | None:
        """The roles that were confirmed for this header row; None when it was never asked about.

        The same headers in another order mean what they meant: what was confirmed goes with each header.
        """
        stored = self._layouts.get(fingerprint) or self._in_another_order(fingerprint)
        if stored is None or len(stored) != columns:
            return None
        known = {role.value: role for role in Role}
        return [known.get(name) for name in stored]

    def is_list(self, fingerprint: str) -> bool:
        """Whether the user said that the table with these heads is an ordinary list, though it looks like a cross."""
        return fingerprint in self._lists

    def remember(self, fingerprint: str, roles: list[Role | None], is_list: bool | None = None) -> None:
        """Keep what the user confirmed; `is_list` when it was asked whether the table is a cross. When the settings
        cannot be written it holds for this session only."""
        self._layouts.pop(fingerprint, None)
        self._layouts[fingerprint] = [role.value if role else "" for role in roles]
        if is_list is not None:
            self._lists = self._lists - {fingerprint} | ({fingerprint} if is_list else set())
        if self._path is None:
            return
        content: dict[str, Any] = {"version": 1, "layouts": self._layouts, "lists": sorted(self._lists)}
        try:
            make_folder(self._path.parent)
            write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8"))
        except CannotWrite:
            return

    def _in_another_order(self, fingerprint: str) -> list[str] | None:
        """What was last confirmed for these headers in another order; `model.layout.fingerprint` tells of the parts."""
        mark, order = _parts_of(fingerprint)
        for other, names in reversed(self._layouts.items()):
            other_mark, other_order = _parts_of(other)
            if order and other_mark == mark and len(other_order) == len(order) == len(names):
                by_place = dict(zip(order, (names[place] for place in other_order), strict=True))
                return [by_place[place] for place in range(len(order))]
        return None

    def _read(self) -> dict[str, Any]:
        """What was stored; a file that cannot be read or understood counts as empty, since it can be asked again."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError):
            return {}
        return stored if isinstance(stored, dict) else {}


def _parts_of(fingerprint: str) -> tuple[str, list[int]]:
    """The mark of the headers in any order, and the order; that is empty when the file holds something else there."""
    mark, _, order = fingerprint.partition(".")
    places = [int(place) for place in order.split("-") if place.isascii() and place.isdigit()]
    return mark, places if sorted(places) == list(range(len(places))) else []


def _layouts_in(stored: dict[str, Any]) -> dict[str, list[str]]:
    layouts = stored.get("layouts")
    if not isinstance(layouts, dict):
        return {}
    return {str(mark): [str(name) for name in names] for mark, names in layouts.items() if isinstance(names, list)}


def _lists_in(stored: dict[str, Any]) -> set[str]:
    lists = stored.get("lists")
    return {str(mark) for mark in lists} if isinstance(lists, list) else set()
