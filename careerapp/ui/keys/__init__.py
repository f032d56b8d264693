"""What the keys do, and the list of it."""
