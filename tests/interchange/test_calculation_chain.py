"""The order in which Excel last computed goes with all that mentions it; Excel makes a new one (18.6)."""

from __future__ import annotations

from workbooks import RELATIONS, package

from interchange.excel.calculation_chain import without_chain
from interchange.package.archive import Archive

RELS = "xl/_rels/workbook.xml.rels"
SHEET = f"<Relationship Id='rId1' Type='{RELATIONS}/worksheet' Target='worksheets/sheet1.xml' />"
CHAIN = f"<Relationship Target='{{}}' Id='rId9' Type='{RELATIONS}/calcChain'{{}}/>"


def archive(pointer: str, *parts: str) -> Archive:
    types = "<Types>" + "".join(f'<Override PartName="/{part}" ContentType="x"/>' for part in parts) + "</Types>"
    contents = {"[Content_Types].xml": types, RELS: f"<Relationships>{SHEET}\r\n{pointer}</Relationships>"}
    return Archive(package(contents | dict.fromkeys(parts, "<calcChain/>")), "proef.xlsx")


def test_the_chain_goes_with_its_pointer_and_its_kind() -> None:
    found = archive(CHAIN.format("calcChain.xml", ""), "xl/calcChain.xml")

    parts, removed = without_chain(found, "xl/workbook.xml")

    assert removed == {"xl/calcChain.xml"}
    assert parts == {
        RELS: f"<Relationships>{SHEET}\r\n</Relationships>".encode(),
        "[Content_Types].xml": b"<Types></Types>",
    }


def test_a_chain_is_found_by_an_absolute_name_in_any_case() -> None:
    found = archive(CHAIN.format("/XL/calcchain.xml", ""), "xl/calcChain.xml")

    assert without_chain(found, "xl/workbook.xml")[1] == {"xl/calcChain.xml"}


def test_a_pointer_to_a_chain_that_is_not_there_goes_too() -> None:
    parts, removed = without_chain(archive(CHAIN.format("calcChain.xml", "")), "xl/workbook.xml")

    assert (list(parts), removed) == ([RELS], frozenset())


def test_without_a_chain_nothing_changes() -> None:
    assert without_chain(archive(""), "xl/workbook.xml") == ({}, frozenset())


def test_a_chain_outside_the_package_is_none_of_it() -> None:
    pointer = CHAIN.format("https://voorbeeld.nl/", ' TargetMode="External"')

    assert without_chain(archive(pointer), "xl/workbook.xml") == ({}, frozenset())
