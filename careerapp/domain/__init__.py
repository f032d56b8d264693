"""What the program talks about: plain records, the standard library only."""
