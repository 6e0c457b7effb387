"""The words for groups of people, channels and those who do the work that occur in municipal plans."""

from __future__ import annotations

import re
from functools import lru_cache

from model.name_keys import folded
from model.periods.words import word_set

_GROUPS = """
    inwoner bewoner omwonende aanwonende buurtbewoner burger publiek samenleving dorp wijk buurt bezoeker gast gebruiker
    deelnemer aanmelder lid leden raad raadslid raadsleden fractie gemeenteraad griffie college wethouder burgemeester
    bestuurder bestuur directie management mt medewerker collega ambtenaar personeel team organisatie ondernemer bedrijf
    bedrijven bedrijfsleven winkelier horeca middenstand werkgever werknemer agrarier boer boeren tuinder partner
    ketenpartner stakeholder belanghebbende betrokkene actor partij partijen vereniging stichting instelling instantie
    maatschappelijk middenveld kerk kerken moskee school scholen leerkracht docent leraar leerling student jongere jeugd
    kind kinderen ouder ouders verzorger oudere ouderen senior senioren gezin gezinnen mantelzorger vrijwilliger client
    patient huisarts arts zorgverlener zorgaanbieder zorgprofessional professional hulpverlener politie brandweer
    veiligheidsregio waterschap provincie rijk ministerie regiogemeente gemeente gemeenten buurgemeente corporatie
    woningcorporatie huurder eigenaar eigenaren verhuurder koper ggd omgevingsdienst rijkswaterstaat pers media
    journalist redactie vakpers achterban adviesraad dorpsraad wijkraad clientenraad ondernemingsraad or vakbond
    bibliotheeklid klant inschrijver kiezer stembureaulid toerist recreant nieuwkomer statushouder vluchteling minima
    uitkeringsgerechtigde werkzoekende laaggeletterde anderstalige iedereen allen mensen doelgroep doelgroepen netwerk
    netwerken initiatiefnemer aanvrager vergunninghouder aannemer ontwikkelaar projectontwikkelaar architect stuurgroep
    projectgroep werkgroep klankbordgroep projectteam secretariaat opdrachtgever expert specialist sleutelfiguur
    ambassadeur wijkagent boa loket balie klantcontactcentrum kcc vrienden donateur sponsor genodigde
    weggebruiker fietser automobilist reiziger hulpdienst hulpdiensten omgeving buur buren huishouden huishoudens
    residents citizens council councillors press staff employees partners businesses entrepreneurs visitors public
"""
_CHANNELS = """
    nieuwsbrief raadsnieuwsbrief mail email e-mail mailing mailbericht brief bewonersbrief inwonersbrief
    raadsinformatiebrief rib collegebrief wijkbrief uitnodiging uitnodigingsbrief kaart ansichtkaart briefkaart flyer
    folder brochure poster affiche banner spandoek bord borden bouwbord informatiebord matrixbord abri billboard
    advertentie advertorial krant wijkkrant dorpskrant weekblad dagblad huis-aan-huisblad huisaanhuisblad huis-aan-huis
    gemeentepagina gemeenterubriek gemeentenieuws gemeentegids stadspagina infopagina informatiepagina pagina magazine
    blad vakblad vakpers tijdschrift artikel bericht nieuwsbericht persbericht persgesprek persconferentie persmoment
    persinterview interview column blog vlog website webpagina webtekst site projectpagina projectwebsite homepage
    landingspagina portaal intranet extranet sharepoint teams social media sociale media socials social-mediabericht
    facebook instagram linkedin twitter x bluesky mastodon threads tiktok snapchat youtube whatsapp nextdoor pinterest
    whatsappgroep appgroep app sms signal telegram narrowcasting scherm schermen lichtkrant radio tv televisie omroep
    filmpje film video videoboodschap animatie podcast webinar livestream bijeenkomst informatiebijeenkomst
    inwonersbijeenkomst bewonersbijeenkomst netwerkbijeenkomst raadsinformatiebijeenkomst raadsinformatieavond
    informatieavond bewonersavond inwonersavond inloopavond inloopbijeenkomst inloop inloopspreekuur spreekuur avond
    themasessie sessie werksessie workshop ontwikkeltafel gesprek keukentafelgesprek wijkgesprek bezoek huisbezoek
    bedrijfsbezoek werkbezoek rondleiding excursie markt marktkraam kraam stand evenement opening overleg vergadering
    commissievergadering raadsvergadering werkoverleg teamoverleg afdelingsoverleg lunchsessie lunch presentatie
    powerpoint toespraak speech memo notitie raadsvoorstel collegevoorstel collegebesluit raadsbesluit rapport verslag
    factsheet infographic faq q&a veelgestelde vragen enquete vragenlijst peiling poll burgerpanel inwonerspanel panel
    participatieplatform platform telefoon telefoontje telefonisch belactie loket balie publieksbalie ticker publicatie
    bekendmaking gemeenteblad staatscourant overheid.nl kennisgeving terinzagelegging ter inzage aankondiging mondeling
    persoonlijk deur-aan-deur deurhanger persmap prijsvraag taalcafe sticker stoeptegel stoepkrijt vlag goodie gadget
    kalender agenda toolkit communicatietoolkit script werkinstructie handleiding training campagne tentoonstelling
    expositie maquette newsletter letter post press release meeting leaflet
"""
_DOERS = """
    team teams afdeling secretariaat bestuurssecretariaat projectteam projectgroep werkgroep stuurgroep kernteam
    wijkteam communicatieteam webteam redactie webredactie griffie griffier communicatie communicatieafdeling
    projectleider projectmanager programmamanager projectsecretaris projectondersteuner procesbegeleider procesmanager
    opdrachtgever opdrachtnemer adviseur communicatieadviseur beleidsadviseur beleidsmedewerker medewerker manager
    teamleider teammanager teamcoach coordinator bibliothecaris bibliotheekmedewerker bibliotheek webredacteur redacteur
    eindredacteur vormgever grafisch ontwerper ontwerper fotograaf filmer drukker drukkerij bureau communicatiebureau
    reclamebureau woordvoerder persvoorlichter voorlichter wethouder burgemeester gemeentesecretaris directeur directie
    management mt bestuurder bestuurssecretaris college accountmanager wijkregisseur wijkmanager gebiedsmanager
    gebiedsregisseur wijkagent aannemer ontwikkelaar projectontwikkelaar architect jurist facilitair facilitaire dienst
    buitendienst beheer receptie balie kcc klantcontactcentrum ict communitymanager community manager contentmanager
    stagiair stagiaire trainee beleid vakafdeling vakteam omgevingsmanager initiatiefnemer gemeente provincie waterschap
    ggd omgevingsdienst welzijn secretaris voorzitter penningmeester bestuur trekker communicatiecollega
"""
_DOER_ENDS = (
    "team leider manager adviseur medewerker coordinator secretaris secretariaat ondersteuner regisseur redacteur "
    "ontwerper bibliothecaris griffie griffier voorlichter afdeling redactie directeur wethouder begeleider bestuurder "
    "ontwikkelaar vormgever woordvoerder fotograaf"
)
_SHORT_ENDS = word_set("raad blad mail bord film pers boer lid site")
_NOT_NAMES = """
    concept definitief gereed klaar akkoord optie let op nb tip doel doelgroep inhoud tekst boodschap planning datum
    tijd locatie plaats zaal catering techniek opmaak drukwerk druk kosten budget onderwerp bijlage voorbereiding
    uitvoering nazorg afronding evaluatie verslag verzending verspreiding publicatie actie acties taak taken stap fase
    vervolg daarna eerst vooraf achteraf tijdens intern extern alle alles dit deze wat wie waar hoe wanneer waarom ook
    nog evt eventueel zie via per met voor naar door over uit aan bij en of het de een op in na middel middelen kanaal
    kanalen uitnodigen informeren versturen opstellen schrijven maken plaatsen regelen bellen vragen afstemmen delen
    feedback input afstemming overleg vormgeving distributie bezorging foto fotos film aandachtspunt aandachtspunten
    opmerking vraag link ps optioneel keuze variant digitaal online offline fysiek nieuw oud extra max min ca nl nee ja
    pdf rib ris woz wmo avg b1 a4 a5 a3 qr faq tv dvd url kvk btw nvt ntb tbv ivm iom ism cc bcc
"""


@lru_cache(maxsize=8)
def _words(listing: str) -> frozenset[str]:
    return frozenset(folded(listing).split())


@lru_cache(maxsize=8)
def _ends(listing: str) -> tuple[str, ...]:
    """Those that may end a compound, as *raad* ends *dorpsraad*; most short words end many others by chance."""
    if listing is _DOERS:
        return tuple(_DOER_ENDS.split())
    return tuple(word for word in _words(listing) if len(word) > 4 or word in _SHORT_ENDS)


@lru_cache(maxsize=16_384)
def _named_in(name: str, listing: str) -> str:
    """The first word of the listing that is, or ends, a word of the name; plural or not."""
    for found_word in re.finditer(r"[\w'’.&-]+", folded(name)):
        word = found_word[0].strip(".'’-")
        for form in (word, *_singulars(word)):
            if form in _words(listing):
                return form
            found = max((known for known in _ends(listing) if form.endswith(known)), key=len, default="")
            if found:
                return found
    return ""


def _singulars(word: str) -> tuple[str, ...]:
    if word.endswith("en") and len(word) > 5:
        bare = word[:-2]
        return (
            bare,
            bare[:-1] + {"v": "f", "z": "s"}.get(bare[-1], bare[-1]),
            bare[:-1] if bare[-1] == bare[-2] else bare,
            word[:-1],
        )
    return (word[:-1].removesuffix("'"),) if word.endswith("s") and len(word) > 4 else ()


def group_word(name: str) -> str:
    """The word for a group of people in a name, such as *raad* in *dorpsraad Noord*; empty when there is none."""
    return _named_in(name, _GROUPS)


def channel_word(name: str) -> str:
    """The word for a channel in a name, such as *brief* in *bewonersbrief*; empty when there is none."""
    return _named_in(name, _CHANNELS)


def doer_word(name: str) -> str:
    """The word for a team or function in a name, such as *projectleider*; empty when there is none."""
    return _named_in(name, _DOERS)


def is_no_name(word: str) -> bool:
    """Whether a word with a capital is a word of plans rather than the name of someone."""
    return folded(word).strip(".") in _words(_NOT_NAMES)
