"""The picture of power and interest on the screen: drawn, gone through and changed with the mouse or the keyboard."""
