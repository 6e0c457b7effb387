"""Tidying up in a workbook: what comes out after saving, and that nothing else in the sheet is another."""

from __future__ import annotations

import datetime as dt
import html
import re
from pathlib import Path

import pytest
from workbooks import HEADERS, ROWS, SHARED, matrix, on_disk, saved, shown, texts

from interchange.opening import Opened
from model.cleanup.catalogue import find_all
from model.cleanup.offers import Offer, apply
from model.cleanup.page_breaks import PAGE_BREAKS
from model.cleanup.texts import HTML
from model.cleanup.typed_dates import TYPED_DATES

PLANS = sorted((SHARED / "seeds").glob("003*.txt"))
TAG = re.compile(r"<[^>]*>")


def clean(found: Opened, offer: Offer) -> int:
    """Carry out all that an offer proposes; returns how many proposals there were."""
    proposals = find_all(found.open_plan)[offer.key].proposals
    apply(found.open_plan, offer, proposals)
    return len(proposals)


def table_of(path: Path) -> list[list[str]]:
    """The rows of the matrix in a plan that is kept as text, without its heads; a cell may hold line ends."""
    text = path.read_text(encoding="utf-8")
    lines = text[text.index("Periode (Wanneer?)") :].split("\n")[1:]
    return [cells for line in lines if len(cells := [cell.strip() for cell in line.split("\t")]) == len(HEADERS)]


def words(text: str) -> list[str]:
    """The words that a reader sees, whatever stands between them."""
    return re.findall(r"\w+", html.unescape(TAG.sub(" ", text)).replace("^", ""))


@pytest.mark.skipif(not PLANS, reason="the shared plans are not beside the checkout")
def test_the_left_overs_in_a_real_plan_go_in_one_step_and_every_word_stays(tmp_path: Path) -> None:
    rows = table_of(PLANS[0])
    found = on_disk(matrix(rows), tmp_path)
    before = shown(found)
    assert sum("<" in cell for row in before for cell in row) >= 9

    count = clean(found, HTML)

    after = shown(found)
    assert count == sum("<" in cell for row in before for cell in row)
    assert not any(re.search(r"</?\w", cell) or "&nbsp;" in cell or "^" in cell for row in after for cell in row)
    assert [[words(cell) for cell in row] for row in after] == [[words(cell) for cell in row] for row in before]
    assert [row[4].count("- ") for row in after][:3] == [4, 5, 1]
    sheet = saved(found, tmp_path / "proef.xlsx")
    assert texts(sheet, f"A4:F{len(rows) + 3}") == after
    found.open_plan.history.undo()
    assert shown(found) == before
    assert found.open_plan.history.undo_label is None


@pytest.mark.skipif(not PLANS, reason="the shared plans are not beside the checkout")
@pytest.mark.parametrize("html_first", [True, False])
def test_the_rows_that_page_breaks_split_in_a_real_plan_are_joined(tmp_path: Path, html_first: bool) -> None:
    found = on_disk(matrix(table_of(PLANS[0])), tmp_path)
    count = len(shown(found))

    for offer in (HTML, PAGE_BREAKS) if html_first else (PAGE_BREAKS, HTML):
        clean(found, offer)

    rows = shown(found)
    assert count - len(rows) == 2
    assert all(row[0] for row in rows)
    assert any(row[4].endswith("te staan.") for row in rows)
    assert saved(found, tmp_path / "proef.xlsx").max_row == len(rows) + 3


def test_undo_after_cleaning_gives_the_file_that_it_was_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "proef.xlsx"
    found = on_disk(matrix([["mei", "<p>Doel</p>", "Raad", "Brief", "a  b", "Loopt"], *ROWS]), tmp_path)
    original = path.read_bytes()

    clean(found, HTML)
    found.open_plan.history.undo()

    saved(found, path)
    assert path.read_bytes() == original


def test_a_date_that_was_typed_as_text_is_saved_as_a_date(tmp_path: Path) -> None:
    found = on_disk(matrix([["9 maart 2017", "Doel", "Raad", "Brief", "", "Loopt"], *ROWS]), tmp_path)

    assert clean(found, TYPED_DATES) == 1

    cell = saved(found, tmp_path / "proef.xlsx")["A4"]
    assert cell.value == dt.datetime(2017, 3, 9)
    assert cell.is_date
