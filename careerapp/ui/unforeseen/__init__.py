"""Errors that nobody foresaw: heard of, written down, and told in one calm window."""
