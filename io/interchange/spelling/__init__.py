"""Dutch spelling: which words of a text nobody knows, and what they may have been meant to be.

The dictionary is that of OpenTaal (`resources/spelling`), read by Hunspell, both on this machine only.
"""
