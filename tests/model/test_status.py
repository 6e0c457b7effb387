"""What status texts mean: the words found in real plans, in any order of words."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import PeriodContext, read_period
from model.status import State, answered_status, read_status


@pytest.mark.parametrize(
    ("state", "texts"),
    [
        (
            State.NOT_STARTED,
            [
                "",
                "   ",
                "Nog starten",
                "Nog starten.",
                "Nog starten vanaf 4-5.",
                "Open",
                "Te maken",
                "Te verzenden",
                "Nog te bepalen",
                "nog te doen",
                "to do",
                "gepland",
                "Pending",
                "0%",
                "[ ] Te maken [ ] Gereed",
            ],
        ),
        (
            State.BUSY,
            [
                "Loopt",
                "Nog verder uit te werken",
                "Nog verder uit te werken na 4-5.",
                "lopend",
                "in uitvoering",
                "bezig",
                "in bewerking",
                "concept",
                "ter review",
                "wacht op akkoord",
                "in voorbereiding",
                "50%",
                "99 %",
            ],
        ),
        (
            State.DONE,
            [
                "Gereed",
                "GEREED.",
                "Verzonden",
                "verstuurd",
                "Afgedaan",
                "Completed",
                "afgerond",
                "klaar",
                "gedaan",
                "geplaatst",
                "gepubliceerd",
                "uitgevoerd",
                "x",
                "V",
                "✓",
                "100%",
                "[ ] Te maken [x] Gereed",
                "☐ Te maken ☑ Gereed",
            ],
        ),
        (
            State.DROPPED,
            [
                "gesloten (niet gereed maar achterhaald)",
                "vervallen",
                "Geannuleerd",
                "gaat niet door",
                "n.v.t.",
                "nvt",
            ],
        ),
        (
            State.POSTPONED,
            ["schuift door naar mei", "aangehouden", "uitgesteld", "on hold", "Verplaatst naar 16 maart"],
        ),
        (
            State.SIGNAL,
            [
                "Volgens verwachting",
                "groen",
                "oranje",
                "Rood",
                "planning overschrijdt",
                "risico",
                "loopt vertraging op",
            ],
        ),
        (State.UNKNOWN, ["opgeschoven richting de zomer", "zie bijlage", "gesloten", "150%", "?", "12", "rode draad"]),
    ],
)
def test_each_word_has_its_state(state: State, texts: list[str]) -> None:
    assert {text: read_status(text).state for text in texts} == dict.fromkeys(texts, state)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("niet gereed", State.BUSY),
        ("Nog niet klaar", State.BUSY),
        ("bijna gereed", State.BUSY),
        ("moet 1 mei gereed zijn", State.BUSY),
        ("nog niet verstuurd", State.NOT_STARTED),
        ("Flyer is nog niet geplaatst", State.NOT_STARTED),
        ("wordt volgende week verstuurd", State.NOT_STARTED),
        ("niet gestart", State.NOT_STARTED),
        ("niet uitgesteld", State.UNKNOWN),
        ("gaat niet door", State.DROPPED),
        ("Klaar, folder is 3-5 verspreid.", State.DONE),
        ("Folder is klaar en op 12-5 verspreid?", State.DONE),
        ("gestart 1-2, gereed 7-2", State.DONE),
        ("tekst gereed, nog te verzenden", State.BUSY),
        ("Concept gereed", State.BUSY),
        ("Gereed (deel 2 vervallen)", State.DONE),
        ("Vervallen (was gereed)", State.DROPPED),
        ("Loopt, maar niet gereed", State.BUSY),
        ("Open dag gereed", State.DONE),
    ],
)
def test_the_order_of_the_words_counts(text: str, state: State) -> None:
    assert read_status(text).state is state


@pytest.mark.parametrize(
    ("text", "to_check"),
    [("verstuurd?", True), ("(verstuurd?)", True), ("Gereed ? ", True), ("Wie? Gereed.", False), ("Gereed", False)],
)
def test_a_question_mark_at_the_end_asks_for_a_check(text: str, to_check: bool) -> None:
    status = read_status(text)

    assert (status.to_check, status.state) == (to_check, State.DONE)


@pytest.mark.parametrize(
    ("text", "done_on"),
    [
        ("Klaar, folder is 3-5 verspreid.", (3, 5)),
        ("Folder is klaar en op 12-5 verspreid?", (12, 5)),
        ("geplaatst op 3 maart", (3, 3)),
        ("Verstuurd 7-2-2017", (7, 2, 2017)),
        ("gestart 1-2, gereed 7-2", (7, 2)),
        ("Gereed (7-2)", (7, 2)),
        ("Gereed", None),
        ("nog niet verstuurd, 7-2 nagevraagd", None),
    ],
)
def test_what_is_done_tells_on_which_day(text: str, done_on: tuple[int, ...] | None) -> None:
    assert read_status(text).done_on == done_on


@pytest.mark.parametrize(
    ("text", "from_on"),
    [
        ("Nog starten vanaf 4-5.", "4-5"),
        ("Nog starten vanaf juni.", "juni"),
        ("schuift door naar medio mei, na overleg", "medio mei"),
        ("Te verzenden per mail", ""),
        ("Nog starten", ""),
    ],
)
def test_what_is_put_off_tells_from_when(text: str, from_on: str) -> None:
    assert read_status(text).from_on == from_on


def test_the_start_that_a_status_names_can_be_read_as_a_period() -> None:
    context = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31))

    assert read_period(read_status("Nog starten vanaf juni.").from_on, context).start == dt.date(2017, 6, 1)


def test_done_and_dropped_are_closed_and_all_else_is_open() -> None:
    texts = ["Gereed", "vervallen", "Nog starten", "Loopt", "uitgesteld", "rood", "zie bijlage", ""]

    assert [text for text in texts if not read_status(text).is_open] == ["Gereed", "vervallen"]


def test_the_text_is_kept_as_it_is() -> None:
    assert read_status("  Nog  starten. ").text == "  Nog  starten. "


@pytest.mark.parametrize(
    ("state", "texts"),
    [
        (
            State.NOT_STARTED,
            [
                "nog maken",
                "nog regelen",
                "Nog versturen",
                "nog te plaatsen",
                "nog inplannen",
                "moet nog",
                "te plannen",
                "nog niet gepland",
                "ingepland op 4 mei",
                "gepland voor juni",
                "staat gepland",
                "wordt verstuurd",
                "moet nog verstuurd worden",
                "start in mei",
                "begint op maandag",
                "☐",
                "[ ]",
                "0 %",
                "Nog doen!",
                "N.t.b.",
                "nog niet verspreid",
                "is nog niet gepubliceerd",
                "zal worden geplaatst",
            ],
        ),
        (
            State.BUSY,
            [
                "Nog niet af",
                "bijna af",
                "half af",
                "bijna klaar",
                "deels gereed",
                "Concept klaar",
                "concept is klaar",
                "eerste concept gereed",
                "klaar, maar nog niet gedrukt",
                "klaar voor verzending",
                "gereed voor publicatie",
                "klaar om te verzenden",
                "tekst gereed, vormgeving loopt",
                "in de maak",
                "in productie",
                "in afstemming",
                "wordt voorbereid",
                "doorlopend",
                "continu",
                "loopt door",
                "doing",
                "In Progress",
                "ligt ter goedkeuring",
                "wacht op reactie",
                "verwacht gereed 1 mei",
                "moet 1 mei gereed",
                "gereed, nog te verzenden",
                "opgestart",
                "gereed. Nog niet op de site",
                "75 %",
            ],
        ),
        (
            State.DONE,
            [
                "Gereed!",
                "is gereed",
                "alles klaar",
                "af",
                "is af",
                "Brieven zijn verstuurd",
                "gemaild aan de raad",
                "gedeeld op socials",
                "bezorgd",
                "gepresenteerd op 3 mei",
                "heeft plaatsgevonden",
                "staat online",
                "finished",
                "Sent",
                "7 feb. gereed",
                "op 7 februari geplaatst in de krant",
                "geplaatst wk 6",
                "✔",
                "✅",
                "☑ gereed",
                "[x]",
                "100% gereed",
                "Gereed (?)",
                "verstuurd/geplaatst",
            ],
        ),
        (
            State.DROPPED,
            [
                "geschrapt",
                "afgeblazen",
                "niet nodig",
                "ingetrokken",
                "komt te vervallen",
                "Vervalt.",
                "geannuleerd i.v.m. storm",
            ],
        ),
        (State.POSTPONED, ["On-hold", "doorgeschoven", "uitgesteld tot mei", "verplaatst naar 3 juni", "geparkeerd"]),
        (
            State.SIGNAL,
            ["op koers", "loopt op schema", "geel", "groen: op schema", "loopt achter", "at risk", "vertraagd"],
        ),
        (
            State.UNKNOWN,
            [
                "akkoord",
                "besproken",
                "ja",
                "nee",
                "nieuw",
                "zie mail 3-4",
                "naar volgend jaar",
                "-",
                "...",
                "ok",
                "wordt vervolgd",
            ],
        ),
    ],
)
def test_further_forms_have_their_state(state: State, texts: list[str]) -> None:
    assert {text: read_status(text).state for text in texts} == dict.fromkeys(texts, state)


@pytest.mark.parametrize(
    ("text", "state", "done_on", "entry"),
    [
        ("3-2: concept gereed; 9-2: verstuurd", State.DONE, (9, 2), "9-2: verstuurd"),
        # Some write the newest on top.
        ("9-2: verstuurd\n3-2: concept gereed", State.DONE, (9, 2), "9-2: verstuurd"),
        ("20-12: concept; 8-1: verstuurd", State.DONE, (8, 1), "8-1: verstuurd"),
        ("3 februari: bezig\n9 februari - gereed", State.DONE, (9, 2), "9 februari - gereed"),
        ("3-2-2027: gereed; 1-2-2028: vervallen", State.DROPPED, None, "1-2-2028: vervallen"),
        ("- 3-2 tekst gereed\n- 5-2 nog niet verstuurd", State.NOT_STARTED, None, "- 5-2 nog niet verstuurd"),
        ("1-3 gestart. 7-3 gereed.", State.DONE, (7, 3), "7-3 gereed."),
        # One date makes no log.
        ("klaar; flyer 3-5 verspreid", State.DONE, (3, 5), ""),
        ("7-2: verstuurd", State.DONE, (7, 2), ""),
    ],
)
def test_of_a_log_the_last_dated_entry_counts(
    text: str, state: State, done_on: tuple[int, ...] | None, entry: str
) -> None:
    status = read_status(text)

    assert (status.state, status.done_on, status.entry) == (state, done_on, entry)


@pytest.mark.parametrize(
    "text",
    [
        "<open, loopt, gereed>",
        "open, loopt, gereed",
        "Open / Loopt / Gereed",
        "open\nbezig\nklaar",
        "<kies: vervallen>",
    ],
)
def test_the_explanation_of_a_form_is_no_status(text: str) -> None:
    assert read_status(text).state is State.UNKNOWN


@pytest.mark.parametrize(
    "text", ["Gereed, verstuurd", "Klaar, geplaatst, gepubliceerd", "Gereed <3-5>", "x, verstuurd, gemaild"]
)
def test_several_words_for_one_state_are_no_list_to_choose_from(text: str) -> None:
    assert read_status(text).state is State.DONE


@pytest.mark.parametrize(
    "text", ["Gereed m.u.v. de foto's", "klaar, behalve het adres", "Op de bijlage na gereed", "Conceptversie klaar"]
)
def test_what_is_done_but_for_a_part_is_in_progress(text: str) -> None:
    assert read_status(text).state is State.BUSY


def test_a_day_after_something_is_no_exception() -> None:
    assert read_status("Op 3-5 na akkoord verstuurd").state is State.DONE


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Niets gedaan", State.NOT_STARTED),
        ("wordt niet verstuurd", State.DROPPED),
        ("Wordt niet meer geplaatst", State.DROPPED),
        ("wordt nog niet verstuurd", State.NOT_STARTED),
        ("\N{HEAVY CHECK MARK}\N{VARIATION SELECTOR-16}", State.DONE),
    ],
)
def test_what_will_not_be_done_is_not_done(text: str, state: State) -> None:
    assert read_status(text).state is state


@pytest.mark.parametrize(
    ("head", "text", "state"),
    [
        ("Afgerond (j/n)", "ja", State.DONE),
        ("Gereed?", "J", State.DONE),
        ("Afgerond j/n", "nee", State.BUSY),
        ("Verstuurd", "Nee.", State.NOT_STARTED),
        ("Status", "ja", State.UNKNOWN),
        ("Gereed?", "loopt", State.BUSY),
        ("Akkoord", "ja", State.UNKNOWN),
    ],
)
def test_a_head_may_be_a_question_that_the_cells_answer(head: str, text: str, state: State) -> None:
    status = answered_status(head, text)

    assert status.state is state
    assert status.text == text


def test_the_period_of_a_status_ends_where_the_text_goes_on() -> None:
    assert read_status("vanaf 4 mei te verzenden").from_on == "4 mei"
