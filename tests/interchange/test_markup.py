"""Single attributes and elements of a part change; every other character of its text stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from shifting import patient
from workbooks import package

from interchange.errors import Damaged
from interchange.package.archive import Archive
from interchange.package.markup import Element, Markup, decoded, encoded, quoted, read_markup
from interchange.package.xml import resolved

AUTHORED = (
    "<?xml version='1.0'?>\r\n<!-- <a b='1'/> --><x:a xmlns:x = 'urn:a'\n  z=\"1\"   b='2'><x:c  d = '>' />"
    "<![CDATA[<x:c d='3'/>]]><e>t&amp;u</e ></x:a>\n"
)


def element(markup: Markup, name: str) -> Element:
    return next(markup.named(name))


def test_without_changes_the_text_is_what_it_was() -> None:
    markup = Markup(AUTHORED)

    assert not markup.is_changed
    assert markup.result() == AUTHORED


def test_what_stands_in_comments_and_cdata_is_no_element() -> None:
    markup = Markup(AUTHORED)

    assert [(found.prefix, found.name) for found in markup.elements] == [("x:", "a"), ("x:", "c"), ("", "e")]


def test_the_tree_is_known() -> None:
    markup = Markup(AUTHORED)
    root = element(markup, "a")

    assert [child.name for child in root.children] == ["c", "e"]
    assert all(child.parent is root for child in root.children)
    assert AUTHORED[root.inner : root.inner_end].startswith("<x:c")
    assert AUTHORED[root.start : root.end].endswith("</x:a>")


def test_an_attribute_keeps_its_place_its_blanks_and_its_quotes() -> None:
    markup = Markup(AUTHORED)

    markup.set(element(markup, "a"), "b", "3")
    markup.set(element(markup, "c"), "d", 'it\'s "5"')

    assert markup.result() == AUTHORED.replace("b='2'", "b='3'").replace("d = '>'", "d = 'it&apos;s \"5\"'")


def test_the_same_value_written_otherwise_changes_nothing() -> None:
    markup = Markup('<a b="&#65;1&gt;"/>')

    markup.set(element(markup, "a"), "b", "A1>")

    assert not markup.is_changed


def test_a_new_attribute_comes_behind_the_others() -> None:
    markup = Markup("<a b='1' /><c></c>")

    markup.set(element(markup, "a"), "d", "2")
    markup.set(element(markup, "a"), "e", "3")
    markup.set(element(markup, "c"), "f", "4")

    assert markup.result() == '<a b=\'1\' d="2" e="3" /><c f="4"></c>'


def test_an_attribute_is_found_by_its_name_without_prefix() -> None:
    markup = Markup('<a r:id="rId1" name="x"/>')

    assert markup.get(element(markup, "a"), "id") == "rId1"
    assert markup.get(element(markup, "a"), "r") is None


def test_a_declared_namespace_is_no_attribute() -> None:
    markup = Markup('<a xmlns:r="urn:r" xmlns:ref="urn:ref" xmlns="urn r=\'B2\'" r="A1"/>')

    assert markup.get(element(markup, "a"), "r") == "A1"
    assert markup.get(element(markup, "a"), "ref") is None
    assert markup.get(element(markup, "a"), "xmlns") is None


def test_an_attribute_is_taken_away_with_the_blank_before_it() -> None:
    markup = Markup("<a b='1' c=\"2\" d='3'/>")

    markup.unset(element(markup, "a"), "c")

    assert markup.result() == "<a b='1' d='3'/>"


@pytest.mark.parametrize(("value", "number"), [("12", 12), (" 7 ", 7), ("", 5), ("-3", 5), ("a", 5)])
def test_an_attribute_that_counts(value: str, number: int) -> None:
    markup = Markup(f'<a n="{value}"/>')

    assert markup.number(element(markup, "a"), "n", 5) == number


@pytest.mark.parametrize(
    ("value", "is_set"), [("1", True), ("true", True), ("on", True), ("0", False), ("false", False), ("off", False)]
)
def test_an_attribute_that_says_yes_or_no(value: str, is_set: bool) -> None:
    markup = Markup(f'<a b="{value}"/>')

    assert markup.is_set(element(markup, "a"), "b", not is_set) is is_set
    assert markup.is_set(element(markup, "a"), "c", not is_set) is not is_set


def test_the_content_is_read_as_an_xml_reader_reads_it() -> None:
    markup = Markup("<f>A1&lt;B2\r\n<!-- C3 --><![CDATA[&D4<]]><?e E5?>&#70;6</f>")

    assert markup.content(element(markup, "f")) == "A1<B2\n&D4<F6"


def test_a_new_content_is_escaped() -> None:
    markup = Markup("<f >A1</f ><g/>")

    markup.set_content(element(markup, "f"), 'A<B&"C"\r\n')

    assert markup.result() == '<f >A&lt;B&amp;"C"&#13;\n</f ><g/>'


def test_the_same_content_changes_nothing() -> None:
    markup = Markup("<f><![CDATA[A1>B2]]></f><g/>")

    markup.set_content(element(markup, "f"), "A1>B2")
    markup.set_content(element(markup, "g"), "")

    assert not markup.is_changed


def test_an_empty_element_is_opened_for_a_content() -> None:
    markup = Markup("<a><x:row b='/' /><c/></a>")

    markup.set_content(element(markup, "row"), "5")
    markup.set_content(element(markup, "c"), "6")

    assert markup.result() == "<a><x:row b='/' >5</x:row><c>6</c></a>"


def test_an_element_goes_with_all_that_is_in_it() -> None:
    markup = Markup("<a><b><c d='1'/></b> <e/></a>")

    markup.set(element(markup, "c"), "d", "2")
    markup.remove(element(markup, "b"))

    assert markup.result() == "<a> <e/></a>"
    assert markup.is_removed(element(markup, "b"))
    assert [child.name for child in markup.remaining(element(markup, "a"))] == ["e"]


def test_what_is_put_in_at_one_place_keeps_its_order() -> None:
    markup = Markup("<a><b/></a>")
    place = element(markup, "b").start

    markup.insert(place, "<c/>")
    markup.insert(place, "<d/>")
    markup.replace(element(markup, "b"), "<e/>")

    assert markup.result() == "<a><c/><d/><e/></a>"


@patient
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], include_characters="\t\n\r")))
def test_any_text_is_read_back_from_an_attribute_and_from_an_element(text: str) -> None:
    markup = Markup("<a b='x' c=\"x\"><d>x</d></a>")

    markup.set(element(markup, "a"), "b", text)
    markup.set(element(markup, "a"), "c", text)
    markup.set_content(element(markup, "d"), text)

    root = etree.fromstring(markup.result())
    assert (root.get("b"), root.get("c"), root[0].text or "") == (text, text, text)
    assert resolved(quoted(text)) == text


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b'<a b="\xc3\xa9"/>', "utf-8"),
        (b'\xef\xbb\xbf<a b="\xc3\xa9"/>', "utf-8"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?><a b="\xe9"/>', "iso-8859-1"),
        (b'<?xml version="1.0" encoding="us-ascii"?><a b="&#233;"/>', "utf-8"),
        ('\ufeff<?xml version="1.0" encoding="UTF-16"?><a b="é"/>'.encode("utf-16-le"), "utf-16-le"),
        ('\ufeff<a b="é"/>'.encode("utf-16-be"), "utf-16-be"),
        ('<?xml version="1.0" encoding="UTF-16"?><a b="é"/>'.encode("utf-16-le"), "utf-16-le"),
        ('<?xml version="1.0" encoding="UTF-16"?><a b="é"/>'.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_a_part_is_written_in_the_encoding_it_had(content: bytes, encoding: str) -> None:
    text, found = decoded(content, "proef.xlsx", "deel.xml")
    markup = Markup(text)

    assert found == encoding
    assert markup.get(element(markup, "a"), "b") == "é"
    assert encoded(markup.result(), found) == content


def test_what_an_encoding_cannot_hold_becomes_a_reference() -> None:
    assert encoded("<a b='€'/>", "iso-8859-1") == b"<a b='&#8364;'/>"


@pytest.mark.parametrize(
    "content", [b"<a>", b"", b"<!DOCTYPE a><a/>", b"<a>\xff</a>", b'<?xml version="1.0" encoding="utf-99"?><a/>']
)
def test_what_is_no_xml_is_damaged(content: bytes) -> None:
    archive = Archive(package({"deel.xml": content}), "proef.xlsx")

    with pytest.raises(Damaged, match=r"deel\.xml"):
        read_markup(archive, "deel.xml")
