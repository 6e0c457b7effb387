"""The public version as files: what of the workbook stays behind, the outputs, the search that proves them clean."""
