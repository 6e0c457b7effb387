"""Counts findings and shows them as a table; failures and refusals are listed in full in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.corpus.edited import Finding, Outcome

MOST_REFUSED = 2.0
"""Percent of the operations on plain tables that may be refused."""


class Summary:
    """What was found in all workbooks."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []

    def add(self, findings: Iterable[Finding]) -> None:
        """Take in what was found in a workbook."""
        self._findings += findings

    @property
    def failed(self) -> list[Finding]:
        return [finding for finding in self._findings if finding.outcome is Outcome.FAILED]

    def refused_percentage(self, plain: bool) -> float:
        """Of the operations on plans that had something to work on: on plain tables, or on all."""
        tried = [
            one
            for one in self._findings
            if one.operation.startswith("plan: ") and one.outcome is not Outcome.NOTHING and (one.plain or not plain)
        ]
        refused = sum(finding.outcome is Outcome.REFUSED for finding in tried)
        return 100 * refused / len({(one.file, one.operation) for one in tried}) if tried else 0.0

    def lines(self) -> Iterator[str]:
        """The table, then refusals and failures by cause."""
        columns = [Outcome.FINE, Outcome.REFUSED, Outcome.FAILED, Outcome.UNJUDGED, Outcome.NOTHING, Outcome.NOTED]
        yield f"{'':44}" + "".join(f"{column.value:>16}" for column in columns)
        operations = list(dict.fromkeys(finding.operation for finding in self._findings))
        operations.sort(key=lambda operation: operation.startswith("LibreOffice"))
        for operation in operations:
            files: dict[Outcome, set[str]] = {column: set() for column in columns}
            for finding in self._findings:
                if finding.operation == operation:
                    files[finding.outcome].add(finding.file)
            total = len(set().union(*files.values()))
            cells = [
                f"{len(files[one])} ({100 * len(files[one]) / total:5.1f} %)" if files[one] else "" for one in columns
            ]
            yield f"{operation:44}" + "".join(f"{cell:>16}" for cell in cells)
        for outcome in (Outcome.FINE, Outcome.REFUSED, Outcome.FAILED, Outcome.UNJUDGED, Outcome.NOTED):
            yield from self._by_cause(outcome)
        yield f"refused of the operations on recognised tables: {self.refused_percentage(plain=False):.1f} %"
        number = len({one.file for one in self._findings if one.plain})
        yield f"refused of those on the {number} plain ones: {self.refused_percentage(plain=True):.1f} %"

    def _by_cause(self, outcome: Outcome) -> Iterator[str]:
        found = [one for one in self._findings if one.outcome is outcome and one.cause]
        kinds = Counter((_level(finding), finding.cause) for finding in found)
        if kinds:
            yield f"{outcome.value}, by cause:"
        for (level, cause), number in sorted(kinds.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
            yield f"{number:6}  {level}: {cause[:150]}"

    def write(self, path: Path) -> None:
        """Everything that is not fine, one finding per line."""
        wanted = [one for one in self._findings if one.outcome not in {Outcome.FINE, Outcome.NOTHING}]
        wanted.sort(key=lambda one: (one.outcome, one.operation, one.cause, one.file))
        lines = ["\t".join((one.outcome, one.operation, one.cause, one.file, one.detail)) for one in wanted]
        path.write_text("\n".join(line.replace("\n", "⏎") for line in lines) + "\n", encoding="utf-8", errors="replace")


def _level(finding: Finding) -> str:
    level = finding.operation.partition(":")[0]
    return f"{level}, plain" if finding.plain else level
