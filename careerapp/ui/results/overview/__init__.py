"""The list of careers and what narrows it."""
