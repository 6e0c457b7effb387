"""What is recognised as an address, a number or a path, and what is not."""

from __future__ import annotations

import pytest

from model.public_version.contacts import contacts_in
from model.public_version.items import ItemKind


def found(text: str, kind: ItemKind, all_numbers: bool = False) -> list[str]:
    return [contact.text for contact in contacts_in(text, all_numbers) if contact.kind is kind]


@pytest.mark.parametrize(
    ("text", "number", "digits"),
    [
        ("bel 06-12345678 na vijf uur", "06-12345678", "612345678"),
        ("06 12 34 56 78", "06 12 34 56 78", "612345678"),
        ("06 - 1234 5678", "06 - 1234 5678", "612345678"),
        ("(0555) 49 89 98", "(0555) 49 89 98", "555498998"),
        ("0555-428 411 of", "0555-428 411", "555428411"),
        ("+31 6 12345678", "+31 6 12345678", "612345678"),
        ("+31 (0)55 286 91 11", "+31 (0)55 286 91 11", "552869111"),
        ("0031 6 1234 5678", "0031 6 1234 5678", "612345678"),
        ("gratis 0800-1234", "0800-1234", "08001234"),
        ("tel. 428 411", "428 411", "428411"),
        ("toestel 2114", "2114", "2114"),
        ("+32 475 12 34 56", "+32 475 12 34 56", "32475123456"),
    ],
)
def test_a_telephone_number_is_known_in_any_notation(text: str, number: str, digits: str) -> None:
    contacts = contacts_in(text)

    assert [(contact.kind, contact.text, contact.known_by) for contact in contacts] == [
        (ItemKind.PHONE, number, digits)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "06-02-2017",
        "op 06-02-2017 19 uur",
        "01-02-2027 03",
        "2027-02-06 1200",
        "€ 12.500.000,00",
        "week 36-38",
        "19.00 - 21.30 uur",
        "14 0555",
        "428 411",
        "artikel 10.2.4.6",
    ],
)
def test_dates_amounts_and_times_are_no_telephone_numbers(text: str) -> None:
    assert found(text, ItemKind.PHONE) == []


def test_below_a_head_that_says_so_every_number_is_one() -> None:
    assert found("612345678", ItemKind.PHONE) == []
    assert found("612345678", ItemKind.PHONE, all_numbers=True) == ["612345678"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("mail k.terpstra@polderveen.nl.", "k.terpstra@polderveen.nl"),
        ("<mailto:Info@Polderveen.NL>", "Info@Polderveen.NL"),
        ("karin (at) polderveen.nl", "karin (at) polderveen.nl"),
        ("karin[at]team.polderveen.nl", "karin[at]team.polderveen.nl"),
    ],
)
def test_an_address_is_known_however_it_is_written(text: str, address: str) -> None:
    assert found(text, ItemKind.EMAIL) == [address]


def test_at_by_itself_is_no_address() -> None:
    assert found("@communicatie en 3 (at) huis", ItemKind.EMAIL) == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (r"Zie N:\Projecten\Map Karin\brief v2.docx voor de tekst.", r"N:\Projecten\Map Karin\brief v2.docx"),
        (r"map \\server01\data\team, daarna mailen", r"\\server01\data\team"),
        ("file:///N:/Map%20Karin/plan.xlsx en dan", "file:///N:/Map%20Karin/plan.xlsx"),
        ("op N:/Projecten/Karin", "N:/Projecten/Karin"),
        (r"“G:\Bestuur\stukken” klaar", r"G:\Bestuur\stukken"),
        (r"%USERPROFILE%\Documenten\plan", r"%USERPROFILE%\Documenten\plan"),
    ],
)
def test_a_path_is_taken_with_its_folders_and_without_the_sentence(text: str, path: str) -> None:
    assert found(text, ItemKind.PATH) == [path]


@pytest.mark.parametrize("text", ["en/of", "1/2 mei", "Middel/moment", "https://polderveen.nl/plan", "a // b", "N: ja"])
def test_a_slash_is_no_path(text: str) -> None:
    assert found(text, ItemKind.PATH) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://polderveen.sharepoint.com/personal/k_terpstra/plan.docx",
        "https://karin:geheim@polderveen.nl/plan",
        "https://www.linkedin.com/in/karin-terpstra",
        "http://intranet.polderveen.nl/team",
        "https://polderveen.nl/~karin/",
        "http://zaaksysteem/123",
        "https://polderveen.nl/a?user=karin",
    ],
)
def test_an_address_that_tells_of_a_person_or_an_inner_place_is_listed(address: str) -> None:
    assert found(f"zie {address}.", ItemKind.LINK) == [address]


def test_a_public_address_is_not() -> None:
    assert found("zie https://www.polderveen.nl/buurthuis en polderveen.nl", ItemKind.LINK) == []
