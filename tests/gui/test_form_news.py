"""What changes in a plan as time goes on: re-assessments are taken over, news is logged, lists follow their table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.forms.one_text_dialog import OneTextDialog
from gui.grid.choice_editor import NamesEditor, WordEditor
from model.forms import form
from model.forms.found import FoundForm, forms_in
from model.forms.parts import add_form
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def found(desk: Desk, key: str) -> FoundForm:
    return next(one for one in forms_in(desk.plan.plan) if one.form.key == key)


def put(desk: Desk, key: str, table: str, *rows: dict[str, str]) -> None:
    part = found(desk, key)
    contents = [[(part.columns[table, column], text) for column, text in row.items()] for row in rows]
    desk.plan.put(part.tables[table], [], contents)


def go(desk: Desk, key: str, table: str, column: str, row: int = 0) -> None:
    part, page = found(desk, key), desk.window.plan_page
    assert page is not None
    held = desk.plan.plan.table(part.tables[table])
    page.show_cell(held.key, held.rows[row].id, part.columns[table, column])


def cell(desk: Desk, key: str, table: str, column: str, row: int = 0) -> str:
    part = found(desk, key)
    held = desk.plan.plan.table(part.tables[table])
    return str(held.text(row, held.column_index(part.columns[table, column])))


@pytest.fixture
def network(desk: Desk) -> Desk:
    desk.window.filing.open_new([form("stakeholderplan")], "Netwerk", {})
    put(
        desk,
        "stakeholderplan",
        "stakeholders",
        {"organisatie": "Dorpsraad", "belang": "3", "invloed": "2"},
        {"organisatie": "Vaarclub", "belang": "3", "invloed": "2"},
    )
    put(
        desk,
        "stakeholderplan",
        "herijkingen",
        {"datum": "3-3-2026", "organisatie": "Dorpsraad", "invloed": "5"},
        {"datum": "3-3-2026", "organisatie": "Vaarclub", "belang": "1"},
    )
    return desk


def test_one_re_assessment_is_taken_over_from_the_panel(network: Desk) -> None:
    network.window.commands["check"].trigger()
    panel = network.window.forms.panel
    assert [one.kind for one in panel.findings].count("reassessed") == 2
    place = next(at for at, one in enumerate(panel.findings) if one.kind == "reassessed")
    panel.list.setCurrentItem(panel.list.topLevelItem(place))
    assert panel.take_over.isVisible()

    panel.take_over.click()

    assert cell(network, "stakeholderplan", "stakeholders", "invloed") == "5"
    assert cell(network, "stakeholderplan", "stakeholders", "belang", 1) == "3"
    assert [one.kind for one in panel.findings].count("reassessed") == 1


def told_below(desk: Desk) -> list[str]:
    """What the details of the row tell of re-assessments."""
    labels = desk.window.details.findChildren(QLabel)
    return [label.text() for label in labels if "assessment" in label.text() and not label.isHidden()]


def test_the_details_of_a_row_tell_what_the_newest_re_assessment_says(network: Desk) -> None:
    go(network, "stakeholderplan", "stakeholders", "organisatie")
    assert told_below(network) == ["Newest re-assessment (3-3-2026): 5"]

    put(network, "stakeholderplan", "herijkingen", {"datum": "4-4-2026", "organisatie": "dorpsraad", "belang": "4"})
    assert told_below(network) == ["Newest re-assessment (4-4-2026): 4"]

    network.window.commands["reassess"].trigger()
    assert told_below(network) == []
    network.window.undo()
    assert told_below(network) == ["Newest re-assessment (4-4-2026): 4"]


def test_the_details_say_nothing_more_when_the_part_is_taken_out_again(desk: Desk) -> None:
    desk.window.filing.open_new([form("actielijst")], "Acties", {})
    add_form(desk.plan, form("stakeholderplan"))
    put(desk, "stakeholderplan", "stakeholders", {"organisatie": "Dorpsraad", "belang": "3"})
    put(desk, "stakeholderplan", "herijkingen", {"organisatie": "Dorpsraad", "belang": "5"})
    last = len(desk.plan.plan.table(found(desk, "stakeholderplan").tables["stakeholders"]).rows) - 1
    go(desk, "stakeholderplan", "stakeholders", "organisatie", last)
    assert told_below(desk) == ["Newest re-assessment: 5"]

    while desk.plan.history.undo_label is not None:
        desk.window.undo()

    assert told_below(desk) == []


def test_all_of_them_are_taken_over_in_one_step(network: Desk) -> None:
    network.window.commands["reassess"].trigger()

    assert cell(network, "stakeholderplan", "stakeholders", "invloed") == "5"
    assert cell(network, "stakeholderplan", "stakeholders", "belang", 1) == "1"
    network.window.undo()
    assert cell(network, "stakeholderplan", "stakeholders", "invloed") == "2"
    assert cell(network, "stakeholderplan", "stakeholders", "belang", 1) == "3"


def test_the_button_is_there_for_re_assessments_only(network: Desk) -> None:
    network.window.commands["check"].trigger()
    panel = network.window.forms.panel
    place = next(at for at, one in enumerate(panel.findings) if one.kind != "reassessed")

    panel.list.setCurrentItem(panel.list.topLevelItem(place))

    assert not panel.take_over.isVisible()


def test_the_editor_offers_the_steps_of_the_ladder_as_it_is_now(network: Desk) -> None:
    part = found(network, "stakeholderplan")
    ladder = network.plan.plan.table(part.tables["ladder"])
    network.plan.set_texts(ladder.key, [(ladder.rows[0].id, part.columns["ladder", "trede"], "meeluisteren")])
    go(network, "stakeholderplan", "stakeholders", "niveau")

    network.view.begin_edit()

    editor = network.view._delegate.editor
    assert isinstance(editor, WordEditor)
    assert editor.words[:2] == ["meeluisteren", "raadplegen"]


def test_the_editor_of_a_channel_offers_those_of_the_list(desk: Desk) -> None:
    desk.window.filing.open_new([form("communicatiematrix")], "Matrix", {})
    desk.plan.set_text(found(desk, "communicatiematrix").texts["middelen"], "- Brief\n- Dorpskrant")
    put(desk, "communicatiematrix", "planning", {"periode": "mei"})
    go(desk, "communicatiematrix", "planning", "middel")

    desk.view.begin_edit()

    editor = desk.view._delegate.editor
    assert isinstance(editor, NamesEditor)
    editor.open_choices()
    assert editor._names == ["Brief", "Dorpskrant"]


def test_news_comes_with_the_day_below_what_was_known(desk: Desk) -> None:
    desk.window.filing.open_new([form("opbrengst")], "Avond", {})
    put(desk, "opbrengst", "toezeggingen", {"door": "gemeente", "wat": "Bankje", "status": "1-3: opgepakt"})
    go(desk, "opbrengst", "toezeggingen", "status")

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, OneTextDialog)
        assert not dialog.agree.isEnabled()
        dialog.field.setText("bankje is besteld")
        assert dialog.agree.isEnabled()
        return True

    desk.agree = agree
    desk.window.commands["add_news"].trigger()

    assert cell(desk, "opbrengst", "toezeggingen", "status") == "1-3: opgepakt\n6-3: bankje is besteld"
    desk.window.undo()
    assert cell(desk, "opbrengst", "toezeggingen", "status") == "1-3: opgepakt"
