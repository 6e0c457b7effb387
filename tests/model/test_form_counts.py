"""What is counted and shared of a register, and the balance of a calendar."""

from __future__ import annotations

import datetime as dt

import pytest
from form_plans import FilledForm

from model.forms.balance import balance, kind_of
from model.forms.counted_tables import counted_tables
from model.forms.coverage import coverage
from model.forms.partner_plan import LEFT_OUT, partner_plan
from model.forms.sharing import Consent, consent_of
from model.values import text_of

REGISTER = "digitale_initiatieven"


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        ("ja", Consent.GIVEN),
        ("Ja, 3-4-2026", Consent.GIVEN),
        ("akkoord per mail", Consent.GIVEN),
        ("nee", Consent.REFUSED),
        ("Nee, liever niet", Consent.REFUSED),
        ("ja, ingetrokken 5-5", Consent.REFUSED),
        ("ja?", Consent.UNKNOWN),
        ("ja mits alleen naam", Consent.UNKNOWN),
        ("nog vragen", Consent.UNKNOWN),
        ("", Consent.UNKNOWN),
        ("januari", Consent.UNKNOWN),
    ],
)
def test_only_a_plain_yes_is_consent(text: str, consent: Consent) -> None:
    assert consent_of(text) is consent


@pytest.fixture
def register() -> FilledForm:
    plan = FilledForm(REGISTER)
    plan.fill(
        REGISTER,
        "dekking",
        [
            {"wijk": "Havenkwartier", "huishoudens": "1200"},
            {"wijk": "De Kolk", "huishoudens": "800"},
            {"wijk": "Oostbroek"},
        ],
    )
    rows = [
        ("WhatsApp", "Kolkwacht", "De Kolk", "40", "Fatima Aziz", "ja, 2-2-2026"),
        ("WhatsApp", "Haven Alert", "havenkwartier", "100", "Piet Zwart", "nee"),
        ("Nextdoor", "Samen", "Havenkwartier en De Kolk", "60", "", ""),
        ("Burgernet", "Burgernet", "hele gemeente", "900", "", ""),
        ("Facebook", "Weidezicht", "Weidezicht", "10", "Joep Bak", ""),
    ]
    keys = ("platform", "naam", "gebied", "leden", "beheerder", "toestemming")
    plan.fill(REGISTER, "initiatieven", [dict(zip(keys, row, strict=True)) for row in rows])
    return plan


def test_groups_and_members_are_counted_per_neighbourhood(register: FilledForm) -> None:
    counted = coverage(register.plan, register.found(REGISTER))
    assert [(area.name, area.groups, area.members) for area in counted.areas] == [
        ("Havenkwartier", 2, 130),
        ("De Kolk", 2, 70),
        ("Oostbroek", 0, 0),
    ]
    assert counted.areas[0].share == pytest.approx(130 / 12)
    assert counted.areas[2].share is None
    assert [name for _, name in counted.elsewhere] == ["Weidezicht"]
    assert counted.everywhere == 1


def test_the_table_of_coverage_says_which_neighbourhoods_have_no_group(register: FilledForm) -> None:
    (table,) = counted_tables(register.plan, register.open_plan.readings)
    assert table.rows[0] == ("Havenkwartier", "2", "130", "1.200", "10,8 %", "–")
    assert table.note == "1 wijk heeft nog geen groep. 1 groep geldt voor de hele gemeente en telt hier niet mee."


def test_partners_get_only_names_of_who_agreed(register: FilledForm) -> None:
    made, kept = partner_plan(register.plan, register.found(REGISTER), "Register")
    texts = [text_of(value) for row in made.tables[0].rows for value in row.cells]
    assert "Fatima Aziz" in texts
    assert not any("Zwart" in text or "Bak" in text for text in texts)
    assert texts.count(LEFT_OUT) == 2
    assert (kept.named, kept.unnamed) == (1, 2)
    assert "Gedeeld met politie" not in [column.title for column in made.tables[0].columns]
    assert "Piet Zwart" in register.texts(REGISTER, "initiatieven", "beheerder"), "the plan itself stays as it is"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("online", "online"),
        ("Offline", "offline"),
        ("hybride", "hybrid"),
        ("fysiek + online", "hybrid"),
        ("op locatie", "offline"),
        ("webinar", "online"),
        ("", "other"),
    ],
)
def test_the_form_of_an_activity_is_read(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_every_month_between_the_first_and_the_last_activity_counts() -> None:
    plan = FilledForm("communityplan")
    plan.fill(
        "communityplan",
        "kalender",
        [
            {"wanneer": "3 maart 2026", "activiteit": "Lezing", "vorm": "offline"},
            {"wanneer": "half maart 2026", "activiteit": "Webinar", "vorm": "online"},
            {"wanneer": "mei 2026", "activiteit": "Markt", "vorm": "hybride"},
            {"wanneer": "n.t.b.", "activiteit": "Slot", "vorm": "online"},
        ],
    )
    months = balance(plan.plan, plan.open_plan.readings, plan.found("communityplan"))
    assert [(month.first, month.online, month.offline, month.hybrid) for month in months] == [
        (dt.date(2026, 3, 1), 1, 1, 0),
        (dt.date(2026, 4, 1), 0, 0, 0),
        (dt.date(2026, 5, 1), 0, 0, 1),
    ]
    (table,) = counted_tables(plan.plan, plan.open_plan.readings)
    assert table.rows[-1] == ("Totaal", "1", "1", "1", "0", "3")
    assert table.note == "1 activiteit zonder datum telt niet mee."
