"""What the plan leaves open is asked, takes effect at once, and is remembered; and so is what words mean."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from plans import small_plan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.answers_dialog import AnswersDialog
from gui.boundaries_dialog import BoundariesDialog
from gui.day_field import DayField
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.open_questions import open_questions
from model.periods import Boundaries
from windows import Desk

COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Middel", Role.CHANNEL),
    Column(3, "Status", Role.STATUS, Kind.STATUS),
)
CONTENT = (
    ("9 maart", "Netwerkbijeenkomst"),
    ("16 maart", "Bewonersbijeenkomst"),
    ("2 weken voor de bijeenkomst", "Uitnodiging"),
    ("na de zomervakantie", "Brief"),
    ("week 1-4", "Verkennen"),
)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def asked(qtbot: QtBot, content: tuple[tuple[str, str], ...] = CONTENT) -> tuple[AnswersDialog, OpenPlan]:
    """The dialog over a plan without a run time, in which the project weeks may be either."""
    made = small_plan([(*row, "") for row in content], COLUMNS)
    made.properties.clear()
    made.document_date = dt.date(2017, 2, 4)
    plan = OpenPlan(made)
    dialog = AnswersDialog(open_questions(plan.plan, plan.readings, plan.knowledge), plan.knowledge)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, plan


def type_day(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def short(plan: OpenPlan, place: int) -> str:
    period = plan.readings.of("t", 11 + place).period
    assert period is not None
    return period.short()


# --- What is asked ---


def test_everything_that_is_open_is_asked_and_nothing_else(qtbot: QtBot) -> None:
    dialog, _ = asked(qtbot)

    assert list(dialog.spans) == ["zomervakantie 2017"]
    assert list(dialog.rows) == ["bijeenkomst"]
    assert dialog.weeks is not None
    texts = [dialog.rows["bijeenkomst"].itemText(place) for place in range(3)]
    assert texts[1:] == [
        "Netwerkbijeenkomst (donderdag 9 maart 2017)",
        "Bewonersbijeenkomst (donderdag 16 maart 2017)",
    ]


def test_of_very_many_moments_the_first_are_asked_and_the_others_counted(qtbot: QtBot) -> None:
    dialog, _ = asked(qtbot, (("9 maart", "Brief"), *((f"1 dag na markt {number}", "") for number in range(43))))

    assert len(dialog.rows) == 40
    assert any("3" in label.text() and "more" in label.text() for label in dialog.findChildren(QLabel))


def test_a_plan_that_leaves_nothing_open_says_so(qtbot: QtBot) -> None:
    dialog, _ = asked(qtbot, CONTENT[:2])

    assert dialog.spans == {}
    assert dialog.rows == {}
    assert dialog.weeks is None
    assert dialog.introduction.text()


def test_the_days_of_a_vacation_are_typed_as_people_write_them(qtbot: QtBot) -> None:
    dialog, plan = asked(qtbot)
    first, last = dialog.spans["zomervakantie 2017"]

    type_day(qtbot, first, "22 juli")
    assert short(plan, 3) == "zonder datum"
    assert dialog.reason.isVisible()
    type_day(qtbot, last, "3-9")

    assert (first.text(), last.text()) == ("22-7-2017", "3-9-2017")
    assert short(plan, 3) == "vanaf 4 sep 2017"
    assert not dialog.reason.isVisible()
    type_day(qtbot, last, " ")
    assert short(plan, 3) == "zonder datum"


def test_days_in_the_wrong_order_or_no_days_are_told_and_not_taken(qtbot: QtBot) -> None:
    dialog, plan = asked(qtbot)
    first, last = dialog.spans["zomervakantie 2017"]

    type_day(qtbot, first, "3 september")
    type_day(qtbot, last, "22 juli")
    assert plan.knowledge.spans == {}
    assert dialog.reason.isVisible()
    type_day(qtbot, last, "ergens in juli")
    assert "ergens in juli" in dialog.reason.text()
    assert plan.knowledge.spans == {}


def test_closing_takes_over_what_is_still_being_typed(qtbot: QtBot) -> None:
    dialog, plan = asked(qtbot)
    first, last = dialog.spans["zomervakantie 2017"]
    type_day(qtbot, first, "22-7-2017")

    last.setText("3-9-2017")
    dialog.reject()

    assert not dialog.isVisible()
    assert plan.knowledge.spans == {"zomervakantie 2017": (dt.date(2017, 7, 22), dt.date(2017, 9, 3))}


def test_what_is_no_date_keeps_the_dialog_open_once(qtbot: QtBot) -> None:
    dialog, _ = asked(qtbot)
    dialog.spans["zomervakantie 2017"][0].setText("later")

    dialog.reject()
    assert dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_arrow_keys_go_from_day_to_day(qtbot: QtBot) -> None:
    field = DayField(2017)
    qtbot.addWidget(field)
    field.show_day(dt.date(2017, 12, 31))

    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "1-1-2018"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == dt.date(2017, 12, 31)


def test_choosing_a_row_binds_the_moment_to_it(qtbot: QtBot) -> None:
    dialog, plan = asked(qtbot)
    box = dialog.rows["bijeenkomst"]

    box.setCurrentIndex(2)
    assert short(plan, 2) == "do 2 mrt 2017"
    box.setCurrentIndex(0)
    assert short(plan, 2) == "zonder datum"


def test_weeks_of_the_project_begin_on_the_monday_of_the_week_that_is_named(qtbot: QtBot) -> None:
    dialog, plan = asked(qtbot)
    assert dialog.weeks is not None
    assert not dialog.week_one.isEnabled()

    dialog.weeks.setCurrentIndex(2)
    type_day(qtbot, dialog.week_one, "8 februari 2017")

    assert plan.knowledge.week_one == dt.date(2017, 2, 6)
    assert dialog.week_one.text() == "6-2-2017"
    assert "6 feb–5 mrt 2017" in short(plan, 4)
    dialog.weeks.setCurrentIndex(1)
    assert (plan.knowledge.week_one, plan.knowledge.weeks_of_calendar) == (None, True)


def test_every_field_has_a_name_and_can_be_reached_with_the_keyboard(qtbot: QtBot) -> None:
    answers, _ = asked(qtbot)
    boundaries = BoundariesDialog(Boundaries())
    qtbot.addWidget(boundaries)

    for dialog in (answers, boundaries):
        buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
        for field in [
            *dialog.findChildren(QComboBox),
            *dialog.findChildren(QAbstractSpinBox),
            *dialog.findChildren(DayField),
        ]:
            assert field.accessibleName() or field in buddies
            assert field.focusPolicy() & Qt.FocusPolicy.TabFocus


# --- In the window ---


def workbook() -> bytes:
    return matrix([("na de zomervakantie", *ROWS[0][1:]), *ROWS[1:]])


def answer(first: str, last: str) -> Callable[[object], bool]:
    """Someone who fills in the days of the one vacation."""

    def fill_in(dialog: object) -> bool:
        assert isinstance(dialog, AnswersDialog)
        for field, text in zip(next(iter(dialog.spans.values())), (first, last), strict=True):
            field.setText(text)
            field.commit()
        return True

    return fill_in


def derived(desk: Desk) -> str:
    return desk.view.grid.derived(0, 0)


def test_an_answer_is_seen_in_the_table_and_is_no_step(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(workbook()))
    assert derived(desk) == "zonder datum"

    desk.agree = answer("22-7-2017", "3-9-2017")
    desk.window.commands["answers"].trigger()

    assert derived(desk).startswith("vanaf 4 sep 2017")
    assert not desk.window.isWindowModified()


def test_answers_are_remembered_for_the_file_and_go_along_when_it_is_saved_elsewhere(desk: Desk) -> None:
    path = desk.file(workbook())
    desk.window.filing.open_path(path)
    desk.agree = answer("22-7-2017", "3-9-2017")
    desk.window.commands["answers"].trigger()

    desk.type_in(1, 1, "Iedereen")
    desk.answers.paths = [desk.home / "elders.xlsx"]
    assert desk.window.filing.save_as()
    desk.window.filing.close()
    stored = json.loads((desk.home / "settings" / "plannen.json").read_text(encoding="utf-8"))
    assert len(stored["plans"]) == 2
    for name in ("elders.xlsx", path.name):
        desk.window.filing.open_path(desk.home / name)
        assert derived(desk).startswith("vanaf 4 sep 2017")


def test_a_row_that_hangs_on_another_is_shown_anew_when_that_one_moves(desk: Desk, qtbot: QtBot) -> None:
    desk.window.filing.open_path(desk.file(workbook()))
    table = desk.plan.plan.tables[0]
    channel = table.column_for(Role.CHANNEL)
    assert channel is not None
    desk.type_in(1, 0, "9 maart 2017")
    desk.type_in(1, channel, "Lampionnenoptocht")
    desk.type_in(0, 0, "2 weken voor de lampionnenoptocht")
    assert derived(desk) == "do 23 feb 2017"

    with qtbot.waitSignal(desk.view.grid.rows_touched, check_params_cb=lambda rows: rows == {table.rows[0].id}):
        desk.type_in(1, 0, "16 maart 2017")
    assert derived(desk) == "do 2 mrt 2017"
    desk.window.undo()
    assert derived(desk) == "do 23 feb 2017"


# --- What words mean ---


def test_the_examples_follow_the_fields(qtbot: QtBot) -> None:
    dialog = BoundariesDialog(Boundaries())
    qtbot.addWidget(dialog)
    assert dialog.examples["medio april 2017"].text() == "medio april 2017 → 11–20 april 2017"

    dialog.begin.setValue(7)
    dialog.middle.setValue(21)
    dialog.circa.setValue(2)
    dialog.seasons[2][0].setCurrentIndex(9)

    shown = {text: label.text().partition(" → ")[2] for text, label in dialog.examples.items()}
    assert shown["begin april 2017"] == "1–7 april 2017"
    assert shown["medio april 2017"] == "8–21 april 2017"
    assert shown["eind april 2017"] == "22–30 april 2017"
    assert shown["rond 12 april 2017"] == "10–14 april 2017"
    assert shown["najaar 2017"] == "oktober–november 2017"
    dialog.standard.click()
    assert dialog.boundaries == Boundaries()
    assert dialog.examples["medio april 2017"].text() == "medio april 2017 → 11–20 april 2017"


def test_no_choice_of_fields_makes_boundaries_that_divide_nothing(qtbot: QtBot) -> None:
    dialog = BoundariesDialog(Boundaries())
    qtbot.addWidget(dialog)

    for begin, middle, month in ((26, 2, 9), (1, 27, 0), (26, 27, 5)):
        dialog.begin.setValue(begin)
        dialog.middle.setValue(middle)
        dialog.year_begin.setCurrentIndex(month)
        dialog.summer_day.setValue(31)
        dialog.summer_month.setCurrentIndex(1)
        assert dialog.boundaries.begin_until < dialog.boundaries.middle_until
        assert dialog.boundaries.before_summer == (2, 28)


def test_what_words_mean_is_kept_and_used_at_once(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix([("medio april 2017", *ROWS[0][1:])])))
    assert derived(desk).startswith("11–20 apr")

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, BoundariesDialog)
        dialog.begin.setValue(7)
        return True

    desk.agree = agree
    desk.window.commands["boundaries"].trigger()

    assert derived(desk).startswith("8–20 apr")
    assert desk.settings["boundaries"] == {"begin_until": 7}
    desk.window.filing.close()
    desk.window.filing.open_path(desk.home / "proef.xlsx")
    assert derived(desk).startswith("8–20 apr")


@pytest.mark.parametrize("stored", [{"begin_until": 40}, {"seasons": 3}, {"unknown": 1}, {"seasons": [[1, 2]]}])
def test_settings_that_make_no_sense_count_as_not_set(desk: Desk, stored: dict[str, object]) -> None:
    desk.settings["boundaries"] = stored

    desk.window.filing.open_path(desk.file(matrix([("medio april 2017", *ROWS[0][1:])])))

    assert desk.plan.readings.boundaries == Boundaries()


def test_both_are_in_the_menu_of_the_plan(desk: Desk) -> None:
    titles = [action for action in desk.window.menuBar().actions() if action.text().replace("&", "") == "Plan"]
    menu = titles[0].menu()

    for name in ("answers", "boundaries"):
        assert desk.window.commands[name] in menu.actions()
    assert not desk.window.commands["answers"].isEnabled()
    assert desk.window.commands["boundaries"].isEnabled()
