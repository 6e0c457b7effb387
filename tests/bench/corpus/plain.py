"""Tells plain tables apart, by other eyes than the program's, so that refusing one of them needs an excuse."""

from __future__ import annotations

import io
import re
import zipfile

from bench.corpus.plans import largest
from bench.corpus.shared_checks import kind_of_part, meaning
from interchange.excel.references import cell_name, cell_place, range_place
from interchange.opening import open_data
from interchange.remembered import RememberedLayouts

_HINDRANCES = {"pivotTable", "pivotCacheDef", "queryTable", "revisions", "signature", "xmlMaps", "connections"}
"""Kinds of parts that tie cells to something that Excel fills, counts or vouches for."""
_ROW = re.compile(r"\$?[A-Z]{1,3}\$?(\d+)")


def is_plain(data: bytes, name: str) -> bool:
    """Whether the largest table stands alone: nothing beside it, no merged cells, notes, links, hidden rows, protection
    or formulas that look at other rows in it, and no pivot tables, arrays or outside data in the workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if any(kind_of_part(part) in _HINDRANCES for part in package.namelist()):
            return False
    opened = open_data(data, name, RememberedLayouts())
    table = largest(opened.open_plan.plan)
    home = opened.workbook.homes[table.key]
    sheets = meaning(data)
    for sheet in sheets.values():
        if any(formula.startswith(("{", "DT ")) for formula in sheet["formula"].values()):
            return False
    own = sheets[home.sheet.name]
    rows = range(home.header_row, home.header_row + len(table.rows) + 1)
    columns = set(home.columns.values())
    for place in map(cell_place, [*own["value"], *own["formula"]]):
        if place[0] in rows and place[1] not in columns:
            return False
    for category in ("merge", "comment", "hyperlink"):
        blocks = [range_place(cells) for cells in own[category]]
        if any(top <= rows[-1] and bottom >= rows[0] for top, _, bottom, _ in blocks):
            return False
    if own["protection"] or any(own["rowDims"].get(str(row), (None, False))[1] for row in rows):
        return False
    cells = ((row, cell_name(row, column)) for row in rows for column in columns)
    looking = ((row, own["formula"][cell]) for row, cell in cells if cell in own["formula"])
    return all(int(found) == row for row, formula in looking for found in _ROW.findall(formula))
