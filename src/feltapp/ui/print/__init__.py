"""Paper from the app: what will be drawn, who is to have it, and the way to a printer or a file."""
