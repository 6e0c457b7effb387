"""A file is written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from interchange import atomic
from interchange.atomic import write_whole
from interchange.errors import CannotWrite, InUse


def fail(error: OSError):  # type: ignore[no-untyped-def]
    def failing(*_args: object, **_kwargs: object) -> None:
        raise error

    return failing


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".tmp")]


def test_a_new_file_holds_the_bytes_and_the_usual_permissions(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.xlsx", b"inhoud")

    assert (tmp_path / "a.xlsx").read_bytes() == b"inhoud"
    if os.name == "posix":
        (tmp_path / "b").touch()
        assert (tmp_path / "a.xlsx").stat().st_mode == (tmp_path / "b").stat().st_mode


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind exist on POSIX only")
def test_an_existing_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    target.chmod(0o640)

    write_whole(target, b"nieuw")

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_a_failure_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(atomic.os, call, fail(OSError(errno.EIO, "weg")))

    with pytest.raises(CannotWrite):
        write_whole(target, b"nieuw")

    assert target.read_bytes() == b"oud"
    assert leftovers(tmp_path) == []


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic.os, "fsync", fail(OSError(errno.ENOSPC, "vol")))

    with pytest.raises(CannotWrite, match="no space left"):
        write_whole(tmp_path / "a.xlsx", b"nieuw")


def test_a_target_that_another_program_holds_is_said_to_be_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = PermissionError(errno.EACCES, "in gebruik")
    error.winerror = 32  # type: ignore[attr-defined]
    monkeypatch.setattr(atomic.os, "replace", fail(error))

    with pytest.raises(InUse):
        write_whole(tmp_path / "a.xlsx", b"nieuw")


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="not there"):
        write_whole(tmp_path / "weg" / "a.xlsx", b"nieuw")


def test_no_permission_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic.tempfile, "mkstemp", fail(PermissionError(errno.EACCES, "nee")))

    with pytest.raises(CannotWrite, match="may not write"):
        write_whole(tmp_path / "a.xlsx", b"nieuw")


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    # The superuser may write everything, so the answer of the system is put in its place.
    monkeypatch.setattr(atomic.os, "access", lambda *_: False)

    with pytest.raises(CannotWrite):
        write_whole(target, b"nieuw")

    assert target.read_bytes() == b"oud"


def test_the_bytes_are_on_the_disk_before_the_name_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    replace, fsync = os.replace, os.fsync
    monkeypatch.setattr(atomic.os, "fsync", lambda handle: (order.append("fsync"), fsync(handle))[1])
    monkeypatch.setattr(atomic.os, "replace", lambda *names: (order.append("replace"), replace(*names))[1])

    write_whole(tmp_path / "a.xlsx", b"nieuw")

    assert order[:2] == ["fsync", "replace"]
