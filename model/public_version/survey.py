"""Everything in a plan that a public version may have to do without, found and put together by kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from model.columns import Column, Role
from model.folding import folded_line
from model.group_words import group_word, is_no_name
from model.people import DoerKind, PlanPerson, kind_of
from model.plan import Plan, PropertyRole
from model.public_version.contacts import PHONE_HEAD, contacts_in
from model.public_version.declared import Declared, declared_in
from model.public_version.functions import functions_for
from model.public_version.items import Item, ItemKind, Part, Spelling, Spot, Treatment
from model.public_version.matching import Finder
from model.public_version.person_names import FoundName, names_in
from model.public_version.progress import Progress
from model.public_version.texts import plan_texts, rows_of
from model.table import Table
from model.values import is_empty

_NAMES_HEAD = re.compile(
    r"\b(?:naam|namen|contactpersoon|contact|gesprekspartners?|auteur|deelnemers?|aanwezigen?)\b(?! project)",
    re.IGNORECASE,
)
_NAMES_APART = re.compile(r"\s*(?:[,;/\n&+]|\ben\b)\s*")


def apart(text: str) -> list[str]:
    """The names of a list, each by itself."""
    return [one.strip(" .:;-–•*") for one in _NAMES_APART.split(text) if one.strip(" .:;-–•*")]


Texts = Mapping[str, Sequence[Spot]]
"""Each text of a plan once, with all the spots where it stands."""

INTERNAL_ROLES = frozenset({Role.REMARK, Role.COST})
"""What a column is for that colleagues keep for themselves."""


def find_items(
    plan: Plan,
    everyone: Sequence[PlanPerson],
    hidden_rows: Mapping[str, Sequence[int]] | None = None,
    beside: Iterable[Item] = (),
    progress: Progress | None = None,
) -> list[Item]:
    """The items of a plan, sorted by kind. `hidden_rows` are row ids by the key of their table; `beside` are items of
    the file itself. Raises `Stopped` when the progress is stopped."""
    told = progress or Progress()
    texts, declared = _distinct(plan), declared_in(plan)
    names, contacts = _names(plan, everyone, texts, declared, told), _contacts(plan, texts, told)
    items = [
        *names,
        *_perhaps_names(plan, texts, declared, [*names, *contacts]),
        *contacts,
        *_columns(plan, declared),
        *_tables(plan, declared),
        *_rows(plan, hidden_rows or {}),
        *beside,
    ]
    order = list(ItemKind)
    return sorted(items, key=lambda item: (order.index(item.kind), not item.sure, item.is_fixed))


def _distinct(plan: Plan) -> dict[str, list[Spot]]:
    texts: dict[str, list[Spot]] = {}
    for spot, text in plan_texts(plan):
        texts.setdefault(text, []).append(spot)
    return texts


def functions_of(everyone: Iterable[PlanPerson]) -> list[str]:
    """The functions and teams that a plan names, the most frequent first, to choose from."""
    found = (one.name for one in everyone if one.kind in {DoerKind.FUNCTION, DoerKind.TEAM})
    return list({folded_line(name): name for name in found}.values())


# --- Names ---


def _names(
    plan: Plan, everyone: Sequence[PlanPerson], texts: Texts, declared: Declared, progress: Progress
) -> list[Item]:
    distinct = list(texts)
    read = progress.over(distinct, 0.3, rows_of(plan))
    listed = [
        *_authors(plan),
        *_listed_people(plan),
        *(one for text in _personal(plan, declared) for one in apart(text)),
    ]
    found = names_in(everyone, read, listed)
    functions = functions_for([spelling.text for one in found for spelling in one.spellings], plan, distinct)
    items = []
    for one in found:
        proposal = next((functions[each.text] for each in one.spellings if each.text in functions), "")
        default = Treatment.REPLACE if proposal else Treatment.REMOVE if one.sure or not one.is_word else Treatment.KEEP
        items.append(Item(ItemKind.NAME, one.name, (), _once(one), default, proposal, one.sure))
    return _with_spots(items, texts, progress.over(distinct, 0.2, rows_of(plan)))


def _perhaps_names(plan: Plan, texts: Texts, declared: Declared, found: Sequence[Item]) -> list[Item]:
    """What stands where a form has a place for people, and was not recognised as anything."""
    finder = Finder(found)
    rest: dict[str, str] = {}
    for text in _personal(plan, declared):
        for one in apart(text):
            says = kind_of(one)
            is_nobody = says is not None and says[0] in {DoerKind.FUNCTION, DoerKind.TEAM}
            is_group = is_no_name(one) or any(group_word(word) for word in one.split())
            if any(sign.isalpha() for sign in one) and not is_nobody and not is_group and not finder.hits(one):
                rest.setdefault(folded_line(one), one)
    items = [Item(ItemKind.NAME, one, spellings=(Spelling(one),), sure=False) for one in rest.values()]
    return _with_spots(items, texts, texts) if items else []


def _personal(plan: Plan, declared: Declared) -> Iterator[str]:
    """The texts of the columns and labelled values that a form declares to be personal."""
    for key in sorted(declared.personal_texts):
        yield plan.holder(key).text
    for table in plan.tables:
        for place, column in enumerate(table.columns):
            if (table.key, column.id) in declared.personal:
                yield from (table.text(row, place) for row in range(len(table.rows)))


def _authors(plan: Plan) -> Iterator[str]:
    """Whoever stands as the author of the plan."""
    held = plan.property_for(PropertyRole.AUTHOR)
    yield from _NAMES_APART.split(held.text) if held is not None else ()


def _listed_people(plan: Plan) -> Iterator[str]:
    """What stands in a column with the names of people."""
    for table in plan.tables:
        for place, column in enumerate(table.columns):
            if _NAMES_HEAD.search(column.title) and column.role is not Role.OWNER:
                for row in range(len(table.rows)):
                    yield from _NAMES_APART.split(table.text(row, place))


def _once(found: FoundName) -> tuple[Spelling, ...]:
    return tuple({spelling.text: spelling for spelling in found.spellings}.values())


def _with_spots(items: Sequence[Item], texts: Texts, distinct: Iterable[str]) -> list[Item]:
    """The items that are found in the texts, with all their spots, the most frequent first."""
    finder = Finder(items)
    spots: list[list[Spot]] = [[] for _ in items]
    for text in distinct:
        for hit in finder.hits(text):
            spots[hit.item] += texts[text]
    found = [
        Item(one.kind, one.shown, tuple(where), one.spellings, one.default, one.proposal, one.sure)
        for one, where in zip(items, spots, strict=True)
        if where
    ]
    return sorted(found, key=lambda item: (-len(item.spots), item.shown.casefold()))


# --- Contacts ---


def _contacts(plan: Plan, texts: Texts, progress: Progress) -> list[Item]:
    phone_columns = {
        (table.key, column.id) for table in plan.tables for column in table.columns if PHONE_HEAD.search(column.title)
    }
    labels = {held.key for held in plan.properties if PHONE_HEAD.search(held.label)}
    shown: dict[tuple[ItemKind, str], str] = {}
    spellings: dict[tuple[ItemKind, str], dict[str, Spelling]] = {}
    for text in progress.over(list(texts), 0.3, rows_of(plan)):
        is_phone = (phone_columns or labels) and any(
            (spot.key, spot.column) in phone_columns or (spot.part is Part.PROPERTY and spot.key in labels)
            for spot in texts[text]
        )
        for contact in contacts_in(text, bool(is_phone)):
            key = (contact.kind, contact.known_by)
            shown.setdefault(key, contact.text)
            written = contact.known_by if contact.kind is ItemKind.PHONE else contact.text
            spellings.setdefault(key, {})[written] = Spelling(written)
    items = [Item(kind, text, (), tuple(spellings[(kind, known)].values())) for (kind, known), text in shown.items()]
    return _with_spots(items, texts, progress.over(list(texts), 0.2, rows_of(plan)))


# --- Columns and rows ---


def _columns(plan: Plan, declared: Declared) -> Iterator[Item]:
    for table in plan.tables:
        if table.key in declared.internal_tables:
            continue
        heads: set[str] = set()
        for place, column in enumerate(table.columns):
            if column.hidden or column.role in INTERNAL_ROLES or (table.key, column.id) in declared.internal:
                held = [number for number, row in enumerate(table.rows) if not is_empty(row.cells[place])]
                spot = Spot(Part.COLUMN, table.key, 0, column.id)
                texts = tuple(table.text(number, place) for number in held)
                head = _head(column, place)
                # Two columns of one name are decided on apart.
                told = f"kolom {place + 1}" if folded_line(head) in heads else ""
                heads.add(folded_line(head))
                yield Item(ItemKind.COLUMN, head, (spot,), texts=texts, told=told)


def _head(column: Column, place: int) -> str:
    return " ".join(column.title.split()) or f"Kolom {place + 1}"


def _tables(plan: Plan, declared: Declared) -> Iterator[Item]:
    """Tables that a form has for colleagues only."""
    for table in plan.tables:
        if table.key in declared.internal_tables:
            ids = [row.id for row in table.rows if any(not is_empty(value) for value in row.cells)]
            spots = tuple(Spot(Part.TABLE, table.key) for _ in ids) or (Spot(Part.TABLE, table.key),)
            texts = tuple(text for row_id in ids for text in _texts_of(table, row_id))
            yield Item(ItemKind.TABLE, " ".join(table.title.split()), spots, texts=texts)


def _rows(plan: Plan, hidden: Mapping[str, Sequence[int]]) -> Iterator[Item]:
    for table in plan.tables:
        ids = [row.id for row in table.rows if row.id in set(hidden.get(table.key, ()))]
        if ids:
            spots = tuple(Spot(Part.TABLE, table.key) for _ in ids)
            texts = tuple(text for row_id in ids for text in _texts_of(table, row_id))
            yield Item(ItemKind.ROWS, " ".join(table.title.split()), spots, texts=texts, rows=tuple(ids))


def _texts_of(table: Table, row_id: int) -> Iterator[str]:
    place = table.row_index(row_id)
    for index in range(len(table.columns)):
        if table.text(place, index).strip():
            yield table.text(place, index)
