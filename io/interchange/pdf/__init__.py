"""PDF documents and pages to look at: a report becomes pages, set by Typst with fonts of our own."""

from interchange.pdf.look import Look, Turn
from interchange.pdf.own_process import Typesetting
from interchange.pdf.pages import Pages
from interchange.pdf.typesetting import NotSet, known_font, write_pages, write_pdf

__all__ = ["Look", "NotSet", "Pages", "Turn", "Typesetting", "known_font", "write_pages", "write_pdf"]
