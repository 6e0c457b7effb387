"""What is kept about each plan beside the settings: decisions on a public version, the last calendar."""

from __future__ import annotations

import json
from pathlib import Path

from plans import small_plan

from interchange.kept_by_plan import KeptByPlan
from interchange.plan_file import VERSION
from interchange.public.memory import PublicMemory
from model.public_version.items import Decision, Item, ItemKind, Spelling, Treatment

NAME = Item(ItemKind.NAME, "Karin Terpstra", spellings=(Spelling("Karin Terpstra"),))


def test_a_plan_is_known_by_its_file_and_then_by_its_heads(tmp_path: Path) -> None:
    store = tmp_path / "m" / "a.json"
    KeptByPlan(store).keep(small_plan(), tmp_path / "een.xlsx", {"a": 1})
    other = small_plan()
    other.title = "Heel iets anders"

    again = KeptByPlan(store)

    assert again.recall(other, tmp_path / "een.xlsx") == {"a": 1}
    assert again.recall(small_plan(), tmp_path / "verplaatst.xlsx") == {"a": 1}
    assert again.recall(other, tmp_path / "verplaatst.xlsx") == {}


def test_a_plan_without_a_file_is_known_by_its_heads(tmp_path: Path) -> None:
    store = KeptByPlan(tmp_path / "a.json")
    other = small_plan()
    other.title = "Heel iets anders"
    store.keep(small_plan(), None, {"a": 1})
    store.keep(other, None, {"a": 2})

    assert store.recall(small_plan(), None) == {"a": 1}
    assert store.recall(other, None) == {"a": 2}


def test_what_is_damaged_or_newer_counts_as_empty_and_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for text in ("{", "[]", '{"plans": 3}', '{"plans": [{"file": 1}]}'):
        path.write_text(text, encoding="utf-8")
        assert KeptByPlan(path).recall(small_plan(), None) == {}
    path.write_text(json.dumps({"version": VERSION + 1, "plans": []}), encoding="utf-8")

    KeptByPlan(path).keep(small_plan(), None, {"a": 1})

    assert json.loads(path.read_text(encoding="utf-8"))["version"] == VERSION + 1


def test_decisions_come_back_and_the_settings_name_no_one(tmp_path: Path) -> None:
    path = tmp_path / "openbaar.json"
    decision = Decision(Treatment.REPLACE, "jurist")
    PublicMemory(path).keep(small_plan(), tmp_path / "een.xlsx", {NAME.key: decision})

    found = PublicMemory(path).recall(small_plan(), tmp_path / "een.xlsx", [NAME])

    assert found == {NAME.key: decision}
    assert "karin" not in path.read_text(encoding="utf-8").lower()
    assert "jurist" in path.read_text(encoding="utf-8")


def test_decisions_on_what_is_not_in_the_plan_just_now_are_kept(tmp_path: Path) -> None:
    memory = PublicMemory(tmp_path / "openbaar.json")
    other = Item(ItemKind.NAME, "Peter", spellings=(Spelling("Peter"),))
    memory.keep(small_plan(), None, {NAME.key: Decision(Treatment.KEEP)})
    memory.keep(small_plan(), None, {other.key: Decision(Treatment.REMOVE)})

    assert memory.recall(small_plan(), None, [NAME, other]) == {
        NAME.key: Decision(Treatment.KEEP),
        other.key: Decision(Treatment.REMOVE),
    }


def test_a_decision_that_an_item_does_not_have_is_forgotten(tmp_path: Path) -> None:
    memory = PublicMemory(tmp_path / "openbaar.json")
    column = Item(ItemKind.COLUMN, "Kosten")
    memory.keep(small_plan(), None, {column.key: Decision(Treatment.REPLACE, "x")})

    assert memory.recall(small_plan(), None, [column]) == {}
