"""The subject itself: plans, tables, edits, history and periods. Knows no files and no windows."""
