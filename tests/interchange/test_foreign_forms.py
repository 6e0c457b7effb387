"""Workbooks of others that hold parts of a form are recognised into it with their columns; look-alikes are not."""

from __future__ import annotations

import pytest
from foreign_forms import LOOK_ALIKES, RECOGNISED, Foreign, workbook
from workbooks import opened

from interchange.errors import NothingRecognised
from model.forms.found import FoundForm, forms_in
from model.plan import Plan


def by_key(plan: Plan) -> dict[str, FoundForm]:
    return {found.form.key: found for found in forms_in(plan)}


def heads(plan: Plan, found: FoundForm, table: str) -> dict[str, str]:
    """The heads of the columns that were found, by their keys in the form."""
    held = plan.table(found.tables[table])
    return {
        key: held.columns[held.column_index(column_id)].title
        for (name, key), column_id in found.columns.items()
        if name == table
    }


@pytest.mark.parametrize("foreign", RECOGNISED.values(), ids=RECOGNISED)
def test_what_others_keep_is_recognised_into_the_form_with_its_columns(foreign: Foreign) -> None:
    plan = opened(workbook(foreign.sheets)).open_plan.plan
    found = by_key(plan)

    assert {one: heads(plan, found[one[0]], one[1]) for one in foreign.found} == foreign.found
    assert {one: found[one[0]].text(plan, one[1]) for one in foreign.texts} == foreign.texts


@pytest.mark.parametrize("foreign", RECOGNISED.values(), ids=RECOGNISED)
def test_nothing_else_is_seen_in_it(foreign: Foreign) -> None:
    plan = opened(workbook(foreign.sheets)).open_plan.plan

    assert {(key, table) for key, found in by_key(plan).items() for table in found.tables} == set(foreign.found)


@pytest.mark.parametrize(("sheets", "wrong"), LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_only_looks_like_it_is_not_taken_for_it(sheets: object, wrong: tuple[str, str]) -> None:
    try:
        plan = opened(workbook(sheets)).open_plan.plan  # type: ignore[arg-type]
    except NothingRecognised:
        return
    found = by_key(plan).get(wrong[0])
    assert found is None or wrong[1] not in found.tables
