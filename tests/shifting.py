"""Small workbooks from parts by hand, and what becomes of their parts when rows or columns of a sheet come and go."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hypothesis import settings
from workbooks import MAIN, RELATIONS, package

from interchange.excel.references import LAST_COLUMN
from interchange.excel.shift import Axis, Inserted, Lines, Shift, read_limits, shifted_parts
from interchange.excel.workbook_part import Sheet, read_workbook_part
from interchange.package.archive import Archive
from model.messages import Message

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
PLAN, OTHER = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
ROWS = '<sheetData><row r="1"/></sheetData>'
"""The rows of a sheet that is about something else."""

patient = settings(deadline=None)
"""For tests of many examples: none of them looks at the clock."""

Links = Mapping[str, tuple[str, str]]
"""Identifier -> kind and target of what a part points to."""


def rows_in(before: int, count: int = 1, like: int = 0, name: str = "Plan") -> Shift:
    return Shift(Sheet(name, PLAN, 0, False), Axis.ROWS, Lines((), (Inserted(before, count, like),)))


def rows_out(first: int, last: int = 0, name: str = "Plan") -> Shift:
    return Shift(Sheet(name, PLAN, 0, False), Axis.ROWS, Lines(((first, last or first),)))


def columns_in(before: int, count: int = 1, like: int = 0) -> Shift:
    lines = Lines((), (Inserted(before, count, like),), last=LAST_COLUMN)
    return Shift(Sheet("Plan", PLAN, 0, False), Axis.COLUMNS, lines)


def columns_out(first: int, last: int = 0) -> Shift:
    return Shift(Sheet("Plan", PLAN, 0, False), Axis.COLUMNS, Lines(((first, last or first),), last=LAST_COLUMN))


def relations(links: Links) -> str:
    """The relationships of a part; a target that is no part of the package is outside it."""
    found = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if ':' in target or target.startswith('#') else ''}/>"
        for key, (kind, target) in links.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{found}</Relationships>'


def worksheet(inner: str) -> str:
    """A sheet with this between its tags."""
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">{inner}</worksheet>'


def book(
    plan: str = ROWS,
    other: str = ROWS,
    *,
    names: str = "",
    name: str = "Plan",
    parts: Mapping[str, str | bytes] | None = None,
    plan_links: Links | None = None,
    other_links: Links | None = None,
    book_links: Links | None = None,
    links: Mapping[str, Links] | None = None,
) -> bytes:
    """A workbook with the sheets Plan and Ander, of which the first one shifts.

    `parts` are more parts, or others in the place of these; `links` what further parts point to, by part.
    """
    sheets = f'<sheet name="{name}" sheetId="7" r:id="s1"/><sheet name="Ander" sheetId="8" r:id="s2"/>'
    listing = f"<definedNames>{names}</definedNames>" if names else ""
    own = {"s1": ("worksheet", "worksheets/sheet1.xml"), "s2": ("worksheet", "worksheets/sheet2.xml")}
    found: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations({"b": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets>'
        f"{listing}</workbook>",
        "xl/_rels/workbook.xml.rels": relations(own | dict(book_links or {})),
        PLAN: worksheet(plan),
        OTHER: worksheet(other),
    }
    for part, pointers in {PLAN: plan_links, OTHER: other_links, **(links or {})}.items():
        if pointers:
            folder, _, base = part.rpartition("/")
            found[f"{folder}/_rels/{base}.rels"] = relations(pointers)
    found |= parts or {}
    return package(
        {name: _declared(content) if isinstance(content, str) else content for name, content in found.items()}
    )


def changed(data: bytes, shift: Shift) -> dict[str, bytes]:
    """The parts that are others after the shift."""
    archive = Archive(data, "proef.xlsx")
    parts = shifted_parts(archive, read_workbook_part(archive), shift).parts
    return {name: _DECLARED.sub(b"", content) for name, content in parts.items()}


def part_after(data: bytes, part: str, shift: Shift) -> str:
    """A part after the shift, changed or not."""
    return changed(data, shift).get(part, _DECLARED.sub(b"", Archive(data, "proef.xlsx").read(part))).decode()


def plan_after(inner: str, shift: Shift) -> str:
    """What stands between the tags of the shifted sheet afterwards."""
    return _inner(part_after(book(inner), PLAN, shift))


def other_after(inner: str, shift: Shift) -> str:
    """What stands between the tags of the other sheet after the first one has shifted."""
    return _inner(part_after(book(other=inner), OTHER, shift))


def frame_after(xml: str, shift: Shift) -> str:
    """What a sheet says behind its rows, after it has shifted."""
    return plan_after(ROWS + xml, shift).partition("</sheetData>")[2]


def other_frame_after(xml: str, shift: Shift) -> str:
    """What another sheet says behind its rows, after the first one has shifted."""
    return other_after(ROWS + xml, shift).partition("</sheetData>")[2]


def names_after(names: str, shift: Shift) -> str:
    """The defined names of the workbook after the shift."""
    text = part_after(book(names=names), "xl/workbook.xml", shift)
    return text.partition("<definedNames>")[2].partition("</definedNames>")[0]


def reason(data: bytes, shift: Shift) -> Message | None:
    """Why the workbook does not allow the shift; None when it does."""
    archive = Archive(data, "proef.xlsx")
    workbook = read_workbook_part(archive)
    sheet = next(found for found in workbook.sheets if found.part == PLAN)
    return read_limits(archive, workbook, sheet, shift.axis).reason(shift.lines)


_PREFIX = re.compile(r"[<\s]([a-z]\w*):[A-Za-z]")
_ROOT = re.compile(r"<[\w:]+(?=[\s/>])")
_DECLARED = re.compile(rb' xmlns:\w+="urn:proef:\w+"')


def _declared(xml: str) -> str:
    """A part whose first element declares the prefixes that a test has left out, for brevity."""
    prefixes = set(_PREFIX.findall(xml)) - set(re.findall(r"xmlns:(\w+)", xml)) - {"xmlns"}
    declarations = "".join(f' xmlns:{prefix}="urn:proef:{prefix}"' for prefix in sorted(prefixes))
    return _ROOT.sub(lambda found: found.group() + declarations, xml, count=1) if prefixes else xml


def _inner(text: str) -> str:
    opening, closing = worksheet("|").split("|")
    assert text.startswith(opening)
    assert text.endswith(closing)
    return text.removeprefix(opening).removesuffix(closing)
