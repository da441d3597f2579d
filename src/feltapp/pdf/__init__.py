"""Papers: answers to bytes of PDF, made in memory.  reportlab lives in here alone."""
