"""How Dutch heads of columns are spelled in practice.

The first table names roles outright. The second holds heads that do so less plainly: of two columns that could play a
role, the one from the first table has it.
"""

from __future__ import annotations

from model.columns import Role

PLAIN: dict[Role, str] = {
    Role.PERIOD: """
        periode, wanneer, datum, planning, moment, stap/periode, plandatum, datum te verzenden, publicatiedatum,
        verzenddatum, uitvoeringsdatum, geplande datum, planning wanneer, tijdsplanning, tijdsperiode
    """,
    Role.LOGGED: """
        ingebracht op, datum overleg, invoerdatum, datum ingebracht, datum melding, gemeld op, datum invoer,
        datum van invoer, aanmaakdatum, registratiedatum, meldingsdatum, meldingdatum, mutatiedatum, wijzigingsdatum,
        ontvangstdatum, inbrengdatum, aangemaakt op
    """,
    Role.AUDIENCE: """
        doelgroep, publieksgroep, voor wie, aan wie, met wie, naar wie, bij wie, ontvanger, geadresseerde,
        belanghebbende, wie bereiken we, wie willen we bereiken, wie informeren we
    """,
    Role.GOAL: """
        doel, doelstelling, doelstelling gewenst effect, communicatiedoel, communicatiedoelstelling, gewenst effect,
        waarom, beoogd resultaat, inhoudelijke waarde, informatiebehoefte, doel van de communicatie, waartoe
    """,
    Role.SUBJECT: "onderwerp, activiteit, mijlpaal, gebeurtenis, agendapunt",
    Role.MESSAGE: """
        boodschap, kernboodschap, wat vertellen we, over wat, waarover, communicatieboodschap, inhoud/boodschap
    """,
    Role.CHANNEL: """
        middel, kanaal, communicatiekanaal, type middel, communicatiemiddel, communicatie middel, communicatievorm,
        waarmee, middel/moment, mediakanaal
    """,
    Role.ACTION: """
        actie, taak, maatregel, actie/taak, acties/taken, wat te doen, actiepunt, wat ga je precies doen, wat doen we,
        communicatieactie, werkzaamheden
    """,
    Role.OWNER: """
        actiehouder, eigenaar, verantwoordelijke, verantwoordelijk, eigenaar in programma, trekker, uitvoerder,
        door wie, wie doet wat, wie is verantwoordelijk, verantwoordelijk voor de uitvoering, eindverantwoordelijke,
        wie voert uit, wie doet het, penvoerder
    """,
    Role.SENDER: "afzender, namens, ondertekend door, namens wie",
    Role.APPROVAL: """
        akkoord, goedkeuring, bestuurlijk akkoord, akkoord door, akkoord van, goedkeuring door
    """,
    Role.STATUS: "status, stand van zaken, statusupdate, voortgang, stavaza",
    Role.FREQUENCY: "frequentie, periodiciteit, herhaling, hoe vaak",
    Role.COST: "kosten, budget, begroting, bedrag, prijs, €, geraamde kosten, kosten raming, kostenraming",
    Role.REMARK: "opmerking, bijzonderheden, notitie, aantekening",
    Role.PHASE: "fase, rolloutfase, processtap, projectfase",
    Role.LEVEL: """
        participatieniveau, participatietrede, niveau, trede, meeweten/meedenken, meeweten/meedenken/meewerken,
        meeweten/meedenken/meedoen, meeweten/meedenken/meebeslissen, meeweten/meedenken/meewerken/meebeslissen
    """,
    Role.PLACE: "locatie, plaats, zaal",
    Role.NUMBER: "nr, volgnr, nummer, volgnummer, №, #",
    Role.INTEREST: "belang, mate van belang, belang bij het project, belang bij project, belang h/m/l",
    Role.INFLUENCE: "invloed, macht, mate van invloed, invloed op het project, invloed op project, invloed h/m/l",
    Role.ATTITUDE: "houding, standpunt, houding nu, huidige houding, houding tegenover het project",
}

ALSO: dict[Role, str] = {
    Role.PERIOD: """
        week, weeknummer, weeknr, wk, maand, kwartaal, tijd, tijdstip, tijdpad, termijn, deadline, uiterlijk,
        gereed voor, streefdatum, startdatum, einddatum, begindatum, van, vanaf, tot, tot en met, t/m, begin, einde,
        eind, datum van, datum vanaf, datum tot, datum t/m, datum tot en met, datum start, datum einde, datum gereed,
        gereed op, dag
    """,
    Role.AUDIENCE: "aan, actor, partij, betrokkene, bereik, publiek, primaire doelgroep, organisatie, naam organisatie",
    Role.GOAL: "effect, beoogd effect",
    Role.SUBJECT: "thema, project",
    Role.MESSAGE: "inhoud, tekst, verhaal",
    Role.CHANNEL: "hoe, instrument, uiting, product, vorm, werkvorm",
    Role.ACTION: "omschrijving, stappen, toezegging",
    Role.OWNER: "uitvoering, door, contactpersoon, aanspreekpunt, initiatiefnemer, behandelaar, r raci",
    Role.SENDER: "woordvoerder",
    Role.APPROVAL: "afstemming met, afstemmen met, afgestemd met, check door, gevraagde actie",
    Role.STATUS: """
        gereed, klaar, afgerond, afgerond j/n, %, stoplicht, r/o/g, verzonden, verzonden/te verzenden
    """,
    Role.COST: "geraamd, werkelijk, raming, geld",
    Role.REMARK: "toelichting, wijzigingen, communicatie",
    Role.PHASE: "stap",
    Role.LEVEL: "ring, rol",
    Role.PLACE: "waar",
    Role.NUMBER: "nummering",
    Role.INTEREST: "a/b/c, interesse",
    Role.ATTITUDE: "vertrouwen, kleur",
}

OWN = """
    rol/functie, functie, hulpmiddel, hulpmiddelen, kostenpost, documenten, sector, strategie, kwadrant, gedrag, kennis,
    geboortedatum, telefoonnummer, actief
"""
"""Heads that look like one of the above and mean something else: columns of the user's own."""
