"""What a session applied can be applied again, from notation, as one step with the same result."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

import pytest
from plans import small_plan, state
from sessions import random_step

from model.edit_notation import edit_data, edit_from
from model.edits import Edit, InsertRows, RemoveRows, SetCells, SetText
from model.history import History
from model.messages import Message
from model.open_plan import OpenPlan
from model.replay import replay
from model.table import Row

LABEL = Message(("Steps", "step"))


def test_recorders_hear_what_a_step_an_undo_and_a_redo_applied() -> None:
    history = History(small_plan())
    heard: list[list[Edit]] = []
    history.recorders.append(lambda edits: heard.append(list(edits)))

    history.do(LABEL, [SetText("kern", "een"), SetText("looptijd", "2017")])
    history.undo()
    history.redo()

    done = [SetText("kern", "een"), SetText("looptijd", "2017")]
    undone = [SetText("looptijd", "jan 2017 – aug 2017"), SetText("kern", "Samen")]
    assert heard == [done, undone, done]


def test_recorders_hear_nothing_of_a_step_that_fails() -> None:
    history = History(small_plan())
    heard: list[Sequence[Edit]] = []
    history.recorders.append(heard.append)

    with pytest.raises(KeyError):
        history.do(LABEL, [SetText("kern", "een"), RemoveRows("t", (99,))])
    history.do(LABEL, [])

    assert heard == []


def test_recorders_are_told_when_the_plan_is_saved_or_not_already() -> None:
    history = History(small_plan())
    heard: list[bool] = []
    history.recorders.append(lambda edits: heard.append(history.is_saved))

    history.do(LABEL, [SetText("kern", "een")])
    history.undo()

    assert heard == [False, True]


@pytest.mark.parametrize("seed", range(40))
def test_the_journal_of_any_session_gives_an_equal_plan(seed: int) -> None:
    chance = random.Random(seed)
    session = OpenPlan(small_plan())
    lines: list[str] = []
    session.history.recorders.append(lambda edits: lines.append(json.dumps([edit_data(edit) for edit in edits])))
    for _ in range(60):
        random_step(chance, session)

    again = OpenPlan(small_plan())
    before = state(again.plan)
    replay(again, [edit_from(edit) for line in lines for edit in json.loads(line)])

    assert state(again.plan) == state(session.plan)
    if lines:
        again.history.undo()
        assert state(again.plan) == before
        assert again.history.undo_label is None


def test_a_row_after_replay_gets_an_id_of_its_own() -> None:
    again = OpenPlan(small_plan())

    replay(again, [InsertRows("t", ((0, Row(77, ["", "", ""])),)), RemoveRows("t", (77,))])

    assert again.insert_rows("t", 0).new_rows == (78,)


def test_edits_of_another_plan_change_nothing() -> None:
    again = OpenPlan(small_plan())
    before = state(again.plan)

    with pytest.raises(KeyError):
        replay(again, [SetText("kern", "x"), SetCells("t", ((99, 1, "x"),))])

    assert state(again.plan) == before
    assert again.history.is_saved
