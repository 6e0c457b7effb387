"""A workbook that is opened again has the ids, rows and texts that it had in the session that saved it."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from sessions import random_step
from workbooks import HEADERS, ROWS, bytes_of, matrix, opened

from interchange.errors import FileProblem
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.whereabouts import SomewhereElse, as_in_session, places_data, places_from, whereabouts
from interchange.writing import changed
from model.plan import Plan, Property
from model.refusal import Refused

SAMPLE = resource("sample", "Voorbeeld communicatiematrix Polderveen.xlsx").read_bytes()


def with_everything() -> bytes:
    """Two sheets with tables, one of them with properties around it, and sections of text."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix"
    for row in (("Communicatieplan proef",), ("Looptijd", "jan – mei 2017"), ("Versie: 1.2",), (), HEADERS, *ROWS):
        sheet.append(row)
    plan = book.create_sheet("Plan")
    for title, text in (("Aanleiding", "Het begon zo."), ("Kernboodschap", "Samen.")):
        plan.append((title, text))
    second = book.create_sheet("Acties")
    for row in (("Actie", "Wie", "Periode", "Status"), ("Brief", "Ilse", "mei", "Loopt"), ("Zaal", "Dirk", "juni", "")):
        second.append(row)
    return bytes_of(book)


def seen(plan: Plan) -> object:
    """What a plan holds, as texts under their ids; cells that have no text are all alike."""
    return (
        [(found.key, found.label, found.role, found.text) for found in plan.properties],
        [(found.key, found.title, found.text) for found in plan.sections],
        [
            (
                table.key,
                [(column.id, column.title, column.kind) for column in table.columns],
                [
                    (row.id, [table.text(place, column) for column in range(len(table.columns))])
                    for place, row in enumerate(table.rows)
                ],
            )
            for table in plan.tables
        ],
    )


def reopened(found: Opened, path: Path) -> Opened:
    """Opened from disk by another session, with the whereabouts as they went through the journal."""
    places = places_from(json.loads(json.dumps(places_data(whereabouts(found.workbook, found.open_plan.plan)))))
    return as_in_session(open_workbook(path, RememberedLayouts()), places)


@pytest.mark.parametrize("data", [matrix(ROWS), with_everything(), SAMPLE], ids=["small", "everything", "sample"])
@pytest.mark.parametrize("seed", range(8))
def test_after_any_session_and_save_another_session_finds_the_same(data: bytes, seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    path = tmp_path / "proef.xlsx"
    found = opened(data)

    for _ in range(12):
        for _ in range(chance.randint(1, 6)):
            random_step(chance, found.open_plan)
        try:
            save(found.workbook, found.open_plan.plan, path)
        except (FileProblem, Refused):
            # What cannot be saved is another test's business.
            break

        again = reopened(found, path)

        mine, theirs = seen(found.open_plan.plan), seen(again.open_plan.plan)
        assert theirs == mine
        assert changed(again.workbook, again.open_plan.plan).differences == {}


def test_a_row_that_was_saved_empty_can_be_typed_in(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = opened(matrix(ROWS))
    table = found.open_plan.plan.tables[0]
    new = found.open_plan.insert_rows(table.key, 3).new_rows[0]
    save(found.workbook, found.open_plan.plan, path)

    again = reopened(found, path)
    again.open_plan.set_texts(table.key, [(new, table.columns[0].id, "mei")])
    save(again.workbook, again.open_plan.plan, path)

    assert open_workbook(path, RememberedLayouts()).open_plan.plan.tables[0].text(3, 0) == "mei"


def test_a_text_that_was_saved_empty_is_still_that_text(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = opened(with_everything())
    keys = [holder.key for holder in (*found.open_plan.plan.properties, *found.open_plan.plan.sections)]
    for key in keys:
        found.open_plan.set_text(key, "")
    save(found.workbook, found.open_plan.plan, path)

    again = reopened(found, path)
    for key in keys:
        again.open_plan.set_text(key, "nieuw")
    save(again.workbook, again.open_plan.plan, path)

    plan = open_workbook(path, RememberedLayouts()).open_plan.plan
    assert [holder.text for holder in (*plan.properties, *plan.sections)] == ["nieuw"] * len(keys)
    assert any(isinstance(plan.holder(key), Property) for key in keys)


def test_a_workbook_without_the_table_is_somewhere_else(tmp_path: Path) -> None:
    found = opened(with_everything())
    places = whereabouts(found.workbook, found.open_plan.plan)

    with pytest.raises(SomewhereElse):
        as_in_session(opened(matrix(ROWS)), places)


@pytest.mark.parametrize("data", [None, {}, {"tables": [{}], "texts": []}, {"tables": [], "texts": [{"key": 1}]}])
def test_what_are_no_whereabouts_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="no whereabouts"):
        places_from(data)


def test_ids_in_a_row_are_written_short() -> None:
    found = opened(matrix([ROWS[0]] * 50))

    data = places_data(whereabouts(found.workbook, found.open_plan.plan))

    assert data["tables"][0]["row_ids"] == [[7, 50]]
