"""How good the matching is, measured: ours beside the known methods."""
