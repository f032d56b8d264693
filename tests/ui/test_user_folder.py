"""The person's folder is where Qt would put it, although it is found without Qt."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication

from careerapp.user_folder import NAME, user_folder


@pytest.mark.linux  # where variables say where it is
@pytest.mark.parametrize(
    "variables",
    [
        {"HOME": "/home/ada"},
        {"HOME": "/home/ada", "XDG_DATA_HOME": "/srv/ada's data"},
        {"HOME": "/home/ada", "XDG_DATA_HOME": ""},
        {"HOME": "/home/ada", "XDG_DATA_HOME": "not/absolute"},
    ],
)
def test_it_is_where_qt_keeps_data_of_a_program(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    before = QCoreApplication.applicationName()
    QCoreApplication.setApplicationName(NAME)
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    QCoreApplication.setApplicationName(before)
    assert user_folder() == Path(place)


def test_somebody_without_a_home_gets_one_that_can_be_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)
    for name in ("XDG_DATA_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert user_folder().name == NAME
