"""The rules of the field, pure: no store, network, window or clock of its own.

One module per noun that has rules; a noun without rules is a form (`resources/skjema/`).  docs/ordliste.md is the law.
"""
