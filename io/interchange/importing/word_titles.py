"""Which paragraphs are the title and the headings of a document: by their style, or by how they stand out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interchange.importing.word_blocks import Paragraph
from interchange.importing.word_frames import Frame
from interchange.importing.word_labels import labelled
from interchange.importing.word_lists import Line
from interchange.importing.word_styles import Place
from model.layout.labels import is_section_title

LONGEST_TITLE = 120
LONGEST_NAME = 60
"""A line that is a heading only by how it looks is no longer than this."""
_SENTENCE = (".", ",", ";", "!")
_TYPED_NUMBER = re.compile(r"(?:hoofdstuk\s+)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+", re.IGNORECASE)


class Headings:
    """Tells headings from text in one document."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._captions = {paragraph.text for paragraph in paragraphs if paragraph.place is Place.CAPTION}
        told = [paragraph for paragraph in paragraphs if not paragraph.is_empty and paragraph.level == 0]
        # Where most of the text is bold, bold says nothing.
        self._looks_count = 2 * sum(paragraph.stands_out for paragraph in told) <= len(told) + 2

    def heading(self, paragraph: Paragraph) -> str:
        """The heading that a paragraph is; empty when it is text."""
        text = " ".join(paragraph.text.split())
        if paragraph.is_empty or paragraph.place in {Place.CAPTION, Place.CONTENTS}:
            return ""
        if paragraph.level or paragraph.place in {Place.TITLE, Place.SUBTITLE}:
            return text.rstrip(": ")
        if paragraph.label or "\n" in paragraph.text.strip() or len(text) > LONGEST_NAME:
            return ""
        is_known = is_known_section(text)
        stands_out = self._looks_count and paragraph.stands_out and not text.endswith(_SENTENCE)
        return text.rstrip(": ") if is_known or (stands_out and any(map(str.isalpha, text))) else ""

    def is_name_of_table(self, line: Line) -> bool:
        """Whether the line above a table names it: a caption, or a short line that is no sentence and no item."""
        text = line.text.strip()
        if text in self._captions:
            return True
        is_item = bool(line.label) or text.startswith(("-", "•", "–"))
        return not is_item and len(text) <= LONGEST_NAME and not text.endswith((*_SENTENCE, ":", "?"))


def is_known_section(text: str) -> bool:
    """Whether plans are known to have a section with this title, whatever number is typed before it."""
    return is_section_title(_TYPED_NUMBER.sub("", text.strip(), count=1))


def title_of(pieces: Sequence[Paragraph | Frame], headings: Headings) -> tuple[str, set[int]]:
    """The title of a document, and the places of the paragraphs that make it.

    The style for titles decides; else the first paragraph is one when it stands out, or when labelled values follow.
    """
    styled = next((place for place, piece in enumerate(pieces) if _is_placed(piece, Place.TITLE)), None)
    if styled is not None:
        return _styled_title(pieces, styled)
    told = [place for place, piece in enumerate(pieces) if isinstance(piece, Frame) or not piece.is_empty]
    first = pieces[told[0]] if told else None
    if not isinstance(first, Paragraph) or first.label or len(first.text) > LONGEST_TITLE:
        return "", set()
    text = " ".join(first.text.split())
    following = pieces[told[1]] if len(told) > 1 else None
    if is_known_section(text) or labelled(text) or first.place not in {Place.TEXT, Place.SUBTITLE}:
        return "", set()
    if first.level:
        others = [piece for piece in pieces[told[0] + 1 :] if isinstance(piece, Paragraph) and piece.level]
        is_alone = all(other.level > first.level for other in others)
        if isinstance(following, Frame):
            # It names the table too, and stays where it is.
            return (text, set()) if is_alone else ("", set())
        is_title = is_alone or not _is_text(following, headings)
    else:
        is_title = first.stands_out or (
            isinstance(following, Paragraph)
            and bool(labelled(following.text.split("\n")[0]))
            and text[-1:] not in ".:;"
        )
    return (text, {told[0]}) if is_title else ("", set())


def _styled_title(pieces: Sequence[Paragraph | Frame], first: int) -> tuple[str, set[int]]:
    """The title and what follows it directly as its second line or subtitle."""
    title = ""
    places: set[int] = set()
    for place in range(first, len(pieces)):
        piece = pieces[place]
        if not isinstance(piece, Paragraph) or len(title) > LONGEST_TITLE:
            break
        text = " ".join(piece.text.split())
        if text and piece.place is Place.TITLE:
            title = f"{title} {text}".strip()
        elif text and piece.place is Place.SUBTITLE:
            title = f"{title} – {text}"
        elif text:
            break
        places.add(place)
    return title, places


def _is_placed(piece: Paragraph | Frame, place: Place) -> bool:
    return isinstance(piece, Paragraph) and piece.place is place and not piece.is_empty


def _is_text(piece: Paragraph | Frame | None, headings: Headings) -> bool:
    return isinstance(piece, Paragraph) and not headings.heading(piece) and not labelled(piece.text.split("\n")[0])
