"""The house style of the user's organisation: choosing a Word template, and using it for documents."""
