"""Whether the register of initiatives says what may be shared, and where a neighbourhood or a problem is left alone."""

from __future__ import annotations

from collections.abc import Iterator

from model.folding import folded_line
from model.forms.coverage import coverage
from model.forms.finding import Finding, Look, Weight
from model.forms.sharing import Consent, consent_of
from model.messages import QT_TRANSLATE_NOOP, Message


def consent_is_known(look: Look) -> Iterator[Finding]:
    """Administrators of groups of whom it is not recorded whether their name may be shared."""
    for row in look.found.rows(look.plan, "initiatieven"):
        if row.text("beheerder") and consent_of(row.text("toestemming")) is Consent.UNKNOWN:
            text = QT_TRANSLATE_NOOP(
                "Findings", "It is not recorded whether the administrator of “{name}” agrees to sharing."
            )
            message = Message(text, {"name": row.text("naam") or row.text("platform")})
            yield look.at("consent", Weight.OPEN, message, "initiatieven", row.row_id, "toestemming")


def neighbourhoods_are_covered(look: Look) -> Iterator[Finding]:
    """Neighbourhoods without a group, and groups in an area that is not in the list."""
    found = coverage(look.plan, look.found)
    for area in found.areas:
        if not area.groups and area.row_id is not None:
            text = QT_TRANSLATE_NOOP("Findings", "“{area}” has no group yet.")
            yield look.at("no group", Weight.KNOW, Message(text, {"area": area.name}), "dekking", area.row_id, "wijk")
    for row_id, name in found.elsewhere if look.found.tables.get("dekking") else ():
        text = QT_TRANSLATE_NOOP("Findings", "“{area}” is not in the list of neighbourhoods.")
        yield look.at("other area", Weight.CHECK, Message(text, {"area": name}), "initiatieven", row_id, "gebied")


def problems_are_solved(look: Look) -> Iterator[Finding]:
    """Problems without a solution, and solutions without an action."""
    actions = {folded_line(row.text("probleem")) for row in look.found.rows(look.plan, "acties")}
    for row in look.found.rows(look.plan, "problemen"):
        problem = row.text("probleem")
        if not problem:
            continue
        values: dict[str, object] = {"problem": problem}
        if not row.text("oplossing"):
            text = QT_TRANSLATE_NOOP("Findings", "“{problem}” has no solution yet.")
            yield look.at("no solution", Weight.OPEN, Message(text, values), "problemen", row.row_id, "oplossing")
        elif "acties" in look.found.tables and folded_line(problem) not in actions:
            text = QT_TRANSLATE_NOOP("Findings", "“{problem}” has a solution, but no action yet.")
            yield look.at("no action", Weight.OPEN, Message(text, values), "problemen", row.row_id, "oplossing")
