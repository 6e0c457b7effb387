"""The Rust crates inside Typst, as its own package lists them."""

from __future__ import annotations

import json
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any


def crates(distribution: Distribution) -> list[dict[str, Any]]:
    """The components of the list that the package brings, by name; empty when it brings none."""
    for entry in distribution.files or ():
        if str(entry).replace("\\", "/").endswith("sboms/typst-py.cyclonedx.json"):
            listed = json.loads(Path(str(distribution.locate_file(entry))).read_text(encoding="utf-8"))
            return sorted(listed["components"], key=lambda crate: (crate["name"], crate["version"]))
    return []


def licence(crate: dict[str, Any]) -> str:
    """The licence of a crate, as its maker names it."""
    named = [entry.get("expression") or entry.get("license", {}).get("id", "") for entry in crate.get("licenses", ())]
    return " AND ".join(name for name in named if name)


def table(distribution: Distribution) -> str:
    """One line for each crate: name, version, licence, maker."""
    return "\n".join(
        f"{crate['name']} {crate['version']} | {licence(crate)} | {crate.get('author', '')} | "
        f"https://crates.io/crates/{crate['name']}/{crate['version']}"
        for crate in crates(distribution)
    )
