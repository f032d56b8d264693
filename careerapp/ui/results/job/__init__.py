"""One job on one page: its frame, and a file for each of its sections."""
