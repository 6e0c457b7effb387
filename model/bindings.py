"""Which row of the plan each relative moment hangs on, and the days that follow from it.

A row is meant when every key word of the moment (`de bijeenkomst`) stands in its texts and it has days of its own. When
exactly one row is meant, the moment is bound to it; of several, to the one that the user chose; otherwise to none, and
its sentence says what is the matter. Nothing is guessed. When no row with days of its own is meant, a row whose moment
is itself counted from another one may be, so that chains work; a ring of such rows has no days.

Everything is kept until a row changes that it rests on: `rows_changed` tells which others then have to be read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from model.anchors import Anchor, Anchors
from model.binding_words import asked, choose, in_a_ring, not_found, told, undated, unknown_vacation
from model.counted import days_counted
from model.knowledge import Knowledge
from model.periods import Period, PeriodContext, Precision, read_period
from model.plan import Plan
from model.row_words import Ref

Own = Callable[[Ref], Period | None]
Context = Callable[[str], PeriodContext]

_NAMED = frozenset({Precision.TIME, Precision.DAY, Precision.PART, Precision.WEEK, Precision.MONTH})
"""How precise a date is from which the text itself counts: *2 weken voor 9 maart*."""
_NEVER_ASKED = object()


class Bindings:
    """The relative moments of a plan. `own` reads a row by itself, `context` tells what a table is read against."""

    def __init__(self, plan: Plan, knowledge: Knowledge, own: Own, context: Context) -> None:
        self._own = own
        self._context = context
        self._knowledge = knowledge
        self.anchors = Anchors(plan, knowledge, own)
        self._final: dict[Ref, Period] = {}
        self._target: dict[Ref, Ref] = {}
        self._followers: dict[Ref, set[Ref]] = {}
        self._meeting: object = _NEVER_ASKED

    def period(self, row: Ref) -> Period | None:
        """What a row means, with the days that follow from the row it hangs on."""
        path: list[Ref] = []
        places: dict[Ref, int] = {}
        at = row
        while at not in self._final:
            own = self._own(at)
            if own is None or own.offset is None:
                break
            if at in places:
                path = self._close_ring(path, places[at])
                continue
            target = self._find(at, own)
            if isinstance(target, Period):
                self._final[at] = target
                if target.hangs_on is not None:
                    self._link(at, target.hangs_on)
                break
            places[at] = len(path)
            path.append(at)
            self._link(at, target)
            at = target
        for each in reversed(path):
            self._final[each] = self._bound(each, self._target[each])
        return self._final[row] if row in self._final else self._own(row)

    def rows_changed(self, rows: Iterable[Ref]) -> set[Ref]:
        """Other texts or days stand in these rows, or they came in: the other rows that are to be read again."""
        changed = set(rows)
        stale = set(changed)
        for row in changed:
            stale |= self.anchors.row_changed(row)
        return self._drop(stale) - changed

    def rows_gone(self, rows: Iterable[Ref]) -> set[Ref]:
        """These rows are no longer there: the other rows that are to be read again."""
        gone = set(rows)
        stale = set(gone)
        for row in gone:
            stale |= self.anchors.row_gone(row)
        return self._drop(stale) - gone

    def bound(self) -> list[Ref]:
        """The rows whose relative moment was asked for since the last `forget`."""
        return list(self._final)

    def has_meeting_day_changed(self) -> bool:
        """Whether the properties now tell another day of the meeting than a moment was counted from."""
        return self._meeting is not _NEVER_ASKED and self._meeting != self.anchors.meeting_day()

    def forget(self, with_texts: bool) -> None:
        """Anything may be another. Without `with_texts` the rows speak of what they were last told to speak of."""
        self._final.clear()
        self._target.clear()
        self._followers.clear()
        self._meeting = _NEVER_ASKED
        self.anchors.forget(with_texts)

    # --- Parts ---

    def _link(self, row: Ref, target: Ref) -> None:
        self._target[row] = target
        self._followers.setdefault(target, set()).add(row)

    def _find(self, row: Ref, own: Period) -> Ref | Period:
        """The row that this one hangs on, or else what it means without one."""
        assert own.offset is not None
        words = own.offset.anchor
        if own.asks:
            return self._from_vacation(row, own)
        if words:
            day = read_period(words, self._context(row[0]))
            if day.is_dated and day.precision in _NAMED and day.offset is None:
                # The words of a bare date say no more than the date.
                return self._counted(row, own, day, words if day.prefix or day.remark else "")
        anchor = self.anchors.anchor(words)
        anchor.asking.add(row)
        self.anchors.asked_by[row] = anchor
        if anchor.is_a_meeting and anchor.chosen is None and not (anchor.words and anchor.meant):
            meeting = self._meeting = self.anchors.meeting_day()
            if meeting is not None:
                return self._counted(row, own, meeting[1], meeting[0])
        return anchor.chosen if anchor.chosen is not None and anchor.chosen != row else self._among(row, own, anchor)

    def _among(self, row: Ref, own: Period, anchor: Anchor) -> Ref | Period:
        name, dated = self.anchors.name, anchor.meant
        if len(dated) == 1:
            return next(iter(dated))
        if len(dated) > 1:
            return replace(own, told=choose(own, self.anchors.shown(dated, anchor.words), len(dated)))
        for rows in (anchor.counted, anchor.undated):
            others = rows - {row}
            if len(others) == 1:
                other = next(iter(others))
                if rows is anchor.counted:
                    return other
                return replace(own, told=undated(own, name(other, anchor.words)), hangs_on=other)
            if others:
                return replace(own, told=choose(own, [], len(others)))
        return replace(
            own, told=not_found(own, anchor.is_a_meeting) if own.offset and own.offset.anchor else asked(own)
        )

    def _bound(self, row: Ref, target: Ref) -> Period:
        own = self._own(row)
        assert own is not None
        assert own.offset is not None
        other = self._final.get(target) or self._own(target)
        name = self.anchors.name(target, self.anchors.anchor(own.offset.anchor).words)
        if other is None or not other.is_dated:
            return replace(own, told=undated(own, name), hangs_on=target)
        return self._counted(row, own, other, f"‘{name}’", target)

    def _counted(
        self, row: Ref, own: Period, other: Period, name: str, target: Ref | None = None, is_vacation: bool = False
    ) -> Period:
        assert own.offset is not None
        circa = self._context(row[0]).boundaries.circa_days
        start, end, marks = days_counted(own.offset, other, circa, is_vacation)
        found = replace(own, start=start, end=end, flags=own.flags | marks, hangs_on=target)
        return replace(found, told=told(found, other, name, is_vacation))

    def _from_vacation(self, row: Ref, own: Period) -> Period:
        span = self._knowledge.spans.get(own.asks)
        if span is None:
            return replace(own, told=unknown_vacation(own))
        other = Period(span[0], span[1], Precision.VAGUE)
        assert own.offset is not None
        return self._counted(row, own, other, own.offset.anchor, None, True)

    def _close_ring(self, path: list[Ref], start: int) -> list[Ref]:
        """The rows from `start` on hang on each other; returns those before, which hang on one of them."""
        for row in path[start:]:
            own = self._own(row)
            assert own is not None
            assert own.offset is not None
            words = self.anchors.anchor(own.offset.anchor).words
            self._final[row] = replace(own, told=in_a_ring(own, self.anchors.name(self._target[row], words)))
        return path[:start]

    def _drop(self, rows: set[Ref]) -> set[Ref]:
        """Forget what these rows mean, and all that hang on them; returns them all."""
        waiting, dropped = list(rows), set(rows)
        while waiting:
            row = waiting.pop()
            self._final.pop(row, None)
            self.anchors.no_longer_asking(row)
            target = self._target.pop(row, None)
            if target is not None:
                self._followers.get(target, set()).discard(row)
            for follower in self._followers.pop(row, ()):
                if follower not in dropped:
                    dropped.add(follower)
                    waiting.append(follower)
        return dropped
