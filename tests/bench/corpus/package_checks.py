"""Looks at the archive itself: parts that need not change keep every byte, those that do are well-formed."""

from __future__ import annotations

import io
import struct
import zipfile

from lxml import etree

from bench.corpus.shared_checks import kind_of_part

NEVER = {
    "activeX",
    "chartStyle",
    "customUI",
    "customXml",
    "diagram",
    "docProps",
    "docPropsCustom",
    "embedding",
    "externalLink",
    "featurePropertyBag",
    "image",
    "labelInfo",
    "metadata",
    "model",
    "persons",
    "pivotCacheRec",
    "printerSettings",
    "revisions",
    "richData",
    "sharedStrings",
    "signature",
    "slicer",
    "slicerCache",
    "styles",
    "theme",
    "themeOverride",
    "thumbnail",
    "timeline",
    "vba",
    "webExtension",
    "xmlMaps",
}
"""Kinds of parts that hold no place of a cell, so that nothing in them changes with one."""
SIGNATURES = "_xmlsignatures/"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def is_signed(data: bytes) -> bool:
    """Whether a digital signature vouches for the content; after a change it must not any more."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return any(SIGNATURES in name for name in package.namelist())


def package_problems(before: bytes, after: bytes) -> list[str]:
    """What is wrong with the archive that was made."""
    old, new = zipfile.ZipFile(io.BytesIO(before)), zipfile.ZipFile(io.BytesIO(after))
    was, now = {info.filename: info for info in old.infolist()}, {info.filename: info for info in new.infolist()}
    lost = [name for name in was if name not in now and kind_of_part(name) != "calcChain"]
    if not is_signed(after):
        lost = [name for name in lost if SIGNATURES not in name]
    problems = [f"lost: {name}" for name in lost]
    problems += [f"added: {name}" for name in now if name not in was]
    if [name for name in was if name in now] != [name for name in now if name in was]:
        problems.append("the parts stand in another order")
    for name, info in was.items():
        other = now.get(name)
        if other is None:
            continue
        if (info.CRC, info.file_size) == (other.CRC, other.file_size):
            if _entry(before, info) != _entry(after, other) or _record(info) != _record(other):
                problems.append(f"written again without need: {name}")
        elif kind_of_part(name) in NEVER:
            problems.append(f"changed: {name}")
        elif not _is_well_formed(new.read(other)) and _is_well_formed(old.read(info)):
            problems.append(f"no longer well-formed: {name}")
    bad = new.testzip()
    return [*problems, f"broken: {bad}"] if bad else problems


def _entry(data: bytes, info: zipfile.ZipInfo) -> bytes:
    """The local header of a part and its compressed bytes (APPNOTE 4.3.7)."""
    name, extra = struct.unpack_from("<2H", data, info.header_offset + 26)
    return data[info.header_offset : info.header_offset + 30 + name + extra + info.compress_size]


def _record(info: zipfile.ZipInfo) -> tuple[object, ...]:
    return info.date_time, info.compress_type, info.flag_bits, info.external_attr, info.extra, info.comment


def _is_well_formed(content: bytes) -> bool:
    try:
        etree.fromstring(content, _PARSER)
    except etree.XMLSyntaxError:
        return False
    return True
