"""What is understood of a workbook, as plain data for administrators and tests. The shape, which stays and only grows:

- `file`, `title`, `sheets` (name, hidden), `properties` (label, text, role), `sections` (title, text), and `remarks`:
  what was decided in reading a file of another kind.
- `tables`: of each its `sheet`, `title`, `header_row`, `layout` (`list`, `cross` or `calendar`), `phase`, `notes`,
  `confirmation_needed`, `columns` and `rows`; of a cross or calendar also `axes`: what its rows, heads, cells are.
- a column: `column` (its letters), `title`, `role`, `kind`, `certainty` (`sure`, `likely`, `ask`), `confidence` (0 to
  1) and `reason`.
- a row, which in a cross or calendar is one cell of its body: see `interchange/inspected_row.py`.
- `people`: who is responsible or carries something out, and how often; `names`: the groups and channels in use, with
  the rows that name them and `same_as`, what the user said that they mean; `proposals`: names that may mean the same.
- `questions`: what only the user can tell, with the texts that ask it and the answer so far.

Everything is written with the keys and words of the model, dates as ISO 8601, and no value is left out: what is not
known is null, empty or false.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interchange.excel.references import column_letters
from interchange.inspected_row import inspected_row
from interchange.opening import Opened
from model.knowledge import Knowledge
from model.messages import Message
from model.name_keys import group_of
from model.names_in_use import names_in_use, proposals
from model.open_questions import open_questions
from model.row_people import RowPeople
from model.table import Table

Data = dict[str, Any]


def inspection(opened: Opened, told: Callable[[Message], str] = str) -> Data:
    """Everything that is understood, ready for JSON. `told` puts messages in the language of the reader."""
    plan, workbook = opened.open_plan.plan, opened.workbook
    rows: dict[str, list[Data]] = {table.key: [] for table in plan.tables}
    people: list[RowPeople] = []
    for listed, reading, row in opened.open_plan.people.rows():
        table, home = plan.table(listed.table), workbook.homes.get(listed.table)
        rows[listed.table].append(inspected_row(opened.open_plan, table, home, listed, reading, row))
        people.append(row)
    return {
        "file": workbook.name,
        "title": plan.title,
        "sheets": [{"name": sheet.name, "hidden": sheet.hidden} for sheet in workbook.part.sheets],
        "properties": [
            {"label": found.label, "text": found.text, "role": found.role.value if found.role else None}
            for found in plan.properties
        ],
        "sections": [{"title": section.title, "text": section.text} for section in plan.sections],
        "remarks": [told(remark) for remark in opened.remarks],
        "tables": [{**_table(opened, table, told), "rows": rows[table.key]} for table in plan.tables],
        **_names(opened, people),
        "questions": _questions(opened),
    }


def _table(opened: Opened, table: Table, told: Callable[[Message], str]) -> Data:
    home = opened.workbook.homes[table.key]
    question = next(question for question in opened.questions if question.table == table.key)
    found = {column.column_id: column.recognition for column in question.columns}
    cross = table.cross
    return {
        "sheet": home.sheet.name,
        "title": table.title,
        "header_row": home.header_row,
        "layout": "list" if cross is None else "calendar" if cross.is_calendar else "cross",
        "axes": None
        if cross is None
        else {
            "rows": cross.rows.value if cross.rows else None,
            "columns": cross.columns.value,
            "cells": cross.cell.value,
        },
        "phase": table.phase,
        "notes": [told(note) for note in table.notes],
        "confirmation_needed": question.must_ask,
        "columns": [
            {
                "column": column_letters(home.columns[column.id]),
                "title": column.title,
                "role": column.role.value if column.role else None,
                "kind": column.kind.value,
                "certainty": found[column.id].certainty.name.lower(),
                "confidence": round(found[column.id].confidence, 2),
                "reason": told(found[column.id].reason),
            }
            for column in table.columns
        ],
    }


def _names(opened: Opened, rows: list[RowPeople]) -> Data:
    aliases = opened.open_plan.knowledge.aliases
    names = names_in_use(rows)
    return {
        "people": [
            {
                "name": person.name,
                "kind": person.kind.value,
                "responsible": person.responsible,
                "acts": person.acts,
                "spellings": sorted(person.spellings),
            }
            for person in opened.open_plan.people.everyone()
        ],
        "names": [
            {
                "kind": name.kind.value,
                "name": name.name,
                "rows": name.count,
                "spellings": list(name.spellings),
                "same_as": None if (group := group_of(name.name, aliases)) == name.name else group,
            }
            for name in names
        ],
        "proposals": [
            {
                "kind": same.kind.value,
                "names": [name.name for name in same.names],
                "by": "spelling" if same.by_spelling else "meaning",
            }
            for same in proposals(names, aliases)
        ],
    }


def _questions(opened: Opened) -> list[Data]:
    plan = opened.open_plan
    known, found = plan.knowledge, open_questions(plan.plan, plan.readings, plan.knowledge)
    asked: list[Data] = [
        {
            "about": "vacation",
            "name": question.key,
            "texts": list(question.texts),
            "answer": [day.isoformat() for day in known.spans.get(question.key, ())],
        }
        for question in found.spans
    ]
    asked += [
        {
            "about": "moment",
            "name": question.words,
            "texts": list(question.texts),
            "choices": [candidate.label for candidate in question.candidates],
            "answer": known.anchors.get(question.key),
        }
        for question in found.anchors
    ]
    if found.weeks is not None:
        asked.append({"about": "weeks", "texts": list(found.weeks.texts), "answer": _weeks(known)})
    return asked


def _weeks(known: Knowledge) -> str | None:
    """The Monday of week 1 of the plan, or `calendar` for weeks of the calendar."""
    if known.week_one is not None:
        return known.week_one.isoformat()
    return "calendar" if known.weeks_of_calendar else None
