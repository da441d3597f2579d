"""Sentral: keeps sealed revisions, gives them places, and tells laptops what they may see.

Opens no body, so it merges nothing; knows the domain and the protocol, nothing else of the laptop.  How to run it:
docs/drift/sentral.md.
"""
