"""E-mail addresses, telephone numbers, network paths and telling web addresses in a text, in Dutch ways of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from model.public_version.items import ItemKind

_END = r"\s\"“”'‘’<>|\[\](){}"

_EMAIL = re.compile(
    r"(?:mailto:)?(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]+"
    r"(?:@|\s?[\[(]\s?(?:at|apenstaart(?:je)?)\s?[\])]\s?)"
    r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}(?![\w@])",
    re.IGNORECASE,
)
_URL = re.compile(rf"(?:https?|ftps?|sftp|msteams|onenote|webcal)://[^{_END}]+|www\.[^{_END}]+", re.IGNORECASE)
_BARE_URL = re.compile(
    rf"(?<![\w@./\\-])(?:[a-z0-9-]+\.)+(?:sharepoint\.com|linkedin\.com|facebook\.com)(?:/[^{_END}]*)?", re.IGNORECASE
)
_TELLING = re.compile(
    r"//[^/@\s]+@|/~|sharepoint\.com|-my\.|/personal/|/users?/|/profiles?/|/people/|/medewerkers?/|linkedin\.com/in/|"
    r"onedrive|1drv\.ms|teams\.microsoft|//(?:intranet|intra|portaal|dms|zaak\w*)\b|//[^/.\s:]+(?:[/:]|$)|"
    r"\.(?:local|lan|intern|intra|corp)\b|[?&](?:user|email|e-mail|mail|naam|name|account|upn)=",
    re.IGNORECASE,
)
"""What makes a web address tell of a person, or of a place that only colleagues can reach."""

_PATH = re.compile(
    r"(?:file|smb|afp|nfs):/{2,}[^\n\r\"“”<>|]+"
    r"|(?<!\w)[A-Za-z]:[\\/](?!/)[^\n\r\"“”<>|*?]*"
    r"|(?<![\w\\])\\\\[^\s\\/\"“”<>|*?]+[\\/][^\n\r\"“”<>|*?]*"
    r"|(?<![\w:/])//[\w.-]+/[^\n\r\"“”<>|*?]+"
    r"|(?<!\w)%[A-Za-z]+%\\[^\n\r\"“”<>|*?]*",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}(?![\w.\\/])")
_SENTENCE = re.compile(r"[,;)\]]|\.(?:\s|$)|\s[-–—]\s")
_TRAILING = ".,;:!?)]}'’"

_NUMBER = re.compile(
    r"(?<![\w.,€])(?:(?:\+|00)\d{1,3}[\s\u00a0.\-–/]{0,3})?(?:\(0?\d{0,4}\)|\d)(?:[\s\u00a0().\-–/]{0,3}\d){3,13}(?!\w)"
)
_AFTER_WORD = re.compile(
    r"\b(?:tel(?:efoon)?(?:nummer|nr\.?)?|toestel|tst|doorkies(?:nummer|nr\.?)?|mobiel|gsm|fax)\b\.?\s*:?\s*"
    r"(?P<number>\+?\d(?:[\s\u00a0().\-–/]{0,3}\d){3,13})",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
PHONE_HEAD = re.compile(r"\b(?:tel(?:efoon)?|mobiel|gsm|06|phone|fax|doorkies\w*)\b", re.IGNORECASE)
"""The head of a column whose numbers are telephone numbers, however they are written."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Something by which someone or something can be reached. `known_by` is the same for all ways to write it."""

    kind: ItemKind
    text: str
    known_by: str
    start: int


def contacts_in(text: str, all_numbers: bool = False) -> list[Contact]:
    """What stands in a text, each once, in order. `all_numbers`: the text comes from a column of telephone numbers."""
    found: list[Contact] = []
    for contact in (*_paths(text), *_links(text), *_emails(text), *_phones(text, all_numbers)):
        end = contact.start + len(contact.text)
        if not any(one.start < end and contact.start < one.start + len(one.text) for one in found):
            found.append(contact)
    return sorted(found, key=lambda one: one.start)


def _emails(text: str) -> Iterator[Contact]:
    if "@" not in text and "(" not in text and "[" not in text:
        return
    for match in _EMAIL.finditer(text):
        bare = re.sub(r"^mailto:", "", match.group(), flags=re.IGNORECASE)
        yield Contact(ItemKind.EMAIL, bare, bare.casefold(), match.end() - len(bare))


def _links(text: str) -> Iterator[Contact]:
    if "." not in text and ":" not in text:
        return
    for pattern in (_URL, _BARE_URL):
        for match in pattern.finditer(text):
            bare = match.group().rstrip(_TRAILING)
            if _TELLING.search(bare):
                yield Contact(ItemKind.LINK, bare, bare.casefold(), match.start())


def _paths(text: str) -> Iterator[Contact]:
    if "\\" not in text and "/" not in text:
        return
    for match in _PATH.finditer(text):
        bare = _without_sentence(match.group())
        if len(bare) > 3:
            yield Contact(ItemKind.PATH, bare, bare.casefold(), match.start())


def _without_sentence(path: str) -> str:
    """A path without the sentence that goes on behind it: names of folders have spaces in them, so that it may run to
    the end of the line when nothing tells where it stops. Better too much than half a path."""
    last = max(path.rfind("\\"), path.rfind("/")) + 1
    ending = _ENDING.search(path, last)
    if ending is not None:
        return path[: ending.end()]
    stop = _SENTENCE.search(path, last)
    return path[: stop.start() if stop is not None else len(path)].rstrip(_TRAILING + " ")


def _phones(text: str, all_numbers: bool) -> Iterator[Contact]:
    dates = [match.span() for match in _DATE.finditer(text)]
    for pattern, is_told in ((_AFTER_WORD, True), (_NUMBER, all_numbers)):
        for match in pattern.finditer(text):
            group = "number" if pattern is _AFTER_WORD else 0
            start, end = match.span(group)
            if any(first < end and start < last for first, last in dates):
                continue
            number = match.group(group)
            digits = national(number, is_told)
            if digits:
                yield Contact(ItemKind.PHONE, number.strip(), digits, start)


def national(number: str, is_told: bool = False) -> str:
    """The digits by which a Dutch number is known, without the code of the country and the zero in front; those of a
    foreign one with its code; empty for what is no telephone number. `is_told`: the words around it say that it is."""
    digits = "".join(sign for sign in number if sign.isdigit())
    bare = number.strip()
    if bare.startswith("+31") or digits.startswith("0031"):
        rest = digits[4:] if digits.startswith("0031") else digits[2:]
        rest = rest.removeprefix("0")
        return rest if len(rest) == 9 else ""
    if bare.startswith("+"):
        return digits if 8 <= len(digits) <= 15 else ""
    if digits.startswith("00"):
        return digits[2:] if 10 <= len(digits) <= 17 else ""
    if digits.startswith("0"):
        if len(digits) == 10 and digits[1] != "0":
            return digits[1:]
        return digits if re.fullmatch(r"0[89]0\d\d{4}(?:\d{3})?", digits) or (is_told and len(digits) >= 6) else ""
    return digits if is_told and 4 <= len(digits) <= 10 else ""
