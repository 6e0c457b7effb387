"""The power and interest of stakeholders (*krachtenveld*): read from a table, laid out as a picture, written back.

Belang stands on the horizontal axis, invloed on the vertical one. What is not understood is never given a place. What
the picture says is Dutch, as in the documents that it goes into.
"""
