"""Spelling in the fields and in the whole plan: marks below words that nobody knows, and what to do about them."""
