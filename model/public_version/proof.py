"""The report of a public version: what was taken out, where and how often, and that nothing of it was found again.

It names no one: the report lies beside the version that it is about.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from model.plan import Plan
from model.public_version.items import DUTCH_KINDS, IN_TEXTS, Decision, Item, ItemKind, Treatment
from model.public_version.redaction import Decisions, decision_for
from model.public_version.texts import RowLabel, dutch_spot
from model.report import Block, Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Report, TextBlock
from model.report_rows import dutch_date

TITLE = "Verantwoording openbare versie"
MOST_SPOTS = 40
"""Places that are named of one item."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that was made: its name, in how many parts was looked, and for how many strings."""

    name: str
    parts: int
    strings: int


@dataclass(frozen=True, slots=True)
class Proof:
    """What there is to tell."""

    plan: Plan
    items: Sequence[Item]
    decisions: Decisions
    checked: Sequence[Checked]
    passed_over: int
    digest: str
    """The SHA-256 of the file that the plan came from; empty when it has none."""
    today: dt.date
    row_label: RowLabel

    def report(self) -> Report:
        """The report as a document."""
        blocks: list[Block] = [
            Paragraph(
                f"Gemaakt op {dutch_date(self.today)}. Dit verslag noemt niet wat er is verwijderd, alleen wat "
                "voor soort gegeven het was en waar het stond."
            ),
            Heading("Overzicht"),
            self._overview(),
            Heading("Controle"),
            *self._checks(),
            Heading("Per onderdeel"),
        ]
        for kind in ItemKind:
            blocks += self._of_kind(kind)
        return Report(TITLE, (Part(tuple(blocks)),), created=dt.datetime.combine(self.today, dt.time(12)))

    def _overview(self) -> DataTable:
        heads = tuple(
            Head(title, share)
            for title, share in (
                ("Soort", 2.6),
                ("Gevonden", 1.3),
                ("Verwijderd", 1.3),
                ("Vervangen", 1.3),
                ("Gebleven", 1.3),
            )
        )
        rows = []
        for kind in ItemKind:
            counts: Counter[Treatment] = Counter()
            for item in self._items(kind):
                counts[self._decision(item).treatment] += max(len(item.spots), 1)
            numbers = (counts.total(), *(counts[treatment] for treatment in Treatment))
            rows.append(tuple((Paragraph(text),) for text in (DUTCH_KINDS[kind], *map(str, numbers))))
        summary = "Overzicht per soort gegeven. Per soort hoe vaak het is gevonden, verwijderd, vervangen en gebleven."
        return DataTable(heads, tuple(rows), summary)

    def _checks(self) -> list[Block]:
        found = [
            ListItem(
                f"{one.name}: {one.parts} onderdelen doorzocht op {one.strings} verwijderde teksten. Gevonden: geen."
            )
            for one in self.checked
        ]
        blocks: list[Block] = [
            Paragraph(
                "De bestanden zijn nieuw gemaakt. Van de oorspronkelijke werkmap is geen enkel onderdeel overgenomen. "
                "Daarna is in elk onderdeel gezocht naar alles wat weg moest, zonder te letten op hoofdletters, "
                "accenten, opmaak en leestekens tussen cijfers."
            ),
            Bullets(tuple(found)),
        ]
        if self.passed_over:
            blocks.append(
                Paragraph(
                    f"Niet apart gezocht: {self.passed_over} teksten uit weggelaten kolommen, rijen, bladen en "
                    "opmerkingen die korter zijn dan 8 tekens of die ook in het openbare deel staan."
                )
            )
        if self.digest:
            blocks.append(Paragraph(f"Het oorspronkelijke bestand is niet gewijzigd. SHA-256: {self.digest}"))
        return blocks

    def _of_kind(self, kind: ItemKind) -> list[Block]:
        items = self._items(kind)
        if not items:
            return []
        lines = tuple(ListItem(self._line(item, number)) for number, item in enumerate(items, 1))
        return [Heading(DUTCH_KINDS[kind], 2), Bullets(lines)]

    def _line(self, item: Item, number: int) -> str:
        decision = self._decision(item)
        name = f"Nummer {number}" + (f" ({item.told})" if item.told else "")
        what = _became(item, decision)
        if item.is_fixed:
            return f"{name}: niet overgenomen" + (f", {len(item.spots)} keer." if len(item.spots) > 1 else ".")
        if item.kind in IN_TEXTS or item.kind is ItemKind.COLUMN:
            return f"{name}: {what}, {len(item.spots)} keer: {self._places(item)}."
        return f"{name}: {what}, {_rows(len(item.spots))}."

    def _places(self, item: Item) -> str:
        counts = Counter(dutch_spot(self.plan, spot, self.row_label) for spot in item.spots)
        named = [f"{place} ({count} keer)" if count > 1 else place for place, count in counts.items()]
        rest = len(named) - MOST_SPOTS
        return "; ".join(named[:MOST_SPOTS]) + (f"; en nog {rest} plaatsen" if rest > 0 else "")

    def _items(self, kind: ItemKind) -> list[Item]:
        return [item for item in self.items if item.kind is kind]

    def _decision(self, item: Item) -> Decision:
        return decision_for(item, self.decisions)


def _rows(count: int) -> str:
    return "1 rij" if count == 1 else f"{count} rijen"


def _became(item: Item, decision: Decision) -> str:
    if decision.treatment is Treatment.KEEP:
        return "blijft staan"
    if decision.treatment is Treatment.REPLACE and decision.text.strip():
        return f"vervangen door ‘{' '.join(decision.text.split())}’"
    return "verwijderd"


def as_text(report: Report) -> str:
    """A report as plain text, a line for each paragraph, item and row."""
    lines = [report.title, "=" * len(report.title), ""]
    for part in report.parts:
        for block in part.blocks:
            if isinstance(block, Heading):
                lines += ["", block.text, ("-" if block.level == 1 else "·") * len(block.text)]
            elif isinstance(block, Paragraph):
                lines += [block.text]
            elif isinstance(block, Bullets):
                lines += [f"{'  ' * item.level}- {item.text}" for item in block.items]
            elif isinstance(block, DataTable):
                lines += _table_lines(block)
    return "\n".join(lines) + "\n"


def _table_lines(table: DataTable) -> list[str]:
    """A line for each row: its name, and then each head with what stands below it."""
    heads = [head.title.lower() for head in table.heads[1:]]
    lines = []
    for name, *cells in table.rows:
        told = ", ".join(f"{head} {_said(cell)}" for head, cell in zip(heads, cells, strict=True))
        lines.append(f"- {_said(name)}: {told}")
    return lines


def _said(cell: Sequence[TextBlock]) -> str:
    return " ".join(block.text for block in cell if isinstance(block, Paragraph))
