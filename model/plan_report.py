"""What a plan says on paper: its properties, its texts, and every table with all its columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from model.cell_text import blocks_of, one_line, printable
from model.column_shares import ColumnText, Room, longest_line
from model.emphasised_text import emphasised_blocks
from model.form_report import FormReport, forms_of_report
from model.forms import FoundForm, forms_in
from model.person_lists import person_blocks
from model.plan import Plan, Property, PropertyRole, Section
from model.readings import Readings
from model.report import Block, DataTable, Head, Heading, Paragraph, Part, Report
from model.report_choices import ReportChoices, RowChoice
from model.report_front import (
    TITLE_OF_A_PLAN_WITHOUT_ONE,
    date_of,
    edition_of,
    front_title,
    property_text,
    stands_in_front,
    subtitle_of,
    title_of,
)
from model.report_layout import settled
from model.report_people import ChosenRows
from model.report_rows import dutch_date
from model.report_table import EMPTY, summary, table_blocks
from model.table import Table

__all__ = ["ReportChoices", "RowChoice", "plan_report"]

LONGEST_HEADING = 110

UPRIGHT, SIDEWAYS = 470.0, 745.0
"""The points of A4 between margins of 22 mm upright, and of 17 mm sideways."""
TABLE_LETTER, LARGE_LETTER = 9.5, 14.0


def plan_report(plan: Plan, readings: Readings, choices: ReportChoices) -> Report:
    """The plan as a document: by the chapters of its forms; without forms texts upright and tables sideways, or all of
    it sideways when there are no texts."""
    forms = forms_of_report(plan)
    if forms and not choices.for_meeting:
        return _by_chapters(plan, readings, choices, forms)
    sections = _sections(plan, choices) if choices.with_sections else []
    shown = ChosenRows(plan, readings, choices)
    chosen = [table for table in plan.tables if choices.tables is None or table.key in choices.tables]
    in_front = [] if choices.for_meeting else [table for table in chosen if stands_in_front(table)]
    chosen = [table for table in chosen if table not in in_front]
    upright = bool(sections) or not chosen
    room = _room(choices, landscape=not upright)
    front = [*_opening(plan, choices, room), *_front_tables(in_front, readings, choices, room, shown), *sections]
    tables: list[Block] = []
    for table in chosen:
        tables.append(Heading(_heading(table.title, TITLE_OF_A_PLAN_WITHOUT_ONE)))
        tables.extend(choices.pictures.get(table.key, ()))
        tables.extend(table_blocks(table, readings, choices, _room(choices, landscape=True), shown))
    if not front and not tables:
        front = [Paragraph("Dit plan is nog leeg.")]
    people = _per_person(plan, readings, choices, shown)
    headed = _with_good_headings([front, tables, people] if upright else [[*front, *tables], [], people])
    return Report(
        title=title_of(plan, forms_in(plan)),
        parts=tuple(
            Part(tuple(blocks), landscape=place == 1 or (place == 0 and not upright))
            for place, blocks in enumerate(headed)
            if blocks
        ),
        subject=property_text(plan, PropertyRole.PROJECT),
        author=property_text(plan, PropertyRole.AUTHOR),
        large_print=choices.large_print,
        edition="" if choices.for_meeting else edition_of(plan),
    )


def _by_chapters(plan: Plan, readings: Readings, choices: ReportChoices, forms: Sequence[FoundForm]) -> Report:
    """The chapters of the forms, and behind them what the plan holds besides."""
    rooms = _room(choices, landscape=False), _room(choices, landscape=True)
    shown = ChosenRows(plan, readings, choices)
    chosen = [table for table in plan.tables if choices.tables is None or table.key in choices.tables]
    written = list(FormReport(plan, readings, choices, rooms, shown).blocks(forms))
    texts = {key for one in forms for key in one.texts.values()}
    tables = {key for one in forms for key in one.tables.values()}
    if choices.with_sections:
        others = [section for section in plan.sections if section.key not in texts and _goes_along(section, choices)]
        written += [(False, block) for block in _section_blocks(others)]
    others_in_front = [table for table in chosen if table.key not in tables and stands_in_front(table)]
    fronts = _front_tables(others_in_front, readings, choices, rooms[0], shown)
    place = next((place for place, (_, block) in enumerate(written) if isinstance(block, Heading)), len(written))
    written[place:place] = [(False, block) for block in fronts]
    for table in chosen:
        if table.key not in tables and table not in others_in_front:
            written.append((True, Heading(_heading(table.title, TITLE_OF_A_PLAN_WITHOUT_ONE))))
            written += [(True, picture) for picture in choices.pictures.get(table.key, ())]
            written += [(True, block) for block in table_blocks(table, readings, choices, rooms[1], shown)]
    written += [(False, block) for block in _per_person(plan, readings, choices, shown)]
    if not written:
        written = [(False, Paragraph("Dit plan is nog leeg."))]
    runs = [(wide, [block for _, block in run]) for wide, run in groupby(settled(written), lambda one: one[0])]
    headed = _with_good_headings([blocks for _, blocks in runs])
    return Report(
        title=title_of(plan, forms),
        parts=tuple(Part(tuple(blocks), wide) for (wide, _), blocks in zip(runs, headed, strict=True)),
        subject=property_text(plan, PropertyRole.PROJECT),
        author=property_text(plan, PropertyRole.AUTHOR),
        large_print=choices.large_print,
        subtitle=subtitle_of(plan, forms),
        edition=edition_of(plan),
    )


def _room(choices: ReportChoices, landscape: bool) -> Room:
    return Room(SIDEWAYS if landscape else UPRIGHT, LARGE_LETTER if choices.large_print else TABLE_LETTER)


def _heading(text: str, instead: str) -> str:
    return " ".join(printable(text).split()) or instead


def _opening(plan: Plan, choices: ReportChoices, room: Room) -> list[Block]:
    """What stands below the title: the properties, or for a meeting the date of printing and the version."""
    if choices.for_meeting:
        return [Paragraph(f"Afgedrukt op {dutch_date(choices.today)}. {_version(plan)}")]
    return _properties(plan.properties, room)


def _version(plan: Plan) -> str:
    version = property_text(plan, PropertyRole.VERSION)
    if version:
        return f"Versie: {version}"
    date = date_of(plan)
    return f"Versie van {date}." if date else "Het plan noemt geen versie."


def _front_tables(
    tables: Iterable[Table], readings: Readings, choices: ReportChoices, room: Room, shown: ChosenRows
) -> list[Block]:
    """Which versions there were and who received them, each below its heading."""
    blocks: list[Block] = []
    for table in tables:
        blocks.append(Heading(_heading(front_title(table), "Versies")))
        blocks.extend(table_blocks(table, readings, choices, room, shown))
    return blocks


def _properties(properties: Iterable[Property], room: Room) -> list[Block]:
    rows = tuple(
        ((Paragraph(one_line(found.label).rstrip(" :") or "–"),), blocks_of(found.text) or EMPTY)
        for found in properties
        if found.label.strip() or found.text.strip()
    )
    if not rows:
        return []
    labels = longest_line(ColumnText("Kenmerk", [label for label, _ in rows])) + 2 * room.padding
    share = min(labels / room.ems, 0.4)
    heads = (Head("Kenmerk", share), Head("Inhoud", 1 - share))
    return [DataTable(heads, rows, summary("Kenmerken van het plan", heads, len(rows)))]


def _per_person(plan: Plan, readings: Readings, choices: ReportChoices, shown: ChosenRows) -> list[Block]:
    """What each person has to do, when that is asked for."""
    if not choices.per_person:
        return []
    return person_blocks(plan, readings, choices, shown, _room(choices, landscape=False))


def _sections(plan: Plan, choices: ReportChoices) -> list[Block]:
    """The texts that say something, each below its heading."""
    return _section_blocks(section for section in plan.sections if _goes_along(section, choices))


def _goes_along(section: Section, choices: ReportChoices) -> bool:
    return choices.texts is None or section.key in choices.texts


def _section_blocks(sections: Iterable[Section]) -> list[Block]:
    blocks: list[Block] = []
    for section in sections:
        text = emphasised_blocks(section.value)
        if text:
            blocks.append(Heading(_heading(section.title, "Toelichting")))
            blocks.extend(text)
    return blocks


def _with_good_headings(parts: Sequence[Sequence[Block]]) -> list[list[Block]]:
    """The blocks with headings that differ within their parent and are short; a long one is repeated as text below it.

    Headings are what people who use a screen reader travel by (WCAG 2.1, 2.4.6).
    """
    used: dict[int, set[str]] = {}
    result: list[list[Block]] = []
    for blocks in parts:
        result.append([])
        for block in blocks:
            if not isinstance(block, Heading):
                result[-1].append(block)
                continue
            used = {level: titles for level, titles in used.items() if level <= block.level}
            title = _unique(_shortened(block.text), used.setdefault(block.level, set()))
            result[-1].append(Heading(title, block.level))
            if len(block.text) > LONGEST_HEADING:
                result[-1].extend(blocks_of(block.text))
    return result


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_HEADING:
        return text
    return text[:LONGEST_HEADING].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def _unique(title: str, used: set[str]) -> str:
    number = 1
    unique = title
    while unique in used:
        number += 1
        unique = f"{title} ({number})"
    used.add(unique)
    return unique
