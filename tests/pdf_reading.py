"""Reads a PDF back for tests, with a library that had no part in making it."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


class ReadPdf:
    """The words, the structure and the marks of a document."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._reader = PdfReader(BytesIO(data))
        self.root: Any = self._reader.trailer["/Root"]

    @property
    def pages(self) -> list[str]:
        """The words of every page."""
        return [page.extract_text() for page in self._reader.pages]

    @property
    def text(self) -> str:
        """All words with single spaces between them."""
        return " ".join(" ".join(self.pages).split())

    def right_edges(self, *texts: str) -> list[float]:
        """Where these texts of the first page end, in points from the left, by the program that Poppler has for it."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan.pdf"
            path.write_bytes(self._data)
            listed = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout
        words = re.findall(r'xMax="([\d.]+)"[^>]*>([^<]*)</word>', listed.decode("utf-8"))
        ends = {text: float(edge) for edge, text in words}
        return [ends[text.split(" ")[-1]] for text in texts]

    @property
    def sideways(self) -> list[bool]:
        return [page.mediabox.width > page.mediabox.height for page in self._reader.pages]

    @property
    def sizes(self) -> list[tuple[int, int]]:
        return [(round(page.mediabox.width), round(page.mediabox.height)) for page in self._reader.pages]

    @property
    def title(self) -> str | None:
        return self._reader.metadata.title if self._reader.metadata else None

    @property
    def xmp(self) -> str:
        return str(self.root["/Metadata"].get_data().decode("utf-8"))

    @property
    def fonts(self) -> set[str]:
        """The names of all fonts, without the letters that stand before those of a part of a font."""
        found = set()
        for page in self._reader.pages:
            for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[union-attr]
                found.add(str(font.get_object()["/BaseFont"]).split("+")[-1])
        return found

    @property
    def pictures(self) -> int:
        """How many pictures of dots are drawn on the first page."""
        held = self._reader.pages[0]["/Resources"].get("/XObject", {})  # type: ignore[union-attr]
        return sum(one.get_object()["/Subtype"] == "/Image" for one in held.values())

    def elements(self, kind: str) -> list[Any]:
        """The elements of the structure of one kind, in the order of reading."""
        return [element for element in self._walk(self.root["/StructTreeRoot"]) if element["/S"] == f"/{kind}"]

    @property
    def kinds(self) -> list[str]:
        """The kinds of all elements, in the order of reading."""
        return [str(element["/S"])[1:] for element in self._walk(self.root["/StructTreeRoot"])]

    def attribute(self, element: Any, name: str) -> Any:
        """What an element says under this name; None when it does not."""
        held = element.get("/A", ArrayObject())
        for one in held if isinstance(held, ArrayObject) else [held]:
            found = one.get_object()
            if isinstance(found, DictionaryObject) and f"/{name}" in found:
                return found[f"/{name}"]
        return None

    def _walk(self, element: Any) -> Iterator[Any]:
        children = element.get("/K", ArrayObject())
        for child in children if isinstance(children, ArrayObject) else [children]:
            found = child.get_object()
            if isinstance(found, DictionaryObject) and "/S" in found:
                yield found
                yield from self._walk(found)
