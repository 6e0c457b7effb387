"""Typst sets the pages: as a PDF that is accessible and can be kept, or as drawings to look at and print."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from interchange.pdf.glyphs import MISSING, drawable
from interchange.pdf.lists import Data
from interchange.pdf.look import Look
from interchange.pdf.report_data import report_data
from interchange.pdf.summaries import with_summaries
from interchange.resources import resource
from model.messages import QT_TRANSLATE_NOOP, Message
from model.report import DataTable, Report

_STANDARDS: list[Any] = ["a-2a", "ua-1"]
"""PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). Typst refuses to write a document that does not meet them."""

_NO_GLYPH = re.compile(r'the text `"(?P<text>.+)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")
_MOST_TRIES = 12


class NotSet(Exception):
    """The pages could not be made; `message` is what to tell the user."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def write_pdf(report: Report, look: Look | None = None) -> bytes:
    """The report as the bytes of a PDF. Raises `NotSet`."""
    return set_in_type(job_for(report, look or Look(), pdf=True))[0]


def write_pages(report: Report, look: Look | None = None) -> list[bytes]:
    """Every page of the report as a drawing, an SVG in points. Raises `NotSet`."""
    return set_in_type(job_for(report, look or Look(), pdf=False))


def job_for(report: Report, look: Look, pdf: bool) -> Data:
    """All that is needed to set the report, as data that another process can take as well."""
    data = report_data(report, look)
    if look.logo is not None and (logo := _logo(look.logo)) is not None:
        data["look"]["logo"] = logo
    tables = [block for part in report.parts for block in part.blocks if isinstance(block, DataTable)]
    return {
        "report": data,
        "pdf": pdf,
        "system_fonts": look.has_own_font,
        "summaries": [drawable(table.summary) for table in tables],
    }


def set_in_type(job: Data) -> list[bytes]:
    """The one document, or the drawings of the pages. Raises `NotSet`."""
    made = _compiled(job["report"], job["pdf"], job["system_fonts"])
    return [with_summaries(made[0], job["summaries"])] if job["pdf"] else made


def _compiled(data: Data, pdf: bool, system_fonts: bool) -> list[bytes]:
    """The document, with a box in the place of what a font of the user's own turns out not to have."""
    import typst

    compiler = typst.Compiler(_template(), font_paths=_fonts(system_fonts))
    made: Any = None
    year, month, day, hour, minute, second = data["created"]
    made_at = dt.datetime(year, month, day, hour, minute, second, tzinfo=dt.UTC)
    for tries in range(_MOST_TRIES):
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        try:
            made = compiler.compile(
                format="pdf" if pdf else "svg",
                sys_inputs={"report": text},
                pdf_standards=_STANDARDS if pdf else [],
                timestamp=made_at,
            )
            break
        except typst.TypstError as error:
            missing = _NO_GLYPH.search(error.message)
            if missing is None or tries == _MOST_TRIES - 1:
                raise NotSet(_message(error.message)) from error
            gone = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), missing["text"])
            data = json.loads(text.translate({ord(letter): MISSING for letter in gone if ord(letter) > 0x7E}))
    return list(made) if isinstance(made, list) else [made]


def known_font(name: str) -> str:
    """The family of the system with this name, as Typst calls it; empty when it finds none."""
    families = {str(found).lower(): str(found) for found in _fonts(True).families()}
    return families.get(name.strip().lower(), "")


def _message(reason: str) -> Message:
    return Message(
        QT_TRANSLATE_NOOP("Pdf", "The pages could not be made: {reason}"), {"reason": reason.splitlines()[0][:200]}
    )


def _logo(path: Path) -> Data | None:
    """The bytes of the logo; none when it is no longer there, or of another kind."""
    kind = {".png": "png", ".jpg": "jpg", ".jpeg": "jpg", ".svg": "svg"}.get(path.suffix.lower())
    try:
        return {"kind": kind, "bytes": list(path.read_bytes())} if kind else None
    except OSError:
        return None


def _template() -> bytes:
    return resource("typst", "report.typ").read_bytes()


@lru_cache(maxsize=2)
def _fonts(with_system: bool) -> Any:
    """The fonts of the program, and those of the system only for a house style that asks for one: the pages are then
    the same everywhere."""
    import typst

    return typst.Fonts(include_system_fonts=with_system, include_embedded_fonts=False, font_paths=[resource("fonts")])
