"""Which database is used: the one that came with the program, or a person's own."""

from pathlib import Path

from careerapp.paths import DATABASE

_FOLDER = "data"


def own_database(folder: Path) -> Path:
    """Return where data that a person has taken in are, below their folder of the program."""
    return folder / _FOLDER / DATABASE.name


def database_in_use(folder: Path) -> Path:
    """Return the person's own database where there is one, or else the bundled one."""
    own = own_database(folder)
    return own if own.exists() else DATABASE
