"""What is due, wherever it stands: how it looks, and closing one with a reason."""
