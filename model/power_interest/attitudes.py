"""What a stakeholder thinks of the plan, as far as the words say that clearly."""

from __future__ import annotations

import re
from enum import StrEnum


class Attitude(StrEnum):
    """For, against, in between, or not known. The values are what the user reads."""

    POSITIVE = "positief"
    NEUTRAL = "neutraal"
    NEGATIVE = "negatief"
    UNKNOWN = "onbekend"


_WORDS = {
    Attitude.POSITIVE: """
        positief positieve voor voorstander voorstanders steunt steunend ondersteunend ondersteunt supporter ambassadeur
        enthousiast welwillend welwillende constructief meewerkend betrokken groen positive supportive pro gunstig
    """,
    Attitude.NEUTRAL: """
        neutraal neutrale afwachtend afwachtende oranje geel onverschillig gemengd wisselend verdeeld neutral ambivalent
    """,
    Attitude.NEGATIVE: """
        negatief negatieve tegen tegenstander tegenstanders kritisch kritische weerstand afwijzend afwijzende sceptisch
        sceptische bezorgd boos rood zwart negative opposed wantrouwend vijandig
    """,
}
_OF_WORD = {word: attitude for attitude, words in _WORDS.items() for word in words.split()}
_OF_SIGN = (
    (re.compile(r"\+/-+|±|0|:-?\||😐"), Attitude.NEUTRAL),
    (re.compile(r"\++|:-?\)|😀|🙂|😊"), Attitude.POSITIVE),
    (re.compile(r"[-–−]+|:-?\(|🙁|☹️?|😠"), Attitude.NEGATIVE),
)
_UNCLEAR = {"niet", "geen", "nog", "onbekend", "eerst", "was"}
_REMARK = re.compile(r"\([^()]*\)|[\n;:].*", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 60


def read_attitude(text: str) -> Attitude:
    """The attitude that a text names. One that names two of them, denies one or tells a story is not known."""
    said = _REMARK.sub(" ", text).strip().rstrip(".!").casefold()
    if not said or len(said) > _LONGEST:
        return Attitude.UNKNOWN
    for pattern, attitude in _OF_SIGN:
        if pattern.fullmatch(said):
            return attitude
    words = _LETTERS.findall(said)
    named = {_OF_WORD[word] for word in words if word in _OF_WORD}
    if len(named) != 1 or "?" in said or not _UNCLEAR.isdisjoint(words):
        return Attitude.UNKNOWN
    return named.pop()
