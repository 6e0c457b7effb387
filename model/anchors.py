"""The moments that others are counted from (`de bijeenkomst`), and which rows of the plan may be meant by each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from model.columns import Role
from model.counted import other_words
from model.folding import folded_line
from model.forms.titles import is_field
from model.key_words import key_words, later_parts, parts, stem
from model.knowledge import Knowledge
from model.periods import Period, PeriodContext, read_period
from model.plan import Plan, Section
from model.row_words import Ref, RowWords
from model.table import Table
from model.values import Moment

Own = Callable[[Ref], Period | None]

NAMING = (Role.SUBJECT, Role.CHANNEL, Role.ACTION, Role.GOAL, Role.MESSAGE)
"""The columns whose texts tell what a row is about, in the order in which one of them names it."""

MOST_NAMES = 3
"""Of more rows that may be meant, only the number is told."""

_MEETING = "\0"
"""Stands as a word in a row that is clearly a meeting, for moments that do not name what they are counted from."""

_MEETINGS = tuple(
    map(stem, ("bijeenkomst", "avond", "sessie", "evenement", "symposium", "congres", "inloop", "workshop", "festival"))
)
_HAPPENING = frozenset({Role.SUBJECT, Role.CHANNEL, Role.ACTION})
_LONGEST_NAME = 60
_BULLETS = "-–—•*· "
_ARTICLES = frozenset({"de", "het", "een", "deze", "dit", "onze", "den"})


@dataclass(slots=True, eq=False)
class Anchor:
    """The rows that may be meant: with days of their own, counted from yet another, and without days. `asking` are the
    rows whose moment is counted from this one. `aside` are those of them that speak of something else that has to do
    with it (`openingstijden` for `opening`): they are meant only when there is no other."""

    key: str
    words: tuple[str, ...]
    dated: set[Ref] = field(default_factory=set)
    counted: set[Ref] = field(default_factory=set)
    undated: set[Ref] = field(default_factory=set)
    chosen: Ref | None = None
    asking: set[Ref] = field(default_factory=set)
    aside: set[Ref] = field(default_factory=set)

    @property
    def meant(self) -> set[Ref]:
        """The rows with days of their own that come first."""
        return self.dated - self.aside or self.dated

    @property
    def is_a_meeting(self) -> bool:
        """Whether its words say no more than that it is a meeting, or go without saying."""
        return all(word.endswith(_MEETINGS) for word in self.words)

    def verdict(self) -> object:
        """Everything about the rows that may be meant on which a binding or its sentence rests, to compare."""
        # A row that asks is not meant itself, so that without dated rows each may look at another of the two.
        relevant = (self.meant,) if self.dated else (self.counted, self.undated)
        few = [frozenset(rows) if len(rows) <= MOST_NAMES else len(rows) for rows in relevant]
        return bool(self.dated), few, self.chosen

    def place(self, row: Ref, own: Period | None, aside: bool) -> None:
        """Put a row that speaks of it in the set where it belongs."""
        if own is not None:
            (self.counted if own.offset is not None else self.dated if own.is_dated else self.undated).add(row)
            if aside:
                self.aside.add(row)

    def leave_out(self, row: Ref) -> None:
        """The row is no longer meant, or has to be placed again."""
        for rows in (self.dated, self.counted, self.undated, self.aside):
            rows.discard(row)


class Anchors:
    """Finds the rows that may be meant, and keeps them up to date row by row. Nothing is indexed until it is asked."""

    def __init__(self, plan: Plan, knowledge: Knowledge, own: Own) -> None:
        self._plan = plan
        self._knowledge = knowledge
        self._own = own
        self._index: RowWords | None = None
        self._anchors: dict[str, Anchor] = {}
        self._by_word: dict[str, set[str]] = {}
        self.asked_by: dict[Ref, Anchor] = {}

    def anchor(self, text: str) -> Anchor:
        """The anchor that these words name; no words stand for a meeting that goes without saying."""
        key = anchor_key(text)
        known = self._anchors.get(key)
        if known is None:
            known = self._anchors[key] = Anchor(key, key_words(text))
            words = known.words or (_MEETING,)
            rows = self._rows()
            # A row that speaks of it holds all of its words, so that one is enough to be found by.
            self._by_word.setdefault(rows.rarest(words), set()).add(key)
            for row in rows.speaking_of(words):
                known.place(row, self._own(row), not _speaks(rows.of(row), words, later_parts))
            known.chosen = self._chosen(key)
        return known

    def row_changed(self, row: Ref) -> set[Ref]:
        """Other texts or days stand in the row, or it came in: the rows whose moment may now hang on another."""
        if self._index is None:
            return set()
        table = self._plan.table(row[0])
        columns = _naming_columns(table) if table.column_for(Role.PERIOD) is not None else []
        stems = _stems(table, table.row_index(row[1]), columns)
        return self._touched(row, self._index.put(row, stems), frozenset(stems))

    def row_gone(self, row: Ref) -> set[Ref]:
        """The row is no longer there."""
        return set() if self._index is None else self._touched(row, self._index.drop(row), frozenset())

    def no_longer_asking(self, row: Ref) -> None:
        """The moment of this row is to be read again."""
        anchor = self.asked_by.pop(row, None)
        if anchor is not None:
            anchor.asking.discard(row)

    def forget(self, with_texts: bool) -> None:
        """Anything may be another; without `with_texts` the rows still speak of the same."""
        self._anchors.clear()
        self._by_word.clear()
        self.asked_by.clear()
        if with_texts:
            self._index = None

    # --- Names ---

    def name(self, row: Ref, words: Sequence[str] = ()) -> str:
        """What to call a row: the first of its texts in which these words stand, else the first at all."""
        texts = self.texts(row)
        wanted = set(words)
        speaking = (text for text in texts if wanted <= {part for word in key_words(text) for part in parts(word)})
        text = next(speaking, texts[0] if texts else "").lstrip(_BULLETS)
        return text if len(text) <= _LONGEST_NAME else text[: _LONGEST_NAME - 1].rstrip() + "…"

    def texts(self, row: Ref) -> list[str]:
        """The texts that tell what a row is about, each on one line."""
        table = self._plan.table(row[0])
        place = table.row_index(row[1])
        texts = (" ".join(table.text(place, column).split()) for column in _naming_columns(table))
        return [text for text in texts if text]

    def identity(self, row: Ref) -> str:
        """The texts of a row as an answer of the user is remembered by."""
        return folded_line(" | ".join(self.texts(row)))

    def shown(self, rows: Collection[Ref], words: Sequence[str] = ()) -> list[str]:
        """The names of a few rows with their days, from early to late; none of many."""
        if len(rows) > MOST_NAMES:
            return []
        found = [(row, own) for row in rows if (own := self._own(row)) is not None]
        found.sort(key=lambda each: (each[1].sort_key, each[0]))
        return [f"‘{self.name(row, words)}’ ({other_words(own)})" for row, own in found]

    def in_order(self, rows: Iterable[Ref]) -> list[Ref]:
        """These rows in the order of the plan."""
        tables = {table.key: place for place, table in enumerate(self._plan.tables)}
        return sorted(rows, key=lambda row: (tables[row[0]], self._plan.table(row[0]).row_index(row[1])))

    def meeting_day(self) -> tuple[str, Period] | None:
        """What the plan says about when the meeting is, as its label and its days; None without such a line."""
        told = [one for one in self._plan.holders if not isinstance(one, Section) or is_field(one.title)]
        for found in sorted(told, key=lambda one: isinstance(one, Section)):
            if any(word.endswith(_MEETINGS) for word in key_words(found.name)):
                moment = found.value.value if isinstance(found.value, Moment) else None
                period = Period.of_day(moment) if moment else read_period(found.text, PeriodContext())
                if period.is_dated and period.offset is None:
                    return f"‘{found.name.strip().rstrip(':')}’", period
        return None

    # --- Parts ---

    def _rows(self) -> RowWords:
        if self._index is None:
            self._index = RowWords()
            for table in self._plan.tables:
                columns = _naming_columns(table) if table.column_for(Role.PERIOD) is not None else []
                for place, row in enumerate(table.rows) if columns else ():
                    self._index.put((table.key, row.id), _stems(table, place, columns))
        return self._index

    def _touched(self, row: Ref, old: frozenset[str], new: frozenset[str]) -> set[Ref]:
        """The rows that ask for an anchor of which this row changed who may be meant."""
        stale: set[Ref] = set()
        for key in self._keys_in(old | new) | self._knowledge.anchors.keys() & self._anchors.keys():
            anchor = self._anchors[key]
            before = anchor.verdict()
            words = anchor.words or (_MEETING,)
            named = len(anchor.meant) <= MOST_NAMES and row in anchor.meant
            anchor.leave_out(row)
            if new and _speaks(new, words, parts):
                anchor.place(row, self._own(row), not _speaks(new, words, later_parts))
            if key in self._knowledge.anchors:
                anchor.chosen = self._chosen(key)
            if anchor.verdict() != before or named:
                stale |= anchor.asking
        return stale

    def _keys_in(self, stems: Iterable[str]) -> set[str]:
        """The anchors that a row with these stems may speak of."""
        found: set[str] = set()
        for word in stems:
            for part in parts(word):
                found |= self._by_word.get(part, set())
        return found

    def _chosen(self, key: str) -> Ref | None:
        """The row that the user said is meant; None when it is not there, or no longer the only one with its texts."""
        wanted = self._knowledge.anchors.get(key)
        if wanted is None:
            return None
        rows = self._rows().speaking_of(key_words(wanted))
        found = [row for row in rows if self.identity(row) == wanted]
        return found[0] if len(found) == 1 else None


def anchor_key(text: str) -> str:
    """Under what the row that was chosen for a moment is remembered: its words, folded and without their article."""
    words = folded_line(text).split()
    while words and words[0] in _ARTICLES:
        del words[0]
    return " ".join(words)


def _speaks(stems: Iterable[str], words: Sequence[str], within: Callable[[str], list[str]]) -> bool:
    """Whether each of these words is one of the parts, as `within` tells them, of a stem."""
    return all(any(word in within(found) for found in stems) for word in words)


def _naming_columns(table: Table) -> list[int]:
    """The columns that tell what a row is about; where none plays such a role, those without any role."""
    roles = {role: place for place, role in enumerate(NAMING)}
    found = [place for place, column in enumerate(table.columns) if column.role in roles]
    if not found:
        return [place for place, column in enumerate(table.columns) if column.role is None and not column.counts_from]
    return sorted(found, key=lambda place: (roles[table.columns[place].role], place))  # type: ignore[index]


def _stems(table: Table, place: int, columns: Sequence[int]) -> list[str]:
    """The stems of the words in these columns of a row, and a sign when the row is clearly a meeting."""
    stems: list[str] = []
    for column in columns:
        words = key_words(table.text(place, column))
        stems += words
        first = next((word for word in words if word.isalpha()), "")
        if first.endswith(_MEETINGS) and table.columns[column].role in _HAPPENING:
            stems.append(_MEETING)
    return stems
