"""By what a finding is known again, without any of the words of the plan: a hash of what it says."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from model.forms.finding import Finding


def marks(findings: Sequence[Finding]) -> list[str]:
    """A mark for each finding. It is another one as soon as the finding says something else, so that a finding that was
    put aside comes back when what it is about has changed. Those that say the same are told apart by their order."""
    counts: dict[str, int] = {}
    found = []
    for finding in findings:
        said = [finding.kind, *(f"{key}={value}" for key, value in sorted(finding.message.values.items()))]
        mark = hashlib.sha256("\x1f".join(said).encode("utf-8", "replace")).hexdigest()[:32]
        counts[mark] = counts.get(mark, 0) + 1
        found.append(mark if counts[mark] == 1 else f"{mark}-{counts[mark]}")
    return found
