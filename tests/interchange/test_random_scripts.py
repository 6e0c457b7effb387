"""Whatever is done in whatever order, other readers see exactly the differences that were intended, in every cell.

`python dev.py scripts` plays many more of these, also on the tables of the shared corpus.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from bench.scripts.bases import own_bases
from bench.scripts.playing import Play
from bench.scripts.script import Step, scripts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbooks import ROWS, matrix

BASES = own_bases()


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(BASES)), scripts)
def test_other_readers_see_what_was_intended_and_nothing_else(name: str, script: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(BASES[name])

        Play(path, is_own=True).play(script)


def test_a_file_that_is_not_what_was_intended_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    path.write_bytes(matrix(ROWS))
    play = Play(path, is_own=True)
    table = play.opened.open_plan.plan.tables[0]

    play.opened.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[1].id, "Stiekem")])

    with pytest.raises(AssertionError, match="Stiekem"):
        play.save()
