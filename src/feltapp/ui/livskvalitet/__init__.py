"""The screen turned to the person: livskvalitet, 1 to 7."""
