"""Workbooks as municipalities keep them: opened in the right columns, saved with one part changed."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from workbooks import SHARED, needs_shared, opened, shown

from interchange.excel.references import cell_name
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from model.columns import Role
from model.readings import Readings

R = Role
WOUDENBERG = SHARED / "corpus" / "woudenberg.xlsx"
REAL = SHARED / "corpus" / "real-nl"
TABLES = {
    "afhankelijkhedenlog": {
        "Afhankelijkheden": (7, [R.NUMBER, R.LOGGED, None, None, None, R.OWNER, R.PERIOD, R.STATUS])
    },
    "besluiten-wijzigingen-en-actieslog-BWA": {
        "Besluiten": (5, [R.NUMBER, R.LOGGED, None, None, R.OWNER, None, R.STATUS]),
        "Wijzigingen ": (5, [R.NUMBER, R.LOGGED, R.REMARK, R.ACTION, R.OWNER, R.STATUS]),
        "Acties": (5, [R.NUMBER, R.LOGGED, None, R.SUBJECT, R.ACTION, R.OWNER, R.STATUS]),
    },
    "bewaken-programmabudgetten": {"Programmabudget": (8, [None, None, R.COST, *[None] * 6])},
    "issuelog": {"Issues": (7, [R.NUMBER, R.LOGGED, None, R.ACTION, R.OWNER, R.STATUS, None])},
    "risicolog": {
        "Risico's": (8, [R.NUMBER, R.LOGGED, None, None, R.INFLUENCE, None, None, R.ACTION, R.OWNER, R.STATUS])
    },
}


def real(name: str) -> Path:
    return next(REAL.glob(f"*{name}.xlsx"))


@needs_shared
@pytest.mark.parametrize("name", TABLES)
def test_real_logs_are_read_from_their_header_rows(name: str) -> None:
    found = open_workbook(real(name), RememberedLayouts())

    assert {
        home.sheet.name: (home.header_row, [column.role for column in table.columns])
        for table in found.open_plan.plan.tables
        for home in [found.workbook.homes[table.key]]
    } == TABLES[name]


@needs_shared
def test_the_matrix_of_practice_is_read_with_all_its_roles() -> None:
    found = open_workbook(WOUDENBERG, RememberedLayouts())

    table = found.open_plan.plan.tables[0]
    assert found.workbook.homes[table.key].header_row == 12
    assert [column.role for column in table.columns] == [R.PERIOD, R.GOAL, R.AUDIENCE, R.CHANNEL, R.ACTION, R.STATUS]
    assert not found.questions[0].must_ask


@needs_shared
def test_the_rows_of_practice_stand_in_date_order_with_their_texts_unchanged() -> None:
    found = open_workbook(WOUDENBERG, RememberedLayouts())
    table, readings = found.open_plan.plan.tables[0], found.open_plan.readings

    places = sorted(range(len(table.rows)), key=lambda place: _key(readings, table.key, table.rows[place].id))

    assert [table.text(place, 0) for place in places] == [
        "Publicatie/verspreiding: 6 februari",
        "Publicatie/verspreiding: 14 februari",
        "Publicatie/verspreiding: 21 februari",
        "9 maart",
        "10 maart",
        "Medio april",
        "Medio april",
        "Half april",
        "20 april",
        "Begin mei",
        "Mei/juni",
        "Mei/juni (afgerond)",
        "juni",
        "Nog te bepalen",
    ]


def _key(readings: Readings, table: str, row_id: int) -> object:
    period = readings.of(table, row_id).period
    assert period is not None
    return period.sort_key


@needs_shared
@pytest.mark.parametrize("name", [*TABLES, "woudenberg"])
def test_one_edited_cell_changes_one_part_and_nothing_else(name: str, tmp_path: Path) -> None:
    path = WOUDENBERG if name == "woudenberg" else real(name)
    found = open_workbook(path, RememberedLayouts())
    table = found.open_plan.plan.tables[0]
    home = found.workbook.homes[table.key]
    if not table.rows:
        found.open_plan.insert_rows(table.key, 0)
    column = next(index for index in range(len(table.columns)) if not table.is_locked(0, index))
    target = tmp_path / path.name

    found.open_plan.set_texts(
        table.key, [(table.rows[0].id, table.columns[column].id, "Gereed, mail is 7-2 verstuurd.")]
    )
    save(found.workbook, found.open_plan.plan, target)

    cell = cell_name(home.sheet_row(0), home.columns[table.columns[column].id])
    checker = SHARED / "checks" / "roundtrip_diff.py"
    result = subprocess.run(
        [sys.executable, str(checker), str(path), str(target), "--sheet", home.sheet.name, "--cell", cell],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(target) as after:
        differing = [part for part in before.namelist() if before.read(part) != after.read(part)]
        assert before.namelist() == after.namelist()
    assert differing == [home.sheet.part]


@needs_shared
def test_a_saved_matrix_opens_again_with_what_the_screen_showed(tmp_path: Path) -> None:
    found = open_workbook(WOUDENBERG, RememberedLayouts())
    table = found.open_plan.plan.tables[0]
    found.open_plan.move_rows(table.key, [table.rows[5].id], 10)
    found.open_plan.insert_rows(table.key, 14, 2)
    found.open_plan.set_texts(table.key, [(table.rows[14].id, table.columns[0].id, "juli")])
    target = tmp_path / "woudenberg.xlsx"

    save(found.workbook, found.open_plan.plan, target)

    again = shown(open_workbook(target, RememberedLayouts()))
    assert again == shown(found)[: len(again)]
    assert again[-1][0] == "juli"


def test_the_sample_is_realistic_and_recognised() -> None:
    data = resource("sample", "Voorbeeld communicatiematrix Polderveen.xlsx").read_bytes()

    found = opened(data, "voorbeeld.xlsx")

    plan = found.open_plan.plan
    assert len(plan.tables[0].rows) >= 20
    assert [section.title for section in plan.sections][:2] == ["Aanleiding", "Doel van de communicatie"]
    assert {sheet.name: sheet.hidden for sheet in found.workbook.part.sheets} == {
        "Communicatiematrix": False,
        "Plan": False,
        "Stand van zaken": False,
        "Versiebeheer": True,
    }
    assert not any(question.must_ask for question in found.questions)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = " ".join(package.namelist())
    assert all(part in names for part in ("chart", "comment"))


def test_the_sample_is_what_its_maker_makes() -> None:
    from making.sample_workbook import TARGET, sample_bytes

    assert TARGET.read_bytes() == sample_bytes()
