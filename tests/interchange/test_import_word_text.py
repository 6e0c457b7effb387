"""The text of a cell in a Word document, as its reader sees it."""

import pytest
from word_files import cell_of, p, read, remarks, run, shown, span, tbl, tc, tr

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, SEPARATE, END = (FIELD.format(kind) for kind in ("begin", "separate", "end"))


def instruction(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def box(content: str) -> str:
    """A text box as Word writes it: once for new programs, once for old ones."""
    new = f"<w:drawing><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def form_box(ticked: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/>'
        f"{ticked}</w:checkBox></w:ffData></w:fldChar></w:r>{instruction('FORMCHECKBOX')}{END}"
    )


TEXTS = {
    "plain": (p("Inwoners"), "Inwoners"),
    "paragraphs are lines": (p("Inwoners") + p("Raad"), "Inwoners\nRaad"),
    "one empty line stays": (p("Inwoners") + p() + p() + p("Raad"), "Inwoners\n\nRaad"),
    "empty lines around it go": (p() + p("Raad") + p(), "Raad"),
    "line break": (p(run("Inwoners\nRaad")), "Inwoners\nRaad"),
    "carriage return": (p(run("Inwoners") + "<w:r><w:cr/></w:r>" + run("Raad")), "Inwoners\nRaad"),
    "tab": (p(run("Wijk:\tHaven")), "Wijk:\tHaven"),
    "runs in the middle of a word": (p(run("Inwo") + run("ners", "<w:b/>")), "Inwoners"),
    "space at the end of a run": (p(run("alle ") + run("buren")), "alle buren"),
    "space that is not kept": (p("<w:r><w:t> Raad\n</w:t></w:r>"), "Raad"),
    "page break": (p(run("Raad") + '<w:r><w:br w:type="page"/></w:r>'), "Raad"),
    "no-break hyphen": (p(run("e") + "<w:r><w:noBreakHyphen/></w:r>" + run("mail")), "e-mail"),
    "soft hyphens": (p(run("nieuws") + "<w:r><w:softHyphen/></w:r>" + run("brief\u00adlezers")), "nieuwsbrieflezers"),
    "typographic hyphen that was typed": (p(run("e\u2011mail")), "e\u2011mail"),
    "hidden by itself": (p(run("Raad") + run(" geheim", "<w:vanish/>")), "Raad"),
    "hidden by its style": (p(run("Raad") + run(" geheim", '<w:rStyle w:val="Verborgen"/>')), "Raad"),
    "not hidden after all": (p(run("Raad", '<w:vanish w:val="0"/>')), "Raad"),
    "hyperlink": (p(f'<w:hyperlink r:id="rId9">{run("lindewaard.nl")}</w:hyperlink>'), "lindewaard.nl"),
    "simple field": (p(f'<w:fldSimple w:instr="DATE">{run("4 mei")}</w:fldSimple>'), "4 mei"),
    "complex field": (
        p(BEGIN + instruction("DATE \\@ ") + instruction("d MMMM") + SEPARATE + run("4 ") + run("mei") + END),
        "4 mei",
    ),
    "field in a field": (
        p(
            BEGIN + instruction("IF ") + BEGIN + instruction("MERGEFIELD wijk") + SEPARATE + run("Haven") + END
            + instruction('= "Haven" "ja"') + SEPARATE + run("ja") + END + run(" hoor")
        ),
        "ja hoor",
    ),
    "field without result": (p(run("Raad") + BEGIN + instruction('XE "raad"') + END), "Raad"),
    "field that never ends": (p(BEGIN + instruction("PAGE")) + p("Raad"), "Raad"),
    "form box ticked": (p(form_box("<w:checked/>") + run(" klaar")), "☒ klaar"),
    "form box not ticked": (p(form_box("") + run(" klaar")), "☐ klaar"),
    "form list": (
        p(
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
            '<w:listEntry w:val="Raad"/><w:listEntry w:val="Pers"/></w:ddList></w:ffData></w:fldChar></w:r>' + END
        ),
        "Pers",
    ),
    "check mark": (p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), "✓"),
    "box with a cross": (p('<w:r><w:sym w:font="Wingdings" w:char="F0FD"/></w:r>'), "☒"),
    "check mark of the second font": (p('<w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r>'), "✓"),
    "check mark of the web font": (p('<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>'), "✓"),
    "sign of a letter font": (p('<w:r><w:sym w:font="Segoe UI Symbol" w:char="2713"/></w:r>'), "✓"),
    "sign typed in its font": (p(run("\uf0fc", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')), "✓"),
    "sign without likeness": (p('<w:r><w:sym w:font="Wingdings" w:char="F05D"/></w:r>'), "□"),
    "sign with a senseless code": (p('<w:r><w:sym w:font="Wingdings" w:char="zz"/></w:r>' + run("x")), "□x"),
    "emoji with a fallback": (
        p(
            '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F600"/></mc:Choice>'
            "<mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        ),
        "😀",
    ),
    "smart tag": (p(f'<w:smartTag w:element="plaats">{run("Lindewaard")}</w:smartTag>'), "Lindewaard"),
    "custom XML around runs": (p(f'<w:customXml w:element="x">{run("Raad")}</w:customXml>'), "Raad"),
    "custom XML around paragraphs": (f'<w:customXml w:element="x">{p("Raad")}</w:customXml>', "Raad"),
    "text the other way": (p(f'<w:bdo w:val="rtl">{run("Raad")}</w:bdo>'), "Raad"),
    "formula": (p("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"), "a+b"),
    "reading aid": (
        p("<w:r><w:ruby><w:rt><w:r><w:t>hulp</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Raad</w:t></w:r></w:rubyBase></w:ruby></w:r>"),
        "Raad",
    ),
    "footnote mark": (p(run("Raad") + '<w:r><w:footnoteReference w:id="2"/></w:r>'), "Raad"),
    "text box, once": (p(run("Raad") + box(p("en pers"))), "Raad\nen pers"),
    "line that Word laid out": (p(run("Raad") + "<w:r><w:lastRenderedPageBreak/></w:r>" + run(", pers")), "Raad, pers"),
    "nested table": (tbl(["Raad", "brief"], ["Pers", "tekst\nen foto"]) + p(), "Raad | brief\nPers | tekst / en foto"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "text"), TEXTS.values(), ids=TEXTS.keys())
def test_a_cell_says_what_its_reader_sees(content: str, text: str) -> None:
    assert cell_of(content) == text


TOLD = {
    "hidden": (p(run("x") + run("geheim", "<w:vanish/>")), "Hidden text is left out (1×)."),
    "comments": (
        p(run("x") + '<w:r><w:commentReference w:id="0"/></w:r>'),
        "Comments in the margin are not taken over (1×).",
    ),
    "notes": (
        p(run("x") + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        "Footnotes and endnotes are not taken over (1×).",
    ),
    "pictures": (
        p(run("x") + "<w:r><w:drawing><a:blip/></w:drawing></w:r>"),
        "Pictures, charts and embedded objects are not taken over (1×).",
    ),
    "symbols": (
        p(run("x") + '<w:r><w:sym w:font="Wingdings" w:char="F05D"/></w:r>'),
        "Symbols of a font that has no letters could not be read; they are shown as □ (1×).",
    ),
    "struck": (
        p(run("vervallen", "<w:strike/>")),
        "Text that is struck through was kept as ordinary text (1×). Look it through.",
    ),
}


@pytest.mark.parametrize(("content", "remark"), TOLD.values(), ids=TOLD.keys())
def test_what_is_left_out_is_said(content: str, remark: str) -> None:
    found = read(p(content), tbl(["Wanneer", "Middel"], ["mei", tc(content)]))

    assert remark in remarks(found)


def test_a_document_without_oddities_gives_no_remarks() -> None:
    assert not remarks(read(tbl(["Wanneer", "Middel"], ["mei", "Flyer"])))


def test_a_document_inside_the_document_is_said_not_to_be_read() -> None:
    found = read('<w:altChunk r:id="rId7"/>', tbl(["Wanneer", "Middel"], ["mei", "Flyer"]))

    assert shown(found.tables[0]) == [["Wanneer", "Middel"], ["mei", "Flyer"]]
    assert "which are not read" in remarks(found)[0]


def test_a_hidden_row_is_left_out_and_said() -> None:
    hidden = tr("april", "Poster", properties="<w:hidden/>")

    found = read(tbl(["Wanneer", "Middel"], hidden, ["mei", "Flyer"]))

    assert shown(found.tables[0])[1:] == [["mei", "Flyer"]]
    assert remarks(found) == ["Hidden text is left out (1×)."]


def test_tables_inside_each_other_deeper_than_anyone_nests_them_keep_their_text() -> None:
    content = p("binnenste")
    for _ in range(60):
        content = tbl(tr(tc(content))) + p()

    assert "binnenste" in cell_of(content)


def test_a_cell_over_two_columns_has_its_text_in_the_first() -> None:
    found = read(tbl(["Wanneer", "Doelgroep", "Middel"], tr("mei", span("Raad", 2)), ["juni", "Pers", "Bericht"]))

    assert shown(found.tables[0])[1:] == [["mei", "Raad", ""], ["juni", "Pers", "Bericht"]]
