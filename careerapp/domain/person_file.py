"""What a person's file is called."""

ENDING = ".career"
OLDER_ENDING = ".json"
LARGEST = 10_000_000
"""Bytes; the longest notes on all jobs together are a fifth of it in English, and three quarters of
it where they are nothing but emoji."""


def is_called_person(name: str) -> bool:
    """Return whether a file's name is one that a person's file may have."""
    return name.lower().endswith((ENDING, OLDER_ENDING))
