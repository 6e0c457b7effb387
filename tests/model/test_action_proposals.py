"""Actions in a cell: who carries them out, when, and how far they are; and who is only mentioned."""

from __future__ import annotations

import datetime as dt

import pytest

from model.action_proposals import ActionProposal, read_actions
from model.people import KnownPeople
from model.periods import PeriodContext
from model.status import State

PEOPLE = KnownPeople(frozenset({"Anna Bakker", "Bram de Wit", "team communicatie", "Zorgloket"}))
YEAR = PeriodContext(dt.date(2027, 1, 1), dt.date(2027, 12, 31))


def only(text: str) -> ActionProposal:
    """The one action of a text."""
    (proposal,) = read_actions(text, PEOPLE, YEAR).proposals
    return proposal


EXECUTORS: list[tuple[str, list[str]]] = [
    # Behind *door*.
    ("Concept tekst door team communicatie", ["team communicatie"]),
    ("Feedback door Anna.", ["Anna"]),
    ("Tekst door Anna en Bram", ["Anna", "Bram"]),
    ("Verspreiding door Hanneke van Dam", ["Hanneke van Dam"]),
    ("Bezorging door het wijkteam", ["wijkteam"]),
    ("Concept door beleidsadviseur", ["beleidsadviseur"]),
    ("Tekst door J. Jansen", ["J. Jansen"]),
    ("Tekst door Zorgloket, foto's zoeken", ["Zorgloket"]),
    ("Inhoud door projectleider, opmaak door team communicatie", ["projectleider", "team communicatie"]),
    ("Tekst nagekeken door Anna vóór 1 mei", ["Anna"]),
    # *Door* that leads to something else.
    ("Feedback ophalen door enquête", []),
    ("Bekendmaken door middel van posters", []),
    ("Route door het dorp uitzetten", []),
    ("Verslag laten lezen door twee bezoekers", []),
    ("Flyer laten maken door de vormgever", []),
    # An arrow.
    ("Tekst plaatsen -> team communicatie", ["team communicatie"]),
    ("Tekst plaatsen → Anna", ["Anna"]),
    ("Tekst plaatsen => Anna en Bram", ["Anna", "Bram"]),
    ("Tekst plaatsen --> secretariaat", ["secretariaat"]),
    ("Anna -> tekst plaatsen", ["Anna"]),
    ("Tekst plaatsen -> Tjalf", ["Tjalf"]),
    ("concept -> definitief", []),
    # Brackets.
    ("Tekst schrijven (Anna)", ["Anna"]),
    ("Tekst schrijven (Anna en Bram)", ["Anna", "Bram"]),
    ("Tekst schrijven (team communicatie)", ["team communicatie"]),
    ("Tekst schrijven (door Anna)", ["Anna"]),
    ("Tekst schrijven (actie: Anna)", ["Anna"]),
    ("Tekst schrijven (Anna, 7-2)", ["Anna"]),
    ("Tekst schrijven (Anna, vóór 1 mei)", ["Anna"]),
    ("Tekst nakijken (AB)", ["AB"]),
    ("Drukproef nakijken (PDF)", []),
    ("Flyer maken (A5)", []),
    ("Bericht plaatsen (Polderbode)", []),
    ("Tekst schrijven (concept)", []),
    # A name before a colon, and labels.
    ("Anna: tekst schrijven", ["Anna"]),
    ("Anna en Bram: tekst schrijven", ["Anna", "Bram"]),
    ("Team communicatie: tekst schrijven", ["Team communicatie"]),
    ("Secretariaat: zaal regelen", ["Secretariaat"]),
    ("AB: tekst schrijven", ["AB"]),
    ("Anna, uiterlijk 1 mei: tekst schrijven", ["Anna"]),
    ("Actie Anna: tekst schrijven", ["Anna"]),
    ("actie: tekst schrijven", []),
    ("Tekst schrijven. Actie: Anna", ["Anna"]),
    ("Tekst schrijven, wie: Anna", ["Anna"]),
    ("Tekst schrijven (trekker: Anna)", ["Anna"]),
    ("Zaal: reserveren", []),
    ("Publicatie: 6 februari", []),
    ("Let op: eerst akkoord vragen aan Anna", []),
    # The sign that is used in chats.
    ("@Karim tekst schrijven", ["Karim"]),
    ("Tekst schrijven @Anna", ["Anna"]),
    ("Tekst schrijven @Anna en foto @Bram", ["Anna", "Bram"]),
    ("Mailen naar anna@polderveen.nl", []),
    # The subject of a sentence.
    ("Anna schrijft de tekst", ["Anna"]),
    ("Anna en Bram schrijven de tekst", ["Anna", "Bram"]),
    ("Projectleider levert cijfers aan", ["Projectleider"]),
    ("Team communicatie benadert de kranten", ["Team communicatie"]),
    ("team Zorg en Welzijn levert cijfers", ["team Zorg en Welzijn"]),
    ("Communicatie verzorgt de opmaak", ["Communicatie"]),
    ("Secretariaat verstuurt de brief in week 12", ["Secretariaat"]),
    ("Karim belt de school", ["Karim"]),
    ("Maatregel - Karim doet het onderzoek", ["Karim"]),
    ("Anna stemt af met Karim", ["Anna"]),
    ("Communicatie over de planning verbeteren", []),
    ("Communicatie start op 1 mei", []),
    ("Polderbode plaatst het bericht", []),
    # At the end.
    ("Tekst schrijven, Anna", ["Anna"]),
    ("Tekst schrijven – team communicatie", ["team communicatie"]),
    ("Afstemmen met communicatie, griffie", []),
    ("Foto's van zaal, podium", []),
    # Whoever is invited, asked or told carries nothing out.
    ("Els uitnodigen voor interview", []),
    ("Anna en Bram uitnodigen", []),
    ("Projectleider uitnodigen voor overleg", []),
    ("Wethouder vragen om een citaat", []),
    ("Anna wordt geïnformeerd", []),
    ("Karim krijgt de tekst", []),
    ("Samen met Karim draaiboek maken", []),
    ("Verzenden via de griffie", []),
    ("Langs de wethouder", []),
    # And plainly nobody.
    ("Tekst schrijven", []),
    ("Zaal en koffie regelen", []),
    ("Persbericht na het collegebesluit", []),
]


@pytest.mark.parametrize(("text", "names"), EXECUTORS)
def test_these_carry_it_out(text: str, names: list[str]) -> None:
    found = read_actions(text, PEOPLE, YEAR)

    assert [doer.name for proposal in found.proposals for doer in proposal.executors] == names


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Tekst plaatsen -> Anna", "Tekst plaatsen"),
        ("Anna: tekst schrijven", "tekst schrijven"),
        ("[x] Tekst schrijven (Anna)", "Tekst schrijven"),
        ("Tekst schrijven (Anna) (klaar 7-2)", "Tekst schrijven"),
        ("@Karim tekst schrijven", "tekst schrijven"),
        ("actie: tekst schrijven", "tekst schrijven"),
        ("tekst vóór 1 mei door Karim", "tekst vóór 1 mei"),
        ("Anna schrijft de tekst", "Anna schrijft de tekst"),
        ("Inhoud door Anna, opmaak door Bram", "Inhoud door Anna, opmaak door Bram"),
    ],
)
def test_what_is_to_be_done_is_shown_without_who_does_it(text: str, what: str) -> None:
    assert only(text).what == what


@pytest.mark.parametrize(
    ("text", "state", "done_on"),
    [
        ("[ ] Tekst", State.NOT_STARTED, None),
        ("[x] Tekst", State.DONE, None),
        ("☑ Tekst", State.DONE, None),
        ("☐ Tekst", State.NOT_STARTED, None),
        ("✓ Tekst", State.DONE, None),
        ("Tekst ✓", State.DONE, None),
        ("Tekst (gereed)", State.DONE, None),
        ("Tekst (klaar 7-2)", State.DONE, (7, 2)),
        ("Tekst (verstuurd op 3 maart)", State.DONE, (3, 3)),
        ("Tekst: gereed", State.DONE, None),
        ("Tekst – verstuurd 7-2", State.DONE, (7, 2)),
        ("Tekst is verstuurd", State.DONE, None),
        ("Gereed: tekst", State.DONE, None),
        ("Tekst (vervallen)", State.DROPPED, None),
        ("Tekst (bezig)", State.BUSY, None),
        ("Tekst (nog doen)", State.NOT_STARTED, None),
        # A concept that is to be written is no state.
        ("Concept schrijven", None, None),
        ("Klaar zetten van de stoelen", None, None),
        ("Tekst (A4)", None, None),
        ("Tekst", None, None),
    ],
)
def test_a_line_can_say_how_far_it_is(text: str, state: State | None, done_on: tuple[int, ...] | None) -> None:
    proposal = only(text)

    assert (proposal.state, proposal.done_on) == (state, done_on)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Tekst vóór 1 mei", "t/m 30 apr 2027"),
        ("Do 15-4 bericht opstellen", "do 15 apr 2027"),
        ("Verzenden in week 12", "wk 12 (22–28 mrt 2027)"),
        # The first date is that of doing; the other is that of what it is done for.
        ("rond 10 mei Els uitnodigen voor een gesprek op vr 21 mei", "± 7–13 mei 2027"),
        ("Foto's maken bij de avonden (08/03 en 19/4)", "8 mrt–19 apr 2027"),
        ("Els uitnodigen voor het gesprek op 21 mei", None),
        ("Verslag van de bijeenkomst van 9 maart rondsturen", None),
        ("Tekst (klaar 7-2)", None),
        ("Plan 2027 afmaken", None),
        ("3 flyers ophangen", None),
        ("Tekst schrijven", None),
    ],
)
def test_a_line_can_say_when(text: str, dates: str | None) -> None:
    period = only(text).period

    assert (period.short() if period else None) == dates


def test_of_two_dates_the_reason_tells_which_counts() -> None:
    reason = only("rond 10 mei Els uitnodigen voor een gesprek op vr 21 mei").reason

    assert "Els: uitgenodigd" in reason
    assert "telt de eerste" in reason


@pytest.mark.parametrize(
    ("text", "names", "mostly"),
    [
        ("Uitvoering door projectteam", ["projectteam"], False),
        ("Uitvoering voornamelijk door GGD en griffie.", ["GGD", "griffie"], True),
        ("Acties door team communicatie, overleg met griffie", ["team communicatie"], False),
        ("Wie: Anna", ["Anna"], False),
        ("Actiehouder: Anna, Bram", ["Anna", "Bram"], False),
    ],
)
def test_a_line_that_only_says_who_is_no_action(text: str, names: list[str], mostly: bool) -> None:
    found = read_actions(text, PEOPLE, YEAR)

    assert found.proposals == ()
    assert found.line is not None
    assert ([doer.name for doer in found.line.executors], found.line.mostly) == (names, mostly)


def test_such_a_line_holds_for_the_actions_that_name_nobody() -> None:
    found = read_actions("- Tekst schrijven\n- Foto maken (Anna)\nUitvoering door projectteam", PEOPLE, YEAR)

    assert [[doer.name for doer in proposal.executors] for proposal in found.proposals] == [["projectteam"], ["Anna"]]
    assert "Uitvoering door projectteam" in found.proposals[0].reason


def test_such_a_line_is_found_when_it_lost_its_line_break() -> None:
    found = read_actions("- Tekst schrijven (als dat kan) Acties door team communicatie", PEOPLE, YEAR)

    assert [proposal.what for proposal in found.proposals] == ["Tekst schrijven (als dat kan)"]
    assert found.line is not None
    assert found.line.text == "Acties door team communicatie"


def test_wie_below_each_action_is_said_of_the_one_above() -> None:
    found = read_actions("- Tekst\n  Wie: Anna\n- Foto\n  Wie: Bram", PEOPLE, YEAR)

    assert [[doer.name for doer in proposal.executors] for proposal in found.proposals] == [["Anna"], ["Bram"]]
    assert found.line is None


def test_below_a_heading_that_is_a_name_the_actions_are_theirs() -> None:
    found = read_actions("Anna:\n- tekst\n- foto (Bram)\nVoorbereiding:\n- zaal", PEOPLE, YEAR)

    assert [[doer.name for doer in proposal.executors] for proposal in found.proposals] == [["Anna"], ["Bram"], []]
    assert found.remarks == ("Voorbereiding:",)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- Tekst\n- Foto", ["Tekst", "Foto"]),
        ("Tekst. Foto; plaatsen", ["Tekst", "Foto", "plaatsen"]),
        ("1. Tekst\n2. Foto", ["Tekst", "Foto"]),
        ("1. Tekst 2. Foto", ["Tekst", "Foto"]),
        ('<ul style="x"> - Tekst door Anna. - Foto door Bram. ', ["Tekst door Anna", "Foto door Bram"]),
        ("Zie bijlage 3", []),
        ("n.v.t.", []),
        ("", []),
    ],
)
def test_each_line_is_an_action(text: str, lines: list[str]) -> None:
    assert [proposal.text for proposal in read_actions(text, PEOPLE, YEAR).proposals] == lines


def test_who_is_mentioned_is_kept_apart() -> None:
    proposal = only("Anna bespreekt de tekst met Bram")

    assert [doer.name for doer in proposal.executors] == ["Anna"]
    assert [doer.name for doer in proposal.mentioned] == ["Bram"]


def test_initials_and_first_names_are_resolved_as_a_proposal_only() -> None:
    proposal = only("AB: tekst schrijven")

    assert (proposal.executors[0].name, proposal.executors[0].meant) == ("AB", "Anna Bakker")
    assert "AB is vermoedelijk Anna Bakker." in proposal.reason


def test_initials_that_two_people_have_stay_initials() -> None:
    people = KnownPeople(frozenset({"Anna Bakker", "Arie Bos"}))

    (proposal,) = read_actions("AB: tekst schrijven (AB)", people, YEAR).proposals

    assert all(not doer.meant for doer in proposal.executors)


def test_a_word_that_only_looks_like_a_name_is_not_sure() -> None:
    proposal = only("Tekst plaatsen -> Tjalf")

    assert not proposal.sure
    assert "niet zeker" in proposal.reason


def test_every_proposal_says_why() -> None:
    for text, _ in EXECUTORS:
        for proposal in read_actions(text, PEOPLE, YEAR).proposals:
            assert proposal.reason.endswith((".", "?"))


@pytest.mark.parametrize("text", ["<omschrijf hier wat er gebeurt, en door wie>", "<wat zijn de gevolgen, enz."])
def test_the_explanation_of_a_form_asks_nothing_of_anyone(text: str) -> None:
    actions = read_actions(text)

    assert actions.proposals == ()
    assert actions.remarks == (text,)


def test_codes_of_a_web_page_are_no_explanation_of_a_form() -> None:
    assert [each.what for each in read_actions("<p>Zaal regelen").proposals] == ["Zaal regelen"]
