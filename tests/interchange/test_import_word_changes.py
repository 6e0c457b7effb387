"""Tracked changes in a Word document are read as accepted, and the user is told how many."""

import pytest
from word_files import cell_of, p, read, remarks, run, shown, tbl, tc, tr

WHO = 'w:id="1" w:author="Noor" w:date="2027-03-01T10:00:00Z"'


def ins(content: str, who: str = WHO) -> str:
    return f"<w:ins {who}>{content}</w:ins>"


def gone(text: str, who: str = WHO) -> str:
    return f"<w:del {who}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def mark(name: str) -> str:
    """The end of a paragraph, inserted or deleted."""
    return f"<w:rPr><w:{name} {WHO}/></w:rPr>"


CHANGES = {
    "inserted": (p(run("Raad") + ins(run(" en pers"))), "Raad en pers"),
    "deleted": (p(run("Raad") + gone(" en pers")), "Raad"),
    "inserted, then deleted by another": (p(run("Raad") + ins(gone(" en pers"))), "Raad"),
    "replaced": (p(gone("Pers") + ins(run("Raad"))), "Raad"),
    "moved away": (p(run("Raad") + f"<w:moveFrom {WHO}>{run(' en pers')}</w:moveFrom>"), "Raad"),
    "moved to here": (p(run("Raad") + f"<w:moveTo {WHO}>{run(' en pers')}</w:moveTo>"), "Raad en pers"),
    "end of a paragraph deleted": (p("Raad", properties=mark("del")) + p(" en pers"), "Raad en pers"),
    "ends of two paragraphs deleted": (
        p("Raad", properties=mark("del")) + p(", pers", properties=mark("del")) + p(" en buren"),
        "Raad, pers en buren",
    ),
    "a whole paragraph deleted": (p("Raad") + p(gone("weg"), properties=mark("del")) + p("Pers"), "Raad\nPers"),
    "last paragraph deleted": (p("Raad") + p(gone("weg"), properties=mark("del")), "Raad"),
    "end of a paragraph inserted": (p("Raad", properties=mark("ins")) + p("Pers"), "Raad\nPers"),
    "looks changed": (p(run("Raad", f"<w:rPrChange {WHO}><w:rPr><w:vanish/></w:rPr></w:rPrChange>")), "Raad"),
    "hyperlink inserted": (p(ins(f"<w:hyperlink>{run('Raad')}</w:hyperlink>")), "Raad"),
}


@pytest.mark.parametrize(("content", "text"), CHANGES.values(), ids=CHANGES.keys())
def test_a_cell_reads_as_if_every_change_was_accepted(content: str, text: str) -> None:
    assert cell_of(content) == text


def test_the_user_is_told_how_many_changes_there_were() -> None:
    found = read(
        p("Plan"),
        tbl(
            ["Wanneer", "Middel"],
            tr("mei", tc(p(ins(run("Flyer")) + gone("Brief")))),
            tr("juni", "Poster", properties=f"<w:ins {WHO}/>"),
            tr("juli", "Film", properties=f"<w:del {WHO}/>"),
            tr("aug", tc(p(f"<w:moveFrom {WHO}>{run('x')}</w:moveFrom><w:moveTo {WHO}>{run('x')}</w:moveTo>"))),
        ),
    )

    assert remarks(found)[0] == (
        "The document holds tracked changes. They were read as accepted: inserted 2×, deleted 2×, moved 1×."
    )


def test_pieces_of_one_change_count_once() -> None:
    pieces = ins(run("Fly")) + ins(run("er", "<w:b/>")) + ins(run("!"), WHO.replace("Noor", "Sem"))

    found = read(p(pieces), tbl(["Wanneer", "Middel"], ["mei", "Flyer"]))

    assert "inserted 2×, deleted 0×" in remarks(found)[0]


def test_a_deleted_row_is_gone_and_an_inserted_one_is_there() -> None:
    found = read(
        tbl(
            ["Wanneer", "Middel"],
            tr("mei", tc(p(gone("Flyer"))), properties=f"<w:del {WHO}/>"),
            tr("juni", "Poster", properties=f"<w:ins {WHO}/>"),
        )
    )

    assert shown(found.tables[0]) == [["Wanneer", "Middel"], ["juni", "Poster"]]


def test_a_deleted_table_is_gone() -> None:
    weg = tr("april", "Brief", properties=f"<w:del {WHO}/>")

    found = read(tbl(tr("Wanneer", "Middel", properties=f"<w:del {WHO}/>"), weg), p("Tekst"))

    assert not found.tables
    assert [section.text for section in found.sections] == ["Tekst"]


def test_a_deleted_column_is_gone() -> None:
    deleted = f"<w:cellDel {WHO}/>"

    found = read(
        tbl(
            tr("Wanneer", tc("Wie", deleted), "Middel"),
            tr("mei", tc("Noor", deleted), "Flyer"),
            tr("juni", tc("Sem", deleted), "Poster"),
        )
    )

    assert shown(found.tables[0]) == [["Wanneer", "Middel"], ["mei", "Flyer"], ["juni", "Poster"]]


def test_cells_merged_while_changes_were_tracked_are_merged() -> None:
    found = read(
        tbl(
            ["Wanneer", "Middel"],
            tr(tc("mei", f'<w:cellMerge {WHO} w:vMerge="rest"/>'), "Flyer"),
            tr(tc("", f'<w:cellMerge {WHO} w:vMerge="cont"/>'), "Poster"),
        )
    )

    assert shown(found.tables[0])[1:] == [["mei", "Flyer"], ["mei", "Poster"]]


def test_a_merge_whose_first_row_was_deleted_leaves_the_rest_by_itself() -> None:
    found = read(
        tbl(
            ["Wanneer", "Middel"],
            tr(tc("mei", '<w:vMerge w:val="restart"/>'), "Flyer", properties=f"<w:del {WHO}/>"),
            tr(tc("juni", "<w:vMerge/>"), "Poster"),
        )
    )

    assert shown(found.tables[0])[1:] == [["juni", "Poster"]]
