"""Writes edits as plain data that JSON can hold, and reads them back to the same edits.

What is read was written by this program but may have been damaged since; what is not understood raises ValueError.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from model.columns import Column, Kind, Role
from model.comments import Comment
from model.edits import (
    Edit,
    InsertColumn,
    InsertRows,
    InsertTable,
    OrderRows,
    RemoveColumn,
    RemoveRows,
    RemoveTable,
    RenameTable,
    SetCells,
    SetNotes,
    SetText,
    SetTitle,
)
from model.plan import Front, Property, PropertyRole, Section
from model.section_edits import InsertSections, PlacedText, RemoveSections
from model.table import Row, Spot, Table, Where
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText, Value

Data = dict[str, Any]


def edit_data(edit: Edit) -> Data:
    """The edit as plain data. Raises TypeError for a kind of edit that has no notation."""
    match edit:
        case SetCells(table, cells):
            return {"set_cells": table, "cells": [[row, column, value_data(value)] for row, column, value in cells]}
        case SetNotes(table, notes):
            return {"set_notes": table, "notes": [[row, column, _note_data(note)] for row, column, note in notes]}
        case InsertRows(table, rows):
            return {"insert_rows": table, "rows": [[place, row.id, _values_data(row.cells)] for place, row in rows]}
        case RemoveRows(table, row_ids):
            return {"remove_rows": table, "ids": list(row_ids)}
        case OrderRows(table, row_ids):
            return {"order_rows": table, "ids": list(row_ids)}
        case InsertColumn(table, place, column, values):
            filled = _values_data(values)
            return {"insert_column": table, "place": place, "column": column_data(column), "values": filled}
        case RemoveColumn(table, column_id):
            return {"remove_column": table, "id": column_id}
        case SetTitle(table, column_id, title):
            return {"set_title": table, "id": column_id, "title": title}
        case SetText(key, value):
            return {"set_text": key, "value": value_data(value)}
        case InsertTable(place, new):
            return {"insert_table": new.key, "place": place, **_table_data(new)}
        case RemoveTable(key):
            return {"remove_table": key}
        case RenameTable(key, title):
            return {"rename_table": key, "title": title}
        case InsertSections(front, place, texts):
            placed = [[text.place, text.among, _holder_data(text.holder)] for text in texts]
            return {"insert_sections": front.key, "place": place, **_front_data(front), "texts": placed}
        case RemoveSections(front_key, keys):
            return {"remove_sections": front_key, "keys": list(keys)}
    raise TypeError(f"no notation for {type(edit).__name__}")


def edit_from(data: object) -> Edit:
    """The edit that `edit_data` wrote. Raises ValueError for anything else."""
    try:
        return _edit(data)
    except (KeyError, TypeError, IndexError, OverflowError) as error:
        raise ValueError("no edit") from error


def value_data(value: Value) -> str | Data:
    """The value as plain data; a plain text is itself."""
    match value:
        case str():
            return value
        case Number(figure, shape):
            return {"number": figure, "format": shape}
        case Moment(moment, shape):
            return {"moment": moment.isoformat(), "format": shape}
        case Flag(flag):
            return {"flag": flag}
        case Fault(text):
            return {"fault": text}
        case RichText(text, markup):
            return {"rich": text, "markup": markup}
        case Formula(source, result, row):
            return {"formula": source, "result": value_data(result), "row": row}
        case Covered(above, left):
            return {"covered": True, "above": above, "left": left}


def value_from(data: object) -> Value:
    """The value that `value_data` wrote. Raises ValueError for anything else."""
    match data:
        case str():
            return data
        case {"number": bool()}:
            pass
        case {"number": int() | float() as figure, "format": str(shape)}:
            return Number(figure, shape)
        case {"moment": str(moment), "format": str(shape)}:
            return Moment(dt.datetime.fromisoformat(moment), shape)
        case {"flag": bool(flag)}:
            return Flag(flag)
        case {"fault": str(text)}:
            return Fault(text)
        case {"rich": str(text), "markup": str(markup)}:
            return RichText(text, markup)
        case {"formula": str(source), "result": result, "row": int(row)}:
            found = value_from(result)
            if isinstance(found, str | Number | Moment | Flag | Fault):
                return Formula(source, found, row)
        case {"covered": True, **where}:
            return Covered(where.get("above") is True, where.get("left") is True)
    raise ValueError("no value")


def column_data(column: Column) -> Data:
    """The column as plain data."""
    return {
        "id": column.id,
        "title": column.title,
        "role": column.role.value if column.role else None,
        "kind": column.kind.value,
        "format": column.format,
        "width": column.width,
        "counts_from": column.counts_from,
        **({"choices": list(column.choices)} if column.choices else {}),
    }


def column_from(data: Any) -> Column:
    """The column that `column_data` wrote. Raises ValueError for anything else."""
    try:
        return Column(
            _id(data["id"]),
            _text(data["title"]),
            Role(data["role"]) if data["role"] is not None else None,
            Kind(data["kind"]),
            _text(data["format"]),
            float(data["width"]),
            _id(data["counts_from"]) if data["counts_from"] is not None else None,
            tuple(map(_text, data.get("choices", ()))),
        )
    except (KeyError, TypeError) as error:
        raise ValueError("no column") from error


def spot_data(spot: Spot | None) -> list[str] | None:
    """The place where a table was added as plain data."""
    return None if spot is None else [spot.where.value, spot.at]


def spot_from(data: Any) -> Spot | None:
    """The place that `spot_data` wrote. Raises ValueError for anything else."""
    if data is None:
        return None
    if not isinstance(data, list) or len(data) != 2:
        raise ValueError("no spot")
    return Spot(Where(data[0]), _text(data[1]))


def _edit(data: object) -> Edit:
    match data:
        case {"set_cells": str(table), "cells": list(cells)}:
            return SetCells(table, tuple((_id(row), _id(column), value_from(value)) for row, column, value in cells))
        case {"set_notes": str(table), "notes": list(notes)}:
            return SetNotes(table, tuple((_id(row), _id(column), _note_from(note)) for row, column, note in notes))
        case {"insert_rows": str(table), "rows": list(rows)}:
            placed = ((_id(place), Row(_id(row_id), _values_from(cells))) for place, row_id, cells in rows)
            return InsertRows(table, tuple(placed))
        case {"remove_rows": str(table), "ids": list(row_ids)}:
            return RemoveRows(table, tuple(map(_id, row_ids)))
        case {"order_rows": str(table), "ids": list(row_ids)}:
            return OrderRows(table, tuple(map(_id, row_ids)))
        case {"insert_column": str(table), "place": place, "column": column, "values": values}:
            return InsertColumn(table, _id(place), column_from(column), tuple(_values_from(values)))
        case {"remove_column": str(table), "id": column_id}:
            return RemoveColumn(table, _id(column_id))
        case {"set_title": str(table), "id": column_id, "title": title}:
            return SetTitle(table, _id(column_id), _text(title))
        case {"set_text": str(key), "value": value}:
            return SetText(key, value_from(value))
        case {"insert_table": str(key), "place": place}:
            return InsertTable(_id(place), _table_from(key, data))
        case {"remove_table": str(key)}:
            return RemoveTable(key)
        case {"rename_table": str(key), "title": title}:
            return RenameTable(key, _text(title))
        case {"insert_sections": str(key), "place": place, "texts": list(texts)}:
            placed_texts = (PlacedText(_id(at), _id(among), _holder_from(holder)) for at, among, holder in texts)
            return InsertSections(_front_from(key, data), _id(place), tuple(placed_texts))
        case {"remove_sections": str(key), "keys": list(keys)}:
            return RemoveSections(key, tuple(map(_text, keys)))
    raise ValueError("no edit")


def _note_data(note: Comment | None) -> Data | None:
    return None if note is None else {"text": note.text, "author": note.author}


def _note_from(data: Any) -> Comment | None:
    return None if data is None else Comment(_text(data["text"]), _text(data["author"]))


def _table_data(table: Table) -> Data:
    return {
        "title": table.title,
        "spot": spot_data(table.spot),
        "columns": [column_data(column) for column in table.columns],
        "rows": [[row.id, _values_data(row.cells)] for row in table.rows],
        **({"totals": list(table.totals)} if table.totals else {}),
    }


def _table_from(key: str, data: Any) -> Table:
    columns = [column_from(column) for column in data["columns"]]
    rows = [Row(_id(row_id), _values_from(cells)) for row_id, cells in data["rows"]]
    if any(len(row.cells) != len(columns) for row in rows):
        raise ValueError("no table")
    table = Table(key, _text(data["title"]), columns, rows, spot_from(data["spot"]))
    table.totals = tuple(map(_id, data.get("totals", ())))
    return table


def _front_data(front: Front) -> Data:
    return {"sheet": front.sheet, "title": front.title, "added": front.added}


def _front_from(key: str, data: Any) -> Front:
    return Front(key, _text(data["sheet"]), _text(data["title"]), added=data["added"] is True)


def _holder_data(holder: Section | Property) -> Data:
    if isinstance(holder, Section):
        return {"key": holder.key, "section": holder.title, "value": value_data(holder.value), "sheet": holder.sheet}
    role = holder.role.value if holder.role else None
    value = value_data(holder.value)
    return {"key": holder.key, "label": holder.label, "value": value, "role": role, "sheet": holder.sheet}


def _holder_from(data: Any) -> Section | Property:
    key, value, sheet = _text(data["key"]), value_from(data["value"]), _text(data["sheet"])
    if "section" in data:
        return Section(key, _text(data["section"]), value, sheet)
    role = PropertyRole(data["role"]) if data["role"] is not None else None
    return Property(key, _text(data["label"]), value, role, sheet)


def _values_data(values: list[Value] | tuple[Value, ...]) -> list[str | Data]:
    return [value_data(value) for value in values]


def _values_from(data: object) -> list[Value]:
    if not isinstance(data, list):
        raise ValueError("no values")
    return [value_from(value) for value in data]


def _id(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise ValueError("no number")
    return data


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise ValueError("no text")
    return data
