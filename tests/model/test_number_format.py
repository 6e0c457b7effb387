"""Numbers and dates are shown as Excel shows them in the Netherlands."""

import datetime as dt

import pytest

from model.number_format import format_date, format_number, is_date_format

MOMENT = dt.datetime(2017, 3, 9, 19, 5, 7)


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (3, "General", "3"),
        (1250.5, "General", "1250,5"),
        (0.1 + 0.2, "General", "0,3"),
        (-2, "General", "-2"),
        (1250.5, "#,##0.00", "1.250,50"),
        (1234567, "#,##0", "1.234.567"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12,5%"),
        (40, '"€" #,##0.00', "€ 40,00"),
        (40, "[$€-413] #,##0.00", "€ 40,00"),
        (-40, '"€" #,##0.00;"€" -#,##0.00', "€ -40,00"),
        (0, '0;-0;"geen"', "geen"),
        (7, "000", "007"),
        (2.5, "0.##", "2,5"),
        (2, "0.##", "2"),
        (1500000, '0.0,,"M"', "1,5M"),
        (3, "[Red]0", "3"),
        (3.0, '0" stuks"', "3 stuks"),
        (3, '0 "stuks"', "3 stuks"),
        (3, "0\\ \\s\\t\\.", "3 st."),
        (2500000, '0.0,," mln"', "2,5 mln"),
        (0.5, "0 %", "50 %"),
        (0, '0;-0;"geen; niets"', "geen; niets"),
        (-3, '0" st.";-0" st; min"', "-3 st; min"),
        (4, '"week 0"0', "week 04"),
        (4, '0" van 10#"', "4 van 10#"),
        (12, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "12"),
    ],
)
def test_a_number_is_shown_in_dutch_notation(value: float, code: str, shown: str) -> None:
    assert format_number(value, code) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("mm-dd-yy", "9-3-2017"),
        ("d-mmm-yy", "9-mrt-17"),
        ("d mmmm yyyy", "9 maart 2017"),
        ("dddd d mmmm", "donderdag 9 maart"),
        ("ddd dd/mm/yyyy", "do 09/03/2017"),
        ("dd-mm-yyyy hh:mm", "09-03-2017 19:05"),
        ("h:mm:ss", "19:05:07"),
        ("h:mm AM/PM", "7:05 PM"),
        ("m/d/yy h:mm", "9-3-2017 19:05"),
        ("[$-413]d mmmm yyyy;@", "9 maart 2017"),
        ('"week van" d-m', "week van 9-3"),
        ("mmm-yy", "mrt-17"),
    ],
)
def test_a_date_is_shown_with_dutch_names(code: str, shown: str) -> None:
    assert format_date(MOMENT, code) == shown


@pytest.mark.parametrize("code", ["d-m-yyyy", "mm-dd-yy", "[h]:mm", "h:mm", "[$-413]d mmm", "yyyy"])
def test_a_date_format_is_known_as_one(code: str) -> None:
    assert is_date_format(code)


@pytest.mark.parametrize("code", ["General", "0", "#,##0.00", "@", '"dagen" 0', "[Red]0", "0%", "€ 0"])
def test_another_format_is_not_taken_for_a_date(code: str) -> None:
    assert not is_date_format(code)
