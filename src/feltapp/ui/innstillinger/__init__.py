"""The settings in the window."""
