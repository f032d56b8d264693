"""Many people at once: what a counselor sees."""
