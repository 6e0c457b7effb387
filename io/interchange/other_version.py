"""What someone else saved over the workbook that is open here, beside the version that both started from."""

from __future__ import annotations

from dataclasses import dataclass

from interchange.opening import Opened, open_data, read_file
from interchange.remembered import RememberedLayouts
from interchange.workbook import Workbook
from model.comparison import Difference, compare


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """Two of the three versions that a merge needs; the third is the plan that is open."""

    base: Opened
    """The workbook as it was opened or last saved here, without what was changed since."""
    theirs: Opened
    """The workbook as it is on disk now."""
    differences: tuple[Difference, ...]
    """What they changed in the plan; empty when they only changed something else, such as another sheet."""


def other_version(workbook: Workbook, remembered: RememberedLayouts) -> OtherVersion:
    """Read what is on disk in the place of this workbook. Raises a `FileProblem` when no plan can be read there."""
    assert workbook.path is not None
    theirs = open_data(read_file(workbook.path), workbook.name, remembered, workbook.path)
    base = open_data(workbook.data, workbook.name, remembered)
    return OtherVersion(base, theirs, tuple(compare(base.open_plan.plan, theirs.open_plan.plan)))
