"""Finding: the find bar, replacing, going to a place, and the list of what can be chosen by typing a part of it."""
