"""The screen turned to the person: the frame that livskvalitet, samtykke and kriseplan share."""
