"""Matplotlib figures of matches and occupations; no pyplot, no Qt."""
