"""Plans in other kinds of file than a workbook of Excel: read as they are, and opened as a new workbook."""
