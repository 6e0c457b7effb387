"""A file is written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from interchange import atomic
from interchange.atomic import write_whole
from interchange.errors import CannotWrite, InUse
from model.messages import Message


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
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(atomic.os, "open", fail(PermissionError(errno.EACCES, "nee", str(tmp_path / ".~a.tmp"))))

    with pytest.raises(CannotWrite, match="may not write") as told:
        write_whole(target, b"nieuw")

    assert not isinstance(told.value, InUse)
    assert target.read_bytes() == b"oud"


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


def test_a_file_marked_as_read_only_is_not_replaced_and_that_is_said(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    target.chmod(0o444)

    with pytest.raises(CannotWrite, match="marked as read-only") as told:
        write_whole(target, b"nieuw")

    assert not isinstance(told.value, InUse)
    assert target.read_bytes() == b"oud"


def test_a_link_goes_on_pointing_where_it_did(tmp_path: Path) -> None:
    folder = tmp_path / "echt"
    folder.mkdir()
    (folder / "a.xlsx").write_bytes(b"oud")
    link = tmp_path / "a.xlsx"
    link.symlink_to(folder / "a.xlsx")

    write_whole(link, b"nieuw")

    assert link.is_symlink()
    assert (folder / "a.xlsx").read_bytes() == b"nieuw"


def test_the_last_look_comes_when_all_is_ready_and_can_still_stop_it(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    seen: list[bytes] = []

    def check() -> None:
        seen.extend(path.read_bytes() for path in tmp_path.iterdir() if path.name.endswith(".tmp"))
        raise CannotWrite(Message(("Files", "nee")))

    with pytest.raises(CannotWrite, match="nee"):
        write_whole(target, b"nieuw", check)

    assert seen == [b"nieuw"]
    assert target.read_bytes() == b"oud"
    assert leftovers(tmp_path) == []


def test_the_name_itself_is_flushed_after_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    monkeypatch.setattr(atomic, "flush_folder", lambda folder: order.append(f"{folder.name} {target.read_bytes()!r}"))
    target = tmp_path / "a.xlsx"

    write_whole(target, b"nieuw")

    assert order == [f"{tmp_path.name} b'nieuw'"]


def test_what_an_earlier_attempt_left_is_removed_once_nobody_can_be_writing_it(tmp_path: Path) -> None:
    old, young, other = (tmp_path / name for name in (".~a.xlsx.abc.tmp", ".~a.xlsx.def.tmp", ".~b.xlsx.abc.tmp"))
    for path in (old, young, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (1e9, 1e9))

    write_whole(tmp_path / "a.xlsx", b"nieuw")

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([young.name, other.name, "a.xlsx"])
