"""What sentral keeps, in an embedded database or in PostgreSQL; the only SQL outside the laptop's store."""
