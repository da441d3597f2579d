"""Henvendelser: a new one begun, and one taken over."""
