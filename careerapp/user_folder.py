"""Where the program keeps what is a person's own; where Qt says so too, and without Qt."""

import os
import sys
from pathlib import Path

NAME = "careerapp"


def user_folder() -> Path:
    """Return the folder, which need not exist; the same for the window, commands and functions.

    It is Qt's `AppDataLocation` of a program of this name, so that nothing has to be moved.
    """
    return _data_of_programs() / NAME


def let_libraries_know_home() -> None:
    """Name the home that the system has for this person, where no variable names one.

    Qt would take the root of the file system then, and keep its settings there.
    """
    if sys.platform != "win32" and not os.environ.get("HOME"):
        os.environ["HOME"] = str(_home())


def make_private(folder: Path) -> None:
    """Make a folder that nobody else can look into, as are those above it that are missing.

    What is there keeps its rights, which somebody may have chosen.

    Parameters
    ----------
    folder : Path
        The program's own, or one in it.

    Raises
    ------
    OSError
        When it cannot be made, or is a file.
    """
    missing = [path for path in folder.parents if not path.exists()]
    for path in (*reversed(missing), folder):
        path.mkdir(mode=0o700, exist_ok=True)


def log_folder(folder: Path) -> Path:
    """Return where the program writes down what went wrong.

    Parameters
    ----------
    folder : Path
        The program's own.
    """
    return folder / "log"


def _data_of_programs() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or _home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support"
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else _home() / ".local" / "share"


def _home() -> Path:
    """Return the person's home; the root of the file system where nobody has it written down."""
    if sys.platform == "win32" or os.environ.get("HOME"):
        return Path.home()
    import pwd  # which Windows does not have

    try:  # `Path.home` would take an empty variable at its word
        return Path(pwd.getpwuid(os.getuid()).pw_dir or "/")
    except KeyError:
        return Path("/")
