"""Random edit scripts, after which two other readers must see exactly the differences that were intended."""
