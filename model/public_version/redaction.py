"""A plan without what may not go along: made beside the open plan, which stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from model.plan import Front, Plan, Property, Section
from model.public_version.declared import declared_in
from model.public_version.items import IN_TEXTS, MARKS, Decision, Item, ItemKind, Treatment
from model.public_version.matching import Finder
from model.public_version.progress import Progress
from model.public_version.texts import rows_of
from model.table import Row, Table
from model.values import Covered, Formula, Moment, Number, Value, text_of

Decisions = Mapping[str, Decision]
"""By the key of an item; an item that is not among them is treated as proposed."""

_BEGINS = re.compile(r"(?:^|[.!?]\s|\n)\s*(?:[-–—*•·]\s*|\(?\d{1,2}[.)]\s*)?$")
_BETWEEN = r"\s*(?:,|;|/|&|\+|\ben\b|\bof\b)\s*"
_WORDED_FORMAT = re.compile(r"\"[^\"]*\w[^\"]*\"|\\\w")
"""Letters in the format of a number that are shown as they are, and could be a name."""
_SAYS_SOMETHING = re.compile(r"[^\W_]")


class Redaction:
    """Takes out of texts and plans what was decided on."""

    def __init__(self, items: Sequence[Item], decisions: Decisions) -> None:
        self._decided = [(item, decision_for(item, decisions)) for item in items]
        self._going = [(item, made) for item, made in self._decided if item.kind in IN_TEXTS and made.goes]
        self._finder = Finder([item for item, _ in self._going])
        self._known: dict[str, str] = {}

    def text(self, text: str) -> str:
        """A text without what has to go."""
        if text not in self._known:
            self._known[text] = self._redacted(text)
        return self._known[text]

    def _redacted(self, text: str) -> str:
        hits = self._finder.hits(text)
        if not hits:
            return text
        pieces: list[str] = []
        put: set[str] = set()
        end, rest, only_removed = 0, [], True
        for hit in hits:
            item, decision = self._going[hit.item]
            between = text[end : hit.start]
            new = self._in_its_place(item, decision)
            only_removed = only_removed and decision.treatment is Treatment.REMOVE
            before = "".join(pieces) + between
            if decision.treatment is Treatment.REPLACE and _BEGINS.search(before):
                new = new[:1].upper() + new[1:]
            if new and before.casefold().endswith(f"{new.casefold()} "):
                # *Projectleider Anna* does not become *projectleider projectleider*.
                between, new = between.rstrip(" "), ""
            pieces += [between, new]
            put |= {new} if new else set()
            rest.append(between)
            end = hit.end
            if decision.treatment is Treatment.REPLACE and (new or between):
                # Nor does *Anna (projectleider)* become *projectleider (projectleider)*.
                said = re.compile(rf"\s*\(\s*{re.escape(self._in_its_place(item, decision))}\s*\)", re.IGNORECASE)
                again = said.match(text, end)
                end = again.end() if again is not None else end
        pieces.append(text[end:])
        rest.append(text[end:])
        if only_removed and not _SAYS_SOMETHING.search(re.sub(r"\b(?:en|of)\b", "", "".join(rest))):
            return ""
        return _without_repeats("".join(pieces), put)

    @staticmethod
    def _in_its_place(item: Item, decision: Decision) -> str:
        if decision.treatment is Treatment.REPLACE and decision.text.strip():
            return " ".join(decision.text.split())
        return MARKS[item.kind]

    def of_people(self, text: str) -> str:
        """What stands where a form has a place for people: of those whose names go, how many there are."""
        gone = self._finder.hits(text)
        names = {hit.item for hit in gone if self._going[hit.item][0].kind is ItemKind.NAME}
        if not gone or self.text(text):
            return self.text(text)
        return "1 persoon" if len(names) == 1 else f"{len(names)} personen" if names else ""

    def value(self, value: Value, of_people: bool = False) -> Value:
        """The content of a cell as it may be seen: without formula, formatting, or letters in its format."""
        if isinstance(value, Formula):
            value = value.result
        shown = text_of(value)
        new = self.of_people(shown) if of_people else self.text(shown)
        if isinstance(value, Covered):
            return value
        if isinstance(value, Number | Moment) and new == shown and not _WORDED_FORMAT.search(value.format):
            return value
        return value if isinstance(value, str) and new == shown else new

    def plan(self, plan: Plan, progress: Progress | None = None, share: float = 1.0) -> Plan:
        """The plan as it may be published, with the same keys and ids, for as far as things are still there. It counts
        for a share of the progress."""
        told = progress or Progress()
        columns, rows, tables = self._left_out()
        personal = declared_in(plan).personal
        every = max(rows_of(plan), 1)
        return Plan(
            self.text(plan.title),
            [Property(held.key, self.text(held.label), self.value(held.value), held.role) for held in plan.properties],
            [
                Section(held.key, self.text(held.title), self.value(held.value), self.text(held.sheet))
                for held in plan.sections
            ],
            [
                self._table(
                    table,
                    columns,
                    personal,
                    told.over(kept_rows(table, rows), share * len(table.rows) / every, len(table.rows)),
                )
                for table in plan.tables
                if table.key not in tables
            ],
            plan.document_date,
            [
                Front(front.key, self.text(front.sheet), self.text(front.title), list(front.parts))
                for front in plan.fronts
            ],
        )

    def _left_out(self) -> tuple[set[tuple[str, int]], set[int], set[str]]:
        """The columns, by table and id, the rows and the tables that stay behind."""
        tables: set[str] = set()
        columns: set[tuple[str, int]] = set()
        rows: set[int] = set()
        for item, decision in self._decided:
            if decision.goes and item.kind is ItemKind.COLUMN:
                columns |= {(spot.key, spot.column) for spot in item.spots}
            elif decision.goes and item.kind is ItemKind.ROWS:
                rows |= set(item.rows)
            elif decision.goes and item.kind is ItemKind.TABLE:
                tables |= {spot.key for spot in item.spots}
        return columns, rows, tables

    def _table(
        self, table: Table, left_out: set[tuple[str, int]], personal: frozenset[tuple[str, int]], rows: Iterable[Row]
    ) -> Table:
        kept = [place for place, one in enumerate(table.columns) if (table.key, one.id) not in left_out]
        columns = [
            replace(table.columns[place], title=self.text(table.columns[place].title), choices=(), hidden=False)
            for place in kept
        ]
        people = {place for place in kept if (table.key, table.columns[place].id) in personal}
        lines = [Row(row.id, [self.value(row.cells[place], place in people) for place in kept]) for row in rows]
        again = Table(table.key, self.text(table.title), columns, lines)
        again.phase = self.text(table.phase)
        if len(kept) == len(table.columns):
            again.cross = table.cross
        return again


def kept_rows(table: Table, left_out: set[int]) -> list[Row]:
    """The rows of a table that go along."""
    return [row for row in table.rows if row.id not in left_out]


def decision_for(item: Item, decisions: Decisions) -> Decision:
    """What was decided on an item; what is fixed cannot be kept."""
    found = decisions.get(item.key, Decision.proposed(item))
    return found if found.treatment in item.treatments else Decision.proposed(item)


def _without_repeats(text: str, put: set[str]) -> str:
    """One function in the place of several names that stand together: *projectleider en projectleider*."""
    for word in put:
        pattern = re.compile(rf"({re.escape(word)})(?:{_BETWEEN}{re.escape(word)}(?!\w))+", re.IGNORECASE)
        text = pattern.sub(r"\1", text)
    return text
