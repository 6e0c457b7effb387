"""Of everything that goes into the program: where it comes from, whose it is, and what it weighs."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from shipping.project import NAME, ROOT

PYTHON = "Python"
SYSTEM = "libraries of this machine"


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of the program or a module in its archive: its name there, its owner, and the bytes of its source."""

    name: str
    owner: str
    size: int
    in_archive: bool


def owners() -> dict[str, str]:
    """For every file of an installed distribution: the name of that distribution."""
    found: dict[str, str] = {}
    for distribution in distributions():
        for entry in distribution.files or ():
            found[_key(str(distribution.locate_file(entry)))] = distribution.metadata["Name"]
    return found


def pieces(files: Iterable[tuple[str, str]], modules: Iterable[tuple[str, str]]) -> list[Piece]:
    """What PyInstaller collected, as pairs of name and source: files that lie beside the program, and modules."""
    known = owners()
    return [
        Piece(name.replace("\\", "/"), _owner(source, known), _size(source), in_archive)
        for group, in_archive in ((files, False), (modules, True))
        for name, source in sorted(group)
    ]


def bundled_distributions(found: Iterable[Piece]) -> list[Distribution]:
    """The distributions of which something goes along, by name. PyInstaller gives the part that starts everything."""
    names = {piece.owner for piece in found} | {"pyinstaller"}
    chosen = {d.metadata["Name"]: d for d in distributions() if d.metadata["Name"] in names}
    return [chosen[name] for name in sorted(chosen, key=str.casefold)]


def weights(found: Iterable[Piece]) -> str:
    """A list of owners with the bytes of their files beside the program and of their modules, the heaviest first."""
    beside: dict[str, int] = defaultdict(int)
    inside: dict[str, int] = defaultdict(int)
    for piece in found:
        (inside if piece.in_archive else beside)[piece.owner] += piece.size
    everybody = sorted(beside.keys() | inside.keys(), key=lambda owner: -beside[owner] - inside[owner])
    lines = [f"{'files':>9}  {'sources':>9}   of whom (MB)"]
    lines += [f"{beside[owner] / 1e6:9.2f}  {inside[owner] / 1e6:9.2f}   {owner}" for owner in everybody]
    lines.append(f"{sum(beside.values()) / 1e6:9.2f}  {sum(inside.values()) / 1e6:9.2f}   together")
    return "\n".join(lines)


def heaviest(found: Iterable[Piece], count: int = 15) -> str:
    """The largest files beside the program."""
    files = sorted((piece for piece in found if not piece.in_archive), key=lambda piece: -piece.size)
    return "\n".join(f"{piece.size / 1e6:9.2f}   {piece.name}" for piece in files[:count])


def save(found: Iterable[Piece], path: Path) -> None:
    """Keep the list beside the build, for who wants to know more."""
    path.write_text(json.dumps([asdict(piece) for piece in found], indent=0), encoding="utf-8")


def _key(path: str) -> str:
    text = str(Path(path)).replace("\\", "/")
    return text.casefold() if sys.platform == "win32" else text


def _owner(source: str, known: dict[str, str]) -> str:
    key = _key(source)
    if key in known:
        return known[key]
    if key.startswith(_key(str(ROOT)) + "/") and "/site-packages/" not in key:
        return NAME
    if "/site-packages/pyinstaller/" in key.casefold() or "/_pyinstaller_hooks_contrib/" in key.casefold():
        return "pyinstaller"
    if any(key.startswith(_key(home) + "/") for home in {sys.base_prefix, sys.prefix}) or source in {"-", ""}:
        return PYTHON
    return SYSTEM


def _size(source: str) -> int:
    try:
        return Path(source).stat().st_size
    except OSError:
        return 0
