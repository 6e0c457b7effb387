"""Labelled values in a text: `Datum: 4 februari`, or a table with labels on the left and what they say on the right."""

from __future__ import annotations

import re

from interchange.importing.content import ImportedSection
from interchange.importing.word_frames import Frame
from model.layout.labels import is_section_title, role_of_label

LONGEST_LABEL, LONGEST_VALUE = 60, 200
_LABELLED = re.compile(r"\s*([^:\n]{2,40}?)\s*:\s*(.*)", re.DOTALL)
_SEVERAL = re.compile(r"\t+|\s{3,}")
_ADDRESS = re.compile(r"(?:https?|mailto|www)$", re.IGNORECASE)


def labelled(line: str, any_label: bool = False) -> list[tuple[str, str]]:
    """The labels and values in a line, such as *Datum: 4 februari*; none when it is another text.

    Labels that plans are known to have count everywhere. With `any_label` every short label with a short value does.
    """
    pieces = [piece.strip() for piece in _SEVERAL.split(line.strip()) if piece.strip()]
    found = [pair for piece in pieces if (pair := _labelled(piece, any_label)) is not None]
    if found and len(found) == len(pieces):
        return found
    if len(pieces) == 2 and _is_label(pieces[0]):
        return [(pieces[0].rstrip(": "), pieces[1])]
    whole = _labelled(" ".join(pieces), any_label)
    return [whole] if whole is not None else []


def properties_and_sections(frame: Frame) -> tuple[list[tuple[str, str]], list[ImportedSection]] | None:
    """What a table of labels and values says; None when it is no such table.

    Most of its labels must be known, or written with a colon, and no head may stand over them. A long text beside a
    label is a section.
    """
    rows = frame.texts
    if frame.width == 3 and all(row[1].strip() in {"", ":"} for row in rows):
        rows = [[row[0], row[2]] for row in rows]
    if len(rows[0]) not in {2, 4} or _has_heads(frame):
        return None
    properties: list[tuple[str, str]] = []
    sections: list[ImportedSection] = []
    known = pairs = 0
    whole_rows = {merge.top - 1 for merge in frame.merges if merge.left == 1 and merge.right == frame.width}
    for place, row in enumerate(rows):
        if place in whole_rows:
            # The name of the list; the plan has its own for it.
            continue
        for label, value in zip(row[::2], row[1::2], strict=True):
            if not label.strip():
                if value.strip():
                    return None
                continue
            pairs += 1
            name = label.strip().rstrip(": ")
            if len(label) > LONGEST_LABEL or "\n" in label.strip():
                return None
            is_section = is_section_title(name)
            known += is_section or label.rstrip().endswith(":") or _is_label(label)
            if is_section or "\n" in value or len(value) > LONGEST_VALUE:
                sections.append(ImportedSection(name, value))
            else:
                properties.append((name, value))
    return (properties, sections) if 2 * known > pairs else None


def _has_heads(frame: Frame) -> bool:
    """Whether the first row names columns: by its looks, or because a label stands where a value would."""
    looks = frame.flagged[0] or (frame.stands_out[0] and not any(frame.stands_out[1:]) and len(frame.texts) > 1)
    return looks or any(map(_is_label, frame.texts[0][1::2]))


def _is_label(text: str) -> bool:
    return len(text) <= LONGEST_LABEL and role_of_label(text) is not None


def _labelled(text: str, any_label: bool) -> tuple[str, str] | None:
    found = _LABELLED.fullmatch(text)
    if found is None or len(found[2]) > LONGEST_VALUE or _ADDRESS.search(found[1]):
        return None
    label, value = found[1], found[2].strip()
    is_short = any_label and len(label.split()) <= 5 and bool(value) and not value.endswith((".", "?", "!"))
    return (label, value) if is_short or _is_label(f"{label}:") else None
