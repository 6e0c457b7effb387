"""The timeline on the screen: drawn, and gone through with the mouse or the keyboard."""
