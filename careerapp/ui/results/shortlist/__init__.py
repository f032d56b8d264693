"""The jobs that a person keeps an eye on, and those that they have hidden."""
