"""Samtykker: who may know what, until when, at a glance."""
