"""How a reading is told to the user."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from model.periods import Boundaries, Period, PeriodContext, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), document_date=dt.date(2017, 2, 4))

SHORT = {
    "9 maart": "do 9 mrt 2017",
    "Medio april": "11–20 apr 2017",
    "29 juni - 10 augustus": "29 jun–10 aug 2017",
    "21 december 2016 t/m 4 januari 2017": "21 dec 2016–4 jan 2017",
    "juni": "jun 2017",
    "Mei/juni": "mei–jun 2017",
    "december 2020-januari 2021": "dec 2020–jan 2021",
    "week 36 2017": "wk 36 (4–10 sep 2017)",
    "wk 36-38 2017": "wk 36–38 (4–24 sep 2017)",
    "Q3": "Q3 (jul–sep 2017)",
    "Q3 en Q4 2021": "Q3–Q4 (jul–dec 2021)",
    "Q3 2023 - 2026": "jul 2023–dec 2026",
    "zomer 2020": "jun–aug 2020",
    "2022": "2022",
    "2022 t/m 2024": "2022–2024",
    "voor de zomer van 2016": "t/m 30 jun 2016",
    "t/m 30 april": "t/m 30 apr 2017",
    "vanaf 20 april": "vanaf 20 apr 2017",
    "rond 12 april": "± 9–15 apr 2017",
    "11 of 12 mei": "11–12 mei 2017 ?",
    "20 april?": "do 20 apr 2017 ?",
    "wo 21 april": "vr 21 apr 2017 ?",
    "9 maart (o.v.b.)": "do 9 mrt 2017 (o.v.b.)",
    "5 oktober 2016, 19.00-21.30 uur": "wo 5 okt 2016 19.00–21.30 uur",
    "18.30 uur": "18.30 uur",
    "doorlopend": "jan–aug 2017",
    "z.s.m.": "z.s.m.",
    "uiterlijk 10 maart, 12.00 uur": "t/m 10 mrt 2017 12.00 uur",
    "12 april (vóór 12.00 uur)": "wo 12 apr 2017 tot 12.00 uur",
    "week 12 (6 t/m 10 maart)": "6–10 mrt 2017 ?",
    "wekelijks vanaf 1 mei": "vanaf 1 mei 2017",
    "n.t.b.": "zonder datum",
    "maandelijks": "zonder datum",
    "na besluit college": "zonder datum",
    "2 weken vooraf": "zonder datum",
    "6 weken ter inzage": "zonder datum",
    "na het reces": "zonder datum",
    "12": "niet begrepen",
    "30 februari 2017": "bestaat niet",
    "": "zonder datum",
}

SENTENCES = {
    "Medio april": "Begrepen als 11 t/m 20 april 2017; medio is dag 11 tot en met 20; "
    "het jaar komt uit de looptijd van het plan.",
    "9 maart 2017": "Begrepen als donderdag 9 maart 2017.",
    "juni 2018": "Begrepen als juni 2018.",
    "week 36 2017": "Begrepen als week 36, 4 t/m 10 september 2017.",
    "Q2 2018": "Begrepen als april t/m juni 2018.",
    "najaar 2022": "Begrepen als september t/m november 2022; het najaar is september tot en met november.",
    "2022": "Begrepen als 2022.",
    "Begin 2023": "Begrepen als januari t/m maart 2023; begin van een jaar is januari tot en met maart.",
    "eerste week van mei 2018": "Begrepen als 1 t/m 7 mei 2018; de eerste week is dag 1 tot en met 7.",
    "rond 12 april 2017": "Begrepen als 9 t/m 15 april 2017; "
    "‘rond’ is gelezen als 3 dagen ervoor tot en met 3 dagen erna.",
    "vóór 1 mei 2017": "Begrepen als t/m 30 april 2017; de genoemde dag zelf telt niet mee.",
    "voor de zomer van 2016": "Begrepen als t/m 30 juni 2016; voor de zomer is tot en met 30 juni.",
    "vanaf 20 april 2017": "Begrepen als vanaf 20 april 2017; het einde is dat van het plan, 31 augustus 2017.",
    "1 tot 5 mei 2017": "Begrepen als 1 t/m 5 mei 2017; ‘tot’ is gelezen als ‘tot en met’.",
    "november": "Begrepen als november 2017; het jaar komt uit de looptijd van het plan; "
    "dit valt buiten de looptijd van het plan.",
    "wo 21 april 2017": "Begrepen als vrijdag 21 april 2017; de weekdag in de tekst past niet bij deze datum.",
    "5 oktober 2016, van 19.00 tot 21.30 uur": "Begrepen als woensdag 5 oktober 2016 van 19.00 tot 21.30 uur.",
    "doorlopend": "Begrepen als doorlopend: de looptijd van het plan, januari t/m augustus 2017.",
    "z.s.m.": "Begrepen als zo snel mogelijk; staat bovenaan.",
    "Nog te bepalen": "De datum moet nog worden bepaald; staat onder Zonder datum.",
    "31 april": "Deze datum bestaat niet; staat onder Zonder datum.",
    "12": "Niet begrepen als datum; staat onder Zonder datum.",
    "maandelijks": "Begrepen als iets dat zich herhaalt; staat onder Zonder datum.",
    "wekelijks t/m juni 2018": "Begrepen als iets dat zich herhaalt, t/m 30 juni 2018.",
    "uiterlijk 10 maart 2017, 12.00 uur": "Begrepen als t/m 10 maart 2017 12.00 uur.",
    "12 april 2017 (vóór 12.00 uur)": "Begrepen als woensdag 12 april 2017 tot 12.00 uur.",
    "9 maart 2017 20.00 uur t/m 10 maart 2017 22.00 uur": "Begrepen als 9 maart 2017 20.00 uur t/m "
    "10 maart 2017 22.00 uur.",
    "9 maart 2017, half acht": "Begrepen als donderdag 9 maart 2017; "
    "of de tijd in de ochtend of in de avond is, staat er niet bij.",
    "was 3 mei, nu 10 mei 2017": "Begrepen als woensdag 10 mei 2017; de tekst noemt ook de datum die het eerst was.",
    "6, 13 en 20 maart 2017": "Begrepen als 6 t/m 20 maart 2017; de tekst noemt meer datums; "
    "dit is van de eerste tot en met de laatste.",
    "11 of 12 mei 2017": "Begrepen als 11 t/m 12 mei 2017; er is nog een keuze te maken.",
    "week 12 2017 (6 t/m 10 maart)": "Begrepen als 6 t/m 10 maart 2017; het jaar komt uit de looptijd van het plan; "
    "deze dagen vallen niet in de week die de tekst noemt.",
    "eind week 12 2018": "Begrepen als 22 t/m 23 maart 2018; eind van een week is donderdag en vrijdag.",
    "weekend van 10 juni 2017": "Begrepen als 10 t/m 11 juni 2017; een weekend is zaterdag en zondag.",
    "eerste twee weken van mei 2018": "Begrepen als 1 t/m 14 mei 2018; "
    "de eerste 2 weken zijn de eerste 14 dagen van de maand.",
    "laatste week van mei 2018": "Begrepen als 25 t/m 31 mei 2018; "
    "de laatste week is de laatste zeven dagen van de maand.",
    "eerste werkdag van juni 2018": "Begrepen als vrijdag 1 juni 2018; "
    "een werkdag is geen zaterdag, zondag of feestdag.",
    "tweede helft 2018": "Begrepen als juli t/m december 2018; "
    "de tweede helft van een jaar is juli tot en met december.",
    "begin Q2 2018": "Begrepen als april 2018; begin van een kwartaal is de eerste maand.",
    "schooljaar 2016-2017": "Begrepen als augustus 2016 t/m juli 2017; "
    "een schooljaar is 1 augustus tot en met 31 juli.",
    "komende zomer": "Begrepen als juni t/m augustus 2017; de zomer is juni tot en met augustus; "
    "het jaar komt uit de datum van het document.",
    "6 febuari 2017": "Begrepen als maandag 6 februari 2017; ‘febuari’ is gelezen als februari.",
    "Mei/juni 2017 (afgerond)": "Begrepen als mei t/m juni 2017; de tekst zegt dat het klaar is.",
    "afgerond": "De tekst zegt dat het klaar is, en niet wanneer; staat onder Zonder datum.",
    "9 maart 2017?": "Begrepen als donderdag 9 maart 2017; de tekst is er nog niet zeker van.",
    "9 maart 2017 o.v.b.": "Begrepen als donderdag 9 maart 2017; onder voorbehoud.",
    "na 20 april 2018": "Begrepen als vanaf 21 april 2018; ‘na’ begint op de dag erna.",
    "ma t/m vr": "Begrepen als een dag van de week; van welke week staat er niet bij; staat onder Zonder datum.",
    "projectweek 3": "Begrepen als een week van het project; geef bij ‘Wat het plan open laat’ op wanneer week 1 "
    "begint; staat onder Zonder datum.",
    "18.30 uur": "Begrepen als een tijd zonder dag, 18.30 uur; staat onder Zonder datum.",
    "2 weken vooraf": "Begrepen als een moment dat van een ander moment afhangt; staat onder Zonder datum.",
    "na besluit college": "Begrepen als een gebeurtenis waarvan de datum niet bekend is; staat onder Zonder datum.",
    "6 weken ter inzage": "Begrepen als een duur zonder begindatum; staat onder Zonder datum.",
    "na het reces": "Begrepen als vakantie, feestdagen of reces; die datums verschillen en worden niet geraden; "
    "staat onder Zonder datum.",
    "n.v.t.": "Begrepen als niet van toepassing; staat onder Zonder datum.",
    "": "Er is geen periode ingevuld; staat onder Zonder datum.",
}


@pytest.mark.parametrize(("text", "shown"), SHORT.items())
def test_a_reading_is_shown_in_a_few_words(text: str, shown: str) -> None:
    assert read_period(text, RUN).short() == shown


@pytest.mark.parametrize(("text", "shown"), SENTENCES.items())
def test_a_reading_is_explained_in_one_sentence(text: str, shown: str) -> None:
    assert read_period(text, RUN).sentence() == shown


@pytest.mark.parametrize("text", [*SHORT, *SENTENCES])
@pytest.mark.parametrize("context", [RUN, PeriodContext(), PeriodContext(document_date=dt.date(2017, 2, 4))])
def test_every_sentence_is_whole(text: str, context: PeriodContext) -> None:
    period = read_period(text, context)

    assert period.sentence().endswith(".")
    assert "None" not in period.sentence() + period.short()
    assert period.short() == period.short().strip()


def test_a_year_that_is_not_known_is_asked_for() -> None:
    period = read_period("9 maart", PeriodContext())

    assert period.short() == "9 mrt, jaar?"
    assert period.sentence() == "Begrepen als 9 maart; het jaar is niet bekend."


def test_a_whole_month_without_a_year_is_named() -> None:
    assert read_period("vanaf mei", PeriodContext()).short() == "vanaf 1 mei, jaar?"
    assert read_period("mei/juni", PeriodContext()).short() == "mei–jun, jaar?"
    assert read_period("week 36", PeriodContext()).sentence().startswith("Begrepen als week 36")


def test_a_true_date_is_told_like_any_other() -> None:
    period = Period.of_day(dt.datetime(2017, 3, 9, 19, 30))

    assert period.short() == "do 9 mrt 2017 19.30 uur"
    assert period.sentence() == "Begrepen als donderdag 9 maart 2017 19.30 uur."


@pytest.mark.parametrize(
    "settings",
    [{"begin_until": 20}, {"middle_until": 31}, {"before_summer": (6, 31)}, {"seasons": ()}, {"year_middle_until": 12}],
)
def test_boundaries_that_divide_nothing_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Boundaries(**settings)


def test_the_boundaries_decide_and_the_sentence_says_so() -> None:
    early = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), boundaries=Boundaries(7, 21, circa_days=2))

    assert read_period("medio april", early).short() == "8–21 apr 2017"
    assert "medio is dag 8 tot en met 21" in read_period("medio april", early).sentence()
    assert read_period("rond 12 april", early).short() == "± 10–14 apr 2017"
