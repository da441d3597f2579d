"""What one medarbeider has on her laptop: one encrypted database, its keys, its outbox journal, its backups.

One module per thing kept: SQL on top as constants, functions taking a `Tx` below.  Rows never leave this package.
SQL and SQLCipher live here alone; no network, no window, and no clock of its own: docs/adr/0008.
"""
