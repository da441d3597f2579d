"""Sync: collect what waits, exchange it with sentral, apply what came.  The idea: docs/sync.md."""
