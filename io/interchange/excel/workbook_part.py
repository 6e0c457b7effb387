"""The workbook part: its sheets in order, which are hidden, and from which day dates are counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interchange.errors import NotAWorkbook, damaged
from interchange.package.archive import Archive
from interchange.package.relationships import Relationship, relationships
from interchange.package.xml import attribute, child, children, local, parse
from model.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet and the part that holds it. `index` counts all sheets of the workbook, charts included, from 0."""

    name: str
    part: str
    index: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class WorkbookPart:
    """What the workbook part and its relationships say."""

    part: str
    sheets: tuple[Sheet, ...]
    since_1904: bool
    shared_strings: str | None
    styles: str | None
    structure_locked: bool
    names: tuple[str, ...] = ()
    """The names of all sheets, of charts and hidden ones too."""


def read_workbook_part(archive: Archive) -> WorkbookPart:
    """Find and read the workbook part. Raises `NotAWorkbook` for another kind, `Damaged` for a broken one."""
    main = next((found for found in relationships(archive, "") if found.kind == "officeDocument"), None)
    if main is None or archive.find(main.target) is None or main.target.endswith(".bin"):
        raise _other_kind(archive.name)
    root = parse(archive.read(main.target), archive.name, main.target)
    if local(root) != "workbook":
        raise _other_kind(archive.name)
    targets = {found.id: found for found in relationships(archive, main.target)}
    sheets: list[Sheet] = []
    listing = child(root, "sheets")
    listed = children(listing, "sheet") if listing is not None else []
    for index, element in enumerate(listed):
        name, target = str(element.get("name") or ""), targets.get(str(attribute(element, "id") or ""))
        if target is None or target.kind != "worksheet":
            continue
        if target.external or archive.find(target.target) is None:
            raise damaged(archive.name, target.target, name)
        if any(name.lower() == other.name.lower() or target.target == other.part for other in sheets):
            # Each sheet has a name and a part of its own; otherwise nobody can say what an edit is of (18.2.19).
            raise damaged(archive.name, target.target, name)
        sheets.append(Sheet(name, target.target, index, str(element.get("state") or "visible") != "visible"))
    settings = child(root, "workbookPr")
    protection = child(root, "workbookProtection")
    return WorkbookPart(
        main.target,
        tuple(sheets),
        settings is not None and settings.get("date1904") in {"1", "true"},
        _target(targets.values(), "sharedStrings", archive),
        _target(targets.values(), "styles", archive),
        protection is not None and protection.get("lockStructure") in {"1", "true"},
        tuple(str(element.get("name") or "") for element in listed),
    )


def _target(candidates: Iterable[Relationship], kind: str, archive: Archive) -> str | None:
    found = next((found for found in candidates if found.kind == kind and not found.external), None)
    if found is None:
        return None
    if archive.find(found.target) is None:
        raise damaged(archive.name, found.target)
    return found.target


def _other_kind(name: str) -> NotAWorkbook:
    return NotAWorkbook(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” is not an Excel workbook that can be edited here. Save it in Excel as an Excel workbook "
                "(.xlsx).",
            ),
            {"name": name},
        )
    )
