"""Rows and columns of a sheet that come and go, with everything in the workbook that refers to cells following.

`Lines` says which come and go, `read_limits` whether all that refers to them can follow, `shifted_parts` makes it so.
"""

from interchange.excel.shift.limits import ShiftLimits, read_limits
from interchange.excel.shift.lines import Axis, Inserted, Lines
from interchange.excel.shift.parts import ShiftedParts, shifted_parts
from interchange.excel.shift.shift import Shift

__all__ = ["Axis", "Inserted", "Lines", "Shift", "ShiftLimits", "ShiftedParts", "read_limits", "shifted_parts"]
