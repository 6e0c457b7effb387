"""The public version of plans with forms: what a form declares to be personal or internal stays behind, and the clean
workbook is as good as that of a new plan."""

from __future__ import annotations

import datetime as dt
import io
import re

import pytest
from filled_forms import FILLED, filled_form
from openpyxl import load_workbook
from word_templates import LEAKS, TEMPLATES
from workbooks import with_part

from interchange.opening import open_data
from interchange.public.held_strings import strings_in
from interchange.public.house_authors import author_leaks
from interchange.public.making import Published, publish
from interchange.public.outputs import EXCEL, OUTPUTS, WORD, Ground, Output
from interchange.remembered import RememberedLayouts
from interchange.word.house import HouseStyle
from model.forms import forms_in
from model.open_plan import OpenPlan
from model.public_version.items import Decision, Item, ItemKind, Treatment
from model.public_version.survey import find_items

GROUND = Ground(dt.date(2027, 3, 1))


def found_in(session: OpenPlan) -> list[Item]:
    return find_items(session.plan, session.people.everyone())


def made(key: str, outputs: tuple[Output, ...] = OUTPUTS, keep: tuple[ItemKind, ...] = ()) -> Published:
    session = filled_form(key).open_plan
    items = found_in(session)
    decisions = {item.key: Decision(Treatment.KEEP) for item in items if item.kind in keep}
    return publish(session, items, decisions, outputs, GROUND)


def words(data: bytes) -> str:
    return "\n".join(held.text for held in strings_in(data))


@pytest.mark.parametrize("key", FILLED)
def test_no_name_or_address_of_a_filled_form_is_left(key: str) -> None:
    session = filled_form(key).open_plan
    items = found_in(session)
    names = [item.shown for item in items if item.kind in {ItemKind.NAME, ItemKind.EMAIL, ItemKind.PHONE} and item.sure]

    published = publish(session, items, {}, OUTPUTS, GROUND)

    assert names
    assert published.leaks == ()
    for one in published.made:
        text = words(one.data)
        assert [name for name in names if name in text] == []


def test_what_a_form_declares_is_proposed() -> None:
    listed = {
        key: {(item.kind, item.shown, item.default) for item in found_in(filled_form(key).open_plan)}
        for key in ("stakeholderplan", "bijeenkomst", "digitale_initiatieven")
    }

    gone = Treatment.REMOVE
    assert (ItemKind.COLUMN, "Houding nu", gone) in listed["stakeholderplan"]
    assert (ItemKind.COLUMN, "Houding gewenst", gone) in listed["stakeholderplan"]
    assert (ItemKind.TABLE, "Herijkingen", gone) in listed["stakeholderplan"]
    assert (ItemKind.TABLE, "Kosten", gone) in listed["bijeenkomst"]
    assert (ItemKind.COLUMN, "Gedeeld met politie", gone) in listed["digitale_initiatieven"]
    assert not any(kind is ItemKind.COLUMN and name == "Budget" for kind, name, _ in listed["bijeenkomst"])


def test_a_name_that_nobody_would_recognise_is_proposed_where_a_form_has_people() -> None:
    form = filled_form("opbrengst")
    form.set("opbrengst", "ideeen", 0, "meewerkers", "team communicatie, Xyrqa")

    names = [(item.shown, item.default) for item in found_in(form.open_plan) if item.kind is ItemKind.NAME]

    assert ("Xyrqa", Treatment.REMOVE) in names
    assert "team communicatie" not in dict(names)


def test_the_number_of_people_stays() -> None:
    form = filled_form("opbrengst")
    form.set("opbrengst", "ideeen", 0, "meewerkers", "Fenna Wiersma, Jorrit Hellinga en Samira Karimi")

    data = publish(form.open_plan, found_in(form.open_plan), {}, (EXCEL,), GROUND).made[0].data

    assert "3 personen" in words(data)
    assert "Wiersma" not in words(data)


def test_an_internal_table_goes_unless_the_user_keeps_it() -> None:
    without = load_workbook(io.BytesIO(made("bijeenkomst", (EXCEL,)).made[0].data))
    kept = load_workbook(io.BytesIO(made("bijeenkomst", (EXCEL,), (ItemKind.TABLE,)).made[0].data))

    assert "Kosten" not in without.sheetnames
    assert "Kosten" in kept.sheetnames


def test_the_clean_workbook_has_the_lists_formats_and_totals_of_the_form() -> None:
    data = made("bijeenkomst", (EXCEL,), (ItemKind.TABLE,)).made[0].data
    book = load_workbook(io.BytesIO(data))

    costs = book["Kosten"]
    formulas = [cell.value for row in costs.iter_rows() for cell in row if str(cell.value).startswith("=")]
    assert any("SUBTOTAL" in str(formula) for formula in formulas)
    assert any("€" in cell.number_format for row in costs.iter_rows() for cell in row)
    assert any(sheet.data_validations.dataValidation for sheet in book.worksheets)
    assert all(sheet.sheet_state == "visible" for sheet in book.worksheets)
    assert "creator" not in words(data)


@pytest.mark.parametrize("key", FILLED)
def test_the_clean_workbook_opens_as_the_same_form(key: str) -> None:
    data = made(key, (EXCEL,), (ItemKind.TABLE, ItemKind.COLUMN)).made[0].data

    again = open_data(data, "openbaar.xlsx", RememberedLayouts()).open_plan.plan

    before = next(one for one in forms_in(filled_form(key).plan) if one.form.key == key)
    after = next(one for one in forms_in(again) if one.form.key == key)
    assert set(after.tables) == set(before.tables)
    assert set(after.texts) == set(before.texts)


@pytest.mark.parametrize("template", TEMPLATES)
def test_of_the_makers_of_the_house_style_nothing_goes_along(template: str) -> None:
    session = filled_form("communicatiematrix").open_plan
    house = HouseStyle(TEMPLATES[template](), "sjabloon.dotx")

    published = publish(session, found_in(session), {}, (WORD,), Ground(GROUND.today, house))

    assert published.leaks == ()
    assert [word for word in LEAKS if word in words(published.made[0].data)] == []


def test_a_maker_of_the_house_style_in_the_properties_would_be_found() -> None:
    template = with_part(
        TEMPLATES["dutch"](),
        "docProps/core.xml",
        lambda xml: re.sub(rb"(<dc:creator[^>]*>)[^<]*", rb"\1Oeverloper Sjabloonmaker", xml),
    )
    house = HouseStyle(template, "sjabloon.dotx")
    clean = publish(filled_form("actielijst").open_plan, [], {}, (WORD,), GROUND).made[0].data
    document = with_part(
        clean, "docProps/core.xml", lambda xml: xml.replace(b"<dc:title>", b"<dc:title>Oeverloper Sjabloonmaker ")
    )

    assert author_leaks(clean, house) == []
    assert [leak.part for leak in author_leaks(document, house)] == ["docProps/core.xml"]
