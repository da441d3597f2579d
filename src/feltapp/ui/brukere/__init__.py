"""Mine brukere: the list, and a new one registered."""
