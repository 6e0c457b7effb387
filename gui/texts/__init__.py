"""The page with the texts of a plan, and the fields on it."""
