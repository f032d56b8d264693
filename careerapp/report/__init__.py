"""Answers and matches in words, for the window and for files."""
