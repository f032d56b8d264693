"""Trying other answers over the results."""
