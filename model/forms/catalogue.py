"""All forms. Each is a file in `kinds` with one declaration, `FORM`; a new file there is a new form."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from model.forms import kinds
from model.forms.form import Form


@cache
def forms() -> tuple[Form, ...]:
    """The forms in the order in which they are offered."""
    names = sorted(found.name for found in pkgutil.iter_modules(kinds.__path__))
    declared: list[Form] = [import_module(f"{kinds.__name__}.{name}").FORM for name in names]
    return tuple(sorted(declared, key=lambda form: (form.order, form.key)))


def form(key: str) -> Form:
    """The form with this key. Raises KeyError when there is none."""
    for found in forms():
        if found.key == key:
            return found
    raise KeyError(key)
