"""The person's folder is where Qt would put it, although it is found without Qt."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QApplication

from careerapp.user_folder import NAME, user_folder

if sys.platform != "win32":
    import pwd


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


@pytest.mark.linux
def test_somebody_without_a_home_gets_one_that_can_be_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 2**31 - 7)  # whom no list of users has
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert user_folder() == Path("/.local/share", NAME)


@pytest.mark.linux
def test_an_empty_variable_names_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    of_system = Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert user_folder() == of_system / ".local" / "share" / NAME
