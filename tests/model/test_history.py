"""One history: steps, undo, redo, labels, the saved mark, and runs of typing."""

import random

import pytest
from plans import shown, small_plan, state

from model.edits import RemoveRows, SetCells, SetText
from model.history import History
from model.messages import Message
from model.open_plan import OpenPlan
from model.plan import Plan
from model.refusal import Refused

LABEL = Message(("Steps", "step"))
OTHER = Message(("Steps", "other step"))


def test_a_step_of_several_edits_is_undone_and_redone_as_one() -> None:
    plan = small_plan()
    history = History(plan)
    before = state(plan)

    history.do(LABEL, [SetCells("t", ((11, 1, "mei"),)), RemoveRows("t", (11,)), SetText("kern", "x")])
    after = state(plan)

    history.undo()
    assert state(plan) == before
    history.redo()
    assert state(plan) == after


def test_a_step_that_fails_takes_back_its_first_half_and_enters_no_list() -> None:
    plan = small_plan()
    history = History(plan)
    before = state(plan)

    with pytest.raises(KeyError):
        history.do(LABEL, [SetCells("t", ((11, 1, "mei"),)), RemoveRows("t", (99,))])

    assert state(plan) == before
    assert history.undo_label is None
    assert history.is_saved


def test_labels_are_those_of_the_next_undo_and_redo() -> None:
    history = History(small_plan())
    history.do(LABEL, [SetText("kern", "een")])
    history.do(OTHER, [SetText("kern", "twee")])

    assert history.undo_label is OTHER
    history.undo()

    assert history.undo_label is LABEL
    assert history.redo_label is OTHER


def test_a_new_step_drops_what_was_undone() -> None:
    plan = small_plan()
    history = History(plan)
    history.do(LABEL, [SetText("kern", "een")])
    history.undo()

    history.do(LABEL, [SetText("kern", "twee")])

    assert history.redo() is None
    assert plan.holder("kern").text == "twee"


def test_the_saved_mark_travels_with_its_step() -> None:
    history = History(small_plan())
    history.do(LABEL, [SetText("kern", "een")])
    history.mark_saved()

    history.do(LABEL, [SetText("kern", "twee")])
    assert not history.is_saved
    history.undo()
    assert history.is_saved
    history.undo()
    assert not history.is_saved
    history.redo()
    assert history.is_saved


def test_a_run_of_typing_is_one_step() -> None:
    plan = small_plan()
    history = History(plan)

    for text in ("S", "Sa", "Sam"):
        history.do(LABEL, [SetText("kern", text)], run="kern")

    history.undo()
    assert plan.holder("kern").text == "Samen"
    assert history.undo_label is None


def test_a_run_ends_at_another_step_at_its_end_and_at_saving() -> None:
    plan = small_plan()
    history = History(plan)
    history.do(LABEL, [SetText("kern", "a")], run="kern")
    history.end_run()
    history.do(LABEL, [SetText("kern", "ab")], run="kern")
    history.mark_saved()
    history.do(LABEL, [SetText("kern", "abc")], run="kern")

    history.undo()
    assert plan.holder("kern").text == "ab"
    assert history.is_saved
    history.undo()
    assert plan.holder("kern").text == "a"


def test_typing_on_in_a_saved_run_is_not_saved() -> None:
    history = History(small_plan())
    history.do(LABEL, [SetText("kern", "a")], run="kern")
    history.mark_saved()

    history.do(LABEL, [SetText("kern", "ab")], run="kern")

    assert not history.is_saved


def test_watchers_are_told_of_every_turn() -> None:
    history = History(small_plan())
    calls: list[bool] = []
    history.watchers.append(lambda: calls.append(history.is_saved))

    history.do(LABEL, [SetText("kern", "a")])
    history.undo()
    history.redo()
    history.mark_saved()

    assert calls == [False, True, False, True]


def random_request(chance: random.Random, session: OpenPlan) -> None:
    """One thing a user could do, on cells and rows that are there."""
    plan: Plan = session.plan
    table = plan.tables[0]
    ids = [row.id for row in table.rows]
    columns = [column.id for column in table.columns]
    words = ["", "mei", "Loopt", "=1+1", "een\ntwee", "Gereed"]
    choice = chance.randrange(9)
    some = chance.sample(ids, min(len(ids), chance.randint(1, 3))) if ids else []
    cells = [(row_id, column_id, chance.choice(words)) for row_id in some for column_id in chance.sample(columns, 2)]
    if choice == 0:
        session.set_texts("t", cells)
    elif choice == 1:
        rows = [[(column_id, chance.choice(words)) for column_id in columns] for _ in range(chance.randint(1, 3))]
        session.put("t", cells, rows)
    elif choice == 2:
        session.insert_rows("t", chance.randint(0, len(ids)), chance.randint(1, 3))
    elif choice == 3 and some:
        session.remove_rows("t", some)
    elif choice == 4 and some:
        session.duplicate_rows("t", some, chance.randint(0, len(ids)))
    elif choice == 5 and some:
        session.move_rows("t", some, chance.randint(0, len(ids)))
    elif choice == 6 and len(columns) < 8:
        session.add_column("t", chance.choice(words))
    elif choice == 7:
        session.set_text(chance.choice(["kern", "looptijd"]), chance.choice(words))
    elif choice == 8:
        session.history.do(LABEL, [SetCells("t", tuple(cells)), SetText("kern", chance.choice(words))])


@pytest.mark.parametrize("seed", range(40))
def test_a_random_session_is_undone_to_its_beginning_and_redone_to_its_end(seed: int) -> None:
    chance = random.Random(seed)
    session = OpenPlan(small_plan())
    states = [state(session.plan)]
    for _ in range(60):
        steps = session.history.undo_label is not None and chance.random() < 0.2
        if steps:
            session.history.undo()
            session.history.redo()
        random_request(chance, session)
        if state(session.plan) != states[-1]:
            states.append(state(session.plan))
    session.history.end_run()
    end = states[-1]

    count = 0
    while session.history.undo() is not None:
        count += 1
        assert state(session.plan) in states
    assert state(session.plan) == states[0]
    for _ in range(count):
        session.history.redo()

    assert state(session.plan) == end


def test_a_text_that_no_cell_can_hold_is_refused_and_nothing_happens() -> None:
    session = OpenPlan(small_plan())
    before = shown(session.plan)

    with pytest.raises(Refused):
        session.set_texts("t", [(11, 2, "goed"), (12, 2, "x" * 40_000)])

    assert shown(session.plan) == before
