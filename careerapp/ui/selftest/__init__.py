"""Does this installation work? Each part says in plain words what is wrong and how it is mended."""
