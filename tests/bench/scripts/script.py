"""What a script is made of: steps with numbers that find their row or column in whatever table there is."""

from __future__ import annotations

from hypothesis import strategies as st
from sessions import WORDS

Step = tuple[object, ...]

TEXTS = (*WORDS, "1234,5", "16-3-2031", "  spaties  ", "<b>&amp;</b>", "lang " * 200)
TITLES = ("Opmerking", "Kosten", "Wijk & buurt", " Toelichting ", "Nieuw\nhoofd")

_number = st.integers(0, 30)
_some = st.lists(_number, min_size=1, max_size=3)
_text = st.sampled_from(TEXTS)

steps: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("set"), _number, st.lists(st.tuples(_number, _number, _text), min_size=1, max_size=4)),
    st.tuples(st.just("clear"), _number, _number, _number),
    st.tuples(st.just("insert"), _number, _number, st.integers(1, 3)),
    st.tuples(st.just("append"), _number, st.lists(_text, min_size=1, max_size=3)),
    st.tuples(st.just("remove"), _number, _some),
    st.tuples(st.just("move"), _number, _some, _number),
    st.tuples(st.just("duplicate"), _number, _some, _number),
    st.tuples(st.just("add column"), _number, _number, st.sampled_from(TITLES)),
    st.tuples(st.just("rename"), _number, _number, st.sampled_from(TITLES)),
    st.tuples(st.just("type"), _number, _text),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("save")),
    st.tuples(st.just("reopen")),
)
scripts = st.lists(steps, min_size=1, max_size=12)
