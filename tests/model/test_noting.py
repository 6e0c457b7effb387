"""Notes on cells: written, changed and taken away as steps, and along with rows that are copied or moved."""

from __future__ import annotations

import pytest
from plans import small_plan

from model.columns import Column, Role
from model.comments import Comment, Comments
from model.edits import SetNotes
from model.messages import Message
from model.open_plan import OpenPlan
from model.refusal import FreeKeeper, Refused
from model.row_transfer import transfer
from model.table import Row, Table
from model.values import Covered

TALK = (Comment("Klopt dit?", "Anke", "2024-03-06", is_turn=True), Comment("Ja", "Bas", is_turn=True))


def open_plan(comments: Comments | None = None) -> OpenPlan:
    plan = small_plan()
    plan.tables[0].comments = comments or {}
    return OpenPlan(plan)


def comments(open_plan: OpenPlan, table: int = 0) -> dict[tuple[int, int], str]:
    return {cell: said[0].text for cell, said in open_plan.plan.tables[table].comments.items()}


def test_a_note_is_written_changed_and_taken_away_as_steps_with_a_name() -> None:
    found = open_plan()
    steps = []

    for text in ("Let op", "Let op!\nEcht", ""):
        assert found.set_note("t", (11, 2), text).changed == 1
        steps.append((found.history.undo_label, comments(found)))

    assert [(str(label), held) for label, held in steps] == [
        ("add note", {(11, 2): "Let op"}),
        ("change note", {(11, 2): "Let op!\nEcht"}),
        ("delete note", {}),
    ]
    for expected in ({(11, 2): "Let op!\nEcht"}, {(11, 2): "Let op"}, {}):
        found.history.undo()
        assert comments(found) == expected
    found.history.redo()
    assert comments(found) == {(11, 2): "Let op"}


def test_the_same_note_and_no_note_are_no_steps() -> None:
    found = open_plan({(11, 2): (Comment("Let op", "Anke"),)})

    assert found.set_note("t", (11, 2), "Let op").changed == 0
    assert found.set_note("t", (12, 2), "  \n").changed == 0
    assert found.remove_notes("t", [(12, 2), (13, 2)]).changed == 0
    assert found.history.undo_label is None


def test_who_wrote_a_note_first_stays_its_author() -> None:
    found = open_plan({(11, 2): (Comment("Let op", "Anke"),)})

    found.set_note("t", (11, 2), "Let heel goed op")

    assert found.plan.tables[0].comments[11, 2] == (Comment("Let heel goed op", "Anke"),)


def test_line_ends_are_those_of_a_cell() -> None:
    found = open_plan()

    found.set_note("t", (11, 2), "een\r\ntwee")

    assert comments(found) == {(11, 2): "een\ntwee"}


def test_a_text_that_no_cell_can_hold_is_refused() -> None:
    found = open_plan()

    with pytest.raises(Refused, match="32767"):
        found.set_note("t", (11, 2), "x" * 40_000)
    assert found.history.undo_label is None


def test_notes_of_several_cells_go_as_one_step_and_conversations_stay() -> None:
    found = open_plan({(11, 2): (Comment("een"),), (12, 2): TALK, (13, 3): (Comment("drie"),)})

    assert found.remove_notes("t", [(11, 2), (12, 2), (13, 3), (13, 2)]).changed == 2

    assert comments(found) == {(12, 2): "Klopt dit?"}
    assert str(found.history.undo_label) == "delete notes"
    found.history.undo()
    assert comments(found) == {(11, 2): "een", (12, 2): "Klopt dit?", (13, 3): "drie"}


def test_a_conversation_is_refused_with_where_to_go_on() -> None:
    found = open_plan({(12, 2): TALK})

    with pytest.raises(Refused, match="open the workbook in Excel"):
        found.set_note("t", (12, 2), "ook ik")
    with pytest.raises(Refused, match="open the workbook in Excel"):
        found.remove_notes("t", [(12, 2), (11, 1)])
    with pytest.raises(KeyError):
        SetNotes("t", ((12, 2, None),)).apply(found.plan)
    assert found.plan.tables[0].comments == {(12, 2): TALK}


def test_a_cell_that_another_one_covers_takes_no_note() -> None:
    found = open_plan()
    found.plan.tables[0].rows[1].cells[1] = Covered()

    with pytest.raises(Refused, match="first of them"):
        found.set_note("t", (12, 2), "Let op")


def test_the_keeper_is_asked() -> None:
    class Strict(FreeKeeper):
        def check_note(self, table: Table) -> None:
            raise Refused(Message(("Refusals", "no notes")))

    found = OpenPlan(small_plan(), Strict())
    found.plan.tables[0].comments = {(11, 2): (Comment("een"),)}

    for change in (
        lambda: found.set_note("t", (12, 2), "Let op"),
        lambda: found.remove_notes("t", [(11, 2)]),
        lambda: found.duplicate_rows("t", [11], 1),
    ):
        with pytest.raises(Refused, match="no notes"):
            change()
    assert found.history.undo_label is None


def test_a_note_goes_with_its_row_and_comes_back_with_it() -> None:
    found = open_plan()
    found.set_note("t", (12, 2), "Let op")

    found.move_rows("t", [12], 0)
    found.remove_rows("t", [12])
    found.history.undo()

    assert comments(found) == {(12, 2): "Let op"}
    assert found.plan.tables[0].rows[0].id == 12


def test_copies_of_rows_have_the_notes_but_not_the_conversations() -> None:
    found = open_plan({(11, 2): (Comment("een", "Anke"),), (11, 3): TALK, (12, 2): (Comment("twee"),)})

    copy, other = found.duplicate_rows("t", [11, 12], 3).new_rows

    made = found.plan.tables[0].comments
    assert made[copy, 2] == (Comment("een", "Anke"),)
    assert made[other, 2] == (Comment("twee"),)
    assert (copy, 3) not in made
    assert str(found.history.undo_label) == "duplicate rows"
    found.history.undo()
    assert set(comments(found)) == {(11, 2), (11, 3), (12, 2)}


def two_tables(comments: Comments) -> OpenPlan:
    found = open_plan(comments)
    columns = [Column(31, "Wie", Role.AUDIENCE), Column(32, "Periode", Role.PERIOD)]
    found.plan.tables.append(Table("u", "Gereed", columns, [Row(41, ["", ""])]))
    return found


def test_rows_that_go_to_another_table_take_their_notes_along() -> None:
    found = two_tables({(11, 2): (Comment("een"),), (11, 3): (Comment("zonder tegenhanger"),)})
    source, target = found.plan.tables

    (row_id,) = found.transfer_rows(transfer(source, target, [11])).new_rows

    assert comments(found, 1) == {(row_id, 31): "een"}


def test_a_conversation_is_not_lost_by_moving_its_row_to_another_table() -> None:
    found = two_tables({(11, 2): TALK})
    source, target = found.plan.tables

    with pytest.raises(Refused, match="conversation"):
        found.transfer_rows(transfer(source, target, [11]))
    assert found.transfer_rows(transfer(source, target, [11]), copies=True).new_rows
    assert comments(found, 1) == {}


def test_a_note_on_a_cell_that_is_not_there_is_a_mistake() -> None:
    found = open_plan()

    for cell in ((99, 2), (11, 99)):
        with pytest.raises(KeyError):
            found.set_note("t", cell, "Let op")


def test_copies_of_a_table_do_not_share_later_notes() -> None:
    found = open_plan({(11, 2): (Comment("een"),)})
    copy = found.plan.tables[0].copy()

    found.set_note("t", (11, 2), "twee")

    assert copy.comments == {(11, 2): (Comment("een"),)}
