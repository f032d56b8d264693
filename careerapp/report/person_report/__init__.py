"""What a report of one person says; the formats only set it."""
