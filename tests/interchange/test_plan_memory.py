"""What the user told about a plan is remembered in the settings, by its file, and found again when that moved."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from plans import small_plan

from interchange.plan_file import MOST_PLANS
from interchange.plan_memory import PlanMemory, plan_mark
from model.columns import Column
from model.knowledge import Knowledge
from model.plan import Plan

FILE = Path("/plannen/matrix.xlsx")


def told() -> Knowledge:
    return Knowledge(
        {"raad": "gemeenteraadsleden"},
        {"zomervakantie 2026": (dt.date(2026, 7, 18), dt.date(2026, 8, 30))},
        {"bijeenkomst": "netwerkbijeenkomst | ontmoeten", "": "inloopavond"},
        dt.date(2026, 2, 2),
    )


def other_plan() -> Plan:
    return small_plan(columns=(Column(1, "Wanneer"), Column(2, "Wat"), Column(3, "Wie")))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "nog niet daar" / "plannen.json"


def test_what_was_told_is_there_again_in_the_next_session(store: Path) -> None:
    PlanMemory(store).keep(small_plan(), FILE, told())

    assert PlanMemory(store).recall(small_plan(), FILE) == told()


def test_another_plan_is_told_nothing(store: Path) -> None:
    PlanMemory(store).keep(small_plan(), FILE, told())

    assert PlanMemory(store).recall(other_plan(), Path("/plannen/anders.xlsx")).is_empty


def test_a_file_that_moved_or_was_copied_is_known_by_its_heads_and_title(store: Path) -> None:
    PlanMemory(store).keep(small_plan(), FILE, told())
    renamed = small_plan()
    renamed.title = "Een ander plan"

    assert PlanMemory(store).recall(small_plan(), Path("/elders/kopie.xlsx")) == told()
    assert PlanMemory(store).recall(small_plan(), None) == told()
    assert PlanMemory(store).recall(renamed, Path("/elders/kopie.xlsx")).is_empty


def test_a_known_file_stays_known_when_its_heads_change(store: Path) -> None:
    PlanMemory(store).keep(small_plan(), FILE, told())

    assert PlanMemory(store).recall(other_plan(), FILE) == told()


def test_a_copy_goes_its_own_way(store: Path) -> None:
    memory = PlanMemory(store)
    copy = FILE.with_name("kopie.xlsx")
    memory.keep(small_plan(), FILE, told())

    memory.keep(small_plan(), copy, Knowledge())

    assert PlanMemory(store).recall(small_plan(), copy).is_empty
    assert PlanMemory(store).recall(small_plan(), FILE) == told()


def test_what_was_taken_back_is_forgotten(store: Path) -> None:
    memory = PlanMemory(store)
    memory.keep(small_plan(), FILE, told())

    memory.keep(small_plan(), FILE, Knowledge())

    assert json.loads(store.read_text(encoding="utf-8"))["plans"] == []


def test_no_name_or_title_of_a_plan_is_written_down(store: Path) -> None:
    plan = small_plan()
    plan.title = "Herinrichting Dorpsplein"

    PlanMemory(store).keep(plan, FILE, told())

    written = store.read_text(encoding="utf-8")
    assert not any(word in written for word in ("Herinrichting", "matrix", "Doelgroep", "6 februari"))


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 1, "plans": 3}',
        b'{"version": 1, "plans": [3, {}, {"file": 1}]}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_counts_as_empty_and_is_written_anew(store: Path, damage: bytes) -> None:
    store.parent.mkdir()
    store.write_bytes(damage)

    assert PlanMemory(store).recall(small_plan(), FILE).is_empty
    PlanMemory(store).keep(small_plan(), FILE, told())
    assert PlanMemory(store).recall(small_plan(), FILE) == told()


def test_answers_that_make_no_sense_are_left_out(store: Path) -> None:
    memory = PlanMemory(store)
    memory.keep(small_plan(), FILE, told())
    stored = json.loads(store.read_text(encoding="utf-8"))
    stored["plans"][0]["known"] = {
        "aliases": ["raad"],
        "spans": {"a": ["2026-02-30", "2026-03-01"], "b": ["2026-03-02", "2026-03-01"], "c": [1, 2], "d": []},
        "anchors": {"markt": 3},
        "week_one": "later",
    }
    store.write_text(json.dumps(stored), encoding="utf-8")

    assert PlanMemory(store).recall(small_plan(), FILE).is_empty


def test_a_file_of_a_newer_program_is_left_alone(store: Path) -> None:
    store.parent.mkdir()
    store.write_text('{"version": 2, "plans": "elsewhere"}', encoding="utf-8")
    memory = PlanMemory(store)

    memory.keep(small_plan(), FILE, told())

    assert memory.recall(small_plan(), FILE) == told()
    assert store.read_text(encoding="utf-8") == '{"version": 2, "plans": "elsewhere"}'


def test_without_a_place_it_holds_for_the_session() -> None:
    memory = PlanMemory()

    memory.keep(small_plan(), FILE, told())

    assert memory.recall(small_plan(), FILE) == told()


def test_plans_of_long_ago_are_forgotten() -> None:
    memory = PlanMemory()
    plan = small_plan()
    for number in range(MOST_PLANS + 1):
        plan.title = f"Plan {number}"
        memory.keep(plan, FILE.with_name(f"{number}.xlsx"), told())

    plan.title = "Plan 0"
    assert memory.recall(plan, FILE.with_name("0.xlsx")).is_empty
    plan.title = "Plan 1"
    assert memory.recall(plan, FILE.with_name("1.xlsx")) == told()


def test_the_order_of_the_tables_does_not_matter_for_recognition() -> None:
    plan = small_plan()
    plan.tables += other_plan().tables
    mark = plan_mark(plan)

    plan.tables.reverse()

    assert plan_mark(plan) == mark
