"""Reads notes and conversations about cells (ECMA-376 part 1, 18.7.3; [MS-XLSX] 2.1.26 and 2.6.204)."""

from __future__ import annotations

from interchange.excel.references import cell_place
from interchange.excel.strings import text_of_item
from interchange.package.archive import Archive
from interchange.package.relationships import relationships
from interchange.package.xml import attribute, child, children, local, parse
from model.comments import Comment
from model.values import text_of

Notes = dict[tuple[int, int], tuple[Comment, ...]]
"""Row and column of a sheet, from 1 -> what is remarked there, the oldest first."""

MOST_NOTES = 20_000

OF_CONVERSATION = "tc="
"""How the author begins of the note that Excel keeps of a conversation for older versions."""


def read_notes(archive: Archive, sheet_part: str, workbook_part: str) -> Notes:
    """The notes and conversations of a sheet. Excel keeps a copy of a conversation as a note for older versions, which
    is left out. Raises `Damaged` for a part that Excel would have to repair."""
    notes: Notes = {}
    conversations: Notes = {}
    for relation in relationships(archive, sheet_part):
        if relation.external or archive.find(relation.target) is None:
            continue
        if relation.kind == "comments":
            notes.update(_notes(archive, relation.target))
        elif relation.kind == "threadedComment":
            conversations.update(_conversations(archive, relation.target, _persons(archive, workbook_part)))
    return notes | conversations


def _notes(archive: Archive, part: str) -> Notes:
    root = parse(archive.read(part), archive.name, part)
    authors = [str(author.text or "") for listing in children(root, "authors") for author in listing]
    found: Notes = {}
    for listing in children(root, "commentList"):
        for element in children(listing, "comment")[:MOST_NOTES]:
            place, text = place_of(element.get("ref")), child(element, "text")
            if place is None or text is None:
                continue
            number = str(element.get("authorId") or "")
            author = authors[int(number)] if number.isdecimal() and int(number) < len(authors) else ""
            is_copy = author.startswith(OF_CONVERSATION)
            found[place] = (Comment(text_of(text_of_item(text)), "" if is_copy else author, is_turn=is_copy),)
    return found


def _conversations(archive: Archive, part: str, persons: dict[str, str]) -> Notes:
    root = parse(archive.read(part), archive.name, part)
    turns: dict[tuple[int, int], list[tuple[str, Comment]]] = {}
    for element in children(root, "threadedComment")[:MOST_NOTES]:
        place, text = place_of(attribute(element, "ref")), child(element, "text")
        if place is None or text is None:
            continue
        moment = attribute(element, "dT") or ""
        author = persons.get((attribute(element, "personId") or "").lower(), "")
        is_done = (attribute(element, "done") or "") in {"1", "true"}
        turn = Comment(str(text.text or ""), author, moment[:10], is_done, is_turn=True)
        turns.setdefault(place, []).append((moment, turn))
    return {
        place: tuple(comment for _, comment in sorted(said, key=lambda turn: turn[0])) for place, said in turns.items()
    }


def _persons(archive: Archive, workbook_part: str) -> dict[str, str]:
    """The names of those who take part in conversations, by id in small letters."""
    found: dict[str, str] = {}
    for relation in relationships(archive, workbook_part):
        if relation.kind == "person" and not relation.external and archive.find(relation.target) is not None:
            for person in parse(archive.read(relation.target), archive.name, relation.target):
                if local(person) == "person":
                    found[(attribute(person, "id") or "").lower()] = attribute(person, "displayName") or ""
    return found


def place_of(name: str | None) -> tuple[int, int] | None:
    """Row and column, from 1, of the cell that a note is about; None when it says none."""
    try:
        return cell_place((name or "").partition(":")[0])
    except ValueError:
        return None
