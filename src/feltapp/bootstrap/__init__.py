"""Builds and joins every object of the desktop, and is the only place that does.

One module per process that is started: `shell` knows nothing that could open a profile, `session` everything.  What one
of them needs late, or not at all in most runs, is named and found by `later`.
"""
