"""Every form that is declared: tested the moment it exists."""

from __future__ import annotations

import pytest
from form_places import DOCUMENTS, STANDARD_ROWS, STEPS

from model.forms import Field, Form, Section, Table, form, forms
from model.layout import finds_heads, recognise
from model.layout.recognition import SURE_FROM

TABLES = [(found, table) for found in forms() for table in found.tables]


@pytest.mark.parametrize("declared", forms(), ids=lambda declared: declared.key)
def test_the_keys_of_a_form_are_its_own(declared: Form) -> None:
    keys = [part.key for part in declared.parts()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("declared", forms(), ids=lambda declared: declared.key)
def test_a_form_says_what_it_is_for_in_one_sentence_or_two(declared: Form) -> None:
    assert declared.sentence.endswith(".")
    assert len(declared.sentence) <= 120
    assert len(declared.front) <= 31


@pytest.mark.parametrize("declared", forms(), ids=lambda declared: declared.key)
def test_every_text_of_a_form_has_guidance_or_is_a_field(declared: Form) -> None:
    for part in declared.texts:
        if isinstance(part, Section):
            assert part.guidance, part.key
            assert all(line.endswith((".", "?")) for line in part.guidance), part.key


@pytest.mark.parametrize(("declared", "table"), TABLES, ids=lambda one: one.key)
def test_the_heads_of_a_table_are_found_again_and_play_their_roles(declared: Form, table: Table) -> None:
    heads = [column.title for column in table.columns]
    assert finds_heads(heads)
    found = recognise(heads, [])
    assert [one.role for one in found] == [column.role for column in table.columns]
    assert all(one.confidence >= SURE_FROM for one in found), "nobody is asked about a form of our own"


def test_sheets_of_different_forms_have_different_names() -> None:
    names = [declared.front.casefold() for declared in forms() if declared.texts]
    names += [table.title.casefold() for _, table in TABLES]
    fronts = {declared.front.casefold() for declared in forms() if declared.texts}
    assert len(fronts) + len({table.title.casefold() for _, table in TABLES}) == len(names)
    assert all(len(table.title) <= 31 for _, table in TABLES)


@pytest.mark.parametrize(("declared", "table"), TABLES, ids=lambda one: one.key)
def test_standard_rows_fill_columns_that_the_table_has(declared: Form, table: Table) -> None:
    keys = {column.key for column in table.columns}
    assert all(set(row) <= keys for row in table.standard_rows)
    assert not table.heading or table.heading in keys


@pytest.mark.parametrize("declared", forms(), ids=lambda declared: declared.key)
def test_what_flows_on_names_parts_that_are_there(declared: Form) -> None:
    for flow in declared.flows:
        source, target = declared.table(flow.source), form(flow.target[0]).table(flow.target[1])
        for key, sources in flow.columns.items():
            target.column(key)
            for one in sources:
                source.column(one)
        for key in flow.texts:
            target.column(key)
        for key in flow.only:
            source.column(key)
    for prefill in declared.prefills:
        target = declared.part(prefill.target)
        assert isinstance(target, Table if prefill.columns else Field | Section)
        for other, key in prefill.sources:
            source = form(other).part(key)
            assert isinstance(source, Table if prefill.columns else Field | Section)
            if isinstance(target, Table) and isinstance(source, Table):
                for column, sources in prefill.columns.items():
                    target.column(column)
                    for one in sources:
                        source.column(one)


@pytest.mark.parametrize(("declared", "table"), TABLES, ids=lambda one: one.key)
def test_what_a_column_offers_comes_from_a_part_that_is_there(declared: Form, table: Table) -> None:
    for column in table.columns:
        name, _, other = column.choices_from.partition(".")
        if other:
            declared.table(name).column(other)
        elif name:
            assert isinstance(declared.part(name), Section)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_heading_and_table_of_the_documents_of_practice_has_its_place(document: str) -> None:
    for named, place in DOCUMENTS[document].items():
        key, _, part = place.partition("/")
        declared = form(key)
        if part:
            name, _, column = part.partition(".")
            found = declared.part(name)
            if column:
                assert isinstance(found, Table), named
                found.column(column)


@pytest.mark.parametrize("place", STANDARD_ROWS)
def test_every_standard_row_of_the_documents_of_practice_is_there_in_order(place: str) -> None:
    key, _, part = place.partition("/")
    name, _, column = part.partition(".")
    rows = [str(row[column]) for row in form(key).table(name).standard_rows]
    assert len(rows) == len(STANDARD_ROWS[place])
    for text, words in zip(rows, STANDARD_ROWS[place], strict=True):
        assert words.casefold() in text.casefold()


def test_the_seven_steps_stand_in_their_order() -> None:
    chapters = [chapter.title for chapter in form("digitale_initiatieven").chapters if chapter.title]
    assert tuple(chapters) == STEPS


def test_a_form_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        form("nergens")
