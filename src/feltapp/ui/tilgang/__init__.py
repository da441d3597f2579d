"""Tilgang: who may see a bruker's mapper by name, given and taken by a leader."""
