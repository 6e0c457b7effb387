"""Saying which groups and channels are the same under other names."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from workbooks import matrix

from gui.aliases_dialog import AliasesDialog
from model.knowledge import Knowledge
from model.names_in_use import NameInUse, NameKind
from windows import Desk

HEADERS = ("Periode", "Doelgroep", "Middel", "Status")
ROWS = [
    ("6 februari", "Raad, inwoners", "Mail", ""),
    ("7 februari", "raad", "E-mail", ""),
    ("8 februari", "Gemeenteraad", "Mail", ""),
]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS, HEADERS)))
    return desk


def opened(desk: Desk) -> AliasesDialog:
    desk.window.commands["aliases"].trigger()
    dialog = desk.dialogs[-1]
    assert isinstance(dialog, AliasesDialog)
    return dialog


def shown(dialog: AliasesDialog) -> list[object]:
    """The names and rows of the tree, with those below a name behind it."""
    tree = dialog.tree
    tops = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [(top.text(0), top.text(2), [top.child(place).text(0) for place in range(top.childCount())]) for top in tops]


def proposed(dialog: AliasesDialog) -> list[str]:
    return [dialog.proposed.item(row).text() for row in range(dialog.proposed.count())]


def choose(dialog: AliasesDialog, top: int, child: int | None = None) -> None:
    item = dialog.tree.topLevelItem(top)
    dialog.tree.setCurrentItem(item if child is None else item.child(child))


def test_all_names_are_shown_with_the_rows_that_name_them(desk: Desk) -> None:
    assert shown(opened(desk)) == [
        ("Raad", "2", []),
        ("Gemeenteraad", "1", []),
        ("inwoners", "1", []),
        ("Mail", "2", []),
        ("E-mail", "1", []),
    ]


def test_names_that_may_be_the_same_are_proposed_and_hold_when_agreed(desk: Desk) -> None:
    dialog = opened(desk)
    assert proposed(dialog) == ["‘Raad’, ‘Gemeenteraad’", "‘Mail’, ‘E-mail’"]

    dialog.agree.click()

    assert desk.plan.knowledge.aliases == {"gemeenteraad": "Raad"}
    assert proposed(dialog) == ["‘Mail’, ‘E-mail’"]
    assert shown(dialog)[0] == ("Raad", "3", ["Gemeenteraad"])


def test_two_names_are_put_together_and_separated_again(desk: Desk) -> None:
    dialog = opened(desk)
    choose(dialog, 2)
    dialog.others.setCurrentIndex(dialog.others.findText("Raad"))

    dialog.join.click()

    assert desk.plan.knowledge.aliases == {"inwoners": "Raad"}
    assert dialog.part.isEnabled()
    assert not dialog.join.isEnabled()

    dialog.part.click()

    assert desk.plan.knowledge.aliases == {}
    assert not dialog.part.isEnabled()


def test_a_channel_is_never_the_same_as_a_group(desk: Desk) -> None:
    dialog = opened(desk)

    choose(dialog, 3)

    assert [dialog.others.itemText(place) for place in range(dialog.others.count())] == ["E-mail"]


def test_nothing_in_the_workbook_changes_by_it(desk: Desk) -> None:
    dialog = opened(desk)

    dialog.agree.click()

    assert desk.plan.history.undo_label is None
    assert desk.window.document.is_saved  # type: ignore[union-attr]
    assert desk.plan.plan.tables[0].text(2, 1) == "Gemeenteraad"


def test_a_plan_without_names_says_so(qtbot: QtBot) -> None:
    dialog = AliasesDialog([], Knowledge())
    qtbot.addWidget(dialog)

    assert not dialog.join.isEnabled()
    assert not dialog.part.isEnabled()
    assert dialog.proposed.count() == 0


def test_an_alias_for_a_name_that_the_plan_no_longer_has_is_no_trouble(qtbot: QtBot) -> None:
    names = [NameInUse(NameKind.GROUP, "rad", "Raad", 1, ("Raad",))]
    dialog = AliasesDialog(names, Knowledge(aliases={"raad": "Gemeenteraad"}))
    qtbot.addWidget(dialog)

    assert shown(dialog) == [("Raad", "1", [])]
