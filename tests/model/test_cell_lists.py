"""Lists inside a cell: what separates two names, what holds one together, and that nothing of the text is lost."""

from __future__ import annotations

import pytest

from model.cell_lists import Joint, interleaved, plain, split_lines, split_names

NAMES: list[tuple[str, list[str]]] = [
    ("", []),
    ("  \n ", []),
    (",;/", []),
    ("Raad", ["Raad"]),
    ("Raad.", ["Raad"]),
    ("Inwoners, verenigingen", ["Inwoners", "verenigingen"]),
    ("Inwoners; verenigingen", ["Inwoners", "verenigingen"]),
    ("inwoners en ondernemers", ["inwoners", "ondernemers"]),
    ("inwoners, ondernemers en raad", ["inwoners", "ondernemers", "raad"]),
    ("inwoners, ondernemers, en raad", ["inwoners", "ondernemers", "raad"]),
    # Police and fire brigade are two organisations, however often they are named together.
    ("politie en brandweer", ["politie", "brandweer"]),
    ("flyer of poster", ["flyer", "poster"]),
    ("flyer en/of poster", ["flyer", "poster"]),
    ("brief & mail", ["brief", "mail"]),
    ("brief + mail", ["brief", "mail"]),
    ("brief alsmede mail", ["brief", "mail"]),
    ("Facebook/Instagram", ["Facebook", "Instagram"]),
    ("Uitnodiging / aankondiging", ["Uitnodiging", "aankondiging"]),
    ("Inwoners\nRaad", ["Inwoners", "Raad"]),
    ("Inwoners\r\n\r\nRaad\n", ["Inwoners", "Raad"]),
    ("- Inwoners\n- Raad", ["Inwoners", "Raad"]),
    ("-Inwoners\n-Raad", ["Inwoners", "Raad"]),
    ("• Inwoners\n• Raad", ["Inwoners", "Raad"]),
    ("• Inwoners • Raad", ["Inwoners", "Raad"]),
    ("* Inwoners\n* Raad", ["Inwoners", "Raad"]),
    ("– Inwoners\n– Raad", ["Inwoners", "Raad"]),
    ("1. Inwoners\n2. Raad", ["Inwoners", "Raad"]),
    ("1) Inwoners\n2) Raad", ["Inwoners", "Raad"]),
    ("a) Inwoners\nb) Raad", ["Inwoners", "Raad"]),
    ("1. Brief 2. Mail 3. App", ["Brief", "Mail", "App"]),
    ("- Brief - Mail - App", ["Brief", "Mail", "App"]),
    # In a text that does not begin with a dash, a dash explains.
    ("Brief - huis aan huis", ["Brief - huis aan huis"]),
    ('<ul style="list-style-type: none"><li>Brief</li><li>Mail</li></ul>', ["Brief", "Mail"]),
    ('<ul style="x"> - Brief - Mail ', ["Brief", "Mail"]),
    ("<p>Brief</p> <p>Mail</p>", ["Brief", "Mail"]),
    ("Brief<br/>Mail", ["Brief", "Mail"]),
    ("Brief&nbsp;en mail", ["Brief", "mail"]),
    ("Brief &amp; mail", ["Brief", "mail"]),
    ("Social media (o.a. X, LinkedIn), website", ["Social media (o.a. X, LinkedIn)", "website"]),
    ("Flyer [A5, kleur], poster", ["Flyer [A5, kleur]", "poster"]),
    ("Inwoners (wijk Noord, poster", ["Inwoners (wijk Noord", "poster"]),
    ("“Samen, sterk en sociaal” en flyer", ["“Samen, sterk en sociaal”", "flyer"]),
    ("in- en externe communicatie", ["in- en externe communicatie"]),
    ("werk- en leerplek, flyer", ["werk- en leerplek", "flyer"]),
    ("zorg-, welzijns- en sportclubs, raad", ["zorg-, welzijns- en sportclubs", "raad"]),
    ("winkeliers en -verenigingen", ["winkeliers en -verenigingen"]),
    ("Zorg en Welzijn", ["Zorg en Welzijn"]),
    ("team zorg en welzijn, projectleider", ["team zorg en welzijn", "projectleider"]),
    ("team Werk & Inkomen en griffie", ["team Werk & Inkomen", "griffie"]),
    ("team communicatie en projectleider", ["team communicatie", "projectleider"]),
    ("burgemeester en wethouders", ["burgemeester en wethouders"]),
    ("college van B en W, raad", ["college van B en W", "raad"]),
    ("college van B&W en raad", ["college van B&W", "raad"]),
    ("ouders/verzorgers en leerlingen", ["ouders/verzorgers", "leerlingen"]),
    ("P&O, R&D", ["P&O", "R&D"]),
    ("Q&A en persbericht", ["Q&A", "persbericht"]),
    ("n.v.t./ntb", ["n.v.t./ntb"]),
    ("09/03 en 20/4", ["09/03", "20/4"]),
    ("3-2-2027, 1,5 meter", ["3-2-2027", "1,5 meter"]),
    ("24/7 bereikbaar", ["24/7 bereikbaar"]),
    ("zie https://www.polderveen.nl/a,b/c; brief", ["zie https://www.polderveen.nl/a,b/c", "brief"]),
    (r"N:\Plannen\Brink, fase 1", [r"N:\Plannen\Brink", "fase 1"]),
    ("info@polderveen.nl / balie", ["info@polderveen.nl", "balie"]),
    ("huis aan huis en via de balie", ["huis aan huis", "via de balie"]),
    ("bewoners in en rond de Brink", ["bewoners in en rond de Brink"]),
    ("medewerkers die werken in en voor de wijk, raad", ["medewerkers die werken in en voor de wijk", "raad"]),
    ("leden die bellen of mailen, raad", ["leden die bellen of mailen", "raad"]),
    ("Inwoners, die al post kregen, en raad", ["Inwoners, die al post kregen", "raad"]),
    ("Inwoners, met name jongeren, raad", ["Inwoners, met name jongeren", "raad"]),
    ("Inwoners, zoals jongeren en ouderen, raad", ["Inwoners, zoals jongeren en ouderen", "raad"]),
    ("zowel inwoners als raad", ["zowel inwoners", "raad"]),
    ("Raad. Pers niet", ["Raad", "Pers niet"]),
    ("Leden o.a. van de raad", ["Leden o.a. van de raad"]),
    ("Dhr. Jansen en mevr. Smit", ["Dhr. Jansen", "mevr. Smit"]),
    ("E-mail, nog n.t.b.", ["E-mail", "nog n.t.b."]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_a_text_holds_these_names(text: str, names: list[str]) -> None:
    assert [item.text for item in split_names(text).items] == names


@pytest.mark.parametrize("text", [text for text, _ in NAMES])
def test_gaps_and_items_give_the_text_again(text: str) -> None:
    for listed in (split_names(text), split_lines(text)):
        assert interleaved(listed) == text
        assert all(text[item.start : item.end] == item.text for item in listed.items)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Tekst schrijven", ["Tekst schrijven"]),
        ("- Tekst schrijven\n- Foto maken; ook van de zaal", ["Tekst schrijven", "Foto maken; ook van de zaal"]),
        ("Tekst schrijven. Foto maken; plaatsen.", ["Tekst schrijven", "Foto maken", "plaatsen"]),
        ("Tekst schrijven, foto maken", ["Tekst schrijven, foto maken"]),
        ("1. Tekst\n2. Foto", ["Tekst", "Foto"]),
        ("- Tekst schrijven.- Foto maken", ["Tekst schrijven", "Foto maken"]),
        ("- Vragen wie de deur open wil\n  doen\n- Foto", ["Vragen wie de deur open wil\n  doen", "Foto"]),
        ("Tekst schrijven voor de\nraad", ["Tekst schrijven voor de\nraad"]),
        ("tekst schrijven\nfoto maken", ["tekst schrijven", "foto maken"]),
        ("- Tekst\nWie: Anna", ["Tekst", "Wie: Anna"]),
        ("Tekst i.o.m. de griffie. Foto", ["Tekst i.o.m. de griffie", "Foto"]),
        ("<p>Tekst schrijven.</p><p>Foto maken.</p>", ["Tekst schrijven", "Foto maken"]),
        ("☐ Tekst\n☑ Foto", ["☐ Tekst", "☑ Foto"]),
    ],
)
def test_a_text_holds_these_lines(text: str, lines: list[str]) -> None:
    assert [item.text for item in split_lines(text).items] == lines


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("app, folder of avond", [1, 1, 1]),
        ("onbekend; mail of brief", [0, 1, 1]),
        ("mail en brief of app", [0, 1, 1]),
        ("mail of brief; flyer of poster", [1, 1, 2, 2]),
        ("mail, brief", [0, 0]),
        ("flyer en/of poster", [0, 0]),
    ],
)
def test_what_of_joins_is_a_choice(text: str, choices: list[int]) -> None:
    assert [item.choice for item in split_names(text).items] == choices


def test_an_item_tells_what_joins_it_and_which_bullet_it_has() -> None:
    items = split_names("1. Brief en mail\n2. App; site. Balie").items

    assert [(item.joint, item.bullet) for item in items] == [
        (Joint.FIRST, "1."),
        (Joint.AND, ""),
        (Joint.LINE, "2."),
        (Joint.STRONG, ""),
        (Joint.SENTENCE, ""),
    ]


@pytest.mark.parametrize(
    ("text", "names", "written"),
    [
        ("A, B en C", ["A", "B", "C", "D"], "A, B, C en D"),
        ("A, B en C", ["A", "C"], "A en C"),
        ("A; B", ["X", "Y"], "X; Y"),
        ("A; B", ["X"], "X"),
        ("A", ["X", "Y"], "X, Y"),
        ("- A\n- B\n", ["X", "Y", "Z"], "- X\n- Y\n- Z\n"),
        ("1. A\n2. B", ["X", "Y", "Z"], "1. X\n2. Y\n3. Z"),
        ("A en B", [], ""),
    ],
)
def test_a_changed_list_is_written_with_the_separators_of_the_author(text: str, names: list[str], written: str) -> None:
    assert split_names(text).written(names) == written


def test_a_neighbour_can_be_kept_in_one_name() -> None:
    listed = split_names("Brink en Dijk, raad", lambda before, behind: behind == "Dijk")

    assert [item.text for item in listed.items] == ["Brink en Dijk", "raad"]


def test_html_is_left_out_of_what_a_reader_sees() -> None:
    assert plain("Zie <sup>1</sup>&nbsp;caf&eacute;\n & meer") == "Zie 1 café & meer"


def test_a_very_long_text_is_read_as_far_as_a_list_can_be() -> None:
    text = "naam, " * 5_000

    listed = split_names(text)

    assert interleaved(listed) == text
    assert len(listed.items) < 1_000
