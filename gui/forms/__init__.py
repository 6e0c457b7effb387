"""Forms in the window: new plans, further parts, what is worth telling of them, and what flows from one to another."""
