"""Many people: a folder of them, and two beside each other."""
