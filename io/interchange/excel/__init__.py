"""Workbooks (ECMA-376 part 1, SpreadsheetML): what their cells hold, and how they are changed in place."""
