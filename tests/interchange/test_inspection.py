"""What `inspect` tells of a workbook: everything that is understood, in a shape that others can rely on."""

from __future__ import annotations

import json
import re

import pytest
from workbooks import ROOT, SHARED, matrix, needs_shared

import interchange.inspected_row
from interchange.importing.opening import open_any
from interchange.inspection import inspection
from interchange.opening import open_data
from interchange.remembered import RememberedLayouts
from model.names_in_use import make_same

SAMPLE = ROOT / "resources" / "sample" / "Voorbeeld communicatiematrix Polderveen.xlsx"
HEADERS = ("Periode", "Doelgroep", "Middel", "Acties", "Actiehouder", "Status")
ROWS = [
    (
        "6 februari 2017",
        "Verenigingen, raad. Pers wordt niet gevraagd, wel later ingelicht",
        "Social media (X, LinkedIn) of brief",
        "- Tekst door AB (klaar 5-2)\n- rond 10 mei Els uitnodigen\nUitvoering voornamelijk door projectteam",
        "Anna Bakker",
        "1-2: concept; 7-2: verstuurd?",
    ),
    ("2 weken voor de bijeenkomst", "Gemeenteraad", "Nog onbekend", "", "", "Nog starten vanaf 1-3"),
    ("9 maart 2017, 19.30 uur", "", "Bijeenkomst", "Zie draaiboek", "team communicatie", "wordt vervolgd"),
]
PLAN_KEYS = [
    *("file", "title", "sheets", "properties", "sections", "remarks", "tables"),
    *("people", "names", "proposals", "questions"),
]
ROW_KEYS = [
    *("row", "texts", "values", "cells", "period", "status"),
    *("audiences", "channels", "actions", "responsible"),
]


def of(data: bytes) -> dict:  # type: ignore[type-arg]
    return inspection(open_data(data, "proef.xlsx", RememberedLayouts()))


@pytest.fixture(scope="module")
def found() -> dict:  # type: ignore[type-arg]
    return of(matrix(ROWS, HEADERS))


def test_the_sample_is_told_completely_and_the_same_every_time() -> None:
    once = inspection(open_any(SAMPLE, RememberedLayouts()))
    again = inspection(open_any(SAMPLE, RememberedLayouts()))

    assert json.dumps(once) == json.dumps(again)
    assert list(once) == PLAN_KEYS
    (table,) = once["tables"]
    assert (table["layout"], table["axes"], table["confirmation_needed"]) == ("list", None, False)
    assert all(0 <= column["confidence"] <= 1 and column["reason"] for column in table["columns"])
    assert [list(row) for row in table["rows"]] == [ROW_KEYS] * 23
    assert all(row[key] is not None for row in table["rows"] for key in ROW_KEYS)
    assert [row["row"] for row in table["rows"]] == list(range(12, 35))


def test_every_key_of_a_row_is_documented(found: dict) -> None:  # type: ignore[type-arg]
    documented = set(re.findall(r"`([a-z_]+)`", interchange.inspected_row.__doc__ or ""))
    rows = found["tables"][0]["rows"]

    def keys(value: object) -> set[str]:
        if isinstance(value, dict):
            return {*value, *(key for inner in value.values() for key in keys(inner))}
        return {key for inner in value for key in keys(inner)} if isinstance(value, list) else set()

    told = {key for row in rows for name in ROW_KEYS if name not in {"values", "cells"} for key in keys(row[name])}
    # Of the periods in `when`, and of who a relative moment is bound to, the docstring tells in words.
    assert told - documented <= {"start", "end", "short", "text", "table", "place", "mostly", "state"}


def test_a_row_tells_where_each_of_its_values_stands(found: dict) -> None:  # type: ignore[type-arg]
    row = found["tables"][0]["rows"][0]

    assert row["row"] == 4
    assert row["values"]["periode"] == "6 februari 2017"
    assert row["cells"] == {
        "periode": "A4",
        "doelgroep": "B4",
        "middel": "C4",
        "actie": "D4",
        "verantwoordelijk": "E4",
        "status": "F4",
    }


def test_a_row_tells_what_its_period_and_status_mean(found: dict) -> None:  # type: ignore[type-arg]
    first, second, third = found["tables"][0]["rows"]

    assert (first["period"]["start"], first["period"]["year_from"]) == ("2017-02-06", "tekst")
    assert first["period"]["span"] == [0, len("6 februari 2017")]
    assert first["status"] == {
        "state": "gereed",
        "to_check": True,
        "from": "",
        "entry": "7-2: verstuurd?",
        "done": {"day": "2017-02-07", "days_late": 1, "compared": "1 dag later dan gepland"},
    }
    assert (second["status"]["state"], second["status"]["from"]) == ("niet gestart", "1-3")
    assert second["period"]["counted"] == "de bijeenkomst"
    assert second["period"]["bound_to"] == {"table": found["tables"][0]["title"], "place": 3}
    assert (third["period"]["start_time"], third["status"]["state"]) == ("19:30:00", "onbekend")


def test_a_row_tells_for_whom_and_by_what_means(found: dict) -> None:  # type: ignore[type-arg]
    first, second, _ = found["tables"][0]["rows"]

    assert [group["name"] for group in first["audiences"]["named"]] == ["Verenigingen", "raad"]
    assert [(group["name"], group["remark"]) for group in first["audiences"]["excluded"]] == [
        ("Pers", "wel later ingelicht")
    ]
    assert [(channel["name"], channel["parts"], channel["choice"]) for channel in first["channels"]["named"]] == [
        ("Social media", ["X", "LinkedIn"], 1),
        ("brief", [], 1),
    ]
    assert second["channels"] == {"named": [], "excluded": [], "undecided": True}


def test_a_row_tells_what_is_done_by_whom(found: dict) -> None:  # type: ignore[type-arg]
    first, second, third = found["tables"][0]["rows"]
    text, invitation = first["actions"]["proposals"]

    assert text["executors"] == [{"name": "AB", "kind": "initialen", "meant": "Anna Bakker", "sure": True}]
    assert (text["state"], text["done_on"]) == ("gereed", [5, 2])
    assert [doer["name"] for doer in invitation["executors"]] == ["projectteam"]
    assert [doer["name"] for doer in invitation["mentioned"]] == ["Els"]
    assert invitation["when"]["start"] == "2017-05-07"
    assert first["actions"]["executor_line"]["mostly"]
    assert second["responsible"] == []
    assert third["actions"] == {"proposals": [], "executor_line": None, "remarks": ["Zie draaiboek"]}


def test_the_plan_tells_who_and_which_names_occur(found: dict) -> None:  # type: ignore[type-arg]
    assert [(person["name"], person["responsible"], person["acts"]) for person in found["people"]] == [
        ("Anna Bakker", 1, 1),
        ("projectteam", 0, 1),
        ("team communicatie", 1, 0),
    ]
    assert {"kind": "doelgroep", "names": ["raad", "Gemeenteraad"], "by": "meaning"} in found["proposals"]


def test_an_alias_is_told_with_every_name() -> None:
    opened = open_data(matrix(ROWS, HEADERS), "proef.xlsx", RememberedLayouts())
    make_same(opened.open_plan.knowledge, "raad", "Gemeenteraad")

    told = inspection(opened)

    assert {name["name"]: name["same_as"] for name in told["names"]}["raad"] == "Gemeenteraad"
    assert told["tables"][0]["rows"][0]["audiences"]["named"][1]["group"] == "Gemeenteraad"
    assert all("raad" not in same["names"] for same in told["proposals"])


def test_a_cross_is_told_as_rows_that_know_their_cells() -> None:
    rows = [("Inwoners", "x", "", "x"), ("Raad", "", "x", ""), ("Pers", "x", "x", "")]

    told = of(matrix(rows, ("Doelgroep", "Nieuwsbrief", "Website", "Bijeenkomst")))

    (table,) = told["tables"]
    assert table["layout"] == "cross"
    assert table["axes"]["columns"] == "middel"
    assert [(row["values"]["doelgroep"], row["values"]["middel"]) for row in table["rows"]] == [
        ("Inwoners", "Nieuwsbrief"),
        ("Inwoners", "Bijeenkomst"),
        ("Raad", "Website"),
        ("Pers", "Nieuwsbrief"),
        ("Pers", "Website"),
    ]
    assert (table["rows"][1]["cells"]["doelgroep"], table["rows"][1]["cells"]["middel"]) == ("A4", "D3")
    assert [channel["name"] for channel in table["rows"][2]["channels"]["named"]] == ["Website"]


@needs_shared
def test_a_real_matrix_is_understood() -> None:
    (table,) = inspection(open_any(SHARED / "corpus" / "woudenberg.xlsx", RememberedLayouts()))["tables"]
    rows = table["rows"]

    assert len(rows) == 14
    assert [row["status"]["done"]["days_late"] for row in rows if row["status"]["done"]] == [1, 2]
    assert [len(row["audiences"]["excluded"]) for row in rows] == [0, 0, 0, 1, *[0] * 10]
    assert [len(row["actions"]["proposals"]) for row in rows] == [4, 5, 1, 1, 0, 1, 1, 2, 0, 0, 0, 4, 0, 3]
    assert sum(row["actions"]["executor_line"] is not None for row in rows) == 7
    assert [row["channels"]["undecided"] for row in rows].index(True) == 6


def test_what_only_the_user_can_tell_is_a_question() -> None:
    told = of(matrix([("na de zomervakantie", "Raad", "Brief", "", "", "")], HEADERS))

    assert [(question["about"], question["texts"], question["answer"]) for question in told["questions"]] == [
        ("vacation", ["na de zomervakantie"], [])
    ]
