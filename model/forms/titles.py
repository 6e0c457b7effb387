"""Which titles are those of fields in some form: short values, which take one line wherever they stand."""

from __future__ import annotations

from functools import cache

from model.forms.catalogue import forms
from model.forms.form import Field


def is_field(title: str) -> bool:
    """Whether a form has a field with this title, or one that is known under it, and no text with it."""
    from model.layout.heads import reduced

    return reduced(title) in _fields()


@cache
def _fields() -> frozenset[str]:
    from model.layout.heads import reduced

    fields: set[str] = set()
    texts: set[str] = set()
    for form in forms():
        for part in form.texts:
            (fields if isinstance(part, Field) else texts).update(
                reduced(name) for name in (part.title, *part.known_as)
            )
    return frozenset(fields - texts)
