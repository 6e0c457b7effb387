"""The body of a document: the title, and every block of every part, as one text of XML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docx.oxml.ns import nsdecls

from interchange.word.contents import bookmark, contents, headings_of, place_of_contents
from interchange.word.escape import run_content
from interchange.word.numbering import Numbering
from interchange.word.paragraphs import RUNNING_TEXT, gap, paragraph, text_block
from interchange.word.pictures import Pictures
from interchange.word.sections import Page
from interchange.word.styles import Style
from interchange.word.tables import table
from model.report import Block, Bullets, DataTable, Heading, Paragraph, Part, Picture, Report, TextBlock

DEEPEST_HEADING = 4
"""The template has styles for this many levels; Word's navigation is no use below them."""


def body_xml(
    report: Report,
    section: Any,
    numbering: Numbering,
    pictures: Pictures,
    is_titled: bool = False,
    also: Sequence[str] = (),
) -> str:
    """`w:body` for the report; `section` is the `w:sectPr` of the template, the model for every section. The template
    shows the title itself when it `is_titled`; `also` stands below the title as small print.

    Built as text: a matrix of a thousand rows then takes a tenth of a second, not a quarter of an hour.
    """
    body = _Body(report, numbering, pictures, is_titled, also)
    parts = report.parts or (Part(()),)
    pieces = [f"<w:body {nsdecls('w', 'r')}>"]
    for place, part in enumerate(parts):
        page = Page(section, part.landscape, first=place == 0)
        last = place == len(parts) - 1
        pieces.extend(body.part(part, page, first=place == 0))
        pieces.append(gap() + page.xml if last else gap(page.xml))
    pieces.append("</w:body>")
    return "".join(pieces)


class _Body:
    """Writes blocks in order, because headings and lists are numbered as they come."""

    def __init__(
        self, report: Report, numbering: Numbering, pictures: Pictures, is_titled: bool, also: Sequence[str]
    ) -> None:
        self._report = report
        self._is_titled = is_titled
        self._also = also
        self._numbering = numbering
        self._pictures = pictures
        self._heading = 0

    def part(self, part: Part, page: Page, first: bool) -> Iterator[str]:
        """The blocks of a part; the first one opens with the title and the table of contents."""
        if not first:
            yield from self._blocks(part.blocks, page, on_top=True)
            return
        place = place_of_contents(part.blocks)
        yield self._title_block()
        yield from self._blocks(part.blocks[:place], page)
        yield contents(headings_of(self._report))
        yield from self._blocks(part.blocks[place:], page)

    def _title_block(self) -> str:
        """The title, and below it what kind of plan it is and which version."""
        report = self._report
        title = "" if self._is_titled else paragraph(report.title, Style.TITLE)
        below = [(report.subtitle, Style.SUBTITLE), (report.edition, Style.NOTE)]
        below += [(text, Style.NOTE) for text in self._also]
        return title + "".join(paragraph(text, style) for text, style in below if text)

    def _blocks(self, blocks: Sequence[Block], page: Page, on_top: bool = False) -> Iterator[str]:
        """The blocks; the first of them stands at the top of a page."""
        following = [*blocks[1:], None]
        for place, (block, next_one) in enumerate(zip(blocks, following, strict=False)):
            if isinstance(block, DataTable):
                yield from table(block, page.text_width, self._numbering)
                # Word takes two tables in a row for one; a paragraph keeps them apart.
                yield gap() if isinstance(next_one, DataTable) else ""
            else:
                yield self._block(block, next_one, page.text_width, on_top and place == 0)

    def _block(self, block: Heading | TextBlock | Picture, following: Block | None, width: int, on_top: bool) -> str:
        if isinstance(block, Heading):
            return self._headed(block, on_top)
        if isinstance(block, Picture):
            return self._pictures.xml(block, width)
        leads_on = isinstance(block, Paragraph) and isinstance(following, DataTable | Bullets)
        return text_block(block, RUNNING_TEXT, self._numbering, leads_on)

    def _headed(self, heading: Heading, on_top: bool) -> str:
        """A heading of a built-in style, which a screen reader travels by, with the bookmark for the contents."""
        number = self._heading
        self._heading += 1
        level = min(heading.level, DEEPEST_HEADING)
        above = '<w:spacing w:before="0"/>' if on_top else ""
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{Style.HEADING}{level}"/>{above}</w:pPr>'
            f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(number)}"/><w:r>{run_content(heading.text)}</w:r>'
            f'<w:bookmarkEnd w:id="{number}"/></w:p>'
        )
