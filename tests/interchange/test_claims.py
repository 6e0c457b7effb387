"""One workbook is claimed by one window at a time, also when the windows are processes of their own."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from processes import line_of, process, tell

from interchange import claims as module
from interchange.claims import Claims, claim_name

CLAIMANT = """
import sys
from pathlib import Path
from interchange.claims import Claims

claim = Claims(Path(sys.argv[1])).claim(Path(sys.argv[2]))
print("no" if claim is None else "yes", flush=True)
sys.stdin.readline()
if claim is not None:
    claim.release()
print("released", flush=True)
sys.stdin.readline()
"""


def test_another_process_gets_it_once_the_first_lets_go(tmp_path: Path) -> None:
    claims, path = Claims(tmp_path / "in gebruik"), tmp_path / "plan.xlsx"

    with process(CLAIMANT, tmp_path / "in gebruik", path) as other:
        assert line_of(other) == "yes"
        assert claims.claim(path) is None
        tell(other)
        assert line_of(other) == "released"
        mine = claims.claim(path)

    assert mine is not None


def test_a_process_is_refused_what_this_one_has(tmp_path: Path) -> None:
    mine = Claims(tmp_path / "in gebruik").claim(tmp_path / "plan.xlsx")

    with process(CLAIMANT, tmp_path / "in gebruik", tmp_path / "plan.xlsx") as other:
        assert line_of(other) == "no"

    assert mine is not None


def test_the_claim_of_a_process_that_is_killed_is_free(tmp_path: Path) -> None:
    claims, path = Claims(tmp_path / "in gebruik"), tmp_path / "plan.xlsx"

    with process(CLAIMANT, tmp_path / "in gebruik", path) as other:
        assert line_of(other) == "yes"
        other.kill()
        other.wait()

        assert claims.claim(path) is not None


def test_within_one_process_a_second_claim_is_refused_too(tmp_path: Path) -> None:
    claims, path = Claims(tmp_path), tmp_path / "plan.xlsx"
    first = claims.claim(path)

    assert claims.claim(path) is None
    assert first is not None
    first.release()
    first.release()
    assert claims.claim(path) is not None


def test_a_claim_that_is_dropped_is_free(tmp_path: Path) -> None:
    claims = Claims(tmp_path)

    claims.claim(tmp_path / "plan.xlsx")

    assert claims.claim(tmp_path / "plan.xlsx") is not None


def test_workbooks_are_claimed_each_for_itself(tmp_path: Path) -> None:
    claims = Claims(tmp_path)

    first, second = claims.claim(tmp_path / "a" / "plan.xlsx"), claims.claim(tmp_path / "b" / "plan.xlsx")

    assert first is not None
    assert second is not None
    assert first.is_for(tmp_path / "a" / "plan.xlsx")
    assert not first.is_for(tmp_path / "b" / "plan.xlsx")


def test_spellings_of_one_path_have_one_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Plan é.xlsx"
    path.write_bytes(b"")
    link = tmp_path / "snelkoppeling.xlsx"
    link.symlink_to(path)
    monkeypatch.chdir(tmp_path)

    names = {claim_name(other) for other in (path, link, tmp_path / "map" / ".." / path.name, Path("plan É.XLSX"))}

    assert len(names) == 1


def test_nothing_is_put_beside_the_workbook(tmp_path: Path) -> None:
    home = tmp_path / "map"
    home.mkdir()
    (home / "plan.xlsx").write_bytes(b"werkmap")

    claim = Claims(tmp_path / "in gebruik").claim(home / "plan.xlsx")

    assert claim is not None
    assert [path.name for path in home.iterdir()] == ["plan.xlsx"]
    assert (home / "plan.xlsx").read_bytes() == b"werkmap"


def test_where_the_data_folder_takes_no_files_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / "geen map").write_text("")

    assert Claims(tmp_path / "geen map").claim(tmp_path / "plan.xlsx") is not None


@pytest.mark.skipif(os.name != "posix", reason="the lock of POSIX is put aside")
def test_where_the_disk_knows_no_locks_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def unknown(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", unknown)

    assert module.lock(os.open(tmp_path / "slot", os.O_CREAT | os.O_RDWR))
