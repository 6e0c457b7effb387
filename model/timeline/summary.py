"""The timeline in words: a summary for who cannot see it, and the same data as rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from model.number_format import MONTHS
from model.report_rows import dutch_date
from model.timeline.items import Item, Timeline

_NAMED = 2
"""How many of the busiest months are named."""
HEADS = ("Wanneer", "Wat", "Doelgroep", "Status")


def title(timeline: Timeline, part: str = "") -> str:
    """The title of the picture."""
    told = f"Tijdlijn: {timeline.title}" if timeline.title else "Tijdlijn"
    return f"{told}, {part}" if part else told


def summary(timeline: Timeline, part: str = "") -> str:
    """What the picture shows in a few sentences, short enough to be its alternative text."""
    subject = f"Tijdlijn van “{timeline.title}”" if timeline.title else "Tijdlijn"
    if part:
        subject += f", {part}"
    items, undated = timeline.items, len(timeline.undated)
    waiting = f" {rows(undated)} zonder datum." if undated else ""
    if not items:
        return f"{subject} zonder regels met een datum.{waiting}"
    first, last = min(item.first for item in items), max(item.last for item in items)
    span = f"op {dutch_date(first)}" if first == last else f"van {dutch_date(first)} tot en met {dutch_date(last)}"
    vague = sum(item.look is not None and item.look.is_vague for item in items)
    about = f" {rows(vague)} bij benadering." if vague else ""
    return f"{subject}: {rows(len(items))} {span}.{_busiest(items)}{about}{waiting}"


def cells(item: Item) -> list[str]:
    """The row of an item in the table beside the picture, for the heads of `HEADS`."""
    return [item.when or "geen moment ingevuld", item.name, item.audience, item.status]


def rows(count: int) -> str:
    """So many rows, in words."""
    return "1 regel" if count == 1 else f"{count} regels"


def _busiest(items: Sequence[Item]) -> str:
    counts = Counter((item.first.year, item.first.month) for item in items)
    if len(counts) < 2:
        return ""
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_NAMED]
    most = [one for one in most if one[1] > 1]
    if not most:
        return ""
    years = {year for year, _ in counts}
    said = [f"{MONTHS[month - 1]}{f' {year}' if len(years) > 1 else ''} ({count})" for (year, month), count in most]
    return f" De meeste beginnen in {' en '.join(said)}."
