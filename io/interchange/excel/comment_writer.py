"""Writes notes on cells into the parts of a sheet: their texts and authors (ECMA-376 part 1, 18.7), and their boxes.

Only what is said of these cells changes; a sheet without notes gets the parts that they need.
"""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from interchange.errors import damaged
from interchange.excel.around_rows import note_drawing, with_note_drawing
from interchange.excel.comment_boxes import blocks_of, box_beside, new_drawing, takes_boxes, with_boxes, without_boxes
from interchange.excel.comment_text import changed_text, new_text, plain_text, text_runs
from interchange.excel.new_styles import STRICT, TRANSITIONAL
from interchange.excel.notes import OF_CONVERSATION, place_of, read_notes
from interchange.excel.references import cell_name
from interchange.excel.sheet_listing import with_relation
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift.belongings import Underway
from interchange.excel.shift.lines import Axis
from interchange.excel.shift.sizes import Sizes
from interchange.excel.shift.vml import note_cells, vml_text
from interchange.excel.strings import escaped, unescaped
from interchange.package.archive import Archive
from interchange.package.content_types import with_default, with_overrides
from interchange.package.markup import Element, Markup, encoded, read_markup
from interchange.package.relationships import relationships, rels_name
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused

_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NoteWrite:
    """What is to be remarked on a cell, None for nothing; `known` is what the plan knows to stand there."""

    row: int
    column: int
    known: str | None
    text: str | None
    author: str = ""

    @property
    def place(self) -> Place:
        return self.row, self.column

    def joined(self, present: str | None) -> str | None:
        """What comes in the file. What stands there and was never shown, as below the last row of a table, stays
        before it."""
        if present is None or present == (self.known or ""):
            return self.text
        unseen = present.removesuffix(f"\n{self.known}") if self.known else present
        return unseen if self.text is None else f"{unseen}\n{self.text}"


@dataclass(frozen=True, slots=True)
class NotedSheet:
    """The notes of a sheet by their cells, and the cells that have a box, to be compared."""

    texts: dict[Place, tuple[str, ...]]
    boxes: list[Place]


class SheetNotes:
    """Where a sheet keeps its notes."""

    def __init__(self, archive: Archive, workbook: str, sheet: str) -> None:
        """Raises `Damaged` or `TooLarge` when no note can be written there; so that asking makes sense beforehand."""
        self._archive, self._workbook, self._sheet = archive, workbook, sheet
        related = [one for one in relationships(archive, sheet) if not one.external]
        found = (archive.find(one.target) for one in related if one.kind == "comments")
        self.comments = next((part for part in found if part is not None), None)
        self.known = read_notes(archive, sheet, workbook)
        text = SheetText(archive.read(sheet), archive.name, sheet, is_checked=True)
        identifier = note_drawing(text)
        targets = (one.target for one in related if one.id == identifier)
        self.drawing = archive.find(next(targets, "")) if identifier else None
        if identifier and (self.drawing is None or not takes_boxes(vml_text(archive.read(self.drawing))[0])):
            raise damaged(archive.name, self.drawing or sheet)

    def as_it_is(self) -> NotedSheet:
        """What the sheet holds by now."""
        texts = {place: tuple(comment.text for comment in said) for place, said in self.known.items()}
        drawing = self._archive.read(self.drawing) if self.drawing is not None else b""
        return NotedSheet(texts, sorted(note_cells(vml_text(drawing)[0])))


def with_notes(
    archive: Archive, workbook: str, sheet: str, writes: Sequence[NoteWrite], strict: bool
) -> tuple[dict[str, bytes], NotedSheet]:
    """The parts that change when notes are written on cells of a sheet, and what it must hold then. `strict`: the
    workbook is written in the namespaces of ISO/IEC 29500 strict.

    Raises `Refused` for a note on a cell with a conversation, `Damaged` and `TooLarge` for parts that take no notes.
    """
    return _Writing(archive, workbook, sheet, strict).written(sorted(writes, key=lambda write: write.place))


class _Writing:
    """One round of writing in one sheet."""

    def __init__(self, archive: Archive, workbook: str, sheet: str, strict: bool) -> None:
        self._archive, self._workbook, self._sheet, self._strict = archive, workbook, sheet, strict
        self._notes = SheetNotes(archive, workbook, sheet)
        self._parts: dict[str, bytes] = {}

    def written(self, writes: Sequence[NoteWrite]) -> tuple[dict[str, bytes], NotedSheet]:
        before = self._notes.as_it_is()
        texts = dict(before.texts)
        part, markup, encoding = self._comments()
        elements = {place_of(markup.get(one, "ref")): one for one in markup.named("comment")}
        fresh: list[tuple[NoteWrite, str]] = []
        gone: set[Place] = set()
        authors = _Authors(markup)
        for write in writes:
            element = elements.get(write.place)
            wanted = self._change(markup, element, write, authors)
            if wanted is None:
                texts.pop(write.place, None)
                gone.add(write.place)
            else:
                texts[write.place] = (wanted,)
                if element is None:
                    fresh.append((write, wanted))
        _add(markup, [(write.place, _entry(markup, write, text, authors)) for write, text in fresh])
        authors.put()
        self._parts[part] = encoded(markup.result(), encoding)
        boxed = [place for place in before.boxes if place not in gone]
        new = [(write, text) for write, text in fresh if write.place not in boxed]
        self._draw(new, gone.intersection(before.boxes))
        return self._parts, NotedSheet(texts, sorted([*boxed, *(write.place for write, _ in new)]))

    def _underway(self) -> Underway:
        return Underway(self._archive, self._parts)

    # --- Texts ---

    def _comments(self) -> tuple[str, Markup, str]:
        """The part with the notes, which is made when there is none."""
        if self._notes.comments is not None:
            return self._notes.comments, *read_markup(self._archive, self._notes.comments)
        part = self._free("comments{}.xml")
        relations, _ = with_relation(self._underway(), self._sheet, part, "comments", self._strict)
        self._parts |= relations
        self._parts |= with_overrides(self._underway(), {part: _TYPE})
        namespace = STRICT if self._strict else TRANSITIONAL
        text = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<comments xmlns="{namespace}"><authors></authors><commentList></commentList></comments>'
        )
        return part, Markup(text), "utf-8"

    def _change(self, markup: Markup, element: Element | None, write: NoteWrite, authors: _Authors) -> str | None:
        """Change or remove the note on a cell, and say what it is afterwards."""
        if element is None:
            return write.text
        inside = next((child for child in element.children if child.name == "text"), None)
        if inside is None:
            raise damaged(self._archive.name, self._notes.comments or self._sheet)
        if authors.of(element).startswith(OF_CONVERSATION):
            raise _conversation_there(write)
        wanted = write.joined(plain_text(text_runs(markup, inside)))
        if wanted is None:
            markup.remove(element)
        else:
            markup.replace(inside, changed_text(markup, inside, wanted))
        return wanted

    # --- Boxes ---

    def _draw(self, fresh: Sequence[tuple[NoteWrite, str]], gone: set[Place]) -> None:
        part = self._notes.drawing
        if part is None and not fresh:
            return
        taken = self._taken_blocks()
        if part is None:
            part, text, encoding = self._new_drawing(), new_drawing(max(taken, default=0) + 1), "utf-8"
        else:
            text, encoding = vml_text(self._archive.read(part))
        if gone:
            text = without_boxes(text, gone)
        if fresh:
            content = self._underway().read(self._sheet)
            sheet = SheetText(content, self._archive.name, self._sheet, is_checked=True)
            frame = Markup((sheet.content[: sheet.data_start] + sheet.content[sheet.data_end :]).decode("utf-8"))
            rows, columns = Sizes(frame, sheet, Axis.ROWS), Sizes(frame, sheet, Axis.COLUMNS)
            boxes = [box_beside(write.row, write.column, wanted, rows, columns) for write, wanted in fresh]
            text = with_boxes(text, boxes, taken)
        self._parts[part] = text.encode(encoding, "surrogateescape")

    def _new_drawing(self) -> str:
        """The name of a drawing that the sheet has from now on. Its relationship is of the older kind in strict
        workbooks too, as Excel writes it."""
        part = self._free("drawings/vmlDrawing{}.vml")
        relations, identifier = with_relation(self._underway(), self._sheet, part, "vmlDrawing", strict=False)
        self._parts |= relations
        self._parts |= with_default(self._underway(), "vml", _DRAWING_TYPE)
        sheet = SheetText(self._archive.read(self._sheet), self._archive.name, self._sheet, is_checked=True)
        self._parts[self._sheet] = with_note_drawing(sheet, identifier, self._strict)
        return part

    def _taken_blocks(self) -> set[int]:
        taken: set[int] = set()
        for name in self._archive.names():
            if name.lower().endswith(".vml"):
                taken |= blocks_of(vml_text(self._archive.read(name))[0])
        return taken

    def _free(self, pattern: str) -> str:
        """A part name beside the workbook that nobody has."""
        folder, known = posixpath.dirname(self._workbook), self._underway()
        names = (posixpath.join(folder, pattern.format(number)) for number in count(1))
        return next(name for name in names if known.find(name) is None and known.find(rels_name(name)) is None)


class _Authors:
    """The authors of the notes of a sheet, and those that come in."""

    def __init__(self, markup: Markup) -> None:
        self._markup = markup
        self._listing = next(markup.named("authors"), None)
        children = self._listing.children if self._listing is not None else []
        self._names = [unescaped(markup.content(one)) for one in children]
        self._known = len(self._names)

    def of(self, comment: Element) -> str:
        """Who wrote a note; empty when that is not said."""
        number = self._markup.number(comment, "authorId", -1)
        return self._names[number] if 0 <= number < self._known else ""

    def number(self, name: str) -> int:
        """The number of an author, who comes in when not there yet."""
        if name not in self._names:
            self._names.append(name)
        return self._names.index(name)

    def put(self) -> None:
        """Write down those who came in."""
        root = next(self._markup.named("comments"))
        prefix = root.prefix
        added = "".join(f"<{prefix}author>{escaped(name)}</{prefix}author>" for name in self._names[self._known :])
        if not added:
            return
        if self._listing is not None and self._listing.open:
            self._markup.insert(self._listing.inner_end, added)
            return
        whole = f"<{prefix}authors>{added}</{prefix}authors>"
        if self._listing is not None:
            self._markup.replace(self._listing, whole)
        else:
            self._markup.insert(root.inner, whole)


def _entry(markup: Markup, write: NoteWrite, text: str, authors: _Authors) -> str:
    prefix = next(markup.named("comments")).prefix
    reference, author = cell_name(*write.place), authors.number(write.author)
    return (
        f'<{prefix}comment ref="{reference}" authorId="{author}" shapeId="0">{new_text(text, prefix)}</{prefix}comment>'
    )


def _add(markup: Markup, entries: Sequence[tuple[Place, str]]) -> None:
    """Put notes, which are in the order of their cells, before those on later cells, as Excel sorts them."""
    if not entries:
        return
    root = next(markup.named("comments"))
    listing = next(markup.named("commentList"), None)
    if listing is None or not listing.open:
        whole = f"<{root.prefix}commentList>{''.join(xml for _, xml in entries)}</{root.prefix}commentList>"
        if listing is not None:
            markup.replace(listing, whole)
        else:
            authors = next(markup.named("authors"), None)
            markup.insert(root.inner if authors is None else authors.end, whole)
        return
    known = [(place_of(markup.get(one, "ref")), one) for one in markup.remaining(listing) if one.name == "comment"]
    for place, xml in entries:
        later = next((one for known_place, one in known if known_place is not None and known_place > place), None)
        markup.insert(listing.inner_end if later is None else later.start, xml)


def _conversation_there(write: NoteWrite) -> Refused:
    return Refused(
        Message(
            QT_TRANSLATE_NOOP(
                "Refusals",
                "On cell {cell} of the workbook there is a conversation of colleagues, so no note can be written there."
                " Delete the note here first.",
            ),
            {"cell": cell_name(*write.place)},
        )
    )
