"""The package (ECMA-376 part 2) in which a workbook travels: a zip archive of parts and their relationships."""
