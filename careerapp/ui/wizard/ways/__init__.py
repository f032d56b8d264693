"""A page of the wizard that can be answered in several ways."""
