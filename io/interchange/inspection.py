"""What is understood of a workbook, as plain data for administrators and tests."""

from __future__ import annotations

import datetime as dt
from typing import Any

from interchange.excel.references import column_letters
from interchange.opening import Opened
from model.table import Table


def inspection(opened: Opened) -> dict[str, Any]:
    """Sheets, tables with header row and roles, and rows with their text and derived period, ready for JSON."""
    plan, workbook = opened.open_plan.plan, opened.workbook
    return {
        "file": workbook.name,
        "title": plan.title,
        "sheets": [{"name": sheet.name, "hidden": sheet.hidden} for sheet in workbook.part.sheets],
        "properties": [
            {"label": found.label, "text": found.text, "role": found.role.value if found.role else None}
            for found in plan.properties
        ],
        "sections": [{"title": section.title, "text": section.text} for section in plan.sections],
        "tables": [_table(opened, table) for table in plan.tables],
    }


def _table(opened: Opened, table: Table) -> dict[str, Any]:
    home = opened.workbook.homes[table.key]
    question = next(question for question in opened.questions if question.table == table.key)
    sure = {column.column_id: column.recognition for column in question.columns}
    return {
        "sheet": home.sheet.name,
        "title": table.title,
        "header_row": home.header_row,
        "confirmation_needed": question.must_ask,
        "columns": [
            {
                "column": column_letters(home.columns[column.id]),
                "title": column.title,
                "role": column.role.value if column.role else None,
                "kind": column.kind.value,
                "certainty": sure[column.id].certainty.name.lower(),
                "reason": str(sure[column.id].reason),
            }
            for column in table.columns
        ],
        "rows": [_row(opened, table, place) for place in range(len(table.rows))],
    }


def _row(opened: Opened, table: Table, place: int) -> dict[str, Any]:
    home = opened.workbook.homes[table.key]
    row = table.rows[place]
    reading = opened.open_plan.readings.of(table.key, row.id)
    found: dict[str, Any] = {
        "row": home.sheet_row(place),
        "texts": [table.text(place, column) for column in range(len(table.columns))],
    }
    if reading.period is not None:
        period = reading.period
        found["period"] = {
            "start": _iso(period.start),
            "end": _iso(period.end),
            "precision": period.precision.value,
            "flags": sorted(flag.value for flag in period.flags),
            "short": period.short(),
            "explanation": period.sentence(),
        }
    if reading.status is not None:
        found["status"] = reading.status.state.value
    return found


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
