"""Looks for the people who made the template of the house style in a document that was made with it.

What the template shows, in its header or footer, the organisation chose to show. What it knows of its makers besides
is nothing for a publication.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from interchange.package.xml import local
from interchange.public.held_strings import strings_in, tree_of
from interchange.public.search import Leak
from model.public_version.items import Item, ItemKind, Spelling
from model.public_version.matching import Finder

if TYPE_CHECKING:
    from interchange.word.house import HouseStyle

_MAKERS = frozenset({"creator", "lastModifiedBy", "Manager"})
_BY_ATTRIBUTE = frozenset({"author", "userId", "displayName"})
_PATH = re.compile(r"[A-Za-z]:\\|\\\\|file:|/Users/|/home/", re.IGNORECASE)
_SHORTEST = 4
_SHOWN = re.compile(r"word/(?:header|footer|document)\d*\.xml")


def author_leaks(data: bytes, house: HouseStyle) -> list[Leak]:
    """What a document holds of the makers of its template, besides what the template shows."""
    makers = list(dict.fromkeys(_makers(house.data)))
    if not makers:
        return []
    items = [Item(ItemKind.PROPERTY, text, spellings=(Spelling(text),)) for text in makers]
    finder = Finder(items)
    found: dict[Leak, None] = {}
    for held in strings_in(data):
        if held.text and not (held.place == "text" and _SHOWN.fullmatch(held.part)):
            for hit in finder.hits(held.text):
                found[Leak(ItemKind.PROPERTY, items[hit.item].shown, held.part)] = None
    return list(found)


def _makers(template: bytes) -> Iterator[str]:
    """Names and paths in the properties of the template, its remarks and its tracked changes. Not that of the
    organisation: what is made for it may name it."""
    with zipfile.ZipFile(BytesIO(template)) as package:
        for name in package.namelist():
            root = tree_of(package.read(name))
            for element in root.iter() if root is not None else ():
                texts = [str(element.text or "")] if local(element) in _MAKERS else []
                for key, value in element.attrib.items():
                    if str(key).rsplit("}", 1)[-1] in _BY_ATTRIBUTE or _PATH.match(str(value)):
                        texts.append(str(value))
                yield from (text.strip() for text in texts if len(text.strip()) >= _SHORTEST)
