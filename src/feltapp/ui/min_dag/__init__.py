"""Min dag: the page that opens the day."""
