"""Formulas that stand once for many cells: conditional formats, validations, calculated columns of Excel tables.

Such a formula is written for the first cell of its range, and means for every other cell what a copy there would mean
(ECMA-376 part 1, 18.3.1.43, 18.3.1.33). When lines come and go, the formula of each cell follows like any other, but
afterwards one formula has to stand for all cells again. It is the one that is right for most of them: in
`$B5<>$B4`, a rule for rows 5 to 20 that looks one row up, it keeps looking one row up although a row comes in above
row 5, and does not become #REF! although row 4 goes; a list in fixed rows stays that list although the rule moves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from interchange.excel.formulas import Corner, Reference, references, spliced
from interchange.excel.shift.lines import Axis, Lines
from interchange.excel.shift.shift import GONE, Shift, at_line, is_fixed, line_of

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Range:
    """The lines that a formula stands for. It is written for the line `base`, which is `new_base` afterwards."""

    spans: tuple[Span, ...]
    base: int
    new_base: int
    is_shifted: bool
    """Whether they are lines of the sheet that is shifted, and not of another one whose rule only looks there."""


def range_of(before: str, after: str, axis: Axis, is_shifted: bool) -> Range:
    """The range of a rule from its list of areas before and after; the rule is written for the first line of all."""
    spans = _spans(before, axis)
    base, new_base = (min(first for first, _ in found) for found in (spans, _spans(after, axis)))
    return Range(spans, base, new_base, is_shifted)


def _spans(areas: str, axis: Axis) -> tuple[Span, ...]:
    spans = []
    for area in areas.split():
        for found in references(area)[:1]:
            first = line_of(found.first, axis) or 1
            last = line_of(found.last or found.first, axis) or axis.last
            spans.append((min(first, last), max(first, last)))
    return tuple(spans) or ((1, 1),)


def rule_formula(text: str, shift: Shift, place: Range) -> str:
    """The formula of a rule after the lines have come and gone."""
    return _moved(text, shift, place, is_rule=True)[0]


def common_formula(text: str, shift: Shift, place: Range) -> str | None:
    """The formula that is right for all cells it stands for; None when they would need different ones."""
    moved, is_common = _moved(text, shift, place, is_rule=False)
    return moved if is_common else None


def _moved(text: str, shift: Shift, place: Range, is_rule: bool) -> tuple[str, bool]:
    doubtful = []

    def change(found: Reference) -> str | None:
        if not line_of(found.first, shift.axis):
            return None
        corners = [found.first] if found.last is None else [found.first, found.last]
        is_meant = shift.meant(found, at_home=place.is_shifted)
        if all(is_fixed(corner, shift.axis) for corner in corners):
            return shift.reference(found) if is_meant else None
        if not (is_meant or place.is_shifted):
            return None
        if is_rule and not is_meant and shift.lines.of(place.base) is not None:
            # What the first cell of a rule sees in another sheet stays where it is, and the others keep their distance.
            return None
        lines = shift.lines if is_meant else Lines(last=shift.axis.last)
        votes = _votes(corners, shift, lines, place)
        if len(votes) != 1:
            doubtful.append(found)
        if not votes:
            return None
        chosen = max(votes, key=lambda vote: votes[vote])
        if chosen is None:
            return GONE
        moved = _written(corners, chosen, shift.axis, place)
        return None if moved == corners else ":".join(corner.text for corner in moved)

    return spliced(text, change), not doubtful


def _votes(corners: Sequence[Corner], shift: Shift, lines: Lines, place: Range) -> dict[tuple[int, ...] | None, int]:
    """What the cells of the rule see afterwards, and how many lines of them see it."""
    votes: dict[tuple[int, ...] | None, int] = {}
    for first, last in _stretches(corners, shift, lines, place):
        at = shift.lines.of(first) if place.is_shifted else first
        if at is not None:
            seen = _seen_from(first, at, corners, shift.axis, lines, place)
            votes[seen] = votes.get(seen, 0) + last - first + 1
    return votes


def _written(corners: Sequence[Corner], seen: tuple[int, ...], axis: Axis, place: Range) -> list[Corner]:
    """The reference that sees this, written for the first cell of the rule."""
    return [
        at_line(corner, axis, number if is_fixed(corner, axis) else (place.new_base + number - 1) % axis.last + 1)
        for corner, number in zip(corners, seen, strict=False)
    ]


def _seen_from(
    line: int, at: int, corners: Sequence[Corner], axis: Axis, lines: Lines, place: Range
) -> tuple[int, ...] | None:
    """What the formula of the cell at this line looks at afterwards, when the cell is `at` another line by then: for
    each end the line when it is fixed, else the distance. None for what is removed.

    What lies beyond one edge of the sheet is seen at the opposite one, as Excel has it for rules.
    """
    ends = [
        line_of(corner, axis)
        if is_fixed(corner, axis)
        else (line + line_of(corner, axis) - place.base - 1) % axis.last + 1
        for corner in corners
    ]
    span = lines.span(min(ends), max(ends))
    if span is None:
        return None
    moved = span if ends[0] <= ends[-1] else (span[1], span[0])
    return tuple(
        end if is_fixed(corner, axis) else (end - at) % axis.last
        for corner, end in zip(corners, moved[: len(corners)], strict=True)
    )


def _stretches(corners: Sequence[Corner], shift: Shift, lines: Lines, place: Range) -> list[Span]:
    """The lines of the rule in stretches in which every cell sees the same."""
    edges = {1, shift.axis.last, shift.axis.last + 1}
    for found in (shift.lines, lines):
        edges |= {inserted.before for inserted in found.inserted}
        for first, last in found.removed:
            # Of a range that is clipped each cell sees another part.
            edges |= {first, last + 1} if len(corners) == 1 else set(range(first, last + 2))
    fixed = {line_of(corner, shift.axis) for corner in corners if is_fixed(corner, shift.axis)}
    edges |= {edge for line in fixed for edge in (line, line + 1)}
    distances = {line_of(corner, shift.axis) - place.base for corner in corners if not is_fixed(corner, shift.axis)}
    around = (-shift.axis.last, 0, shift.axis.last)
    cuts = sorted(edges | {edge - distance + turn for edge in edges for distance in distances for turn in around})
    stretches = []
    for first, last in place.spans:
        starts = [first, *cuts[bisect_right(cuts, first) : bisect_right(cuts, last)]]
        stretches += list(zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True))
    return stretches


def rule_areas(names: str, shift: Shift) -> str | None:
    """Where the ranges of a conditional format or validation go; None when nothing is left of them.

    New lines take these too from the line that they are like, when they come next to it.
    """
    moved = [_with_new_lines(name, shift) for name in names.split()]
    if moved == names.split():
        return names
    return " ".join(area for area in moved if area is not None) or None


def _with_new_lines(name: str, shift: Shift) -> str | None:
    moved = shift.area(name)
    old = next(iter(references(name)), None)
    if old is None or not line_of(old.first, shift.axis):
        return moved
    ((first, last),) = _spans(name, shift.axis)
    span = shift.lines.span(first, last)
    for number, inserted in shift.lines.added():
        end = min(number + inserted.count - 1, shift.axis.last)
        if not first <= inserted.like <= last:
            continue
        if span is None:
            # The line they are like has gone; they stand in its place.
            span = (number, end) if shift.lines.nearest(first) == end + 1 else None
        elif number == span[1] + 1:
            span = (span[0], end)
        elif end == span[0] - 1:
            span = (number, span[1])
    if span is None or span == shift.lines.span(first, last):
        return moved
    corners = (at_line(corner, shift.axis, line).text for corner, line in zip(_ends(old), span, strict=True))
    return ":".join(corners)


def _ends(reference: Reference) -> tuple[Corner, Corner]:
    """The upper left and lower right corner of a range."""
    first, last = reference.first, reference.last or reference.first
    rows, columns = sorted((first.row, last.row)), sorted((first.column, last.column))
    return (
        Corner(rows[0], columns[0], first.row_fixed, first.column_fixed),
        Corner(rows[1], columns[1], last.row_fixed, last.column_fixed),
    )
