"""The public version as files: what of the workbook stays behind, the outputs, and the search that proves them clean."""
