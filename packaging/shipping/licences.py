"""The licences of everything that goes along, in one file that comes with the program and that *About* shows.

The texts of packages come from the packages themselves; what lies inside them without saying so stands in
`packaging/licences/components.toml`.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from shipping import typst_crates
from shipping.project import NAME, PACKAGING, ROOT, version

FILE = "LICENTIES.txt"
FOLDER = PACKAGING / "licences"
RULE = "=" * 100
NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")


@dataclass(frozen=True, slots=True)
class Component:
    """Something inside a library that has a licence of its own."""

    name: str
    inside: str
    licence: str
    about: str
    source: str
    text: tuple[str, ...] = ()
    only: str = ""


class NoLicence(Exception):
    """Something would go along of which nobody knows the licence."""


def components(platform: str = sys.platform) -> list[Component]:
    """What lies inside libraries on this system."""
    entries = tomllib.loads((FOLDER / "components.toml").read_text(encoding="utf-8"))["component"]
    made = [Component(**{**entry, "text": tuple(entry.get("text", ()))}) for entry in entries]
    return [component for component in made if component.only in {"", platform}]


def licence_of(distribution: Distribution) -> str:
    """The licence a package names. Raises `NoLicence`."""
    metadata = distribution.metadata
    expression = next((metadata[key] for key in ("License-Expression", "License") if key in metadata), "")
    if expression and len(expression) < 100:
        return str(expression)
    named = [line.split(" :: ")[-1] for line in metadata.get_all("Classifier") or () if line.startswith("License")]
    if not named:
        raise NoLicence(f"{metadata['Name']} {distribution.version} names no licence")
    return " OR ".join(named)


def own_texts(distribution: Distribution) -> list[str]:
    """The licence texts that a package brings."""
    found = []
    for entry in sorted(distribution.files or (), key=str):
        path = Path(str(entry))
        if ".dist-info" in path.parts[0] and path.name.upper().startswith(NAMES):
            found.append(
                Path(str(distribution.locate_file(entry))).read_text(encoding="utf-8", errors="replace").strip()
            )
    return found


def text(distributions: Sequence[Distribution]) -> str:
    """The whole file. Raises `NoLicence` for a package without a licence or without a text of it."""
    parts = [_head(), _own()]
    inside = components()
    shared: list[str] = []
    for distribution in distributions:
        name = distribution.metadata["Name"]
        texts = own_texts(distribution)
        contained = [component for component in inside if component.inside == name]
        if not texts and not contained:
            texts, more = [], _family(distribution)
            if not more:
                raise NoLicence(f"{name} {distribution.version} brings no licence text")
            shared += more
        shared += [file for component in contained for file in component.text]
        parts.append(
            _section(f"{name} {distribution.version}", licence_of(distribution), [*map(_line, contained), *texts])
        )
        if name == "typst":
            parts.append(_section("Rust crates in Typst", "see each", [typst_crates.table(distribution)]))
    parts.append(_python(inside))
    parts += [_section(file.removesuffix(".txt"), "text", [_read(file)]) for file in sorted(set(shared))]
    return "\n\n".join(parts) + "\n"


def _head() -> str:
    return (
        f"{NAME} {version()}\n\n"
        "Dit zijn de licenties van het programma en van alles wat erin zit. De bibliotheken van Qt en Hunspell\n"
        "zijn losse bestanden in de map van het programma; u mag ze vervangen door een eigen versie (LGPL).\n"
        "Below: the licences of the program and of everything that comes with it."
    )


def _own() -> str:
    texts = [(ROOT / "LICENSE").read_text(encoding="utf-8")]
    for path in sorted((ROOT / "resources").rglob("*LICENSE*")):
        texts.append(f"{path.relative_to(ROOT).as_posix()}\n\n{path.read_text(encoding='utf-8', errors='replace')}")
    return _section(f"{NAME} {version()}", "EUPL-1.2", texts)


def _python(inside: Sequence[Component]) -> str:
    contained = [_line(component) for component in inside if component.inside == "Python"]
    return _section(f"Python {sys.version.split()[0]}", "PSF-2.0", [*contained, _python_text()])


def _python_text() -> str:
    homes = [
        Path(sys.base_prefix),
        Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}",
    ]
    homes.append(Path("/usr/share/doc") / f"python{sys.version_info.major}.{sys.version_info.minor}")
    for home in homes:
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (home / name).is_file():
                return (home / name).read_text(encoding="utf-8", errors="replace").strip()
    raise NoLicence("the licence of Python is not beside it")


def _family(distribution: Distribution) -> list[str]:
    """shiboken6 comes without a text; it is Qt's, under the same licence."""
    return ["LGPL-3.0.txt", "GPL-3.0.txt"] if "LGPL-3.0-only" in licence_of(distribution) else []


def _line(component: Component) -> str:
    return f"{component.name} ({component.licence}): {component.about}\n{component.source}"


def _section(title: str, licence: str, texts: Sequence[str]) -> str:
    return "\n\n".join([f"{RULE}\n{title} — {licence}\n{RULE}", *(text.strip() for text in texts)])


def _read(file: str) -> str:
    return (FOLDER / file).read_text(encoding="utf-8")
