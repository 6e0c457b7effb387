"""The packages for Windows: exactly the pinned versions, and exactly the files whose hashes are written down.

`packaging/windows/wheels.txt` holds the name and sha256 of every wheel. After a change of pins: `python dev.py windows
--lock` writes it anew, to be read in the difference.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from shipping.console import Failed, must
from shipping.project import PACKAGING, WORK, pins

LOCK = PACKAGING / "windows" / "wheels.txt"
GROUPS = ("test", "build", "windows")
NOT_ON_WINDOWS = ("mypy", "ruff", "lxml-stubs")
"""Pinned tools that look at the sources and not at the program."""
PLATFORM = [
    *("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"),
    *("--abi", "cp311", "--abi", "abi3", "--abi", "none"),
]


def wanted() -> list[str]:
    """The requirements of the program, its tests and the build. pip resolves nothing: what it would bring along by
    itself stands in the group `windows`, because it judges conditions for the machine it runs on."""
    return [pin for pin in pins(*GROUPS) if pin.partition("==")[0] not in NOT_ON_WINDOWS]


def download() -> Path:
    """A folder with the wheels of this set of pins, fetched once."""
    pinned = wanted()
    mark = hashlib.sha256("\n".join(pinned).encode()).hexdigest()[:12]
    folder = WORK / "downloads" / f"wheels-{mark}"
    if not (folder / "complete").exists():
        folder.mkdir(parents=True, exist_ok=True)
        only = ["--no-deps", "--only-binary=:all:"]
        must([sys.executable, "-m", "pip", "download", "-q", *only, *PLATFORM, "-d", folder, *pinned])
        (folder / "complete").touch()
    return folder


def locked() -> dict[str, str]:
    """The names of wheels with the sha256 they have to have."""
    lines = LOCK.read_text(encoding="utf-8").splitlines() if LOCK.exists() else []
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {name: digest for digest, name in pairs}


def lock(folder: Path) -> None:
    """Write down what was fetched."""
    lines = ["# sha256 and name of every wheel for Windows; written by `python dev.py windows --lock`."]
    lines += [f"{_digest(path)}  {path.name}" for path in sorted(folder.glob("*.whl"))]
    LOCK.write_text("\n".join(lines) + "\n", encoding="utf-8")


def check(folder: Path) -> int:
    """How many wheels were compared with what is written down. Raises `Failed` for one that differs, for one too many
    and for one too few."""
    expected = locked()
    found = {path.name: _digest(path) for path in folder.glob("*.whl")}
    wrong = sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
    if wrong:
        raise Failed(
            f"these wheels are not those of {LOCK.name}: {', '.join(wrong)}. "
            "After a change of pins: python dev.py windows --lock"
        )
    return len(found)


def install(folder: Path, target: Path) -> None:
    """Unpack the wheels into the `site-packages` of a Python for Windows."""
    options: list[str | Path] = [
        "--no-index",
        "--find-links",
        folder,
        "--no-deps",
        "--only-binary=:all:",
        "--no-compile",
    ]
    must(
        [sys.executable, "-m", "pip", "install", "-q", *options, *PLATFORM, "--target", target, "--upgrade", *wanted()]
    )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
