"""The neutral template: a folder of XML parts, zipped when it is used so that it stays readable."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document

from interchange.resources import resource

CONTENT_TYPES = "[Content_Types].xml"


def open_neutral() -> Document:
    """The template of the program itself, ready to be filled."""
    return docx.Document(BytesIO(packed(resource("word", "neutral"))))


def packed(folder: Path) -> bytes:
    """The parts in the folder as one package; the content types come first (ECMA-376 part 2, 10.2)."""
    parts = sorted(path for path in folder.rglob("*") if path.is_file())
    package = BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(parts, key=lambda path: path.name != CONTENT_TYPES):
            archive.write(path, path.relative_to(folder).as_posix())
    return package.getvalue()
