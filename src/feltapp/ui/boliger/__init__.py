"""The dwellings."""
