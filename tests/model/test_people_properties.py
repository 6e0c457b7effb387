"""What must hold for any text at all in a cell about people, however strange."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from model.action_proposals import read_actions
from model.audiences import read_audiences
from model.cell_lists import interleaved, split_lines, split_names
from model.channels import read_channels
from model.columns import Role
from model.people import KnownPeople, read_doers
from model.periods import PeriodContext, read_period
from model.row_people import read_people
from model.status import read_status

_WRITTEN = (
    "inwoners Raad pers Anna Bram AB team communicatie projectleider secretariaat flyer Facebook X website tekst "
    "schrijven en of / & + , ; . : - – • * 1. 2) a) ( ) [ ] [x] ☐ ✓ -> → @ @Anna door Wie: actie: niet geen behalve "
    "wordt worden uitgenodigd die dat zoals o.a. n.t.b. ? 7-2 09/03 12 april vóór gereed klaar 3-2: in- werk- B&W e.d. "
    "zowel als wel <li> </li> <ul> <p> &nbsp; &amp; & “ ” \n \n\n \r\n \t \x00 \ud800 ½ İ ß ﬁ Uitvoering voornamelijk "
    "van te"
)
_PIECES = _WRITTEN.split(" ")
KNOWN = KnownPeople(frozenset({"Anna Bakker", "team communicatie"}))
CONTEXT = PeriodContext(dt.date(2027, 1, 1), dt.date(2027, 12, 31))

texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=14).map("".join),
)
patient = settings(deadline=None, max_examples=300)


@given(texts)
@patient
def test_no_list_loses_a_character(text: str) -> None:
    for split in (split_names, split_lines):
        listed = split(text)

        assert interleaved(listed) == text
        assert len(listed.gaps) == len(listed.items) + 1
        assert listed.written([item.text for item in listed.items]) == (text if listed.items else "")


@given(texts)
@patient
def test_no_text_ever_raises_and_every_span_lies_inside_it(text: str) -> None:
    audiences, channels, actions = read_audiences(text), read_channels(text), read_actions(text, KNOWN, CONTEXT)
    placed = [*audiences.named, *audiences.excluded, *channels.named, *channels.excluded, *actions.proposals]
    doers = [doer for found in actions.proposals for doer in (*found.executors, *found.mentioned)]
    if actions.line is not None:
        placed.append(actions.line)
        doers += [*actions.line.executors, *actions.line.mentioned]

    assert all(text[found.span[0] : found.span[1]] == found.text for found in placed)
    assert all(text[doer.span[0] : doer.span[1]] == doer.name for doer in doers)
    assert all(0 <= doer.span[0] < doer.span[1] <= len(text) for doer in (*doers, *read_doers(text, KNOWN)))


@given(texts)
@patient
def test_the_same_text_always_means_the_same(text: str) -> None:
    roles = dict.fromkeys((Role.AUDIENCE, Role.CHANNEL, Role.ACTION, Role.OWNER), text)
    once = read_people(roles, KNOWN, CONTEXT, read_period("6 februari", CONTEXT), read_status(text))
    for cached in (read_audiences, read_channels, read_actions, read_doers, split_names, split_lines):
        cached.cache_clear()

    again = read_people(roles, KNOWN, CONTEXT, read_period("6 februari", CONTEXT), read_status(text))

    assert once == again
