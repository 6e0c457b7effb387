"""What an earlier session left behind is found, read as far as it is whole, and done again."""

from __future__ import annotations

import datetime as dt
import json
import os
import random
from pathlib import Path

import pytest
from plans import state
from sessions import random_step
from workbooks import ROWS, matrix, on_disk, opened

from interchange.claims import lock
from interchange.errors import FileProblem
from interchange.journal import Base, Journal
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.unsaved import ASIDE, TooNew, Unfit, UnsavedWork, UnsavedWorks, is_in_file, read_journal, with_work
from interchange.whereabouts import whereabouts
from model.edit_notation import edit_data
from model.refusal import Refused

DATA = matrix(ROWS)
SAMPLE = resource("sample", "Voorbeeld communicatiematrix Polderveen.xlsx").read_bytes()
NOW = dt.datetime(2017, 3, 6, 9, 52)


class Session:
    """A workbook that is open, with a journal that hears every step."""

    def __init__(self, found: Opened, folder: Path, now: dt.datetime = NOW) -> None:
        self.opened = found
        self.plan = found.open_plan
        self.states = [state(self.plan.plan)]
        self.journal = Journal(folder, "0.1.0", self.base(), lambda: now)
        self.plan.history.recorders.append(self.record)

    def base(self) -> Base:
        workbook = self.opened.workbook
        places = whereabouts(workbook, self.plan.plan)
        return Base(workbook.name, workbook.path, workbook.digest, places)

    def record(self, edits: object) -> None:
        if self.plan.history.is_saved:
            self.journal.append_as_saved()
        else:
            self.journal.append(edits)  # type: ignore[arg-type]
        self.states.append(state(self.plan.plan))

    def type(self, *texts: str) -> None:
        table = self.plan.plan.tables[0]
        for text in texts:
            self.plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, text)])

    def crash(self) -> bytes:
        """End without tidying up; what the journal holds then."""
        path = self.journal.path
        assert path is not None
        self.journal.leave()
        return path.read_bytes()


def crashed(folder: Path, *texts: str, data: bytes | None = None) -> bytes:
    session = Session(opened(data or DATA), folder)
    session.type(*texts)
    return session.crash()


def first_text(found: Opened) -> str:
    return found.open_plan.plan.tables[0].text(0, 0)


# --- Reading ---


@pytest.mark.parametrize("data", [DATA, SAMPLE], ids=["small", "sample"])
def test_cut_off_at_any_byte_at_most_the_last_step_is_lost(tmp_path: Path, data: bytes) -> None:
    session = Session(opened(data), tmp_path)
    chance = random.Random(7)
    for _ in range(12):
        random_step(chance, session.plan)
    session.type("mei", "juni")
    whole = session.crash()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == 10]
    assert len(ends) == len(session.states)

    read: dict[int, UnsavedWork | None] = {}
    for cut in range(len(whole) + 1):
        steps = max(0, sum(end <= cut for end in ends) - 1)
        work = read_journal(tmp_path / "x", whole[:cut])
        assert noted(work) == noted(read.setdefault(steps, work)), cut

    for steps, work in read.items():
        found = opened(data) if work is None else with_work(opened(data), work)
        assert state(found.open_plan.plan) == session.states[steps]


def noted(work: UnsavedWork | None) -> object:
    """The edits of work, to compare."""
    return work and [edit_data(edit) for edit in work.edits]


@pytest.mark.parametrize("damage", [b"\x00" * 40, b"{}", b"[1]", b'{"at":"nu","edits":[]}', b'{"at":3,"edits":3}'])
def test_a_damaged_last_line_costs_no_more_than_that_line(tmp_path: Path, damage: bytes) -> None:
    *rest, _ = crashed(tmp_path, "een", "twee", "drie").splitlines()

    work = read_journal(tmp_path / "x", b"\n".join([*rest, damage, b""]))

    assert work is not None
    assert first_text(with_work(opened(DATA), work)) == "twee"


@pytest.mark.parametrize("line", [0, 1])
@pytest.mark.parametrize("damage", [b"\x00" * 40, b" ", b"[]", b"{}", b'{"at":"2017-03-06","edits":[{"toverstaf":1}]}'])
def test_damage_elsewhere_makes_it_unreadable(tmp_path: Path, line: int, damage: bytes) -> None:
    lines = crashed(tmp_path, "een", "twee", "drie").splitlines()
    lines[line] = damage
    with pytest.raises(ValueError, match=r".*"):
        read_journal(tmp_path / "x", b"\n".join([*lines, b""]))


def test_any_damaged_byte_gives_work_or_is_refused_as_unreadable(tmp_path: Path) -> None:
    whole = crashed(tmp_path, "een", "twee")
    chance = random.Random(1)

    for _ in range(500):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] = chance.randrange(256)
        try:
            work = read_journal(tmp_path / "x", bytes(damaged))
            if work is not None:
                with_work(opened(DATA), work)
        except (ValueError, FileProblem):
            continue


def test_undone_work_is_no_work(tmp_path: Path) -> None:
    session = Session(opened(DATA), tmp_path)
    session.type("mei")
    session.plan.history.undo()

    assert read_journal(tmp_path / "x", session.crash()) is None


def test_what_came_after_going_back_is_work_again(tmp_path: Path) -> None:
    session = Session(opened(DATA), tmp_path)
    session.type("mei")
    session.plan.history.undo()
    session.type("juni")

    work = read_journal(tmp_path / "x", session.crash())

    assert work is not None
    assert work.steps == 1
    assert first_text(with_work(opened(DATA), work)) == "juni"


def test_a_journal_of_a_newer_program_is_too_new(tmp_path: Path) -> None:
    header, rest = crashed(tmp_path, "een").split(b"\n", 1)
    data = {**json.loads(header), "journal": 2}

    with pytest.raises(TooNew, match="newer version"):
        read_journal(tmp_path / "x", json.dumps(data).encode() + b"\n" + rest)


# --- Finding ---


def test_work_is_found_the_last_made_first(tmp_path: Path) -> None:
    for hours, text in ((1, "een"), (3, "drie"), (2, "twee")):
        session = Session(opened(DATA), tmp_path, NOW + dt.timedelta(hours=hours))
        session.type(text)
        session.crash()

    found = UnsavedWorks(tmp_path).find()

    assert [work.last.hour for work in found.works] == [12, 11, 10]
    assert [work.steps for work in found.works] == [1, 1, 1]
    assert found.told == []


def test_work_of_a_session_that_lives_is_not_found(tmp_path: Path) -> None:
    session = Session(opened(DATA), tmp_path)
    session.type("een")

    assert UnsavedWorks(tmp_path).find().works == []

    session.crash()
    assert len(UnsavedWorks(tmp_path).find().works) == 1


def test_what_cannot_be_read_is_moved_aside_not_deleted_and_told_once(tmp_path: Path) -> None:
    works = UnsavedWorks(tmp_path)
    for _ in range(2):
        (tmp_path / "oud.jsonl").write_bytes(b"onzin\nonzin\n")
        assert [str(message) for message in works.find().told] == [
            f"Notes about unsaved work could not be read. They were not deleted but moved to “{tmp_path / ASIDE}”."
        ]
        assert works.find().told == []

    assert sorted(path.name for path in (tmp_path / ASIDE).iterdir()) == ["oud 2.jsonl", "oud.jsonl"]


def test_what_a_newer_program_wrote_stays_and_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "nieuw.jsonl").write_bytes(b'{"journal":99,"name":"plan.xlsx"}\n')
    works = UnsavedWorks(tmp_path)

    assert len(works.find().told) == 1
    assert works.find().told == []
    assert (tmp_path / "nieuw.jsonl").exists()


def test_an_empty_journal_goes_only_when_nobody_can_be_writing_it(tmp_path: Path) -> None:
    path = tmp_path / "leeg.jsonl"
    path.write_bytes(b"")

    UnsavedWorks(tmp_path).find()
    assert path.exists()
    os.utime(path, (1e9, 1e9))
    UnsavedWorks(tmp_path).find()

    assert not path.exists()


def test_without_a_folder_there_is_nothing(tmp_path: Path) -> None:
    assert UnsavedWorks(tmp_path / "herstel").find().works == []


def test_work_that_is_thrown_away_is_gone(tmp_path: Path) -> None:
    crashed(tmp_path, "een")
    works = UnsavedWorks(tmp_path)
    (work,) = works.find().works
    assert works.is_there(work)

    works.discard(work)

    assert not works.is_there(work)
    assert works.find().works == []


def test_work_that_another_window_took_is_not_thrown_away(tmp_path: Path) -> None:
    crashed(tmp_path, "een")
    works = UnsavedWorks(tmp_path)
    (work,) = works.find().works

    assert lock(os.open(work.journal, os.O_RDWR))
    works.discard(work)

    assert work.journal.stat().st_size > 0


# --- Doing it again ---


@pytest.mark.parametrize("seed", range(12))
def test_any_session_with_saves_in_between_is_restored(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "herstel"
    session = Session(on_disk(SAMPLE, tmp_path), folder)
    path = tmp_path / "proef.xlsx"
    for _ in range(chance.randint(1, 4)):
        for _ in range(chance.randint(1, 8)):
            random_step(chance, session.plan)
        try:
            save(session.opened.workbook, session.plan.plan, path)
        except (FileProblem, Refused):
            # What cannot be saved is another test's business.
            continue
        session.plan.history.mark_saved()
        session.journal.restart(session.base())
    session.type("na het bewaren", "en nog eens")
    session.crash()

    (work,) = UnsavedWorks(folder).find().works
    restored = with_work(open_workbook(path, RememberedLayouts()), work)

    table, again = session.plan.plan.tables[0], restored.open_plan.plan.tables[0]
    assert [[again.text(row, column) for column in range(len(again.columns))] for row in range(len(again.rows))] == [
        [table.text(row, column) for column in range(len(table.columns))] for row in range(len(table.rows))
    ]
    restored.open_plan.history.undo()
    assert restored.open_plan.history.is_saved


def test_work_on_other_bytes_does_not_fit(tmp_path: Path) -> None:
    work = read_journal(tmp_path / "x", crashed(tmp_path, "een"))
    assert work is not None

    with pytest.raises(Unfit, match="does not fit"):
        with_work(opened(matrix(ROWS[:2])), work)


def test_restored_work_is_one_step(tmp_path: Path) -> None:
    work = read_journal(tmp_path / "x", crashed(tmp_path, "een", "twee", "drie"))
    assert work is not None
    assert work.steps == 3

    restored = with_work(opened(DATA), work)

    assert first_text(restored) == "drie"
    assert not restored.open_plan.history.is_saved
    restored.open_plan.history.undo()
    assert first_text(restored) == ROWS[0][0]
    assert restored.open_plan.history.undo_label is None


def test_a_file_that_was_written_just_before_the_crash_holds_the_work(tmp_path: Path) -> None:
    session = Session(on_disk(DATA, tmp_path), tmp_path / "herstel")
    session.type("mei")
    save(session.opened.workbook, session.plan.plan, tmp_path / "proef.xlsx")
    session.crash()

    (work,) = UnsavedWorks(tmp_path / "herstel").find().works
    on_base = with_work(opened(DATA), work)

    now = open_workbook(tmp_path / "proef.xlsx", RememberedLayouts()).workbook.digest
    assert is_in_file(on_base, now)
    assert not is_in_file(on_base, "00" * 32)


def test_work_belongs_to_its_file_in_any_spelling(tmp_path: Path) -> None:
    session = Session(on_disk(DATA, tmp_path), tmp_path / "herstel")
    session.type("mei")
    session.crash()

    (work,) = UnsavedWorks(tmp_path / "herstel").find().works

    assert work.is_for(tmp_path / "map" / ".." / "PROEF.xlsx")
    assert not work.is_for(tmp_path / "ander.xlsx")
    assert not work.is_for(None)
