"""One person: the page, its overview and its tabs."""
