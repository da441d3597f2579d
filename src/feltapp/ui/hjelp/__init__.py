"""The help pages in the window."""
