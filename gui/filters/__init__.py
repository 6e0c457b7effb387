"""Filters of columns, sorts and views: what the user sees of them and chooses them with."""
