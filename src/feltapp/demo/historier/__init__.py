"""Five stories from the work, each told through real windows with a sentral between them, in a time of their own."""
