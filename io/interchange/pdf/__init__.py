"""PDF documents and pages to look at: a report becomes pages, set by Typst with fonts of our own."""

from interchange.pdf.look import Look, Turn
from interchange.pdf.pages import KeptPages, Pages
from interchange.pdf.typesetting import NotSet, write_pages, write_pdf

__all__ = ["KeptPages", "Look", "NotSet", "Pages", "Turn", "write_pages", "write_pdf"]
