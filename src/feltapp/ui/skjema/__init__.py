"""Skjema: what a team has in use besides what comes with feltapp, and taking more into use."""
