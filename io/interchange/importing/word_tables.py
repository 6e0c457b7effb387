"""Makes the tables of a plan of a frame: without heads typed again, split rows joined, merged labels in every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interchange.importing.content import ImportedTable
from interchange.importing.word_frames import Frame
from interchange.importing.word_notes import Notes
from model.cleanup.split_rows import is_continuation, joined
from model.columns import Role
from model.layout import FoundTable, recognise
from model.layout.heads import reduced
from model.layout.labels import names_versions

LABELS = {Role.PERIOD, Role.PHASE, Role.AUDIENCE, Role.GOAL, Role.SUBJECT, Role.LEVEL, Role.PLACE, Role.NUMBER}
"""What says which row this is: a row says nothing without it, so that a merged one holds for each row beside it. An
action, a cost or a status that is merged is one thing, which repeating would make into several."""
LONGEST_REPEATED = 300
"""A label is short; a merged text that is longer stands once."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A table within a frame: rows of heads and rows of content, counted from 0, the ends not included."""

    heads: dict[int, str]
    head_rows: range
    body: list[int]
    heading: str


def is_matrix(frame: Frame) -> bool:
    """Whether a frame holds a table of a plan, and not the history of the document."""
    tables = frame.tables()
    if not tables:
        return False
    return not names_versions(list(_heads(frame, tables[0]).values()))


def above_tables(frame: Frame) -> range:
    """The rows above the heads of the first table, counted from 0, without its heading."""
    first = frame.tables()[0]
    end = first.first_row - 1
    while end > 0 and (not frame.filled(end - 1) or frame.filled(end - 1) == [first.heading]):
        end -= 1
    return range(end)


def tables_in(frame: Frame, heading: str, notes: Notes) -> list[ImportedTable]:
    """The tables of a frame, each with what stands above it in the frame itself, else with this heading."""
    parts = _parts(frame, notes)
    return [
        _table(frame, part, part.heading or (heading if place == 0 else ""), notes) for place, part in enumerate(parts)
    ]


def plain_table(frame: Frame, heading: str, notes: Notes) -> ImportedTable:
    """The table of a frame without known heads, with its first row of several texts as heads. What stands alone in rows
    above them is its heading."""
    first = next(place for place in range(len(frame.texts)) if len(frame.filled(place)) > 1)
    above = " – ".join(" ".join(text.split()) for place in range(first) for text in frame.filled(place))
    heads = {place: " ".join(text.split()) for place, text in enumerate(frame.texts[first])}
    body = list(range(first + 1, len(frame.texts)))
    return _table(frame, _Part(heads, range(first, first + 1), body, above), above or heading, notes)


def goes_on(frame: Frame, other: Frame) -> int | None:
    """The first row of the other frame, counted from 0, that goes on with this one on the next page; None when it is
    another table.

    It has as many columns, and the same heads once more, or none at all.
    """
    if frame.width != other.width or not is_matrix(frame):
        return None
    last = frame.tables()[-1]
    known = [_marks(frame.texts[row - 1]) for row in range(last.first_row, last.header_row + 1)]
    repeated = 0
    while repeated < len(other.texts) and _marks(other.texts[repeated]) in known:
        repeated += 1
    return None if not repeated and (other.tables() or _has_own_heads(frame, other)) else repeated


def _has_own_heads(frame: Frame, other: Frame) -> bool:
    """Whether the first row looks like heads of another table, flagged or by its looks."""
    if other.flagged[0] or not other.stands_out[0] or len(other.texts) < 2 or len(other.filled(0)) < 2:
        return other.flagged[0]
    return not any(frame.stands_out[frame.tables()[-1].header_row :])


def _parts(frame: Frame, notes: Notes) -> list[_Part]:
    """The tables of a frame; heads that come again without a heading above them begin no new one."""
    found: list[FoundTable] = []
    for table in frame.tables():
        if not found or found[-1].header_row != table.header_row:
            found.append(table)
    parts: list[_Part] = []
    for place, table in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        end = following.first_row - 1 if following is not None else len(frame.texts)
        while (
            following is not None
            and end > table.header_row
            and (not frame.filled(end - 1) or frame.filled(end - 1) == [following.heading])
        ):
            end -= 1
        heads = _heads(frame, table)
        body = list(range(table.header_row, end))
        again = parts and not table.heading and _marks(list(heads.values())) == _marks(list(parts[-1].heads.values()))
        if again:
            notes.count("repeated_heads")
            parts[-1].body.extend(body)
        else:
            parts.append(_Part(heads, range(table.first_row - 1, table.header_row), body, table.heading))
    return parts


def _heads(frame: Frame, table: FoundTable) -> dict[int, str]:
    """The head of every column of the frame, as it was found or as it stands there."""
    row = table.header_row - 1
    heads = dict(enumerate(frame.texts[row]))
    for other in frame.tables():
        if other.header_row == table.header_row:
            heads.update({column.column - 1: column.title for column in other.columns})
    return {place: " ".join(title.split()) for place, title in heads.items()}


def _table(frame: Frame, part: _Part, heading: str, notes: Notes) -> ImportedTable:
    rows = _without_repeated_heads(frame, part, notes)
    texts = {row: list(frame.texts[row]) for row in rows}
    heads = [part.heads.get(place, "") for place in range(frame.width)]
    roles = _roles(heads, list(texts.values()))
    rows = [row for row in rows if _says_something(texts[row], roles)]
    covered = _repeat_labels(frame, {row: texts[row] for row in rows}, heads, roles, notes)
    lines = _joined_rows([texts[row] for row in rows], [row in covered for row in rows], notes)
    columns = [place for place, head in enumerate(heads) if head or any(line[place].strip() for line in lines)]
    return ImportedTable(
        tuple(heads[place] for place in columns),
        tuple(tuple(line[place] for place in columns) for line in lines),
        heading,
    )


def _without_repeated_heads(frame: Frame, part: _Part, notes: Notes) -> list[int]:
    known = [_marks(frame.texts[row]) for row in part.head_rows]
    rows = [row for row in part.body if _marks(frame.texts[row]) not in known]
    notes.count("repeated_heads", len(part.body) - len(rows))
    return rows


def _roles(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Role | None]:
    samples = [[row[place] for row in rows] for place in range(len(heads))]
    return [recognition.role for recognition in recognise(heads, samples)]


def _says_something(texts: Sequence[str], roles: Sequence[Role | None]) -> bool:
    """Whether a row holds more than its number: Word numbers rows that are still to be filled too."""
    return any(text.strip() for text, role in zip(texts, roles, strict=True) if role is not Role.NUMBER)


def _repeat_labels(
    frame: Frame, texts: dict[int, list[str]], heads: Sequence[str], roles: Sequence[Role | None], notes: Notes
) -> set[int]:
    """Put the text of a label that is merged over several rows in each of them; returns the rows that merges cover."""
    merges = [merge for merge in frame.merges if merge.bottom > merge.top and merge.top - 1 in texts]
    first = {merge.left - 1 for merge in merges}
    covered: set[int] = set()
    for merge in merges:
        place = merge.left - 1
        text = texts[merge.top - 1][place]
        below = [row for row in range(merge.top, merge.bottom) if row in texts]
        covered.update(below)
        if not text or not below:
            continue
        is_label = roles[place] in LABELS or (roles[place] is None and _is_leading(place, first))
        is_label = is_label and len(text) <= LONGEST_REPEATED
        for row in below if is_label else ():
            texts[row][place] = texts[row][place] or text
        notes.merged(heads[place] or str(place + 1), is_label)
    return covered


def _is_leading(place: int, merged: set[int]) -> bool:
    """Whether a column is the first, or the next of the columns from the left that have merged cells."""
    return all(before in merged for before in range(place))


def _joined_rows(lines: list[list[str]], covered: Sequence[bool], notes: Notes) -> list[list[str]]:
    """The rows, with those joined that a page break cut in two. A row beside a merged cell is a row by itself."""
    result: list[list[str]] = []
    for line, is_covered in zip(lines, covered, strict=True):
        if result and not is_covered and is_continuation(result[-1], line):
            result[-1] = list(joined(result[-1], line))
            notes.count("joined_rows")
        else:
            result.append(line)
    return result


def _marks(texts: Sequence[str]) -> tuple[str, ...]:
    """What a row of heads is compared by."""
    return tuple(reduced(" ".join(text.split())[:200]) for text in texts)
