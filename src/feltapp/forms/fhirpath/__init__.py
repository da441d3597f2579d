"""FHIRPath, the part of it that national forms use: closed, and bounded in length, depth and steps (docs/adr/0012)."""
