"""Everything a medarbeider can do, one function each.  Readers return values to show, writers return `Changes`.

No window, no SQL and no network in here.  One deed is one transaction; nothing is acknowledged before it is durable.
"""
