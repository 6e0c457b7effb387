"""What must hold for any text at all, however strange."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from model.periods import Period, PeriodContext, column_context, read_period
from model.status import read_status

_WRITTEN = (
    "begin medio eind half eerste tweede laatste helft week wk weken kwartaal Q3 jan febuari maart mei juni december "
    "lente zomer winter vr ma. woensdagavond uur u 19.00 20:30 24.00 7-2 31-4 09/03 7-2-2017 1-2-3 2017-02-07 2017 '17 "
    "12 31 45 1e 3de 1^e 4-7 36-38 6,13 2016-2018 t/m tot en met of , . ; : - – / ( ) ? vanaf na voor vóór uiterlijk "
    "rond ca. ± per elke 2x keer maanden jaar dagen z.s.m. n.t.b. o.v.b. xx dit volgend van de in op T -14 reces "
    "doorlopend vooraf tussen 0 99999999999999999999 \n ½ ᵉ ٣ \ud800 \x00 "
    "Pasen kerst 1e\u00a0paasdag Goede\u00a0Vrijdag Koningsdag oud\u00a0en\u00a0nieuw Prinsjesdag weekend projectweek "
    "schooljaar 16/17 2016-2017 halfjaar half acht kwart avond 's avonds wordt verplaatst naar niet dan\u00a0wel à "
    "vroeg werkdag dag ultimo 1Q17 III h am pm 20170309 2017-03-09T19:30 (afgerond) [x] ✓ gepland "
    "behalve dhr. @ _ .nl -kind"
)
_PIECES = _WRITTEN.split(" ")

written = st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join)
texts = st.one_of(
    st.text(max_size=60),
    written,
    st.lists(st.sampled_from(_PIECES), max_size=12).map("".join),
)
days = st.dates() | st.none() | st.sampled_from([dt.date.min, dt.date.max])
contexts = st.builds(
    PeriodContext,
    start=days,
    end=days,
    document_date=days,
    neighbours=st.lists(st.dates(), max_size=2).map(tuple),
    week_one=st.none() | st.dates(),
)
patient = settings(deadline=None, max_examples=300)


def fresh(text: str, context: PeriodContext) -> Period:
    """The reading without the cache."""
    return read_period.__wrapped__(text, context)


@given(texts, contexts)
@patient
def test_no_text_ever_raises_and_every_reading_can_be_told_and_sorted(text: str, context: PeriodContext) -> None:
    period = fresh(text, context)

    assert period.sentence().endswith(".")
    assert period.short()
    assert period.sort_key <= period.sort_key
    assert isinstance(hash(period), int)


@given(texts, contexts)
@patient
def test_the_same_text_always_means_the_same(text: str, context: PeriodContext) -> None:
    assert fresh(text, context) == fresh(text, context)


@given(texts, contexts, st.sampled_from(["", " ", "\t", "\u00a0", "\n", "  \n"]), st.sampled_from(["", " ", "\n\n"]))
@patient
def test_white_space_around_a_text_moves_only_the_span(
    text: str, context: PeriodContext, before: str, behind: str
) -> None:
    plain, padded = fresh(text, context), fresh(before + text + behind, context)

    if plain.span is None:
        assert padded == plain
    else:
        start, end = plain.span
        assert padded.span == (start + len(before), end + len(before))
        assert _without_span(padded) == _without_span(plain)


@given(texts, contexts)
@patient
def test_a_period_never_ends_before_it_starts(text: str, context: PeriodContext) -> None:
    period = fresh(text, context)

    if period.start and period.end:
        assert period.start <= period.end
    assert list(period.days) == sorted(set(period.days))


@given(texts, contexts)
@patient
def test_the_span_lies_in_the_text(text: str, context: PeriodContext) -> None:
    period = fresh(text, context)

    if period.span:
        assert 0 <= period.span[0] < period.span[1] <= len(text)


@given(written, contexts)
@patient
def test_the_matched_words_alone_mean_the_same_days(text: str, context: PeriodContext) -> None:
    period = fresh(text, context)

    if period.span is not None and period.is_dated:
        again = fresh(text[slice(*period.span)], context)
        assert (again.start, again.end, again.yearless) == (period.start, period.end, period.yearless)


@given(written, contexts, st.sampled_from([str.lower, str.upper, str.title]))
@patient
def test_capitals_mean_nothing(text: str, context: PeriodContext, write: Callable[[str], str]) -> None:
    assert _meaning(fresh(write(text), context)) == _meaning(fresh(text, context))


@given(written, contexts, st.sampled_from(["\u00a0", "\u202f", "\u2009"]))
@patient
def test_a_space_that_does_not_break_is_a_space(text: str, context: PeriodContext, space: str) -> None:
    assert _meaning(fresh(text.replace(" ", space), context)) == _meaning(fresh(text, context))


@given(written, contexts, st.data())
@patient
def test_a_hidden_character_in_a_word_means_nothing(text: str, context: PeriodContext, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    digits = text[at - 1 : at].isdigit() and text[at : at + 1].isdigit()
    hidden = "\u200b" if digits else data.draw(st.sampled_from(["\u00ad", "\u200b", "\ufeff"]))

    period = fresh(text[:at] + hidden + text[at:], context)

    assert _meaning(period) == _meaning(fresh(text, context))
    if period.span:
        assert 0 <= period.span[0] < period.span[1] <= len(text) + 1


@given(st.lists(texts, max_size=6), contexts)
@patient
def test_a_column_always_gives_a_context(column: list[str], context: PeriodContext) -> None:
    found = column_context(column, context)

    assert len(found.neighbours) in {0, 2}
    assert column_context(column, found) == found


@given(texts)
@patient
def test_no_status_ever_raises(text: str) -> None:
    assert read_status(text).text == text
    assert read_status(f" {text} ").state is read_status(text).state


@given(st.dates(dt.date(2000, 1, 1), dt.date(2069, 12, 31)))
@patient
def test_a_day_means_itself_in_every_way_of_writing(day: dt.date) -> None:
    written = [
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d/%m/%y}",
        f"{day:%Y-%m-%d}",
        Period.of_day(dt.datetime(day.year, day.month, day.day)).short(),
        Period.of_day(dt.datetime(day.year, day.month, day.day)).sentence().removeprefix("Begrepen als "),
    ]

    assert [fresh(text, PeriodContext()).start for text in written] == [day] * len(written)


@given(texts, contexts)
@patient
def test_what_is_shown_of_a_period_is_read_as_the_same_days(text: str, context: PeriodContext) -> None:
    """The short form is a form itself; reading it again gives the days it stands for."""
    period = fresh(text, context)
    if not (period.start and period.end) or period.flags or period.start.year < 1900 or period.end.year > 2099:
        return
    if period.start_time or period.end_time or "(" in period.short():
        return

    again = fresh(period.short(), PeriodContext())

    assert (again.start, again.end) == (period.start, period.end)


def _meaning(period: Period) -> tuple[object, ...]:
    """What is understood, without the words around it and where they stand."""
    return period.start, period.end, period.precision, period.flags, period.start_time, period.end_time, period.days


def _without_span(period: Period) -> list[object]:
    return [getattr(period, name) for name in itertools.chain(Period.__slots__) if name != "span"]
