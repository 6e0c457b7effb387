"""Earlier versions are kept as they were, not for ever, and come back to the byte."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from interchange import versions as module
from interchange.errors import CannotRead, CannotWrite
from interchange.versions import MOST_OF_ONE, SAVED_KEPT, VersionKind, Versions

NOW = dt.datetime(2017, 3, 6, 9, 52)
PLAN = Path("/map/plan.xlsx")
OPENED, SAVED, REPLACED, ASIDE = VersionKind.OPENED, VersionKind.SAVED, VersionKind.REPLACED, VersionKind.ASIDE


def at(minute: int) -> dt.datetime:
    return NOW + dt.timedelta(minutes=minute)


def held(versions: Versions, path: Path = PLAN) -> list[tuple[VersionKind, bytes]]:
    """What is kept, the newest first."""
    return [(version.kind, version.path.read_bytes()) for version in versions.list_of(path)]


def test_a_version_is_a_file_that_the_user_can_read(tmp_path: Path) -> None:
    kept = Versions(tmp_path).keep(PLAN, b"een", OPENED, NOW)

    assert kept.parent.name.startswith("plan ")
    assert kept.name == "2017-03-06 09.52.00 geopend plan.xlsx"
    assert kept.read_bytes() == b"een"


def test_workbooks_with_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    versions = Versions(tmp_path)

    first = versions.keep(Path("/a/plan.xlsx"), b"een", SAVED, NOW)
    second = versions.keep(Path("/b/plan.xlsx"), b"twee", SAVED, NOW)

    assert first.parent != second.parent
    assert (first.read_bytes(), second.read_bytes()) == (b"een", b"twee")


def test_the_opened_one_and_the_last_five_are_kept(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    versions.keep(PLAN, b"geopend", OPENED, NOW)

    for number in range(1, 9):
        versions.keep(PLAN, b"%d" % number, SAVED, at(number))

    assert SAVED_KEPT == 5
    assert held(versions) == [*((SAVED, b"%d" % number) for number in (8, 7, 6, 5, 4)), (OPENED, b"geopend")]


def test_what_an_earlier_session_saved_is_kept_as_what_this_one_opened(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    versions.keep(PLAN, b"van gisteren", SAVED, NOW)

    versions.keep(PLAN, b"van gisteren", OPENED, at(1))
    for number in range(2, 9):
        versions.keep(PLAN, b"%d" % number, SAVED, at(number))

    assert held(versions)[-1] == (OPENED, b"van gisteren")


def test_saving_what_was_opened_once_more_leaves_it_the_opened_one(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    versions.keep(PLAN, b"een", OPENED, NOW)
    versions.keep(PLAN, b"twee", SAVED, at(1))

    versions.keep(PLAN, b"een", SAVED, at(2))

    assert held(versions) == [(OPENED, b"een"), (SAVED, b"twee")]


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    versions = Versions(tmp_path)

    kept = [versions.keep(PLAN, b"een", OPENED, at(number)) for number in range(3)]

    assert len(set(kept)) == 1
    assert held(versions) == [(OPENED, b"een")]


def test_versions_of_one_second_stay_apart_and_in_order(tmp_path: Path) -> None:
    versions = Versions(tmp_path)

    for content in (b"een", b"twee", b"drie"):
        versions.keep(PLAN, content, SAVED, NOW)

    assert held(versions) == [(SAVED, b"drie"), (SAVED, b"twee"), (SAVED, b"een")]


def test_of_every_kind_together_there_are_not_too_many(tmp_path: Path) -> None:
    versions = Versions(tmp_path)

    for number in range(40):
        versions.keep(PLAN, b"%d" % number, (OPENED, REPLACED, ASIDE)[number % 3], at(number))

    assert len(held(versions)) == MOST_OF_ONE
    assert held(versions)[0][1] == b"39"


def test_all_together_stay_below_a_size_and_the_newest_of_each_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1000)
    versions = Versions(tmp_path)
    other = Path("/map/ander.xlsx")

    versions.keep(other, b"o" * 900, SAVED, NOW)
    for number in range(1, 5):
        versions.keep(PLAN, b"%d" % number * 400, SAVED, at(number))

    assert [content[:1] for _, content in held(versions)] == [b"4"]
    assert len(held(versions, other)) == 1


def test_files_of_others_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    folder = versions.folder_of(PLAN)
    folder.mkdir(parents=True)
    strange = [folder / "notities.txt", folder / "2017-99-99 09.52.00 bewaard plan.xlsx"]
    for path in strange:
        path.write_text("van mij")

    for number in range(30):
        versions.keep(PLAN, b"%d" % number, SAVED, at(number))

    assert all(path.read_text() == "van mij" for path in strange)
    assert len(held(versions)) == SAVED_KEPT


def test_a_version_is_found_by_its_hash(tmp_path: Path) -> None:
    versions = Versions(tmp_path)
    versions.keep(PLAN, b"een", OPENED, NOW)
    versions.keep(PLAN, b"twee", SAVED, at(1))

    assert versions.find(PLAN, hashlib.sha256(b"een").hexdigest()) == b"een"
    assert versions.find(PLAN, hashlib.sha256(b"drie").hexdigest()) is None
    assert versions.find(Path("/elders/plan.xlsx"), hashlib.sha256(b"een").hexdigest()) is None


def test_a_version_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "versies").write_text("geen map")

    with pytest.raises(CannotWrite):
        Versions(tmp_path / "versies").keep(PLAN, b"een", OPENED, NOW)


# --- Writing a version back ---


def test_what_is_written_over_is_kept_first(tmp_path: Path) -> None:
    versions, path = Versions(tmp_path / "versies"), tmp_path / "plan.xlsx"
    path.write_bytes(b"nu")

    versions.write_over(path, b"toen", NOW)

    assert path.read_bytes() == b"toen"
    assert held(versions, path) == [(REPLACED, b"nu")]


def test_a_version_can_be_written_where_nothing_is(tmp_path: Path) -> None:
    versions, path = Versions(tmp_path / "versies"), tmp_path / "plan.xlsx"

    versions.write_over(path, b"toen", NOW)

    assert path.read_bytes() == b"toen"
    assert held(versions, path) == []


def test_what_cannot_be_kept_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "versies").write_text("geen map")
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"nu")

    with pytest.raises(CannotWrite):
        Versions(tmp_path / "versies").write_over(path, b"toen", NOW)

    assert path.read_bytes() == b"nu"


def test_what_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.mkdir()

    with pytest.raises(CannotRead):
        Versions(tmp_path / "versies").write_over(path, b"toen", NOW)

    assert path.is_dir()
