"""The calculation chain: the order in which Excel last computed the formulas (ECMA-376 part 1, 18.6).

An entry for a cell without a formula makes Excel offer a repair, while a workbook without a chain just gets a new one.
"""

from __future__ import annotations

from interchange.package.archive import Archive
from interchange.package.content_types import without_overrides
from interchange.package.markup import encoded, read_markup
from interchange.package.relationships import relationships, rels_name


def without_chain(archive: Archive, workbook: str) -> tuple[dict[str, bytes], frozenset[str]]:
    """The parts that change and those that go when the chain goes; none when there is no chain."""
    chain = next((found for found in relationships(archive, workbook) if found.kind == "calcChain"), None)
    if chain is None or chain.external:
        return {}, frozenset()
    name = rels_name(workbook)
    markup, encoding = read_markup(archive, name)
    for element in markup.named("Relationship"):
        if markup.get(element, "Id") == chain.id:
            markup.remove(element)
    parts = {archive.find(name) or name: encoded(markup.result(), encoding)}
    part = archive.find(chain.target)
    if part is None:
        return parts, frozenset()
    return parts | without_overrides(archive, [part]), frozenset([part])
