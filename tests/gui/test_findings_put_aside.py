"""The panel with checks: going to the place, putting a finding aside with a note, and hearing of it again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.forms.findings_panel import FindingsPanel
from gui.forms.one_text_dialog import OneTextDialog
from model.forms import form
from model.forms.found import forms_in
from windows import Desk

NOTE = "Volgt na de vakantie"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.filing.open_new([form("bijeenkomst")], "Avond aan de haven", {})
    desk.window.commands["check"].trigger()
    return desk


def panel(desk: Desk) -> FindingsPanel:
    return desk.window.forms.panel


def noting(desk: Desk, note: str) -> None:
    def agree(dialog: object) -> bool:
        assert isinstance(dialog, OneTextDialog)
        dialog.field.setText(note)
        return True

    desk.agree = agree


def told(desk: Desk) -> list[str]:
    shown = panel(desk).list
    return [shown.topLevelItem(place).text(1) for place in range(shown.topLevelItemCount())]


def test_enter_goes_to_the_text_that_is_still_empty(desk: Desk, press: Callable[..., None]) -> None:
    panel(desk).list.setFocus()
    finding = panel(desk).current
    assert finding is not None
    assert finding.text is not None

    press("Return")

    page = desk.window.plan_page
    assert page is not None
    assert page.text_page is not None
    assert page.text_page.fields[finding.text].hasFocus()


def test_enter_goes_to_the_cell_of_a_finding(desk: Desk, press: Callable[..., None]) -> None:
    found = next(one for one in forms_in(desk.plan.plan) if one.form.key == "bijeenkomst")
    agenda = found.tables["agenda"]
    row, time = desk.plan.plan.table(agenda).rows[3].id, found.columns["agenda", "tijd"]
    desk.plan.set_texts(agenda, [(row, time, "19.30 uur")])
    panel(desk).look()
    place = next(at for at, one in enumerate(panel(desk).findings) if one.kind == "agenda gap")
    panel(desk).list.setCurrentItem(panel(desk).list.topLevelItem(place))
    panel(desk).list.setFocus()

    press("Return")

    assert desk.view.hasFocus()
    assert desk.view.grid.row_id(desk.view.currentIndex().row()) == row
    assert desk.view.grid.column(desk.view.currentIndex().column()).id == time


def test_f6_reaches_the_panel(desk: Desk, press: Callable[..., None]) -> None:
    page = desk.window.plan_page
    assert page is not None
    page.focus()
    for _ in range(8):
        press("F6")
        if panel(desk).isAncestorOf(QApplication.focusWidget()):
            return
    pytest.fail("the panel was never reached")


def test_a_finding_that_is_put_aside_is_counted_and_told_no_more(desk: Desk, press: Callable[..., None]) -> None:
    before = told(desk)
    noting(desk, NOTE)
    panel(desk).list.setFocus()

    press("Del")

    assert told(desk) == before[1:]
    assert panel(desk).all.text() == "&Show 1 that is not reported"
    panel(desk).all.setChecked(True)
    assert told(desk)[0] == f"{before[0]} (note: {NOTE})"


def test_it_stays_so_when_the_plan_is_opened_again(desk: Desk) -> None:
    before = told(desk)
    noting(desk, NOTE)
    panel(desk).aside.click()
    path = desk.home / "avond.xlsx"
    desk.answers.paths = [path]
    desk.window.commands["save"].trigger()
    desk.window.filing.close()

    desk.window.filing.open_path(path)
    desk.window.commands["check"].trigger()

    assert told(desk) == before[1:]
    assert panel(desk).all.isVisible()


def test_what_is_kept_holds_no_words_of_the_plan(desk: Desk) -> None:
    noting(desk, NOTE)
    panel(desk).aside.click()

    kept = json.loads((desk.settings.folder / "controle.json").read_text(encoding="utf-8"))

    (plan,) = kept["plans"]
    ((mark, note),) = plan["kept"]["dismissed"].items()
    assert note == NOTE
    assert len(mark) == 32
    assert "Doelstelling" not in json.dumps(kept)


def test_it_can_be_reported_again(desk: Desk) -> None:
    before = told(desk)
    noting(desk, "")
    panel(desk).aside.click()
    panel(desk).all.setChecked(True)
    panel(desk).list.setCurrentItem(panel(desk).list.topLevelItem(0))

    panel(desk).aside.click()

    assert told(desk) == before
    assert not panel(desk).all.isVisible()


def test_a_finding_comes_back_when_what_it_says_has_changed(desk: Desk) -> None:
    found = next(one for one in forms_in(desk.plan.plan) if one.form.key == "bijeenkomst")
    costs, row = found.tables["kosten"], desk.plan.plan.table(found.tables["kosten"]).rows[0].id
    estimated, real = found.columns["kosten", "geraamd"], found.columns["kosten", "werkelijk"]
    desk.plan.set_texts(costs, [(row, estimated, "100"), (row, real, "150")])
    panel(desk).look()
    place = next(at for at, one in enumerate(panel(desk).findings) if one.kind == "costs")
    panel(desk).list.setCurrentItem(panel(desk).list.topLevelItem(place))
    noting(desk, "")
    panel(desk).aside.click()
    assert all(one.kind != "costs" for one in panel(desk).findings)

    desk.plan.set_texts(costs, [(row, real, "300")])
    panel(desk).look()

    assert any(one.kind == "costs" for one in panel(desk).findings)
