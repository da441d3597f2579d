"""«To versjoner»: both texts, who and when, and a person's choice."""
