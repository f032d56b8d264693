"""Libraries are kept when something that is used needs them."""

from pathlib import Path

import pytest

from release import libraries
from release.libraries import needed_libraries, reach, read_needed

QT = "PySide6/Qt"


def test_what_can_be_reached() -> None:
    needs = {"a": ["b", "c"], "b": ["a"], "d": ["e"]}
    assert reach(["a"], needs) == {"a", "b", "c"}


def test_only_what_is_imported_or_plugged_in_brings_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entries = [
        ("PySide6/QtCore.abi3.so", "/s/QtCore.abi3.so", "EXTENSION"),
        (f"{QT}/lib/libQt6Core.so.6", "/s/libQt6Core.so.6", "BINARY"),
        (f"{QT}/lib/libQt6XcbQpa.so.6", "/s/libQt6XcbQpa.so.6", "BINARY"),
        (f"{QT}/plugins/platforms/libqxcb.so", "/s/libqxcb.so", "BINARY"),
        (f"{QT}/lib/libQt6Network.so.6", "/s/libQt6Network.so.6", "BINARY"),
        ("pandas/_libs/lib.cpython-311.so", "/s/lib.cpython-311.so", "EXTENSION"),
        ("libpython3.11.so.1.0", "/s/libpython3.11.so.1.0", "BINARY"),
    ]
    linked = {
        "/s/QtCore.abi3.so": ["libQt6Core.so.6", "libc.so.6"],
        "/s/libqxcb.so": ["libQt6XcbQpa.so.6"],
        "/s/libQt6Network.so.6": ["libQt6Core.so.6"],
    }
    monkeypatch.setattr(libraries, "read_needed", lambda _files: linked)

    kept = needed_libraries(entries)

    assert kept == [entry for entry in entries if "Network" not in entry[0]]


@pytest.mark.linux
def test_what_a_library_was_linked_with() -> None:
    import shiboken6

    file = next(Path(str(shiboken6.__file__)).parent.glob("Shiboken*.so"))
    (needed,) = read_needed([str(file)]).values()
    assert any(name.startswith("libshiboken6") for name in needed)
