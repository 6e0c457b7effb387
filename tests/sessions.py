"""Random sessions: steps that a user could take in any plan, the same for the same seed."""

from __future__ import annotations

import random

from model.edits import SetCells, SetText
from model.messages import Message
from model.open_plan import OpenPlan
from model.refusal import Refused
from model.table import Spot, Where

WORDS = ("", "mei", "medio april", "Loopt", "=1+1", "een\ntwee", "Gereed", "12,5", "Wijkkrant „De Brink” é\u2028")
STEP = Message(("Steps", "step"))


def random_step(chance: random.Random, session: OpenPlan) -> None:
    """One step, an undo or a redo; what the workbook refuses is left."""
    turn = chance.random()
    if turn < 0.12:
        session.history.undo()
    elif turn < 0.2:
        session.history.redo()
    else:
        try:
            _request(chance, session)
        except Refused:
            return


def _request(chance: random.Random, session: OpenPlan) -> None:
    plan = session.plan
    table = chance.choice(plan.tables)
    ids = [row.id for row in table.rows]
    columns = [column.id for column in table.columns]
    texts = [holder.key for holder in (*plan.properties, *plan.sections)]
    some = chance.sample(ids, min(len(ids), chance.randint(1, 3)))
    cells = [(row_id, column_id, chance.choice(WORDS)) for row_id in some for column_id in chance.sample(columns, 2)]
    choice = chance.randrange(14)
    if choice == 0:
        session.set_texts(table.key, cells)
    elif choice == 1:
        rows = [[(column_id, chance.choice(WORDS)) for column_id in columns] for _ in range(chance.randint(1, 3))]
        session.put(table.key, cells, rows)
    elif choice == 2:
        session.insert_rows(table.key, chance.choice([len(ids), chance.randint(0, len(ids))]), chance.randint(1, 3))
    elif choice == 3 and len(ids) > 3:
        session.remove_rows(table.key, some)
    elif choice == 4 and some:
        session.duplicate_rows(table.key, some, chance.randint(0, len(ids)))
    elif choice == 5 and some:
        session.move_rows(table.key, some, chance.randint(0, len(ids)))
    elif choice == 6 and len(columns) < 9:
        session.add_column(table.key, chance.choice(WORDS[1:]))
    elif choice == 7 and texts:
        session.set_text(chance.choice(texts), chance.choice(WORDS))
    elif choice == 8 and texts and cells:
        free = [
            (row_id, column_id, text)
            for row_id, column_id, text in cells
            if not table.is_locked(table.row_index(row_id), table.column_index(column_id))
        ]
        session.history.do(STEP, [SetCells(table.key, tuple(free)), SetText(chance.choice(texts), "Samen")])
    elif choice == 9:
        session.rename_column(table.key, chance.choice(columns), chance.choice(WORDS))
    elif choice == 10 and len(plan.tables) < 5:
        spot = chance.choice([Spot(Where.NEW_SHEET, ""), Spot(Where.BELOW, table.key), Spot(Where.BESIDE, table.key)])
        session.add_table(f"Tabel {chance.randrange(100)}", ("Periode", "Middel", "Wie?"), spot)
    elif choice == 11:
        session.rename_table(table.key, f"Blad {chance.randrange(100)}")
    elif choice == 12 and some:
        session.set_note(table.key, cells[0][:2], chance.choice(WORDS))
    elif choice == 13:
        session.remove_notes(table.key, [cell for cell in table.comments if cell[0] in some and cell[1] in columns])
