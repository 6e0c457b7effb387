"""What the workbook part and its companions say of cells: names, real-time data, queries (ECMA-376 part 1, 18.2.5)."""

from __future__ import annotations

from interchange.excel.shift.shift import Shift
from interchange.package.markup import Markup


def shift_names(markup: Markup, shift: Shift) -> None:
    """The definitions of all names, hidden ones and those of one sheet included."""
    for element in markup.named("definedName"):
        if not element.open:
            continue
        name = (markup.get(element, "name") or "").lower()
        scope = markup.get(element, "localSheetId")
        at_home = scope is not None and scope.strip() == str(shift.sheet.index)
        text = markup.content(element)
        markup.set_content(element, shift.definition(text, at_home, name.startswith("_xlnm.")))


def sheet_number(markup: Markup, index: int) -> str:
    """The identifier of a sheet (18.2.19 sheetId), by which companions of the workbook part name it."""
    sheets = [element for element in markup.named("sheet") if element.parent and element.parent.name == "sheets"]
    return (markup.get(sheets[index], "sheetId") or "") if index < len(sheets) else ""


def shift_topics(markup: Markup, shift: Shift, number: str) -> None:
    """The cells with data that keep changing by themselves (18.15.5 tr)."""
    for element in markup.named("tr"):
        if markup.get(element, "s") == number:
            moved = shift.area(markup.get(element, "r") or "")
            if moved is None:
                markup.remove(element)
            else:
                markup.set(element, "r", moved)
    for name in ("tp", "main", "volType"):
        for element in markup.named(name):
            if element.children and not [
                found for found in markup.remaining(element) if found.name in {"tr", "tp", "main"}
            ]:
                markup.remove(element)


def shift_parameters(markup: Markup, shift: Shift) -> None:
    """The cells that queries take their parameters from (18.13.9 parameter)."""
    for element in markup.named("parameter"):
        cell = markup.get(element, "cell")
        if cell:
            markup.set(element, "cell", shift.formula(cell, at_home=False))


def shift_mapped_cells(markup: Markup, shift: Shift) -> None:
    """The cells that hold single values of an XML map (18.5.2.1 singleXmlCell)."""
    for element in markup.named("singleXmlCell"):
        moved = shift.area(markup.get(element, "r") or "")
        if moved:
            markup.set(element, "r", moved)
