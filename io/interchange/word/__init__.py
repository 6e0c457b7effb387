"""Word documents: a report becomes an accessible .docx, built on a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from interchange.word.document import write_docx

__all__ = ["write_docx"]


def __getattr__(name: str) -> Any:
    """What writes is imported when it is used: it brings python-docx along, which takes long to start."""
    if name == "write_docx":
        from interchange.word.document import write_docx

        return write_docx
    raise AttributeError(name)
