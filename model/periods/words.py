"""The words that periods are written with, in small letters without accents, and the kind of each."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum, auto

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from model.periods.feasts import FEASTS


class Kind(StrEnum):
    """What a token can be to a rule."""

    END = auto()
    OTHER = auto()
    NUMBER = auto()
    ORDINAL = auto()
    CHAIN = auto()
    """Numbers with one separator between them and no spaces: `7-2`, `09/03`, `19.00`, `6,13`."""
    MONTH = auto()
    WEEKDAY = auto()
    PART = auto()
    HALF = auto()
    SEASON = auto()
    QUARTER = auto()
    WEEK = auto()
    WEEKEND = auto()
    SCHOOL_YEAR = auto()
    FEAST = auto()
    UNIT = auto()
    HOUR = auto()
    DAYPART = auto()
    COUNT = auto()
    HOLIDAY = auto()
    THIS = auto()
    AND = auto()
    OR = auto()
    THROUGH = auto()
    UNTIL = auto()
    BETWEEN = auto()
    OF = auto()
    FILLER = auto()
    BEFORE = auto()
    BY = auto()
    AFTER = auto()
    FROM = auto()
    CIRCA = auto()
    EACH = auto()
    PER = auto()
    TIMES = auto()
    DASH = auto()
    SLASH = auto()
    COMMA = auto()
    COLON = auto()
    OPEN = auto()
    CLOSE = auto()
    LINE = auto()
    QUESTION = auto()
    APOSTROPHE = auto()
    SIGN = auto()


SIGNS = frozenset(
    {
        Kind.END,
        Kind.DASH,
        Kind.SLASH,
        Kind.COMMA,
        Kind.COLON,
        Kind.OPEN,
        Kind.CLOSE,
        Kind.LINE,
        Kind.QUESTION,
        Kind.APOSTROPHE,
        Kind.SIGN,
    }
)
"""The kinds that are no words."""

BEGIN, MIDDLE, FINAL, FIRST_HALF, SECOND_HALF, NTH_WEEK, FIRST_WEEKS, LAST_WEEKS, WEEKEND = range(1, 10)
"""The parts of a month, a week or a year."""

ANY_DAY, WORKING_DAY, FEAST, SCHOOL = range(20, 24)
"""What a first or last day is the first or last of, and what makes a day or a year one of its own kind."""

PROJECT, CALENDAR = 1, -1
"""Whose weeks are counted, when the text says so."""

SUMMER = 1
LAST = -1
"""The value of the ordinal *laatste*."""

DAYPARTS = ("ochtend", "morgen", "middag", "avond", "nacht")
NOON, EVENING, NIGHT = 2, 3, 4
"""The values of *middag*, *avond* and *nacht*; those of the morning are lower."""

WORDS: dict[str, tuple[Kind, int]] = {}
"""Kind and value of each word: the number of the month, the weekday (Monday is 0), the days in a unit, and so on."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(words.split())


def _add(kind: Kind, words: str, value: int = 0) -> None:
    for word in words.split():
        WORDS[word] = (kind, value)


def _add_numbered(kind: Kind, names: Iterable[str], first: int) -> None:
    for value, words in enumerate(names, first):
        _add(kind, words, value)


_add_numbered(Kind.MONTH, MONTHS, 1)
_add_numbered(Kind.MONTH, MONTHS_SHORT, 1)
_add(Kind.MONTH, "febr", 2)
_add(Kind.MONTH, "sept", 9)
_add_numbered(Kind.MONTH, ("january", "february", "march", "april", "may", "june", "july", "august", "september"), 1)
_add(Kind.MONTH, "october oct", 10)
_add(Kind.MONTH, "december", 12)
_add_numbered(Kind.WEEKDAY, WEEKDAYS, 0)
_add_numbered(Kind.WEEKDAY, WEEKDAYS_SHORT, 0)
_add_numbered(Kind.WEEKDAY, (" ".join(day + part for part in DAYPARTS) for day in WEEKDAYS), 0)

_add(Kind.PART, "begin", BEGIN)
_add(Kind.PART, "medio half midden halverwege mid", MIDDLE)
_add(Kind.PART, "eind einde", FINAL)
_add(Kind.PART, "vroeg vroege", BEGIN)
_add(Kind.PART, "laat late", FINAL)
_add(Kind.PART, "halfweg halverweg", MIDDLE)
_add(Kind.HALF, "helft")
_add_numbered(Kind.SEASON, ("voorjaar lente", "zomer", "najaar herfst", "winter"), 0)
_add(Kind.SEASON, "zomermaanden zomerperiode", SUMMER)
_add(Kind.SEASON, "wintermaanden winterperiode", 3)
_add(Kind.QUARTER, "kwartaal kwartalen kw q quarter")
_add_numbered(Kind.QUARTER, ("qi", "qii", "qiii", "qiv"), 1)
_add(Kind.WEEK, "week weken wk wkn weeknr weeknrs weeknummer weeknummers w kalenderweek kalenderweken", 7)
_add(Kind.WEEK, "projectweek projectweken planweek planweken", 7)
_add(Kind.WEEKEND, "weekend weekeinde weekends")
_add(Kind.SCHOOL_YEAR, "schooljaar cursusjaar")
_add_numbered(Kind.FEAST, (feast.words for feast in FEASTS), 0)
_add(Kind.UNIT, "dag dagen dgn", 1)
_add(Kind.UNIT, "werkdag werkdagen maand maanden mnd jaar jaren")
_add(Kind.HOUR, "uur uren u h hr")
_add_numbered(Kind.DAYPART, ("ochtend ochtends morgens", "middag middags", "avond avonds", "nacht nachts"), 1)
_add_numbered(Kind.DAYPART, ("s'ochtends s'morgens", "s'middags", "s'avonds", "s'nachts"), 1)
_add_numbered(
    Kind.COUNT,
    ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    1,
)
_add(Kind.COUNT, "enkele paar aantal anderhalf anderhalve")
_add_numbered(Kind.ORDINAL, ("eerste ie", "tweede iie", "derde iiie", "vierde ive", "vijfde"), 1)
_add(Kind.ORDINAL, "laatste", LAST)
_add(Kind.HOLIDAY, "reces vakantie bouwvak feestdagen")
_add(Kind.THIS, "dit deze", 0)
_add(Kind.THIS, "volgend volgende komend komende", 1)
_add(Kind.THIS, "vorig vorige afgelopen", -1)

_add(Kind.AND, "en alsmede resp respectievelijk")
_add(Kind.OR, "of ofwel danwel cq")
_add(Kind.THROUGH, "tm")
_add(Kind.UNTIL, "tot")
_add(Kind.BETWEEN, "tussen")
_add(Kind.OF, "van v vd")
_add(Kind.FILLER, "in op de het den dd gedurende heel hele gehele geheel loop")
_add(Kind.BEFORE, "voor")
_add(Kind.BY, "uiterlijk deadline sluitingsdatum einddatum")
_add(Kind.AFTER, "na")
_add(Kind.FROM, "vanaf va miv sinds ingaande")
_add(Kind.CIRCA, "rond rondom omstreeks ca circa ongeveer ong plm tegen")
_add(Kind.EACH, "elke elk ieder iedere")
_add(Kind.PER, "per")
_add(Kind.TIMES, "keer maal x")

HOLIDAY_ENDINGS = ("vakantie", "vakanties", "reces", "vakantieperiode")
"""Words ending so are holidays whose days depend on the region or the municipality."""

NEARBY = word_set("as aanstaande jl jongstleden")
"""Behind a day these say which one is meant: the coming or the last."""

LABELS = word_set(
    "nr nrs nummer no artikel art blz pagina paginas p par paragraaf versie v fase stap groep klas zaal kamer lokaal "
    "route bus lijn bijlage hoofdstuk hfst onderdeel punt agendapunt tel telefoon ruimte perceel # € № lid leden tabel "
    "figuur fig deel ronde huisnummer leeftijd kinderen jongeren uitslag stand score schaal verhouding categorie "
    "niveau blok module sectie variant scenario regel kolom rij vraag thema spoor team unit code sub alinea dossier "
    "zaak zaaknummer zaaknr kenmerk factuur order ordernr pandnummer etage verdieping vak poule"
)
"""After these a number counts something else than days: *fase 1-2*, *zaal 3-4*."""

STREETS = ("straat", "laan", "weg", "plein", "kade", "singel", "gracht", "steeg", "dreef", "plantsoen", "dijk", "pad")
"""After words that end so a number is that of a house."""

TITLES = word_set(
    "dhr mw mevr mevrouw heer fam familie ds drs dr ir mr ing prof wethouder burgemeester meneer juf meester"
)
"""After these a month is somebody's name."""

EVENTS = word_set(
    "besluit vaststelling bijeenkomst start oplevering levering mijlpaal vergadering raadsvergadering overleg "
    "behandeling goedkeuring akkoord publicatie verkiezingen opening cyclus inwerkingtreding gunning aanbesteding "
    "bouw evaluatie besluitvorming raadsbesluit collegebesluit afronding ondertekening aanvang invoering "
    "bespreking vaststellen verzending fase"
)
"""Happenings that a moment can depend on."""
