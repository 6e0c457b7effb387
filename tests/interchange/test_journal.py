"""Every step is on the disk when it was made, and what is written there is for this user alone."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest
from processes import line_of, process

from interchange import journal as module
from interchange.claims import lock
from interchange.errors import CannotWrite
from interchange.journal import Base, Journal, last_texts
from interchange.whereabouts import Whereabouts
from model.edits import Edit, SetCells, SetText

NOW = dt.datetime(2017, 3, 6, 9, 52)
BASE = Base("plan.xlsx", Path("/map/plan.xlsx"), "ab" * 32, Whereabouts((), ()))


def journal_in(folder: Path) -> Journal:
    return Journal(folder, "0.1.0", BASE, lambda: NOW)


def typed(text: str) -> list[Edit]:
    return [SetCells("t", ((1, 2, text),))]


def lines(folder: Path) -> list[dict[str, object]]:
    """The lines of the one journal in the folder."""
    (path,) = folder.glob("*.jsonl")
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_without_an_edit_there_is_no_file(tmp_path: Path) -> None:
    journal = journal_in(tmp_path / "herstel")

    journal.append_as_saved()

    assert journal.path is None
    assert not (tmp_path / "herstel").exists()


def test_the_first_line_names_the_file_and_each_further_line_is_a_step(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)

    journal.append(typed("een\ntwee \u2028"))
    journal.append_as_saved()
    journal.append(typed("drie"))

    header, *steps = lines(tmp_path)
    assert (header["journal"], header["program"], header["name"]) == (1, "0.1.0", "plan.xlsx")
    assert (header["path"], header["digest"]) == (str(BASE.path), BASE.digest)
    assert steps == [
        {"at": "2017-03-06T09:52:00", "edits": [{"set_cells": "t", "cells": [[1, 2, "een\ntwee \u2028"]]}]},
        {"at": "2017-03-06T09:52:00", "as_saved": True},
        {"at": "2017-03-06T09:52:00", "edits": [{"set_cells": "t", "cells": [[1, 2, "drie"]]}]},
    ]


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind exist on POSIX only")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)

    journal.append(typed("geheim"))

    assert journal.path is not None
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600


def test_a_step_is_on_the_disk_before_the_program_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = journal_in(tmp_path)
    flushed: list[int] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        fsync(handle)
        flushed.append(os.fstat(handle).st_size)

    monkeypatch.setattr(module.os, "fsync", noting)

    journal.append(typed("een"))
    journal.append(typed("twee"))

    assert journal.path is not None
    assert flushed[-1] == journal.path.stat().st_size
    assert len(set(flushed)) >= 2


def test_a_session_in_good_order_leaves_nothing(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.append(typed("een"))

    journal.close()
    journal.close()

    assert list(tmp_path.iterdir()) == []


def test_after_a_save_the_next_edits_stand_on_the_file_as_it_is_now(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.append(typed("een"))

    journal.restart(Base("plan.xlsx", BASE.path, "cd" * 32, BASE.places))
    assert list(tmp_path.iterdir()) == []
    journal.append(typed("twee"))

    header, step = lines(tmp_path)
    assert header["digest"] == "cd" * 32
    assert step["edits"] == [{"set_cells": "t", "cells": [[1, 2, "twee"]]}]


def test_while_the_session_lives_others_keep_off_and_afterwards_not(tmp_path: Path) -> None:
    journal = journal_in(tmp_path)
    journal.append(typed("een"))
    assert journal.path is not None
    path = journal.path
    script = """
import os, sys
from interchange.claims import lock
print(lock(os.open(sys.argv[1], os.O_RDWR)), flush=True)
"""

    with process(script, path) as other:
        assert line_of(other) == "False"
    journal.leave()
    with process(script, path) as other:
        assert line_of(other) == "True"

    assert path.exists()


def test_a_session_waits_for_someone_who_only_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [False, False, True]

    def busy(handle: int) -> bool:
        return answers.pop(0) and lock(handle)

    monkeypatch.setattr(module, "lock", busy)
    monkeypatch.setattr(module.time, "sleep", lambda _: None)

    journal_in(tmp_path).append(typed("een"))

    assert answers == []


def test_half_a_line_is_taken_back_and_written_with_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = journal_in(tmp_path)
    journal.append(typed("een"))
    write = os.write

    def full(handle: int, data: bytes) -> int:
        write(handle, bytes(data)[:9])
        raise OSError(errno.ENOSPC, "vol")

    with monkeypatch.context() as patch:
        patch.setattr(module.os, "write", full)
        with pytest.raises(CannotWrite, match="vol"):
            journal.append(typed("twee"))
    assert len(lines(tmp_path)) == 2

    journal.append(typed("drie"))

    assert [line.get("edits") for line in lines(tmp_path)[1:]] == [
        [{"set_cells": "t", "cells": [[1, 2, text]]}] for text in ("een", "twee", "drie")
    ]


def test_a_folder_that_cannot_be_made_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "herstel").write_text("geen map")

    with pytest.raises(CannotWrite, match="Save often"):
        journal_in(tmp_path / "herstel").append(typed("een"))


@pytest.mark.parametrize(
    ("edits", "left"),
    [
        ([SetText("a", "1"), SetText("a", "12"), SetText("a", "123")], [SetText("a", "123")]),
        ([SetText("a", "1"), SetText("b", "1"), SetText("a", "2")], None),
        ([*typed("1"), *typed("2")], None),
    ],
)
def test_of_a_run_of_typing_only_the_last_text_is_written(edits: Sequence[Edit], left: list[Edit] | None) -> None:
    assert last_texts(edits) == (list(edits) if left is None else left)
