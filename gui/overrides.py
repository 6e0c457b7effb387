"""Keeps a fault in a method that Qt calls from ending the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any, TypeVar

Widget = TypeVar("Widget", bound=type)


def survivable(kind: Widget) -> Widget:
    """For a class that overrides methods of Qt: raise errors from those again, in Python.

    PySide6 6.8.3 on Python 3.11 crashes when an error that was raised in C (a division by zero, a wrong argument)
    leaves an override that Qt called on behalf of Python. Raised again in Python, it has a form that PySide6 can carry.
    """
    for name, method in list(vars(kind).items()):
        if isinstance(method, FunctionType) and not name.startswith("_") and hasattr(kind.__mro__[1], name):
            setattr(kind, name, _raising_again(method))
    return kind


def _raising_again(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def call(*args: Any, **named: Any) -> Any:
        try:
            return method(*args, **named)
        except Exception:
            raise

    return call
