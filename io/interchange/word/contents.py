"""The table of contents: a field that is already filled, with a link to every heading."""

from __future__ import annotations

from collections.abc import Sequence

from interchange.word.escape import run_content
from interchange.word.paragraphs import paragraph
from interchange.word.styles import Style
from model.report import Block, Heading, Report

FEWEST_HEADINGS = 5
DEEPEST = 3


def bookmark(number: int) -> str:
    """The name of the bookmark of a heading; Word hides names that begin with an underscore."""
    return f"_Toc{number:08d}"


def headings_of(report: Report) -> list[Heading]:
    """The headings of the whole document, in order; the place in this list is the number of the bookmark."""
    return [block for part in report.parts for block in part.blocks if isinstance(block, Heading)]


def contents(headings: Sequence[Heading]) -> str:
    """The table of contents, empty for a document with few headings.

    The field (TOC, ECMA-376 part 1, 17.16.5.68) holds its entries already. It is not marked as out of date and fields
    are not updated on opening, because Word would ask every reader a question first. Page numbers come when the
    reader updates the field: only Word knows them.
    """
    if len(headings) < FEWEST_HEADINGS:
        return ""
    shown = [(number, heading) for number, heading in enumerate(headings) if heading.level <= DEEPEST]
    entries = "".join(
        _entry(number, heading, first=place == 0, last=place == len(shown) - 1)
        for place, (number, heading) in enumerate(shown)
    )
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        f"</w:sdtPr><w:sdtContent>{paragraph('Inhoud', Style.CONTENTS_TITLE)}{entries}</w:sdtContent></w:sdt>"
    )


def place_of_contents(blocks: Sequence[Block]) -> int:
    """Where the table of contents goes among the blocks of the first part: before the first heading."""
    return next((place for place, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))


def _entry(number: int, heading: Heading, first: bool, last: bool) -> str:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{DEEPEST}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{Style.CONTENTS}{heading.level}"/></w:pPr>{begin if first else ""}'
        f'<w:hyperlink w:anchor="{bookmark(number)}" w:history="1"><w:r>{run_content(heading.text)}</w:r></w:hyperlink>'
        f"{end if last else ''}</w:p>"
    )
