"""The public version of a plan: what may not go along is found, decided on item by item, taken out, looked for again.

`survey` finds the items, `redaction` makes a plan without them, `proof` says what was done. Where something of the file
itself stays behind, such as a hidden sheet, the room of files says so (`interchange.public`).
"""
