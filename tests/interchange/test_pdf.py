"""PDF documents, read back: words come out as they were typed, and everyone can find their way."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from filled_forms import FILLED, filled_form
from pdf_reading import ReadPdf

from interchange.pdf import Look, Turn, Typesetting, write_pages, write_pdf
from interchange.pdf.breaking import with_breaks
from interchange.pdf.look import ACCENT
from interchange.pdf.own_process import MOST_ROWS
from interchange.pdf.pages import size_of
from model.plan_report import ReportChoices, plan_report
from model.report import (
    Block,
    Bullets,
    DataTable,
    Head,
    Heading,
    ListItem,
    Paragraph,
    Part,
    Picture,
    Report,
    Run,
)

MADE = dt.datetime(2027, 3, 1, 9, 30)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" '
    'font-family="Arial, \'Liberation Sans\', Helvetica, sans-serif"><text x="9" y="40">Dorpsraad</text></svg>'
)


def report(*blocks: Block, landscape: bool = False, **other: object) -> Report:
    return Report("Plan Zandpad", (Part(blocks, landscape),), created=MADE, **other)  # type: ignore[arg-type]


def read(*blocks: Block, look: Look | None = None, **other: object) -> ReadPdf:
    return ReadPdf(write_pdf(report(*blocks, **other), look))  # type: ignore[arg-type]


def table(
    *rows: tuple[str, ...], summary: str = "Planning. 2 regels.", heads: tuple[str, ...] = ("Wat", "Wie")
) -> DataTable:
    cells = tuple(tuple((Paragraph(text),) for text in row) for row in rows)
    return DataTable(tuple(Head(head) for head in heads), cells, summary)


# --- For everyone ---


def test_it_says_that_it_is_accessible_and_can_be_kept() -> None:
    found = read(Paragraph("Tekst"))

    assert "<pdfuaid:part>1</pdfuaid:part>" in found.xmp
    assert "<pdfaid:part>2</pdfaid:part>" in found.xmp
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in found.xmp
    assert found.root["/MarkInfo"]["/Marked"]


def test_it_has_its_title_and_language() -> None:
    found = read(Paragraph("Tekst"))

    assert found.title == "Plan Zandpad"
    assert found.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.root["/Lang"] == "nl-NL"


def test_headings_are_headings_without_skipped_levels() -> None:
    found = read(Heading("Een", 2), Heading("Onder", 4), Heading("Twee", 1), Heading("Diep", 2), Heading("Dieper", 3))

    assert [kind for kind in found.kinds if kind in {"H1", "H2", "H3", "H4"}][-5:] == ["H1", "H2", "H1", "H2", "H3"]


def test_heads_of_a_table_belong_to_their_columns() -> None:
    found = read(table(("Brief", "Marit"), ("Avond", "Joost")))

    heads = found.elements("TH")
    assert [found.attribute(head, "Scope") for head in heads] == ["/Column", "/Column"]
    assert found.kinds.count("TR") == 3
    assert {"THead", "TBody"} <= set(found.kinds)


def test_every_table_has_its_own_summary() -> None:
    found = read(
        table(("a", "b"), summary="Eerste. Café €."),
        Paragraph("tussen"),
        table(("c", "d"), summary="Tweede (2)."),
        landscape=True,
    )

    assert [found.attribute(one, "Summary") for one in found.elements("Table")] == ["Eerste. Café €.", "Tweede (2)."]
    assert found.text.index("Wat") >= 0


def test_a_picture_has_words_and_its_letters_are_in_the_document() -> None:
    found = read(Picture(SVG, b"", "Krachtenveld met de dorpsraad", 80, 40, "Figuur"))

    assert [one["/Alt"] for one in found.elements("Figure")] == ["Krachtenveld met de dorpsraad"]
    assert "Dorpsraad" in found.text


def test_a_picture_without_words_gets_some() -> None:
    assert read(Picture(SVG, b"", "", 80, 40)).elements("Figure")[0]["/Alt"] == "Afbeelding"


def test_lists_are_lists_with_their_own_numbers() -> None:
    found = read(
        Bullets((ListItem("punt"), ListItem("dieper", 1))),
        Bullets((ListItem("derde"), ListItem("vierde")), True, "a)", 3),
        Bullets((ListItem("haak"),), True, "(1)", 7),
    )

    assert found.kinds.count("L") == 4
    assert found.kinds.count("LI") == 5
    assert all(words in found.text for words in ("c) derde", "d) vierde", "(7) haak"))


def test_a_list_that_begins_deeper_hangs_below_the_item_before_it() -> None:
    found = read(
        Bullets((ListItem("een"),), True, "1."),
        Bullets((ListItem("onder", 1), ListItem("ook", 1)), True, "a)"),
        Bullets((ListItem("twee"),), True, "1.", 2),
    )

    outer = found.elements("L")
    assert found.kinds.count("L") == 3
    assert "LBody" in found.kinds
    assert [one for one in found.kinds if one in {"L", "LI"}] == ["L", "LI", "L", "LI", "LI", "L", "LI"]
    assert "2. twee" in found.text
    assert outer


def test_emphasis_is_kept_as_bold_and_slanting_letters() -> None:
    found = read(Paragraph("vet en schuin", runs=(Run("vet", bold=True), Run(" en "), Run("schuin", italic=True))))

    assert {"SourceSans3-Bold", "SourceSans3-It"} <= found.fonts
    assert "vet en schuin" in found.text


# --- As it was typed ---


@pytest.mark.parametrize(
    "text",
    [
        "#let x = 1",
        "*ster* en _streep_",
        "<w:p>tekst</w:p>",
        "{{ naam }} $som$ @verwijzing",
        "=1+1",
        "`code` \\ \\n // opmerking /* en */",
        "\"aan\" -- 'halen' ~ ...",
        "= Geen kop",
        "- geen lijst",
        "https://example.org/a?b=c#d",
    ],
)
def test_what_looks_like_markup_comes_out_as_it_is(text: str) -> None:
    found = read(Paragraph(text), table((text, "Marit")), Bullets((ListItem(text),)), Heading(text))

    assert found.text.count(text) >= 4


def test_signs_of_control_go_and_the_rest_stays() -> None:
    assert "voorna" in read(Paragraph("voor\x07na\x00\ufffe")).text


@pytest.mark.parametrize(
    ("text", "font"), [("klaar 👍🏽 👩‍👧", "NotoEmoji"), ("مرحبا", "NotoSansArabic"), ("שלום", "NotoSansHebrew")]
)
def test_other_scripts_and_emoji_are_drawn_from_fonts_of_the_program(text: str, font: str) -> None:
    found = read(Paragraph(text))

    assert any(name.startswith(font) for name in found.fonts)


def test_a_character_that_no_font_has_becomes_a_box() -> None:
    assert "voor □ na" in read(Paragraph("voor 漢 na")).text


def test_texts_of_heads_title_and_footer_are_drawn_too() -> None:
    made = Report("Plan 漢 👍", (Part((table(("a", "b"), heads=("漢", "")),)),), author="漢\x07", created=MADE)

    assert ReadPdf(write_pdf(made)).title == "Plan □ 👍"


# --- Pages ---


def test_wide_parts_lie_on_their_side_unless_another_way_is_asked() -> None:
    made = Report("Plan", (Part((Paragraph("a"),)), Part((Paragraph("b"),), landscape=True)), created=MADE)

    assert ReadPdf(write_pdf(made)).sideways == [False, True]
    assert ReadPdf(write_pdf(made, Look(turn=Turn.UPRIGHT))).sideways == [False, False]
    assert ReadPdf(write_pdf(made, Look(turn=Turn.SIDEWAYS))).sideways == [True, True]
    assert ReadPdf(write_pdf(made, Look(paper="a3"))).sizes == [(842, 1191), (1191, 842)]


def test_heads_and_page_numbers_stand_on_every_page() -> None:
    found = read(table(*((f"regel {number}", "Marit") for number in range(120))))

    count = len(found.pages)
    assert count > 2
    for number, words in enumerate(found.pages, 1):
        assert "Wat" in words
        assert f"pagina {number} van {count}" in words
        assert "Plan Zandpad" in words


def test_a_row_stays_on_one_page() -> None:
    lines = tuple(Paragraph(f"zin {number}") for number in range(12))
    rows = tuple(((Paragraph(f"begin{place}."), *lines, Paragraph(f"einde{place}.")),) for place in range(9))
    found = read(DataTable((Head("Wat"),), rows, "Tabel. 9 regels."))

    for place in range(9):
        [holding] = [words for words in found.pages if f"begin{place}." in words]
        assert f"einde{place}." in holding


def test_a_row_of_more_than_a_page_goes_on_and_loses_nothing() -> None:
    words = [f"woord{number}" for number in range(4000)]
    found = read(table((" ".join(words), "Marit")))

    assert len(found.pages) > 1
    assert all(word in found.text for word in (words[0], words[2000], words[-1]))


def test_a_table_of_contents_comes_with_five_headings() -> None:
    headings = [Heading(f"Kop {number}") for number in range(5)]

    assert "TOC" in read(*headings).kinds
    assert "TOC" not in read(*headings[:4]).kinds


def test_long_words_end_inside_their_column() -> None:
    address = "https://www.polderveen.example/" + "wegen-en-verkeer/" * 6

    broken = with_breaks(address, 20)

    assert broken.replace("\u200b", "") == address
    assert max(map(len, broken.split("\u200b"))) <= 20
    assert with_breaks("gewone zin met korte woorden", 20) == "gewone zin met korte woorden"


def test_large_print_takes_more_pages_and_all_words() -> None:
    rows = [(f"regel {number} met een tekst", "Marit") for number in range(90)]

    small, large = read(table(*rows)), read(table(*rows), large_print=True)

    assert len(large.pages) > len(small.pages)
    assert "regel 89" in large.text


def test_an_empty_report_is_a_page_with_its_title() -> None:
    found = ReadPdf(write_pdf(Report("Leeg", (), created=MADE)))

    assert "Leeg" in found.text


# --- House style ---


def test_a_colour_that_cannot_be_read_is_not_used() -> None:
    assert Look(accent="#ffee00").heading_colour == ACCENT
    assert Look(accent="rood").heading_colour == ACCENT
    assert Look(accent="#7a0019").heading_colour == "#7a0019"


def test_a_font_of_the_house_that_is_not_there_gives_that_of_the_program() -> None:
    found = read(Paragraph("Tekst 漢"), look=Look(font="Lettertype dat niemand heeft"))

    assert any(name.startswith("SourceSans3") for name in found.fonts)


def test_a_logo_is_decoration_and_may_be_gone(tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text(SVG, encoding="utf-8")

    with_logo = read(Paragraph("Tekst"), look=Look(logo=logo))
    assert "Dorpsraad" in with_logo.text
    assert "Figure" not in with_logo.kinds
    assert "Tekst" in read(Paragraph("Tekst"), look=Look(logo=tmp_path / "weg.png")).text


# --- Every form, and long plans ---


@pytest.mark.parametrize("key", FILLED)
def test_every_form_becomes_a_document(key: str) -> None:
    made = filled_form(key).open_plan

    found = ReadPdf(write_pdf(plan_report(made.plan, made.readings, ReportChoices(per_person=True))))

    assert made.plan.title.split()[0] in found.text if made.plan.title else found.text
    assert "H1" in found.kinds


def _long() -> Report:
    return report(table(*((f"regel {number}", "Marit") for number in range(MOST_ROWS + 1))))


def test_a_long_plan_is_set_in_a_process_of_its_own() -> None:
    work = Typesetting(_long(), Look(), pdf=True)

    assert work.is_long
    found = ReadPdf(work.pdf())
    assert f"regel {MOST_ROWS}" in found.text
    assert found.attribute(found.elements("Table")[0], "Summary") == "Planning. 2 regels."
    assert work._folder is None


def test_the_pages_of_a_long_plan_are_read_one_by_one() -> None:
    work = Typesetting(_long(), Look(), pdf=False)

    pages = work.pages()
    folder = work._folder

    assert len(pages) > 5
    assert size_of(pages[3]) == pages.size(3)
    assert folder is not None
    work.close()
    assert not folder.exists()


def test_a_long_plan_can_be_stopped() -> None:
    import threading

    from interchange.pdf import NotSet

    work = Typesetting(_long(), Look(), pdf=True)
    threading.Timer(0.15, work.stop).start()

    with pytest.raises(NotSet, match="stopped"):
        work.pdf()

    assert work._folder is None


def test_what_was_stopped_before_it_began_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tempfile

    from interchange.pdf import NotSet

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    work = Typesetting(_long(), Look(), pdf=False)
    work.stop()

    with pytest.raises(NotSet, match="stopped"):
        work.pages()

    assert list(tmp_path.iterdir()) == []


def test_a_process_that_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    from interchange.pdf import NotSet, own_process

    monkeypatch.setattr(own_process, "SWITCH", "--onbekend")

    with pytest.raises(NotSet, match="status 2"):
        Typesetting(_long(), Look(), pdf=True).pdf()


def test_where_no_process_may_start_the_program_does_it_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    from interchange.pdf import own_process

    monkeypatch.setattr(own_process, "_program", lambda: ["/geen/programma"])

    assert f"regel {MOST_ROWS}" in ReadPdf(Typesetting(_long(), Look(), pdf=True).pdf()).text


def test_a_short_plan_needs_no_process() -> None:
    work = Typesetting(report(Paragraph("kort")), Look(), pdf=False)

    assert not work.is_long
    assert write_pages(report(Paragraph("kort")))[0][:4] == work.pages()[0][:4] == b"<svg"


def test_the_same_report_gives_the_same_bytes() -> None:
    made = replace(report(table(("a", "b"))), author="Team")

    assert write_pdf(made) == write_pdf(made)
