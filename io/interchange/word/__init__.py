"""Word documents: a report becomes an accessible .docx, built on a template."""

from interchange.word.document import write_docx

__all__ = ["write_docx"]
