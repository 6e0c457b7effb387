"""The checks of schema and accessibility that live beside the checkout, as one list of faults."""

from __future__ import annotations

import importlib.util
from functools import cache
from io import BytesIO
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

CHECKS = Path(__file__).resolve().parents[1].parent / "shared" / "checks"


@cache
def _loaded(name: str) -> ModuleType | None:
    path = CHECKS / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path) if path.is_file() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def faults(document: bytes) -> list[str]:
    """What breaks a rule of accessibility, a schema or a rule of Word. Skips the test when the checks are not there."""
    accessibility, schema = _loaded("docx_check"), _loaded("docx_xsd")
    if accessibility is None or schema is None:
        pytest.skip("the folder with the checks is not beside this checkout")
    options = SimpleNamespace(lang="nl-NL", lang_ok=[])
    broken = [
        f"{rule['id']} {rule['found'][:3]}"
        for rule in accessibility.check(BytesIO(document), options)
        if not rule["ok"]
    ]
    return broken + [f"{name} {found[:3]}" for name, passed, found in schema.check(BytesIO(document)) if not passed]
