"""The checkers that lie in the shared folder, called in this process: a round trip per file would take longer than the
edits themselves."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from workbooks import SHARED


@cache
def _checker(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SHARED / "checks" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Original:
    """A workbook before its edits, read once by the checkers."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._errors: Mapping[str, int] | None = None

    def round_trip(self, data: bytes, sheet: str, cell: str, parts: bool = True) -> list[str]:
        """What differs besides the edited cell, in parts and in meaning, or in meaning alone."""
        checker = _checker("roundtrip_diff")
        kinds = ("changed", "edit_bad", "moved", "lost", "added", "canonical")
        before, after = checker.Pkg(io.BytesIO(self.data)), checker.Pkg(io.BytesIO(data))
        found = checker.parts_diff(before, after, sheet, cell) if parts else dict.fromkeys(kinds)
        texts = [f"{kind}: {found[kind]}" for kind in kinds if found[kind]]
        for category, difference in checker.semantic_diff(before, after, sheet, cell).items():
            texts.append(f"{category}: {difference['examples'][:2]}")
        return texts

    def new_schema_errors(self, data: bytes) -> list[str]:
        """Kinds of errors against the schema that the original does not have."""
        checker = _checker("xsd_check")
        if self._errors is None:
            self._errors = checker.errors(io.BytesIO(self.data))
        return sorted(kind for kind in checker.errors(io.BytesIO(data)) if kind not in self._errors)


def meaning(data: bytes) -> dict[str, dict[str, Any]]:
    """What each sheet holds as a reader sees it that knows nothing of ours: `value`, `style`, `formula`, `comment` and
    more, by the names of cells."""
    checker = _checker("roundtrip_diff")
    package = checker.Pkg(io.BytesIO(data))
    book = checker.Book(package)
    sheets = [(name, part) for name, _, part, kind in package.sheets() if kind == "worksheet"]
    return {name: checker.sheet_sem(book, part) for name, part in sheets if package.xml(part) is not None}


def kind_of_part(name: str) -> str:
    """What a part is, by its name."""
    return str(_checker("roundtrip_diff").kind(name))
