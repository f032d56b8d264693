"""Taking in new data from the window."""
