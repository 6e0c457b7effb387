"""What is counted from a form, as tables that a screen and a document can show."""

from __future__ import annotations

from dataclasses import dataclass

from model.forms.balance import CALENDAR, balance
from model.forms.coverage import coverage
from model.forms.found import FoundForm, forms_in
from model.number_format import MONTHS
from model.plan import Plan
from model.readings import Readings


@dataclass(frozen=True, slots=True)
class CountedTable:
    """A table of texts, and what has to be known to read it."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    form: str = ""
    """The form that it is counted from."""


def counted_tables(plan: Plan, readings: Readings) -> tuple[CountedTable, ...]:
    """Everything that can be counted from the forms of a plan."""
    found: list[CountedTable] = []
    for one in forms_in(plan):
        found += [table for table in (_coverage(plan, one), _balance(plan, readings, one)) if table is not None]
    return tuple(found)


def _coverage(plan: Plan, found: FoundForm) -> CountedTable | None:
    counted = coverage(plan, found)
    if not counted.areas:
        return None
    rows = []
    for area in counted.areas:
        share = f"{area.share:.1f} %".replace(".", ",") if area.share is not None else "–"
        wanted = f"{area.wanted:.0f} %" if area.wanted is not None else "–"
        households = f"{area.households:,}".replace(",", ".") if area.households is not None else "–"
        rows.append((area.name, str(area.groups), str(area.members), households, share, wanted))
    without = sum(not area.groups for area in counted.areas)
    total = sum(area.groups for area in counted.areas)
    rows.append(("Totaal", str(total), str(sum(area.members for area in counted.areas)), "", "", ""))
    note = "Alle wijken hebben een groep."
    if without:
        note = f"{without} {'wijk heeft' if without == 1 else 'wijken hebben'} nog geen groep."
    if counted.everywhere:
        said = (
            "groep geldt voor de hele gemeente en telt"
            if counted.everywhere == 1
            else ("groepen gelden voor de hele gemeente en tellen")
        )
        note += f" {counted.everywhere} {said} hier niet mee."
    heads = ("Wijk", "Groepen", "Leden", "Huishoudens", "Leden per 100 huishoudens", "Gewenst")
    return CountedTable("Dekking per wijk", heads, tuple(rows), note, found.form.key)


def _balance(plan: Plan, readings: Readings, found: FoundForm) -> CountedTable | None:
    months = balance(plan, readings, found)
    if not months:
        return None
    rows = [
        (
            f"{MONTHS[month.first.month - 1]} {month.first.year}",
            *(str(count) for count in (month.online, month.offline, month.hybrid, month.other, month.total)),
        )
        for month in months
    ]
    sums = [sum(getattr(month, kind) for month in months) for kind in ("online", "offline", "hybrid", "other", "total")]
    rows.append(("Totaal", *(str(count) for count in sums)))
    dated = sums[-1]
    undated = sum(1 for row in found.rows(plan, CALENDAR) if row.text("activiteit")) - dated
    counted = "activiteit zonder datum telt" if undated == 1 else "activiteiten zonder datum tellen"
    note = f"{undated} {counted} niet mee." if undated > 0 else ""
    heads = ("Maand", "Online", "Offline", "Hybride", "Anders", "Totaal")
    return CountedTable("Activiteiten per maand", heads, tuple(rows), note, found.form.key)
