"""What a plan that was made of forms says on paper: their chapters in order, each part under its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from model.cell_text import blocks_of, one_line
from model.column_shares import ColumnText, Room, longest_line
from model.emphasised_text import emphasised_blocks
from model.forms import Chapter, Field, FoundForm, Part, Section, ShownAs, Table, forms_in
from model.forms.counted_tables import CountedTable, counted_tables
from model.number_format import format_number
from model.plan import Plan
from model.readings import Readings
from model.report import Block, Bullets, DataTable, Head, Heading, ListItem, Paragraph, Run
from model.report_choices import ReportChoices, RowChoice
from model.report_layout import in_parts, is_crowded
from model.report_people import ChosenRows
from model.report_table import EMPTY, heads_for, summary, table_blocks
from model.table import Table as PlanTable

Rooms = tuple[Room, Room]
"""The room of an upright and of a landscape page."""

TO_FOLLOW = "Volgt."
"""What stands under the heading of a step or text that is still to be written."""
NO_OWNER = "Nog geen eigenaar."

_NUMBER = re.compile(r"[\d.]+(,\d+)?( ?%)?")
_COUNTED_AFTER = {"dekking": "Dekking per wijk", "kalender": "Activiteiten per maand"}


def forms_of_report(plan: Plan) -> tuple[FoundForm, ...]:
    """The forms by whose chapters the plan is printed; none for a plan that is just tables and texts."""
    found = forms_in(plan)
    is_made_of_forms = any(len(one.tables) > 1 or (one.texts and plan.fronts) for one in found)
    return found if is_made_of_forms else ()


class FormReport:
    """Writes the forms of one plan as blocks, each with the direction of the page it stands on."""

    def __init__(self, plan: Plan, readings: Readings, choices: ReportChoices, rooms: Rooms, shown: ChosenRows) -> None:
        self._plan = plan
        self._readings = readings
        self._choices = choices
        self._rooms = rooms
        self._shown = shown
        self._counted = counted_tables(plan, readings)

    def blocks(self, forms: Sequence[FoundForm]) -> Iterator[tuple[bool, Block]]:
        """Every block with whether it stands on a landscape page."""
        for found in forms:
            level = 1
            if len(forms) > 1:
                yield False, Heading(found.form.document_title or found.form.title)
                level = 2
            for chapter in found.form.chapters:
                yield from self._chapter(found, chapter, level)

    # --- Parts ---

    def _chapter(self, found: FoundForm, chapter: Chapter, level: int) -> Iterator[tuple[bool, Block]]:
        parts = [part for part in chapter.parts if self._goes_along(found, part)]
        headed = bool(chapter.title)
        written = [block for part in _grouped(parts) for block in self._part(found, part, chapter, level + headed)]
        if headed and written:
            yield written[0][0], Heading(chapter.title, level)
        elif headed and chapter.title[:1].isdigit():
            # A step of a plan in steps keeps its place.
            yield False, Heading(chapter.title, level)
            yield False, Paragraph(TO_FOLLOW)
        yield from written

    def _goes_along(self, found: FoundForm, part: Part) -> bool:
        if isinstance(part, Table):
            key = found.tables.get(part.key)
            return key is not None and (self._choices.tables is None or key in self._choices.tables)
        if not self._choices.with_sections:
            return False
        key = found.texts.get(part.key)
        return key is not None and (self._choices.texts is None or key in self._choices.texts)

    def _part(
        self, found: FoundForm, part: Sequence[Field] | Section | Table, chapter: Chapter, level: int
    ) -> Iterator[tuple[bool, Block]]:
        if isinstance(part, Table):
            yield from self._table(found, part, chapter, level)
        elif isinstance(part, Section):
            text = emphasised_blocks(self._plan.holder(found.texts[part.key]).value)
            if not text and not part.is_needed:
                return
            if part.title != chapter.title:
                yield False, Heading(part.title, level)
            for block in text or (Paragraph(TO_FOLLOW),):
                yield False, block
        else:
            yield from ((False, block) for block in self._fields(found, part))

    def _fields(self, found: FoundForm, fields: Sequence[Field]) -> list[Block]:
        rows = tuple(
            ((Paragraph(field.title),), blocks)
            for field in fields
            if (blocks := blocks_of(found.text(self._plan, field.key)))
        )
        if not rows:
            return []
        if len(rows) == 1 and isinstance(rows[0][1][0], Paragraph) and len(rows[0][1]) == 1:
            # A table of one row reads worse than the words themselves.
            return [_labelled(rows[0][0][0].text, rows[0][1][0].text)]
        room = self._rooms[0]
        labels = longest_line(ColumnText("Kenmerk", [label for label, _ in rows])) + 2 * room.padding
        share = min(labels / room.ems, 0.4)
        heads = (Head("Kenmerk", share), Head("Inhoud", 1 - share))
        return [DataTable(heads, rows, summary("Kenmerken", heads, len(rows)))]

    def _table(self, found: FoundForm, part: Table, chapter: Chapter, level: int) -> Iterator[tuple[bool, Block]]:
        table = found.table(self._plan, part.key)
        assert table is not None
        if not any(True for _ in found.rows(self._plan, part.key)):
            return
        is_table = part.shown_as in {ShownAs.TABLE, ShownAs.POWER_FIELD}
        wide, blocks = self._laid_out(table) if is_table else (False, [])
        pictures = self._choices.pictures.get(table.key, ())
        wide = wide or bool(pictures)
        own_level = level
        if part.title == chapter.title or (chapter.title and len(chapter.parts) == 1):
            # The heading of the chapter says it: two headings in a row would be one too many.
            own_level = level - 1
        else:
            yield wide, Heading(part.title, level)
        yield from ((wide, picture) for picture in pictures)
        if part.shown_as is ShownAs.CARDS:
            yield from ((False, block) for block in self._cards(found, part, own_level + 1))
        elif part.shown_as is ShownAs.QUADRANTS:
            yield from ((False, block) for block in self._quadrants(found, part))
        for block in blocks:
            if isinstance(block, Heading):
                yield wide, replace(block, level=own_level + 1)
            elif isinstance(block, DataTable):
                whole = self._with_totals(found, part, block)
                for words, piece in in_parts(whole, self._rooms[wide], _key_column(part, whole), part.title):
                    if words:
                        yield wide, Heading(f"{part.title}: {words}", own_level + 1)
                    yield wide, piece
            else:
                yield wide, block
        for counted in self._counted:
            if counted.form == found.form.key and counted.title == _COUNTED_AFTER.get(part.key):
                yield False, Heading(f"Geteld: {counted.title.lower()}", own_level + 1)
                yield from ((False, block) for block in self._counted_blocks(counted))

    def _laid_out(self, table: PlanTable) -> tuple[bool, list[Block]]:
        """The table for an upright page, or for a landscape page when it asks for that."""
        upright, sideways = self._rooms
        blocks = table_blocks(table, self._readings, self._choices, upright, self._shown)
        if any(isinstance(block, DataTable) and is_crowded(block, upright) for block in blocks):
            return True, table_blocks(table, self._readings, self._choices, sideways, self._shown)
        return False, blocks

    def _cards(self, found: FoundForm, part: Table, level: int) -> Iterator[Block]:
        """A heading for each row, and its other cells as labelled texts."""
        number = 0
        table = self._plan.table(found.tables[part.key])
        for row in found.rows(self._plan, part.key):
            name = one_line(row.text(part.heading))
            number += 1
            if not self._shown.keeps(table, row.row_id):
                continue
            # Of *Ideeën* one is an *Idee*.
            single = part.column(part.heading).title
            yield Heading(f"{single} {row.text('nr') or number}: {name}" if name else f"{single} {number}", level)
            for column in part.columns:
                if column.key in {part.heading, "nr"} or (part.key, column.key) not in found.columns:
                    continue
                if self._leaves_out(found, part, column.key):
                    continue
                text = row.text(column.key)
                if column.key == "eigenaar" and not text and not row.text("meewerkers"):
                    yield Paragraph(NO_OWNER)
                elif text:
                    blocks = blocks_of(text)
                    if len(blocks) == 1 and isinstance(blocks[0], Paragraph) and column.key != "beschrijving":
                        yield _labelled(column.title, blocks[0].text)
                    else:
                        if column.key != "beschrijving":
                            yield Paragraph(f"{column.title}:")
                        yield from blocks

    def _leaves_out(self, found: FoundForm, part: Table, key: str) -> bool:
        return found.columns[part.key, key] in self._choices.without_columns

    def _quadrants(self, found: FoundForm, part: Table) -> Iterator[Block]:
        """Two columns beside each other, what stands below them as lists."""
        columns = [column for column in part.columns if (part.key, column.key) in found.columns]
        rows = list(found.rows(self._plan, part.key))
        for place in range(0, len(columns), 2):
            pair = columns[place : place + 2]
            cells = []
            for column in pair:
                texts = [one_line(line) for row in rows for line in row.text(column.key).split("\n") if line.strip()]
                items = tuple(ListItem(text.lstrip("-•* \u202f")) for text in texts)
                cells.append((Bullets(items),) if items else EMPTY)
            heads = tuple(Head(column.title) for column in pair)
            yield DataTable(heads, (tuple(cells),), summary(" en ".join(head.title for head in heads), heads, 1))

    def _with_totals(self, found: FoundForm, part: Table, block: DataTable) -> DataTable:
        """The table with a row of totals below it, when the form has such and all rows are there."""
        summed = {column.title: column for column in part.columns if column.is_summed}
        heads = tuple(replace(head, to_right=head.title in summed) for head in block.heads)
        if not summed or self._choices.rows is not RowChoice.ALL or not self._shown.are_all:
            return replace(block, heads=heads)
        rows = list(found.rows(self._plan, part.key))
        cells: list[tuple[Paragraph, ...]] = []
        for place, head in enumerate(block.heads):
            column = summed.get(head.title)
            if column is None:
                cells.append((_bold("Totaal") if not place else Paragraph("–"),))
            else:
                numbers = [number for row in rows if (number := row.number(column.key)) is not None]
                cells.append((_bold(format_number(sum(numbers), column.format)) if numbers else Paragraph("–"),))
        return replace(block, heads=heads, rows=(*block.rows, tuple(cells)))

    def _counted_blocks(self, counted: CountedTable) -> Iterator[Block]:
        if counted.note:
            yield Paragraph(counted.note)
        rows = [tuple((Paragraph(text or "–"),) for text in row) for row in counted.rows]
        heads = heads_for(counted.heads, rows, self._rooms[0], [False] * len(counted.heads))
        heads = tuple(replace(head, to_right=_all_numbers(counted, place)) for place, head in enumerate(heads))
        if counted.rows and counted.rows[-1][0] == "Totaal":
            rows[-1] = tuple((_bold(text) if text else Paragraph("–"),) for text in counted.rows[-1])
        yield DataTable(heads, tuple(rows), summary(counted.title, heads, len(rows)))


def _grouped(parts: Sequence[Part]) -> Iterator[Sequence[Field] | Section | Table]:
    """The parts, with fields that follow each other together."""
    for is_field, run in groupby(parts, lambda part: isinstance(part, Field)):
        if is_field:
            yield [part for part in run if isinstance(part, Field)]
        else:
            yield from (part for part in run if not isinstance(part, Field))


def _all_numbers(counted: CountedTable, place: int) -> bool:
    texts = [row[place] for row in counted.rows if row[place]]
    return bool(texts) and all(_NUMBER.fullmatch(text) for text in texts)


def _bold(text: str) -> Paragraph:
    return Paragraph(text, runs=(Run(text, bold=True),))


def _labelled(label: str, text: str) -> Paragraph:
    return Paragraph(f"{label}: {text}", runs=(Run(f"{label}:", bold=True), Run(f" {text}")))


def _key_column(part: Table, table: DataTable) -> int:
    """The place of the column that names a row: the first one with texts of one's own."""
    named = [column.title for column in part.columns if not column.choices and not column.is_summed]
    return next((place for place, head in enumerate(table.heads) if head.title in named), 0)
