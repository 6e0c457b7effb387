"""Kept views, sorting by several columns, and sorting in the file, as the menus of the window do them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from filter_pages import COLUMNS
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, matrix

from gui.filters.saved_views import SavedViews, View, heads_of
from gui.filters.sort_dialog import SortDialog
from gui.filters.views_dialog import ViewsDialog
from gui.grid.row_order import Sort
from gui.questions import Answer
from gui.settings import Settings
from gui.table_page import TablePage
from model.row_filters import Moments, States, Texts, Window
from model.status import State
from model.table import Table
from windows import Desk

Press = Callable[..., None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    return desk


def page_of(desk: Desk) -> TablePage:
    assert desk.window.plan_page is not None
    return desk.window.plan_page.table_page


def column_id(desk: Desk, title: str) -> int:
    return next(column.id for column in desk.view.grid.table.columns if column.title == title)


def entries(desk: Desk) -> list[str]:
    desk.window.filtering.fill_menu()
    return [action.text().replace("&", "") for action in desk.window.filtering.menu.actions() if action.text()]


def choose(desk: Desk, name: str) -> None:
    desk.window.filtering.fill_menu()
    next(action for action in desk.window.filtering.menu.actions() if action.text().replace("&", "") == name).trigger()


# --- Views ---


def test_the_standard_views_are_offered_where_their_columns_are(desk: Desk) -> None:
    assert entries(desk)[:4] == ["Coming 4 weeks", "Late", "Without a date", "Not done yet"]

    choose(desk, "Without a date")
    undated = dict(desk.view.grid.filters)
    choose(desk, "Everything")

    assert undated == {column_id(desk, HEADERS[0]): Moments(Window.UNDATED)}
    assert desk.view.grid.filters == {}


def test_a_table_without_moments_and_states_offers_none(qapp: object) -> None:
    from gui.filters.standard_views import standard_views

    assert standard_views(Table("t", "Kaal", COLUMNS[1:2])) == []


def test_a_kept_view_survives_a_new_start_and_waits_until_it_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    grid, last = desk.view.grid, HEADERS[-1]
    text = grid.table.text(0, len(HEADERS) - 1).strip()
    page_of(desk).filter.setText("a")
    qtbot.waitUntil(lambda: grid.words == ("a",))
    grid.set_column_filter(column_id(desk, last), Texts(frozenset({text})))
    grid.sort_by_all([Sort(column_id(desk, HEADERS[1]), descending=True), Sort(column_id(desk, HEADERS[0]))])
    shown = [grid.texts(row) for row in range(grid.shown)]
    desk.answers.title = "Voor maandag"
    choose(desk, "Keep this view as…")
    desk.window.close()

    later = Desk(qtbot, desk.home)
    later.window.filing.open_path(desk.home / "proef.xlsx")
    at_first = later.view.grid.is_plain
    choose(later, "Voor maandag")

    assert at_first
    assert [later.view.grid.texts(row) for row in range(later.view.grid.shown)] == shown
    assert page_of(later).filter.text() == "a"
    assert later.view.grid.filters == {column_id(later, last): Texts(frozenset({text}))}
    assert len(later.view.grid.sorts) == 2


def test_a_view_brings_its_columns_back(desk: Desk) -> None:
    hidden = column_id(desk, HEADERS[1])
    with desk.view.grid.arranging() as layout:
        layout.hide([hidden])
    desk.answers.title = "Smal"
    choose(desk, "Keep this view as…")
    with desk.view.grid.arranging() as layout:
        layout.show_all()

    choose(desk, "Smal")

    assert desk.view.grid.column_of(hidden) == -1


def test_a_name_that_is_in_use_is_replaced(desk: Desk) -> None:
    desk.answers.title = "Mijn lijst"
    choose(desk, "Keep this view as…")
    desk.view.grid.sort_by(0)
    choose(desk, "Keep this view as…")

    views = desk.window.filtering.views.of(desk.view.grid.table)
    assert [(view.name, view.sorts) for view in views] == [("Mijn lijst", ((HEADERS[0], False),))]
    assert desk.answers.asked[-1] == "view beside Mijn lijst"


def test_no_name_keeps_nothing(desk: Desk) -> None:
    desk.answers.title = None

    choose(desk, "Keep this view as…")

    assert desk.settings["views"] == {}


def test_a_view_of_a_column_that_is_gone_says_so(desk: Desk, qtbot: QtBot) -> None:
    table = desk.view.grid.table
    view = View("Oud", "", {"Wijk": Texts(frozenset({"Noord"}))}, ((HEADERS[0], False),))
    desk.window.filtering.views.keep(table, view)

    with qtbot.waitSignal(desk.window.filtering.said) as said:
        choose(desk, "Oud")

    assert "Wijk" in said.args[0]
    assert desk.view.grid.filters == {}
    assert [sort.column_id for sort in desk.view.grid.sorts] == [column_id(desk, HEADERS[0])]


def test_views_go_along_when_a_head_is_changed_and_back(desk: Desk) -> None:
    table, views = desk.view.grid.table, desk.window.filtering.views
    first = HEADERS[0]
    views.keep(table, View("Op tijd", sorts=((first, False),)))

    desk.plan.rename_column(table.key, column_id(desk, first), "Wanneer")
    renamed = views.of(table)
    desk.plan.history.undo()

    assert [(view.name, view.sorts) for view in renamed] == [("Op tijd", (("Wanneer", False),))]
    assert [(view.name, view.sorts) for view in views.of(table)] == [("Op tijd", ((first, False),))]


def test_views_are_renamed_and_deleted_in_a_dialog(desk: Desk, press: Press, qtbot: QtBot) -> None:
    table, views = desk.view.grid.table, desk.window.filtering.views
    for name in ("Een", "Twee"):
        views.keep(table, View(name))
    dialog = ViewsDialog(views, table)
    qtbot.addWidget(dialog)

    dialog.list.item(0).setText("  Eerste ")
    dialog.list.item(1).setText("Eerste")
    taken = dialog.told.text()
    after_renaming = [view.name for view in views.of(table)]
    dialog.list.setCurrentRow(1)
    dialog.remove.click()

    assert after_renaming == ["Eerste", "Twee"]
    assert "Eerste" in taken
    assert [view.name for view in views.of(table)] == ["Eerste"]
    assert dialog.list.count() == 1


DAMAGED: tuple[object, ...] = (
    {"HEADS": "geen lijst"},
    {"HEADS": [5, None, {"name": 3}, {"name": " "}, {"filters": {}}]},
    {"HEADS": [{"name": "Heel", "filters": [], "sorts": "x", "words": 4}]},
    {"HEADS": [{"name": "Heel", "filters": {"Periode": {"window": "ooit"}}, "sorts": [["Periode"], [1, 2], 7]}]},
)


@pytest.mark.parametrize("stored", DAMAGED)
def test_damaged_views_are_passed_over(tmp_path: Path, stored: dict[str, object]) -> None:
    table = Table("t", "Matrix", COLUMNS)
    text = json.dumps({"views": stored}).replace("HEADS", heads_of(table))
    (tmp_path / "instellingen.json").write_text(text, encoding="utf-8")
    views = SavedViews(Settings(tmp_path))

    found = views.of(table)
    views.keep(table, View("Nieuw"))

    assert all(not view.filters and not view.sorts and view.words == "" for view in found)
    assert views.of(table)[-1].name == "Nieuw"


def test_what_others_keep_with_a_view_stays(tmp_path: Path) -> None:
    table = Table("t", "Matrix", COLUMNS)
    views = SavedViews(Settings(tmp_path))
    views.keep(table, View("Mijn", more={"kleur": "blauw", "columns": {}}))

    views.rename(table, "Mijn", "Onze")

    assert SavedViews(Settings(tmp_path)).of(table)[0].more == {"kleur": "blauw", "columns": {}}


# --- Several columns ---


def test_the_sort_dialog_shows_the_sorts_and_gives_them_back(qtbot: QtBot) -> None:
    sorts = (Sort(2, descending=True), Sort(1))
    dialog = SortDialog(COLUMNS, sorts)
    qtbot.addWidget(dialog)

    assert dialog.sorts() == sorts
    assert [level.direction.currentText() for level in dialog.levels] == ["Z to A", "early to late"]


def test_levels_are_added_moved_and_taken_out_with_the_keys(qtbot: QtBot, press: Press) -> None:
    dialog = SortDialog(COLUMNS, ())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)

    dialog.more.click()
    press("Ctrl+Up")
    moved = dialog.sorts()
    press("Ctrl+Del")

    assert moved == (Sort(2), Sort(1))
    assert dialog.sorts() == (Sort(1),)
    assert dialog.levels[0].column.hasFocus()


def test_a_column_counts_once_in_the_dialog(qtbot: QtBot) -> None:
    dialog = SortDialog(COLUMNS, (Sort(1), Sort(2)))
    qtbot.addWidget(dialog)

    dialog.levels[1].column.setCurrentIndex(0)

    assert dialog.sorts() == (Sort(1),)


def test_no_level_at_all_is_the_order_of_the_file(qtbot: QtBot) -> None:
    dialog = SortDialog(COLUMNS, (Sort(1),))
    qtbot.addWidget(dialog)

    dialog.levels[0].out.click()

    assert dialog.sorts() == ()


def test_the_table_is_sorted_as_agreed_in_the_dialog(desk: Desk) -> None:
    def agree(dialog: object) -> bool:
        assert isinstance(dialog, SortDialog)
        dialog.levels[0].column.setCurrentIndex(1)
        dialog.levels[0].direction.setCurrentIndex(1)
        return True

    desk.agree = agree
    desk.window.commands["sort_levels"].trigger()

    assert desk.view.grid.sorts == (Sort(desk.view.grid.table.columns[1].id, descending=True),)


# --- In the file ---


def order(desk: Desk) -> list[int]:
    return [row.id for row in desk.view.grid.table.rows]


def test_the_file_takes_over_the_order_in_one_step(desk: Desk) -> None:
    before = order(desk)
    desk.view.grid.sort_by(0, descending=True)
    wanted = desk.view.grid.sorted_ids()
    desk.answers.answers = [Answer.SORT]

    desk.window.commands["sort_in_file"].trigger()
    after = order(desk)
    sorted_still = desk.view.grid.sorts
    desk.window.undo()

    assert after == wanted != before
    assert sorted_still == ()
    assert order(desk) == before


def test_how_many_rows_change_place_is_asked_first(desk: Desk) -> None:
    before = order(desk)
    desk.view.grid.sort_by(0, descending=True)
    moving = sum(one != other for one, other in zip(before, desk.view.grid.sorted_ids(), strict=True))

    desk.window.commands["sort_in_file"].trigger()

    assert desk.answers.asked[-1].startswith(f"sort: {moving} ")
    assert order(desk) == before


def test_an_unsorted_table_is_not_sorted_in_the_file(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.filtering.said) as said:
        desk.window.commands["sort_in_file"].trigger()

    assert "First sort" in said.args[0]
    assert not any(asked.startswith("sort:") for asked in desk.answers.asked)


def test_a_refusal_is_told_and_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from model.messages import Message
    from model.refusal import Refused

    def refuse(*_: object) -> None:
        raise Refused(Message(("Refusals", "not here")))

    before = order(desk)
    monkeypatch.setattr(desk.plan.keeper, "check_order", refuse)
    desk.view.grid.sort_by(0, descending=True)
    desk.answers.answers = [Answer.SORT, Answer.CANCEL]

    desk.window.commands["sort_in_file"].trigger()

    assert desk.answers.asked[-1].startswith("refused")
    assert order(desk) == before
    assert desk.view.grid.sorts != ()


# --- Applied again ---


def test_filters_are_applied_again_by_a_command(desk: Desk) -> None:
    grid, last = desk.view.grid, len(HEADERS) - 1
    text = grid.text(0, last).strip()
    grid.set_column_filter(grid.column(last).id, Texts(frozenset({text})))
    row_id = grid.row_id(0)
    desk.plan.set_texts(grid.table.key, [(row_id, grid.column(last).id, "iets anders")])
    kept = row_id in grid.shown_ids()

    desk.window.commands["reapply"].trigger()

    assert kept
    assert row_id not in grid.shown_ids()


def test_the_popup_has_a_key(desk: Desk, press: Press, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)

    press("Ctrl+Alt+F")

    popup = page_of(desk).popup
    assert popup is not None
    assert popup.isVisible()
    popup.close()


def test_not_done_yet_leaves_out_what_is_done_or_dropped(desk: Desk) -> None:
    choose(desk, "Not done yet")

    (wanted,) = desk.view.grid.filters.values()
    assert isinstance(wanted, States)
    assert not wanted.states & {State.DONE, State.DROPPED}
    assert State.UNKNOWN in wanted.states
