"""Making the executable; nothing of this is part of the program."""
