"""Asking: a wizard, one file a page."""
