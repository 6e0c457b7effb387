"""The look of pages from the settings of the user."""

from __future__ import annotations

from pathlib import Path

from gui.settings import Settings
from interchange.pdf import Look
from interchange.pdf.look import ACCENT, FONT, PAPERS


def look_of(settings: Settings) -> Look:
    """Paper, colour, letters and logo as they were set; where nothing was, those of the program."""
    paper = settings["print_paper"]
    return Look(
        paper=paper if paper in PAPERS else PAPERS[0],
        accent=settings["pdf_accent"] or ACCENT,
        font=settings["pdf_font"] or FONT,
        logo=Path(settings["pdf_logo"]) if settings["pdf_logo"] else None,
    )
