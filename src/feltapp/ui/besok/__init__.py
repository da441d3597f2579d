"""Visits: the rows of a day, and the plan of a week."""
