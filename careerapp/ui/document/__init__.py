"""A person as a document: its file, what is kept of it meanwhile, and the way back."""
