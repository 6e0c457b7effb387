"""The pictures of documents: what goes along, what stays behind, and how they come into Word and PDF."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from power_fields import book, stakeholder_plan
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from timelines import TODAY, timed_plan

from gui.headless import export
from gui.pictures.documents import LANDSCAPE, report_pictures
from interchange.pictures import Paint
from interchange.word import write_docx
from model.columns import Role
from model.drawing import Picture as Drawn
from model.plan import Plan
from model.plan_report import plan_report
from model.readings import Readings
from model.report import DataTable, Picture
from model.report_choices import ReportChoices, RowChoice
from windows import Desk

pytestmark = pytest.mark.usefixtures("qapp")


def no_paint(_picture: Drawn, _dpi: int) -> bytes:
    return b"png"


QUICK: Paint = no_paint


def pictures(plan: Plan, **choices: object) -> dict[str, tuple[Picture, ...]]:
    """The pictures of a plan with these choices."""
    return report_pictures(plan, Readings(plan), ReportChoices(today=TODAY, **choices), paint=QUICK)  # type: ignore[arg-type]


def ids(plan: Plan, *roles: Role) -> frozenset[int]:
    return frozenset(column.id for column in plan.tables[0].columns if column.role in roles)


def test_a_table_of_stakeholders_has_its_picture_and_a_timeline_only_when_asked() -> None:
    assert list(pictures(stakeholder_plan())) == ["s"]
    assert pictures(timed_plan()) == {}
    (timeline,) = pictures(timed_plan(), timeline=True)["m"]
    assert timeline.caption == "Tijdlijn: Planning"
    assert timeline.alt.startswith("Tijdlijn van “Planning”: 5 regels")


def test_tables_that_stay_behind_have_no_picture() -> None:
    assert pictures(stakeholder_plan(), tables=()) == {}
    assert pictures(timed_plan(), timeline=True, tables=("x",)) == {}


def test_of_columns_that_stay_behind_nothing_is_told() -> None:
    plan = timed_plan()
    (timeline,) = pictures(plan, timeline=True, without_columns=ids(plan, Role.AUDIENCE))["m"]
    assert "ewoners" not in timeline.svg
    assert pictures(plan, timeline=True, without_columns=ids(plan, Role.PERIOD)) == {}

    plan = stakeholder_plan()
    ((field,),) = pictures(plan, without_columns=ids(plan, Role.ATTITUDE)).values()
    assert "houding positief" not in field.svg
    assert "Houding" not in field.alt
    assert pictures(plan, without_columns=ids(plan, Role.INTEREST)) == {}


def test_only_the_rows_that_go_along_are_drawn() -> None:
    (timeline,) = pictures(timed_plan(), timeline=True, audience="Pers")["m"]
    assert "Persbericht" in timeline.svg
    assert "Nieuwsbrief" not in timeline.svg

    (soon,) = pictures(timed_plan(), timeline=True, rows=RowChoice.UPCOMING)["m"]
    assert "Inloopavond" in soon.svg
    assert "Huis-aan-huisblad" not in soon.svg


def test_a_copy_for_a_meeting_has_no_picture_of_stakeholders() -> None:
    assert pictures(stakeholder_plan(), for_meeting=True) == {}
    assert pictures(timed_plan(), for_meeting=True, timeline=True)


def test_pictures_fit_the_page_also_in_large_print() -> None:
    rows = [(f"{1 + at % 28} mei 2027", f"Brief {at}", "Bewoners", "", "") for at in range(70)]

    for large in (False, True):
        found = pictures(timed_plan(rows), timeline=True, large_print=large)["m"]
        assert len(found) > 1
        assert all(one.width <= LANDSCAPE[0] + 0.01 and one.height <= LANDSCAPE[1] + 0.01 for one in found)


def test_the_pictures_stand_before_the_table_on_the_same_page_side() -> None:
    plan = timed_plan()
    readings = Readings(plan)
    choices = ReportChoices(today=TODAY, timeline=True)
    report = plan_report(plan, readings, replace(choices, pictures=report_pictures(plan, readings, choices)))

    (part,) = [part for part in report.parts if any(isinstance(block, Picture) for block in part.blocks)]
    kinds = [type(block) for block in part.blocks if isinstance(block, Picture | DataTable)]
    assert kinds[-2:] == [Picture, DataTable]
    assert part.landscape


def test_in_word_each_picture_is_drawn_and_painted_and_has_its_words() -> None:
    plan = timed_plan()
    readings = Readings(plan)
    choices = ReportChoices(today=TODAY, timeline=True)
    data = write_docx(plan_report(plan, readings, replace(choices, pictures=report_pictures(plan, readings, choices))))

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        assert any(name.endswith(".svg") for name in names)
        (image,) = [name for name in names if name.endswith(".png")]
        assert QImage.fromData(package.read(image)).width() > 1000
        assert "Tijdlijn van “Planning”: 5 regels" in package.read("word/document.xml").decode()


def test_the_dialog_asks_for_a_timeline(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_sample()
    asked = []

    def answer(dialog: object) -> bool:
        page = dialog.choices_page  # type: ignore[attr-defined]
        assert page.timeline.isEnabled()
        page.timeline.setChecked(True)
        asked.append(page.choices(TODAY))
        return False

    desk.window.exporting._run_dialog = answer
    desk.window.commands["export"].trigger()

    assert [choices.timeline for choices in asked] == [True]


def test_without_a_window_the_picture_is_there_too(tmp_path: Path) -> None:
    source, target = tmp_path / "plan.xlsx", tmp_path / "plan.docx"
    source.write_bytes(book())

    assert export(source, target) == 0

    with zipfile.ZipFile(target) as package:
        assert any(name.endswith(".svg") for name in package.namelist())
