"""The list of parts (SBOM) of the program, in CycloneDX 1.5: what goes along, in which version, under which licence."""

from __future__ import annotations

import json
import sys
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution
from typing import Any

from shipping import licences, typst_crates
from shipping.bundle import PYTHON, Piece
from shipping.project import NAME, PUBLISHER, version
from shipping.wheels import locked

FILE = "sbom.cdx.json"
NAMESPACE = uuid.UUID("6a4f1d8e-6b1d-5c55-9d0c-2f0a8f0f6f11")


def text(distributions: Sequence[Distribution], pieces: Iterable[Piece]) -> str:
    """The whole list as JSON. It is the same for the same parts: nothing in it tells when it was made."""
    files: dict[str, int] = defaultdict(int)
    for piece in pieces:
        files[piece.owner] += 1
    parts = [_package(distribution, files) for distribution in distributions]
    parts.append(_python(files))
    parts += [_inner(component) for component in licences.components()]
    own = {
        "type": "application",
        "bom-ref": NAME,
        "name": NAME,
        "version": version(),
        "supplier": {"name": PUBLISHER},
        "licenses": [{"license": {"id": "EUPL-1.2"}}],
    }
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own, "properties": [{"name": "platform", "value": sys.platform}]},
        "components": parts,
        "dependencies": [{"ref": NAME, "dependsOn": [part["bom-ref"] for part in parts if "purl" in part]}],
    }
    serial = uuid.uuid5(NAMESPACE, json.dumps(listed, sort_keys=True))
    return json.dumps({**listed, "serialNumber": f"urn:uuid:{serial}"}, indent=1, ensure_ascii=False) + "\n"


def _package(distribution: Distribution, files: dict[str, int]) -> dict[str, Any]:
    name = distribution.metadata["Name"]
    purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{distribution.version}"
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": distribution.version,
        "purl": purl,
        "licenses": [_licence(licences.licence_of(distribution))],
        "properties": [{"name": "files", "value": str(files[name])}],
    }
    digest = _wheel_digest(name, distribution.version)
    if digest and sys.platform == "win32":
        part["hashes"] = [{"alg": "SHA-256", "content": digest}]
    if name == "typst":
        part["components"] = [_crate(crate) for crate in typst_crates.crates(distribution)]
    return part


def _python(files: dict[str, int]) -> dict[str, Any]:
    number = sys.version.split()[0]
    return {
        "type": "platform",
        "bom-ref": f"pkg:generic/python@{number}",
        "name": PYTHON,
        "version": number,
        "purl": f"pkg:generic/python@{number}",
        "licenses": [_licence("PSF-2.0")],
        "properties": [{"name": "files", "value": str(files[PYTHON])}],
    }


def _inner(component: licences.Component) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"{component.inside}/{component.name}",
        "name": component.name,
        "description": component.about,
        "licenses": [_licence(component.licence)],
        "externalReferences": [{"type": "distribution", "url": component.source}],
    }


def _crate(crate: dict[str, Any]) -> dict[str, Any]:
    part: dict[str, Any] = {key: crate[key] for key in ("type", "name", "version", "purl", "hashes") if key in crate}
    return {**part, "licenses": [_licence(typst_crates.licence(crate))]}


def _licence(name: str) -> dict[str, Any]:
    """An expression of SPDX where there is one; otherwise the name as the package says it."""
    known = all(
        word.replace("-", "").replace(".", "").isalnum() for word in name.replace("(", " ").replace(")", " ").split()
    )
    if known and "License" not in name.split() and "/" not in name:
        return (
            {"expression": name}
            if " " in name
            else {"license": {"id": name}}
            if "Ref-" not in name
            else {"expression": name}
        )
    return {"license": {"name": name}}


def _wheel_digest(name: str, number: str) -> str:
    start = f"{name.lower().replace('-', '_')}-{number}-"
    return next((digest for file, digest in locked().items() if file.lower().startswith(start)), "")
