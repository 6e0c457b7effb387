"""Tells by its content what kind of file something is; what it is called counts only where the content says nothing."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from interchange.errors import FileProblem
from interchange.importing.compound import SIGNATURE, Compound
from interchange.importing.delimited import is_text
from interchange.importing.problems import locked, refused, without_table
from interchange.package.archive import Archive, unreadable
from model.messages import QT_TRANSLATE_NOOP


class FileKind(Enum):
    """The kinds of file that a plan is read from."""

    WORKBOOK = "workbook"
    """Excel's own of today, and whatever is nothing else: opening it says what is the matter."""
    BINARY_WORKBOOK = "binary workbook"
    OLD_WORKBOOK = "old workbook"
    OPEN_DOCUMENT = "open document"
    WORD = "word"
    TEXT = "text"
    WEB_PAGE = "web page"


WORKBOOK_ENDINGS = (".xlsx", ".xlsm")
OTHER_ENDINGS = (
    ".docx",
    ".docm",
    ".dotx",
    ".xls",
    ".xlsb",
    ".ods",
    ".csv",
    ".tsv",
    ".txt",
    ".htm",
    ".html",
)
"""Of files that open as a new plan."""

_OLD_WORD = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a document in the old format of Word (.doc). Open it in Word, save it as a Word document (.docx), and "
    "open that.",
)
_OPEN_TEXT = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a text document of LibreOffice or another program. Save it there as a Word document (.docx), and open "
    "that.",
)
_RICH_TEXT = QT_TRANSLATE_NOOP(
    "Imports", "“{name}” is a document in Rich Text Format. Open it in Word, save it as .docx, and open that."
)
_PDF = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a PDF, which does not tell where its columns and rows are. Open it in Word and save it as .docx, or "
    "copy the table there and choose “New plan from the clipboard”.",
)
_MAIL = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a message of Outlook. Open it there, copy the table, and choose “New plan from the clipboard”; save "
    "an attachment first and open that.",
)
_PICTURE = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a picture, in which no texts can be read here. Ask for the document that the picture was made of.",
)
_APPLE = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a document of Pages or Numbers. Export it there to Word (.docx) or Excel (.xlsx), and open that.",
)
_SLIDES = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a presentation. Copy the table in it, and choose “New plan from the clipboard”.",
)
_OLD_XML = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a workbook that another system wrote in an old form of XML. Open it in Excel, save it as an Excel "
    "workbook (.xlsx), and open that.",
)
_OTHER_PROGRAM = QT_TRANSLATE_NOOP(
    "Imports",
    "“{name}” is a file of another program. Save it there as an Excel workbook (.xlsx) or a Word document (.docx), and "
    "open that.",
)

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|div)[\s>]", re.IGNORECASE)
_MAIL_HEAD = re.compile(rb"(?:MIME-Version|Received|Return-Path|From): ", re.IGNORECASE)


def kind_of(data: bytes, name: str) -> FileKind:
    """What kind of file this is. Raises a `FileProblem` that says what to do for kinds that are not read."""
    if data.startswith(SIGNATURE):
        return _kind_of_compound(Compound(data, name), name)
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_package(data, name)
    start = data[:4_096].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    problem = _problem_with(start, data)
    if problem is not None:
        raise refused(problem, name)
    if start.startswith(b"<") and _PAGE.search(start):
        return FileKind.WEB_PAGE
    ending = PurePath(name).suffix.lower()
    if start and is_text(data) and not (ending in WORKBOOK_ENDINGS and not _has_columns(start)):
        return FileKind.TEXT
    if data and ending in OTHER_ENDINGS:
        raise unreadable(name) if start else without_table(name)
    return FileKind.WORKBOOK


def _problem_with(start: bytes, data: bytes) -> tuple[str, str] | None:
    if b"%PDF-" in data[:1_024]:
        return _PDF
    if data.startswith(_PICTURES) or data[8:12] in {b"WEBP", b"ftyp"} or data[4:12] in {b"ftypheic", b"ftypmif1"}:
        return _PICTURE
    if start.startswith(b"{\\rtf"):
        return _RICH_TEXT
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start and start.startswith(b"<?"):
        return _OLD_XML
    return _MAIL if _MAIL_HEAD.match(start) else None


def _has_columns(start: bytes) -> bool:
    """Whether a text could be a table all the same, as systems give it that name a list .xlsx."""
    first = start.split(b"\n", 1)[0]
    return any(first.count(mark) > 1 for mark in (b";", b"\t", b","))


def _kind_of_compound(compound: Compound, name: str) -> FileKind:
    names = compound.names
    if "EncryptedPackage" in names:
        raise locked(name)
    if names & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return FileKind.OLD_WORKBOOK
    if "WordDocument" in names:
        raise refused(_OLD_WORD, name)
    if "PowerPoint Document" in names:
        raise refused(_SLIDES, name)
    if any(found.startswith(("__properties_version1", "__nameid_version1", "__substg1.0")) for found in names):
        raise refused(_MAIL, name)
    raise refused(_OTHER_PROGRAM, name)


def _kind_of_package(data: bytes, name: str) -> FileKind:
    ending = PurePath(name).suffix.lower()
    try:
        archive = Archive(data, name)
    except FileProblem:
        if ending in {".pages", ".numbers", ".key"}:
            raise refused(_APPLE, name) from None
        raise
    if archive.find("mimetype") is not None:
        kind = archive.read("mimetype").strip()
        if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
            return FileKind.OPEN_DOCUMENT
        raise refused(_OPEN_TEXT if b"opendocument.text" in kind else _OTHER_PROGRAM, name)
    parts = {part.lower() for part in archive.names()}
    if "xl/workbook.bin" in parts:
        return FileKind.BINARY_WORKBOOK
    if "word/document.xml" in parts or (ending in {".docx", ".docm", ".dotx"} and "xl/workbook.xml" not in parts):
        return FileKind.WORD
    if "ppt/presentation.xml" in parts:
        raise refused(_SLIDES, name)
    if any(part.startswith("index/") or part.endswith(".iwa") for part in parts):
        raise refused(_APPLE, name)
    return FileKind.WORKBOOK
