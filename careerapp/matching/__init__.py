"""From a profile to a ranked list of occupations."""
