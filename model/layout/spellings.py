"""How the heads of columns are spelled in practice, and what a spelling is reduced to before it is looked up."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from model.columns import Role

SPELLINGS: dict[Role, str] = {
    Role.PERIOD: """
        periode, wanneer, datum, planning, timing, moment, week, stap, plandatum, datum te verzenden, weeknummer,
        weeknr,
        wk, maand, kwartaal, tijd, tijdstip, tijdpad, tijdsplanning, termijn, deadline, uiterlijk, gereed voor,
        streefdatum, publicatiedatum, verzenddatum, startdatum, einddatum, begindatum, van, tot en met, t/m, when, date,
        due date, start, end, period, uitvoeringsdatum, geplande datum, planning wanneer
    """,
    Role.LOGGED: """
        ingebracht op, datum overleg, invoerdatum, datum ingebracht, datum melding, gemeld op, datum invoer
    """,
    Role.AUDIENCE: """
        doelgroep, stakeholder, stakeholder groep, aan, audience, publieksgroep, voor wie, aan wie, met wie, naar wie,
        bij wie, ontvanger, geadresseerde, belanghebbende, actor, partij, betrokkene, bereik, target group,
        target audience,
        publiek, primaire doelgroep
    """,
    Role.GOAL: """
        doel, doelstelling, doelstelling gewenst effect, purpose, communicatiedoel, gewenst effect, waarom,
        beoogd resultaat, inhoudelijke waarde, informatiebehoefte, objective, why, goal, doel van de communicatie
    """,
    Role.SUBJECT: """
        onderwerp, activiteit, mijlpaal, thema, item, gebeurtenis, deliverable, topic, activity, milestone,
        agendapunt, project
    """,
    Role.MESSAGE: """
        boodschap, key message, kernboodschap, inhoud, tekst, verhaal, wat vertellen we, message, over wat, content,
        communicatieboodschap
    """,
    Role.CHANNEL: """
        middel, kanaal, media, communicatiekanaal, type middel, hoe, communicatiemiddel, channel, delivery method,
        format,
        communicatievorm, medium, instrument, uiting, product, vorm, waarmee, werkvorm, middel moment,
        communicatie middel
    """,
    Role.ACTION: """
        actie, taak, taken, maatregel, omschrijving, wat te doen, werkzaamheden, to do, todo, stappen, next step,
        actiepunt,
        wat ga je precies doen, action, task, wat doen we, communicatieactie
    """,
    Role.OWNER: """
        actiehouder, eigenaar, verantwoordelijke, verantwoordelijk, owner, eigenaar in programma, trekker, uitvoerder,
        uitvoering, door wie, door, contactpersoon, aanspreekpunt, wie doet wat, initiatiefnemer, penvoerder,
        responsible,
        lead, wie is verantwoordelijk, verantwoordelijk voor de uitvoering, eindverantwoordelijke, behandelaar
    """,
    Role.SENDER: "afzender, endorser, namens, ondertekend door, woordvoerder, sender",
    Role.APPROVAL: """
        akkoord, goedkeuring, afstemming met, check door, bestuurlijk akkoord, gevraagde actie, approver, akkoord door,
        afstemmen met
    """,
    Role.STATUS: """
        status, stand van zaken, statusupdate, update, voortgang, gereed, klaar, afgerond, afgerond j/n, stoplicht,
        r/o/g,
        progress, verzonden, stavaza
    """,
    Role.FREQUENCY: "frequentie, frequency, periodiciteit, herhaling, hoe vaak, interval",
    Role.COST: """
        kosten, budget, begroting, bedrag, prijs, geraamd, werkelijk, cost, costs, kostenpost, geraamde kosten, raming,
        kosten raming
    """,
    Role.REMARK: """
        opmerking, bijzonderheden, bijzonderheid, toelichting, notitie, wijzigingen, wijziging, remark, note, notes,
        aantekening, communicatie
    """,
    Role.PHASE: "fase, rollout-fase, processtap, phase, projectfase",
    Role.LEVEL: "participatieniveau, trede, ring, rol, niveau, participatietrede, level",
    Role.PLACE: "waar, locatie, plaats, zaal, location, where",
    Role.NUMBER: "№, nr, id, #, volgnr, nummer, volgnummer, no, nummering",
    Role.INTEREST: "belang, interest, belangen",
    Role.INFLUENCE: "invloed, influence, macht, impact, criticality",
    Role.ATTITUDE: "houding, position, standpunt, vertrouwen, attitude, effort",
}
"""The spellings of each role, as people write them."""

ABBREVIATIONS = {
    "verantw": "verantwoordelijke",
    "verantw'e": "verantwoordelijke",
    "opm": "opmerking",
    "omschr": "omschrijving",
    "contactp": "contactpersoon",
    "comm": "communicatie",
    "dgr": "doelgroep",
    "volgnr": "volgnummer",
}

_ENDINGS = re.compile(r"\((?:e?n|s|e)\)")
_BRACKETS = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_SPLIT = re.compile(r"[/&+|]|\ben\b|\bof\b|,|–|\s-\s")


@lru_cache(maxsize=4096)
def reduced(text: str) -> str:
    """The text in lower case, without accents, marks, double spaces and hyphens inside words."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(character for character in text if not unicodedata.combining(character))
    text = re.sub(r"[:*?!.;\"“”„']", " ", text.replace("n°", "nr"))
    text = re.sub(r"(?<=\w)-(?=\w)", "", text)
    return re.sub(r"\s+", " ", text).strip()


@lru_cache(maxsize=4096)
def stem(text: str) -> str:
    """The reduced text with each word in the singular, near enough to compare two spellings."""
    words = [ABBREVIATIONS.get(word, word) for word in text.split()]
    return " ".join(_singular(word) for word in words)


def _singular(word: str) -> str:
    for ending in ("en", "s", "n"):
        if len(word) - len(ending) >= 4 and word.endswith(ending):
            return word[: -len(ending)].rstrip("e") if ending != "s" else word[:-1].rstrip("e")
    return word.rstrip("e") if len(word) > 4 else word


def phrases(header: str) -> list[str]:
    """What a header may say, the likeliest first: the whole without brackets, its parts, the text in brackets."""
    text = _ENDINGS.sub("", header.casefold())
    bracketed = [inside[0] or inside[1] for inside in _BRACKETS.findall(text)]
    bare = _BRACKETS.sub(" ", text)
    found = [bare, *_SPLIT.split(bare), *bracketed]
    result: list[str] = []
    for candidate in found:
        phrase = reduced(candidate)
        if phrase and phrase not in result:
            result.append(phrase)
    return result


def _index() -> dict[str, tuple[Role, int]]:
    """Spelling in reduced form -> its role, and how far down the listing it stands (0: what the role is called)."""
    index: dict[str, tuple[Role, int]] = {}
    for role, listing in SPELLINGS.items():
        for rank, spelling in enumerate(listing.replace("\n", " ").split(",")):
            index.setdefault(stem(reduced(spelling)), (role, rank))
    return index


_ROLES = _index()


@lru_cache(maxsize=8192)
def role_of_header(header: str) -> tuple[Role, tuple[int, int]] | None:
    """The role that a header names, and how indirectly: which of its phrases named it (0: the whole), and how unusual
    that spelling is. None when it names none."""
    if len(header) > 80:
        return None
    for place, phrase in enumerate(phrases(header)):
        known = _ROLES.get(stem(phrase))
        if known is not None:
            return known[0], (place, known[1])
    return None


def spellings() -> dict[str, Role]:
    """Every known spelling in reduced form with its role, for looking up what is nearly spelled so."""
    return {spelling: role for spelling, (role, _) in _ROLES.items()}
