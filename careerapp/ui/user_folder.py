"""Where the program keeps what is a person's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

NAME = "careerapp"


def user_folder() -> Path:
    """Return the folder, which need not exist; the same with a window and without."""
    QCoreApplication.setApplicationName(NAME)  # which Qt makes it of
    place = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(place))


def log_folder(folder: Path) -> Path:
    """Return where the program writes down what went wrong.

    Parameters
    ----------
    folder : Path
        The program's own.
    """
    return folder / "log"
