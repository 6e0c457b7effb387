"""What stands at the front of a document: title, kind of plan, edition, and the tables of versions and recipients."""

from __future__ import annotations

from collections.abc import Sequence

from model.cell_text import one_line, printable
from model.folding import folded_line
from model.forms import Field, FoundForm
from model.plan import Plan, PropertyRole
from model.report_rows import dutch_date
from model.table import Table

TITLE_OF_A_PLAN_WITHOUT_ONE = "Communicatiematrix"

_VERSION = ("versie", "versienummer", "versienr")
_ABOUT_VERSIONS = ("datum", "auteur", "wijziging", "wijzigingen", "omschrijving", "toelichting", "door", "status")
_RECIPIENT = ("ontvanger", "ontvangers", "verspreid aan", "verzonden aan", "gedistribueerd aan")
_MOST_COLUMNS = 6


def title_of(plan: Plan, forms: Sequence[FoundForm]) -> str:
    """The title of the plan, or what the plan is about; without those the kind of plan it is."""
    about = property_text(plan, PropertyRole.PROJECT) or (_name_in(plan, forms[0]) if forms else "")
    return one_line(plan.title) or about or kind_of(forms) or TITLE_OF_A_PLAN_WITHOUT_ONE


def _name_in(plan: Plan, found: FoundForm) -> str:
    """What the form is about: its field for the project, or else the first one, such as *Naam bijeenkomst*."""
    fields = [part for part in found.form.texts if isinstance(part, Field)]
    named = [field for field in fields if field.role is PropertyRole.PROJECT] or fields[:1]
    return one_line(found.text(plan, named[0].key)) if named else ""


def kind_of(forms: Sequence[FoundForm]) -> str:
    """What kind of plan it is by its first form, such as *Communicatieplan bijeenkomst*."""
    return (forms[0].form.document_title or forms[0].form.title) if forms else ""


def subtitle_of(plan: Plan, forms: Sequence[FoundForm]) -> str:
    """The kind of plan, unless the title says it already."""
    kind = kind_of(forms)
    return "" if folded_line(kind) in folded_line(title_of(plan, forms)) else kind


def edition_of(plan: Plan) -> str:
    """Version and date in one line; empty when the plan names neither."""
    version = property_text(plan, PropertyRole.VERSION)
    date = property_text(plan, PropertyRole.DATE)
    if version and date:
        return f"Versie {version}, {date}"
    return f"Versie {version}" if version else f"Versie van {date}" if date else ""


def date_of(plan: Plan) -> str:
    """The date that the plan gives itself, as it is written there."""
    written = property_text(plan, PropertyRole.DATE)
    return written or (dutch_date(plan.document_date) if plan.document_date else "")


def property_text(plan: Plan, role: PropertyRole) -> str:
    """The text of the property with this role on one line; empty when there is none."""
    found = plan.property_for(role)
    return " ".join(printable(found.text).split()) if found else ""


def stands_in_front(table: Table) -> bool:
    """Whether the table tells which versions there were, or who received them: it belongs to the title, not to the
    plan."""
    heads = [folded_line(column.title) for column in table.columns if column.title.strip()]
    if not 2 <= len(heads) <= _MOST_COLUMNS:
        return False
    has_version = any(head in _VERSION for head in heads)
    return has_version and any(head in _ABOUT_VERSIONS or head in _RECIPIENT for head in heads)


def front_title(table: Table) -> str:
    """The heading of such a table, when it has no title of its own."""
    heads = {folded_line(column.title) for column in table.columns}
    return one_line(table.title) or ("Verzendlijst" if heads & set(_RECIPIENT) else "Versies")
