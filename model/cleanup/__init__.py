"""What can be tidied up in a plan: left-overs of other programs, rows that a page break split, spellings, dates."""
