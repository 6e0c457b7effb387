"""A sheet with another name, and everything in the workbook that names it following."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

from interchange.excel.formula_text import as_content
from interchange.excel.listed_titles import with_other_title
from interchange.excel.sheet_names import is_same_name, quoted_name, renamed
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift.belongings import Belonging, Underway, belongings, may_name
from interchange.excel.shift.cell_formulas import SheetFormulas
from interchange.excel.shift.vml import vml_text, with_formulas
from interchange.excel.workbook_part import Sheet
from interchange.package.markup import Element, Markup, encoded, read_markup

_ROWS = "<?rows?>"
_CONTENTS = {
    "formula",
    "formula1",
    "formula2",
    "f",
    "nf",
    "sqref",
    "calculatedColumnFormula",
    "totalsRowFormula",
    "definedName",
}
"""Elements that hold a formula, wherever they stand."""
_LINKED = ("linkedCell", "listFillRange")
_ATTRIBUTES = {
    "cfvo": ("val",),
    "controlPr": _LINKED,
    "objectPr": _LINKED,
    "hyperlink": ("location",),
    "sp": ("textlink",),
    "cxnSp": ("textlink",),
    "pic": ("textlink",),
    "cameraTool": ("cellRange",),
    "parameter": ("cell",),
    "formControlPr": ("fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup", "fmlaPict"),
}
"""The attributes of elements that hold a formula."""
_SOURCES = {"worksheetSource", "rangeSet", "dataRef"}
"""Elements that name a sheet in an attribute, in this workbook unless they have a relationship (18.10.1.95)."""


def renamed_parts(archive: Underway, workbook: str, sheet: Sheet, name: str) -> dict[str, bytes]:
    """The parts that are others when a sheet gets another name. Raises `Damaged`, `TooLarge`."""
    return _Renaming(archive, workbook, sheet, name).parts()


def is_named_elsewhere(archive: Underway, workbook: str, sheet: Sheet) -> bool:
    """Whether anything names the sheet besides itself, the list of sheets, and names that belong to it alone."""
    # No sheet can have this name, so that whatever names the sheet would change.
    renaming = _Renaming(archive, workbook, sheet, "*")
    if any(part not in {sheet.part, workbook} for part in renaming.changed()):
        return True
    markup, _ = read_markup(archive, workbook)
    texts = [
        markup.content(element)
        for element in markup.named("definedName")
        if element.open and (markup.get(element, "localSheetId") or "").strip() != str(sheet.index)
    ]
    return any(renamed(text, sheet.name, "*") != text for text in texts)


@dataclass(slots=True)
class _Renaming:
    archive: Underway
    workbook: str
    sheet: Sheet
    name: str

    def parts(self) -> dict[str, bytes]:
        changed = self.changed()
        markup, encoding = read_markup(self.archive, self.workbook)
        self._change(markup)
        listing = next(element for element in markup.named("sheets"))
        markup.set(listing.children[self.sheet.index], "name", self.name)
        changed[self.workbook] = encoded(markup.result(), encoding)
        return changed | with_other_title(self.archive, self.sheet.name, self.name)

    def changed(self) -> dict[str, bytes]:
        """The parts that name the sheet, besides that of the workbook."""
        changed: dict[str, bytes] = {}
        for belonging in belongings(self.archive, self.workbook):
            content = self.archive.read(belonging.part)
            if may_name(content, self.sheet.name):
                again = self._changed(belonging, content)
                if again != content:
                    changed[belonging.part] = again
        return changed

    def _changed(self, belonging: Belonging, content: bytes) -> bytes:
        if belonging.kind == "worksheet":
            return self._sheet(belonging.part, content)
        if belonging.kind == "vmlDrawing":
            text, encoding = vml_text(content)
            return with_formulas(text, lambda formula, _: self._formula(formula)).encode(encoding, "surrogateescape")
        if belonging.kind in {"xlMacrosheet", "xlIntlMacrosheet", "calcChain", "comments", "threadedComment"}:
            return content
        markup, encoding = read_markup(self.archive, belonging.part)
        if belonging.kind == "links":
            self._change_targets(markup)
        else:
            self._change(markup)
        return encoded(markup.result(), encoding) if markup.is_changed else content

    def _formula(self, text: str) -> str:
        return renamed(text, self.sheet.name, self.name)

    def _sheet(self, part: str, content: bytes) -> bytes:
        """A worksheet: the formulas in its cells, and what stands around its rows."""
        sheet = SheetText(content, self.archive.name, part)
        rows: list[bytes] = []
        position = sheet.data_start
        for cell, found in SheetFormulas(sheet).cells():
            text = self._formula(found.text)
            if text != found.text:
                # No attribute can hold what a formula begins with.
                raw = sheet.content.index(cell.inner, cell.start) + found.start
                start = sheet.content.index(b">", raw + len(found.attributes)) + 1
                rows += sheet.content[position:start], as_content(text)
                position = start + len(found.raw)
        head, tail = sheet.content[: sheet.data_start].decode("utf-8"), sheet.content[sheet.data_end :].decode("utf-8")
        frame = Markup(head + _ROWS + tail)
        self._change(frame)
        if not rows and not frame.is_changed:
            return content
        head, _, tail = frame.result().partition(_ROWS)
        rows.append(sheet.content[position : sheet.data_end])
        return head.encode("utf-8") + b"".join(rows) + tail.encode("utf-8")

    def _change(self, markup: Markup) -> None:
        """The formulas and sources of data in any other part, and around the rows of a sheet."""
        for element in markup.elements:
            if element.name in _CONTENTS and element.open and not element.children:
                markup.set_content(element, self._formula(markup.content(element)))
            if element.name in _SOURCES:
                self._change_source(markup, element)
            for name in _ATTRIBUTES.get(element.name, ()):
                text = markup.get(element, name)
                if text:
                    markup.set(element, name, self._place(text) if name == "location" else self._formula(text))

    def _change_source(self, markup: Markup, element: Element) -> None:
        sheet = markup.get(element, "sheet")
        if sheet and is_same_name(sheet, self.sheet.name) and not markup.get(element, "id"):
            markup.set(element, "sheet", self.name)

    def _place(self, location: str) -> str:
        """Where a link leads; some programs write the name of the sheet there as it is."""
        sheet, mark, cells = location.rpartition("!")
        if mark and is_same_name(sheet, self.sheet.name):
            return f"{quoted_name(self.name)}!{cells}"
        return self._formula(location)

    def _change_targets(self, markup: Markup) -> None:
        """Links of shapes to a place in the workbook: relationships whose target is `#Blad1!A1`."""
        for element in markup.named("Relationship"):
            book, mark, place = (markup.get(element, "Target") or "").partition("#")
            moved = self._place(unquote(place))
            if not book and mark and moved != unquote(place):
                markup.set(element, "Target", "#" + quote(moved, safe="!$:'"))
