"""Draws a form, whatever form it is: a page, its sections, and one block for each question."""
