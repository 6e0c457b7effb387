"""Edits every workbook of the shared corpus in all the ways the program can, and lets others judge what came out."""
