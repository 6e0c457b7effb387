"""The labels of what a sheet says about its plan, and the headings that its sections of text are known to have."""

from __future__ import annotations

import re
from functools import lru_cache

from model.layout.heads import LONGEST, forms, reduced, said
from model.layout.spellings import listed
from model.plan import PropertyRole

_LABELS: dict[PropertyRole, str] = {
    PropertyRole.PROJECT: """
        naam project, project, projectnaam, programma, naam programma, naam, plan, titel, naam van het project,
        project/programma, naam plan, traject
    """,
    PropertyRole.CLIENT: """
        opdrachtgever, intern opdrachtgever, interne opdrachtgever, ambtelijk opdrachtgever, bestuurlijk opdrachtgever,
        opdrachtgever project, client
    """,
    PropertyRole.RUNTIME: """
        start en einddatum project, start en einddatum, looptijd, looptijd project, projectperiode, periode project,
        looptijd plan, start en einde, start en einde project, begin en einddatum, van t/m, looptijd van het project,
        duur project, planperiode
    """,
    PropertyRole.START: """
        startdatum, start, begindatum, start project, startdatum project, begin project, startdatum plan, start plan,
        start date, ingangsdatum
    """,
    PropertyRole.END: """
        einddatum, einde, eind, einde project, einddatum project, einde plan, einddatum plan, end date
    """,
    PropertyRole.DATE: """
        datum, date, peildatum, datum laatste wijziging, laatst bijgewerkt, bijgewerkt op, stand per, datum document,
        datum plan, versiedatum, datum versie, laatste wijziging, laatst gewijzigd, gewijzigd op, opgesteld op,
        datum opgesteld, actualisatiedatum, dd, d d
    """,
    PropertyRole.VERSION: "versie, versienummer, versienr, documentversie, version",
    PropertyRole.AUTHOR: """
        auteur, opsteller, opgesteld door, contactpersoon, communicatieadviseur, projectleider, samensteller,
        samengesteld door, steller, author, geschreven door, bijgewerkt door
    """,
}
_WITH_COLON: dict[str, PropertyRole] = {
    "van": PropertyRole.START,
    "begin": PropertyRole.START,
    "tot": PropertyRole.END,
    "t/m": PropertyRole.END,
    "tot en met": PropertyRole.END,
    "door": PropertyRole.AUTHOR,
}
"""Words that are labels only with a colon behind them."""

_VERSION_WORDS = frozenset(
    listed(
        "wijziging, wijzigingen, omschrijving, toelichting, status, ontvangers, verspreiding, paraaf, opmerking, "
        "opmerkingen, aanpassing, aanpassingen, gevraagde actie, akkoord, door, gewijzigd door, reden, changes"
    )
)
"""What stands in the heads of a table of versions besides the labels above."""

SECTION_TITLES = """
    aanleiding, achtergrond, inleiding, introductie, doel, doelen, doelstelling, doel van de communicatie,
    communicatiedoel,
    communicatiedoelen, communicatiedoelstelling, doelgroep, doelgroepen, communicatiemiddelen, middelen, kernboodschap,
    boodschap, boodschappen, tone of voice, toon, strategie, communicatiestrategie, aanpak, situatie, probleemanalyse,
    oplossingen, realisatie, evaluatie, evalueren, resultaat, resultaten, randvoorwaarden, risico's, uitgangspunten,
    krachtenveld, krachtenveldanalyse, organisatie, rolverdeling, budget, kosten, toelichting, locatie,
    opzet bijeenkomst,
    algemene aanbevelingen, reactie
"""
_ROLE_OF_LABEL = {label: role for role, listing in reversed(_LABELS.items()) for label in listed(listing)}
_SECTIONS = frozenset(listed(SECTION_TITLES))


@lru_cache(maxsize=5_000)
def role_of_label(label: str) -> PropertyRole | None:
    """What a label says that its value is; with or without a colon, in the singular or plural."""
    if len(label) > LONGEST:
        return None
    text = re.sub(r"(?<=\s)[-–—]|[-–—](?=\s)", " ", label)
    for group in (said(text).whole, said(text).inside):
        for phrase in group:
            for form in forms(phrase):
                if form in _ROLE_OF_LABEL:
                    return _ROLE_OF_LABEL[form]
    return _WITH_COLON.get(reduced(text)) if label.rstrip().endswith(":") else None


def is_section_title(text: str) -> bool:
    """Whether a section of text is known to have this heading."""
    return reduced(text) in _SECTIONS


def is_version_word(text: str) -> bool:
    """Whether a table of versions can have this head."""
    return role_of_label(text) is not None or reduced(text) in _VERSION_WORDS


def names_versions(heads: list[str]) -> bool:
    """Whether these are the heads of a small table of versions: *Versie*, *Datum*, *Auteur*, *Wijzigingen*."""
    filled = [head for head in heads if head.strip()]
    return (
        len(filled) >= 2
        and any(role_of_label(head) is PropertyRole.VERSION for head in filled)
        and all(is_version_word(head) for head in filled)
    )


def names_plan(heads: list[str], rows: int) -> bool:
    """Whether a small table with these heads and so many rows says something of the plan and is no list: its versions,
    or one row of labelled values such as *Project*, *Opdrachtgever*, *Startdatum*."""
    roles = {role_of_label(head) for head in heads if head.strip()}
    one_row = rows <= 1 and None not in roles and bool(roles & {PropertyRole.CLIENT, PropertyRole.VERSION})
    return one_row or names_versions(heads)
