"""The list of what kind each part is loses and gains single entries, and is otherwise left as it was written."""

from __future__ import annotations

from workbooks import package

from interchange.package.archive import Archive
from interchange.package.content_types import CONTENT_TYPES, with_overrides, without_overrides

AUTHORED = (
    "<?xml version='1.0'?>\n<ct:Types xmlns:ct='urn:types'><ct:Default Extension='xml' "
    "ContentType='application/xml'/>\r\n"
    "<ct:Override ContentType='a' PartName='/xl/Calc&amp;Chain.xml'/> <ct:Override "
    "PartName='/xl/b.xml' ContentType='b' />"
    "</ct:Types>"
)


def archive(name: str = CONTENT_TYPES) -> Archive:
    return Archive(package({name: AUTHORED}), "proef.xlsx")


def test_parts_that_go_are_taken_off_the_list() -> None:
    changed = without_overrides(archive(), ["XL\\calc&chain.xml", "xl/c.xml"])

    entry = "<ct:Override ContentType='a' PartName='/xl/Calc&amp;Chain.xml'/>"
    assert changed == {CONTENT_TYPES: AUTHORED.replace(entry, "").encode()}


def test_parts_that_are_not_on_the_list_change_nothing() -> None:
    assert without_overrides(archive(), ["xl/c.xml", "b.xml"]) == {}


def test_new_parts_come_at_the_end_of_the_list() -> None:
    changed = with_overrides(archive(), {"xl/d&e.xml": "kind"})

    entry = '<ct:Override PartName="/xl/d&amp;e.xml" ContentType="kind"/></ct:Types>'
    assert changed == {CONTENT_TYPES: AUTHORED.replace("</ct:Types>", entry).encode()}


def test_the_list_keeps_the_name_that_the_archive_writes() -> None:
    assert list(without_overrides(archive("[content_types].xml"), ["xl/b.xml"])) == ["[content_types].xml"]
