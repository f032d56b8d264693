"""What is kept of everything that PyInstaller finds."""

import pytest

from careerapp import paths
from release.contents import (
    is_kept_data,
    is_kept_plugin,
    kept_binaries,
    kept_data,
    kept_scripts,
    unused_modules,
)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_plugins_of_qt(name: str, kept: bool) -> None:
    assert is_kept_plugin(name) is kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("data/careers.sqlite", True),
        ("data/SOURCES.md", True),
        ("resources/matplotlib/fontlist-v3.11.0.json", True),
        ("matplotlib/mpl-data/matplotlibrc", True),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans.ttf", True),
        ("matplotlib/mpl-data/fonts/ttf/cmr10.ttf", False),
        ("matplotlib\\mpl-data\\images\\home.png", False),
        ("sklearn/utils/_repr_html/estimator.css", True),
        ("sklearn/datasets/data/iris.csv", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/translations/qtbase_es.qm", True),  # on Windows
        ("PySide6/Qt/translations/qt_help_es.qm", False),
    ],
)
def test_data_files(name: str, kept: bool) -> None:
    assert is_kept_data(name) is kept


def test_links_to_libraries_that_are_left_out_are_left_out() -> None:
    data = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("data/careers.sqlite", "/somewhere/careers.sqlite", "DATA"),
        ("PySide6/Qt/lib/QtCore.framework/QtCore", "Versions/Current/QtCore", "SYMLINK"),
    ]
    binaries = [("PySide6/Qt/lib/libQt6Core.so.6", "/somewhere/libQt6Core.so.6", "BINARY")]
    assert kept_data(data, binaries) == [data[0], *data[2:]]


def test_matplotlib_gets_no_new_folder_at_every_start() -> None:
    scripts = [("pyi_rth_mplconfig", "a", "PYSOURCE"), ("pyi_rth_pyside6", "b", "PYSOURCE")]
    assert kept_scripts(scripts) == [scripts[1]]


def test_what_only_builds_is_left_out() -> None:
    modules = unused_modules()
    assert {"pytest", "mypy", "tkinter", "_ssl"} <= set(modules)
    assert modules == [name for name in modules if not name.startswith("careerapp")]
    assert not {"numpy", "pandas", "sklearn", "scipy", "matplotlib", "openpyxl"} & set(modules)
    assert not {"PySide6", "shiboken6", "tqdm", "dateutil", "PIL"} & set(modules)


def test_reports_can_be_printed_and_completed() -> None:
    needed = {"PySide6.QtPrintSupport", "PySide6.QtSvg", "pypdf", "matplotlib.backends.backend_svg"}
    assert not needed & set(unused_modules())


def test_printing_goes_through_the_library_of_the_system() -> None:
    plugin = "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so"
    binaries = [(plugin, "x", "BINARY"), ("libcups.so.2", "x", "BINARY")]
    assert kept_binaries(binaries, "win32") == binaries[:1]


def test_elsewhere_than_on_linux_all_libraries_stay() -> None:
    binaries = [("PySide6/Qt6Core.dll", "x", "BINARY"), ("PySide6/opengl32sw.dll", "x", "BINARY")]
    assert kept_binaries(binaries, "win32") == binaries[:1]


def test_the_bundle_has_places_for_everything_in_paths() -> None:
    # The recipe names these folders; paths.py looks for them.
    assert [paths.DATA.name, paths.RESOURCES.name, paths.LICENSES.name] == [
        "data",
        "resources",
        "licenses",
    ]
    assert paths.MATPLOTLIB.relative_to(paths.RESOURCES).as_posix() == "matplotlib"
