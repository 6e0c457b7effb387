"""The rooms stay apart: arrows point one way, and the shelf holds one thing."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = {"model": ROOT / "model", "interchange": ROOT / "io" / "interchange", "gui": ROOT / "gui"}
MAY_KNOW = {"model": set(), "interchange": {"model"}, "gui": {"model", "interchange"}}
MODEL_MAY_IMPORT = sys.stdlib_module_names | {"model", "rapidfuzz"}
"""A small library besides the standard one: how alike spellings are."""


def imported(path: Path) -> Iterator[str]:
    """The top-level names of all modules that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]


def sources(room: str) -> list[Path]:
    return sorted(ROOMS[room].rglob("*.py"))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_the_rooms_below_it(room: str) -> None:
    forbidden = (set(ROOMS) | {"main", "tests"}) - MAY_KNOW[room] - {room}

    wrong = [(path.name, name) for path in sources(room) for name in imported(path) if name in forbidden]

    assert wrong == []


def test_only_gui_knows_qt() -> None:
    wrong = [path.name for room in ("model", "interchange") for path in sources(room) if "PySide6" in imported(path)]

    assert wrong == []


def test_the_model_needs_little_but_the_standard_library() -> None:
    wrong = [(path.name, name) for path in sources("model") for name in imported(path) if name not in MODEL_MAY_IMPORT]

    assert wrong == []


def test_the_shelf_holds_interchange_and_nothing_else() -> None:
    on_the_shelf = {path.name for path in (ROOT / "io").iterdir() if path.name != "__pycache__"}

    assert on_the_shelf == {"interchange"}


def test_io_still_means_the_io_of_python() -> None:
    command = "import sys; sys.argv = ['main.py']; import main, io; print(io.StringIO.__module__)"

    result = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "_io"


def test_heavy_libraries_are_not_imported_at_start() -> None:
    command = (
        "import sys; sys.argv = ['main.py']; import main, gui.application; "
        "print(sorted({'pandas', 'numpy', 'openpyxl', 'docx'} & set(sys.modules)))"
    )

    result = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


def test_every_version_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(pin for group in project["optional-dependencies"].values() for pin in group)]

    assert [pin for pin in wanted if "==" not in pin] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in sources(room)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]

    assert silent == []
