"""A monkey at the real window: random actions of a user, after each of which everything must still hold."""
