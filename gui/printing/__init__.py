"""Printing: the choices, pages to look at while choosing, and the printer."""
