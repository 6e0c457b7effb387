"""Every form of period found in real plans, and further ones, with all that is understood of each."""

from __future__ import annotations

import datetime as dt
from itertools import chain

import pytest
from period_forms import PLAN, PRACTICE, F
from period_forms_blocks import BLOCKS
from period_forms_days import DAYS

from model.periods import Mark, PeriodContext, Precision, read_period

FURTHER = DAYS | BLOCKS


def rows(table: dict[str, tuple[F, ...]]) -> list[object]:
    return [pytest.param(form, id=f"{row}: {form.text!a}") for row, forms in table.items() for form in forms]


@pytest.mark.parametrize("form", rows(PRACTICE))
def test_each_form_found_in_real_plans_is_read(form: F) -> None:
    assert form.read(read_period(form.text, PLAN)) == form.expected


@pytest.mark.parametrize("form", rows(FURTHER))
def test_each_further_form_is_read(form: F) -> None:
    assert form.read(read_period(form.text, PLAN)) == form.expected


def test_the_further_forms_are_many_and_none_stands_twice() -> None:
    texts = [form.text for form in chain(*PRACTICE.values(), *FURTHER.values())]

    assert len(texts) == len(set(texts))
    assert sum(map(len, FURTHER.values())) >= 200


@pytest.mark.parametrize("form", rows(PRACTICE | FURTHER))
@pytest.mark.parametrize("context", [PLAN, PeriodContext(), PeriodContext(week_one=dt.date(2017, 3, 6))])
def test_every_form_is_told_in_whole_words(form: F, context: PeriodContext) -> None:
    period = read_period(form.text, context)

    told = f"{period.short()} {period.sentence()}"
    assert period.sentence()[0].isupper()
    assert period.sentence().endswith(".")
    assert not any(wrong in told for wrong in ("None", "  ", ";;", "; ;", " ;", "..", "()"))


NO_DATES = (
    # Telephone numbers and other numbers of people and companies.
    "06-12345678",
    "06 12 34 56 78",
    "0318-298 911",
    "tel. 030-2",
    "KvK 12345678",
    "12345678",
    "31122017",
    "NL12 BANK 0123 4567 89",
    "ISBN 978-90-12",
    # Versions, rooms, houses, roads and papers.
    "v2.1",
    "v. 3-4",
    "versie 2-1",
    "Office 2016",
    "kamer B2-04",
    "zaal 2-3",
    "lokaal 12-3",
    "Dorpsstraat 4-6",
    "Kerkplein 12/3",
    "huisnummer 4-6",
    "3999 XY Esdorp",
    "1234 AB",
    "A4",
    "A12",
    "N224",
    "lijn 12-3",
    # Parts of texts, and cases.
    "artikel 3-4",
    "art. 3-4",
    "lid 2-3",
    "blz. 3/4",
    "p. 4-6",
    "bijlage 1-2",
    "tabel 2-3",
    "agendapunt 3-4",
    "fase 1-2",
    "deel 1-2",
    "zaak 2017/12",
    "zaaknr 2017-0304",
    "kenmerk 2017-03-09-01",
    "Z/17/12345",
    "begroting 2018",
    # Amounts, shares, scores and measures.
    "€ 12,50",
    "€ 5-7",
    "3-4 euro",
    "5/6 euro",
    "10%",
    "10 - 12 %",
    "3/4 deel",
    "uitslag 2-1",
    "3-1 gewonnen",
    "verhouding 3/4",
    "schaal 1:500",
    "16:9",
    "80 km/u",
    "3-4 km",
    "5-6 minuten",
    # People and groups of a certain age.
    "groep 7/8",
    "kinderen 4-12",
    "leeftijd 6-12",
    "6-12 jarigen",
    "2-3 mensen",
    "2017 inwoners",
    # Names. One that could as well be a month by itself (*Mei Li*, *April Jansen*) cannot be told from a month.
    "Jan belt de drukker",
    "Jan Jansen",
    "June Jansen",
    "Meijer",
    "Maarten",
    "Maartje",
    "Juliana",
    "Julius",
    "Augustinus",
    "J. Augustus",
    "dhr. Augustus",
    "mevrouw Mei",
    "familie Juli",
    "Winterswijk",
    "Di Caprio",
    # Words in which a month, season or holiday is only a part.
    "maar",
    "2 mei-kinderen",
    "mei-kinderen",
    "juli-actie",
    "zomer-actie",
    "Kerstmarkt",
    "kerst-inn",
    "paasvuur",
    "voorjaarsnota 2017",
    "novemberstorm",
    "oktoberfeest",
    # Addresses and names of files.
    "info@mei.nl",
    "@mei",
    "#mei",
    "www.gemeente.nl/2017/03",
    "plan_v2_2017-03-09.docx",
    "notulen 9-3-2017.docx",
    r"N:\Plannen\2017-03",
    # Words that begin like a period and are none.
    "week van de democratie",
    "dag van de architectuur",
    "maand van de geschiedenis",
    "begin maar",
    "laat mei weten wat je vindt",
    "zo nodig",
    "do's en don'ts",
    "van 1 tot 5",
    "12 en 13",
    "1 op 3",
    "niet op 3 mei",
    "zie planning",
    "2009-10",
    "3 en 4-5 personen",
    "idem",
    "H2",
    "eerste dagen van mei",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    period = read_period(text, PLAN)

    assert (period.precision, period.start, period.end, period.yearless) == (Precision.UNKNOWN, None, None, None)
    assert not period.flags
    assert period.sentence() == "Niet begrepen als datum; staat onder Zonder datum."


def test_a_number_that_is_no_date_is_still_none_where_nothing_tells_the_year() -> None:
    read = {text: read_period(text, PeriodContext()) for text in NO_DATES}

    assert {text for text, period in read.items() if period.is_dated or Mark.NO_YEAR in period.flags} == set()
