"""Reads a document from top to bottom into what a plan has: a title, properties, sections of text, and tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from interchange.importing.content import Imported, ImportedSection, ImportedTable
from interchange.importing.word_blocks import Paragraph
from interchange.importing.word_frames import Frame
from interchange.importing.word_labels import labelled, properties_and_sections
from interchange.importing.word_lists import Line, written
from interchange.importing.word_notes import Notes
from interchange.importing.word_styles import Place
from interchange.importing.word_tables import above_tables, is_matrix, plain_table, tables_in
from interchange.importing.word_titles import Headings, title_of

OPENINGS = ("Inleiding", "Vooraf")
"""What the text before the first heading is called, in a Dutch document; the second when it has the first itself."""
_CAPTION = re.compile(r"tabel\s+[\dIVX]+(?:[.-]\d+)*\s*[:.–-]?\s*", re.IGNORECASE)

Piece = Paragraph | Frame


@dataclass(slots=True)
class _Section:
    """A section while it is read; `had_table`: what follows is no longer directly below the heading."""

    title: str
    lines: list[Line] = field(default_factory=list)
    ends_in_paragraph: bool = False
    """Whether its last line is one of the running text, not of a table that was kept as text."""
    names_table: bool = False
    had_table: bool = False

    @property
    def text(self) -> str:
        return written(self.lines)

    @property
    def is_empty(self) -> bool:
        return not any(line.text.strip() for line in reversed(self.lines))


class Outline:
    """Builds what is imported of the pieces of a document."""

    def __init__(self, pieces: Sequence[Piece], notes: Notes) -> None:
        self._pieces = pieces
        self._notes = notes
        self._headings = Headings([piece for piece in pieces if isinstance(piece, Paragraph)])
        self._imported = Imported()
        self._sections = [_Section("")]
        self._plain = _largest_plain(pieces)
        taken = {self._headings.heading(piece).casefold() for piece in pieces if isinstance(piece, Paragraph)}
        self._opening = next((title for title in OPENINGS if title.casefold() not in taken), OPENINGS[-1])

    def read(self) -> Imported:
        self._imported.title, skipped = title_of(self._pieces, self._headings)
        for place, piece in enumerate(self._pieces):
            if place in skipped:
                continue
            if isinstance(piece, Frame):
                self._take_frame(piece)
            elif piece.place is not Place.CONTENTS:
                self._take_paragraph(piece)
        self._take_labelled_sections()
        self._close()
        return self._imported

    @property
    def _section(self) -> _Section:
        return self._sections[-1]

    @property
    def _is_opening(self) -> bool:
        return len(self._sections) == 1 and not self._imported.tables

    def _take_paragraph(self, paragraph: Paragraph) -> None:
        if self._is_opening and not paragraph.label and paragraph.level == 0:
            lines = [line for line in paragraph.text.split("\n") if line.strip()]
            found = [labelled(line, any_label=bool(self._imported.properties)) for line in lines]
            if lines and all(found):
                self._imported.properties += [pair for pairs in found for pair in pairs]
                return
        heading = self._headings.heading(paragraph)
        if heading:
            self._sections.append(_Section(heading))
        else:
            self._section.lines += paragraph.lines()
            self._section.ends_in_paragraph = not paragraph.is_empty or self._section.ends_in_paragraph

    def _take_frame(self, frame: Frame) -> None:
        if is_matrix(frame):
            self._take_around(frame)
            self._add(tables_in(frame, self._heading_above(), self._notes))
        elif frame is self._plain:
            table = plain_table(frame, self._heading_above(), self._notes)
            self._notes.plain(_told(table.heads))
            self._add([table])
        else:
            pairs = properties_and_sections(frame)
            if pairs is None:
                self._take_as_text(frame)
                return
            self._imported.properties += pairs[0]
            if pairs[1]:
                self._sections += [_Section(section.title, [Line(section.text)]) for section in pairs[1]]

    def _add(self, tables: list[ImportedTable]) -> None:
        self._imported.tables += tables
        self._section.had_table = True

    def _take_around(self, frame: Frame) -> None:
        """What stands in rows above the heads: labelled values, and text."""
        heading = frame.tables()[0].heading
        for row in above_tables(frame):
            texts = frame.filled(row)
            if texts == [heading]:
                continue
            pairs = labelled("\t".join(texts))
            if pairs:
                self._imported.properties += pairs
            else:
                self._section.lines += [Line(text) for text in texts]
                self._section.ends_in_paragraph = False

    def _take_as_text(self, frame: Frame) -> None:
        rows = [row for row in range(len(frame.texts)) if frame.filled(row)]
        for row in rows:
            told = (" / ".join(text.split("\n")) for text in frame.filled(row))
            self._section.lines.append(Line(" | ".join(told)))
            self._section.ends_in_paragraph = False
        if rows and frame.width > 1:
            self._notes.as_text(self._section.title or self._opening, _told(frame.filled(rows[0])))

    def _heading_above(self) -> str:
        """The heading of a table: the caption or short line right above it, else the heading of its section."""
        section = self._section
        while section.lines and not section.lines[-1].text.strip():
            section.lines.pop()
        if section.is_empty:
            section.names_table = bool(section.title)
            return "" if section.had_table else section.title
        last = section.lines[-1]
        if section.ends_in_paragraph and self._headings.is_name_of_table(last):
            section.lines.pop()
            return _CAPTION.sub("", last.text.strip(), count=1) or last.text.strip()
        return "" if section.had_table else section.title

    def _take_labelled_sections(self) -> None:
        """A section of nothing but labelled values is a list of properties, with a heading."""
        kept = self._sections[:1]
        for section in self._sections[1:]:
            lines = [line for line in section.text.split("\n") if line.strip()]
            pairs = [labelled(line, any_label=True) for line in lines]
            if lines and all(pairs) and 2 * sum(bool(labelled(line)) for line in lines) >= len(lines):
                self._imported.properties += [pair for found in pairs for pair in found]
            else:
                kept.append(section)
        self._sections = kept

    def _close(self) -> None:
        opening = self._sections[0]
        if opening.text:
            opening.title = self._opening
            self._notes.opening(opening.title)
        self._imported.sections = [
            ImportedSection(section.title, section.text)
            for section in self._sections
            if section.title and (section.text or not section.names_table)
        ]
        self._imported.remarks = self._notes.remarks()


def _largest_plain(pieces: Sequence[Piece]) -> Frame | None:
    """The table to take when none has known heads: that with the most rows, of at least three columns and two rows."""
    frames = [piece for piece in pieces if isinstance(piece, Frame)]
    if any(is_matrix(frame) for frame in frames):
        return None
    plain = [
        frame
        for frame in frames
        if frame.width >= 3 and sum(map(any, frame.texts)) >= 2 and any(sum(map(bool, row)) > 1 for row in frame.texts)
    ]
    plain = [frame for frame in plain if not frame.tables() and properties_and_sections(frame) is None]
    return max(plain, key=lambda frame: len(frame.texts), default=None)


def _told(heads: Sequence[str]) -> str:
    """Heads as a sentence names them."""
    return ", ".join(" ".join(head.split())[:40] for head in heads[:6] if head.strip())
