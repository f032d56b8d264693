"""Sorting statements about work values into columns, from what matters most to what least."""

COLUMNS = 5
"""From 0, matters most, to 4, matters least."""
