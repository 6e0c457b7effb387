"""Whether what was promised can be kept. Ideas without an owner are told, and never given to anyone."""

from __future__ import annotations

from collections.abc import Iterator

from model.forms.finding import Finding, Look, Weight
from model.messages import QT_TRANSLATE_NOOP, Message


def ideas_have_owners(look: Look) -> Iterator[Finding]:
    """Ideas without an owner, and those with people but without a first meeting."""
    for row in look.found.rows(look.plan, "ideeen"):
        name = row.text("idee") or row.text("beschrijving").split("\n")[0][:60]
        if not name:
            continue
        values: dict[str, object] = {"idea": name}
        if not row.text("eigenaar") and not row.text("meewerkers"):
            text = QT_TRANSLATE_NOOP("Findings", "“{idea}” has no owner yet. That may stay so: do not take it over.")
            yield look.at("idea owner", Weight.KNOW, Message(text, values), "ideeen", row.row_id, "eigenaar")
        elif row.text("meewerkers") and not row.text("vervolg"):
            text = QT_TRANSLATE_NOOP("Findings", "“{idea}” has people who want to join, but no next meeting.")
            yield look.at("idea meeting", Weight.OPEN, Message(text, values), "ideeen", row.row_id, "vervolg")


def promises_can_be_kept(look: Look) -> Iterator[Finding]:
    """Promises of which it is not said by whom, or when."""
    for row in look.found.rows(look.plan, "toezeggingen"):
        what = row.text("wat")
        if not what:
            continue
        values: dict[str, object] = {"what": what.split("\n")[0][:80]}
        if not row.text("door"):
            text = QT_TRANSLATE_NOOP("Findings", "Who promised “{what}”?")
            yield look.at("promise who", Weight.OPEN, Message(text, values), "toezeggingen", row.row_id, "door")
        if not row.text("wanneer"):
            text = QT_TRANSLATE_NOOP("Findings", "When will “{what}” be done?")
            yield look.at("promise when", Weight.OPEN, Message(text, values), "toezeggingen", row.row_id, "wanneer")
