"""What goes into the bundle, and what stays out because the program never uses it."""

import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath, PureWindowsPath

from release import fonts
from release.environment import modules_for_building
from release.libraries import Entry, needed_libraries
from release.translations import languages

OPTIMIZE = 2
"""Neither assertions nor docstrings: a third less to unpack and to import."""

_UNUSED_MODULES = {
    "other windows, the network, debugging": (
        "tkinter pydoc_data doctest pdb lib2to3 xmlrpc ftplib curses readline"
    ),
    "OpenSSL; without it the hashes of the standard library are its own": "ssl _ssl _hashlib",
    "data frames of others, which scikit-learn would take": (
        "narwhals._arrow narwhals._dask narwhals._duckdb narwhals._ibis narwhals._pandas_like "
        "narwhals._polars narwhals._spark_like narwhals._sql"
    ),
    "arrays of others": (
        "scipy._lib.array_api_compat.cupy scipy._lib.array_api_compat.dask "
        "scipy._lib.array_api_compat.torch sklearn.externals.array_api_compat.cupy "
        "sklearn.externals.array_api_compat.dask sklearn.externals.array_api_compat.torch"
    ),
    "methods that the matching does not use": (
        "scipy.cluster scipy._lib.cobyqa scipy._lib.pyprima sklearn.cluster sklearn.manifold "
        "sklearn.gaussian_process sklearn.tree sklearn.isotonic sklearn.neighbors._quad_tree"
    ),
    "ratios that the search does not ask for; rapidfuzz falls back to those in Python": (
        "rapidfuzz.fuzz_cpp rapidfuzz.fuzz_cpp_avx2 rapidfuzz.fuzz_cpp_sse2"
    ),
    "the same once more for AVX2; one typed word is not found sooner with it": (
        "rapidfuzz.distance.metrics_cpp_avx2"
    ),
    "files that are not read, tables that are not styled, plots that are not made": (
        "pandas.io.sas.sas7bdat pandas._libs.sas pandas._libs.byteswap pandas.io.clipboard "
        "pandas.io.formats.style pandas.plotting._matplotlib pandas.core._numba.extensions "
        "pandas.core._numba.kernels contourpy matplotlib.pyplot matplotlib._qhull matplotlib._tri"
    ),
    "pictures in other forms than PNG": (
        "PIL._avif PIL._imagingcms PIL._imagingft PIL._imagingtk PIL._webp PIL.AvifImagePlugin "
        "PIL.ImageCms PIL.ImageQt PIL.ImageTk PIL.WebPImagePlugin"
    ),
    "tests": (
        "numpy._core._multiarray_tests numpy.f2py.tests numpy.conftest scipy.conftest "
        "sklearn.conftest pandas.tests matplotlib.tests"
    ),
    "parts of Qt": (
        "PySide6.QtDBus PySide6.QtNetwork PySide6.QtOpenGL PySide6.QtOpenGLWidgets "
        "PySide6.QtQml PySide6.QtQuick PySide6.QtTest PySide6.QtXml"
    ),
}

_UNUSED_HOOKS = {
    "pyi_rth_mplconfig",  # a new folder and a new list of fonts at every start, never removed
    "pyi_rth_multiprocessing",  # the program starts no processes
    "pyi_rth_inspect",  # finds sources, and there are none
}

_QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}

_KEPT_DATA = {
    "matplotlib/mpl-data": (
        "matplotlibrc",
        "fonts/ttf/LastResortHE-Regular.ttf",  # opened with every other font
        *(f"fonts/ttf/{name}" for name in fonts.KEPT),
    ),
    "sklearn": ("*.css", "*.js"),
    "pandas": (),
    "numpy": (),
    "scipy": (),
    "PySide6": tuple(f"*translations/qtbase_{tag}.qm" for tag in languages()),
}

_UNUSED_FILES = (
    "resources/translations/*.ts",
    "*.dist-info/*",  # the licenses are collected elsewhere, and nothing asks for versions
    "*opengl32sw.dll",
    # The system's own, as old or as new as its printers; without it there is no printer to be had.
    "libcups.so*",
)


def unused_modules() -> list[str]:
    """Return the modules that PyInstaller leaves out, with everything that only they use."""
    named = [name for names in _UNUSED_MODULES.values() for name in names.split()]
    return [*named, *modules_for_building()]


def kept_scripts(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts that run at the start, without those that are of no use here."""
    return [entry for entry in scripts if entry[0] not in _UNUSED_HOOKS]


def kept_binaries(binaries: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """Return extension modules, the plugins of Qt that are of use, and the libraries they need.

    Parameters
    ----------
    binaries : iterable of entry
        All that PyInstaller found.
    platform : str
        As in `sys.platform`; libraries are sorted out on Linux only.
    """
    kept = [entry for entry in binaries if is_kept_plugin(entry[0]) and not _is_unused(entry[0])]
    return needed_libraries(kept) if platform == "linux" else kept


def kept_data(data: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the data files that are read, and the links to what is there.

    Parameters
    ----------
    data : iterable of entry
        All that PyInstaller found.
    binaries : iterable of entry
        Those that are kept; PyInstaller lists links to libraries with the data.
    """
    there = {entry[0] for entry in binaries}

    def is_kept(name: str, source: str, kind: str) -> bool:
        if kind == "SYMLINK":
            # macOS has others, inside of frameworks.
            return ".so" not in name or source in there
        return is_kept_data(name) and not _is_unused(name)

    return [entry for entry in data if is_kept(*entry)]


def is_kept_plugin(name: str) -> bool:
    """Say whether a file is no plugin of Qt, or one that is of use.

    Parameters
    ----------
    name : str
        Path in the bundle.
    """
    path = PurePosixPath(_posix(name))
    if "plugins" not in path.parts or path.parts[0] != "PySide6":
        return True
    plugin = path.name.split(".")[0].removeprefix("lib")
    return plugin in _QT_PLUGINS.get(path.parent.name, set())


def is_kept_data(name: str) -> bool:
    """Say whether a data file belongs to no known package, or is read by it.

    Parameters
    ----------
    name : str
        Path in the bundle.
    """
    path = _posix(name)
    for package, patterns in _KEPT_DATA.items():
        if path.startswith(f"{package}/"):
            inside = path.removeprefix(f"{package}/")
            return any(fnmatchcase(inside, pattern) for pattern in patterns)
    return True


def _is_unused(name: str) -> bool:
    return any(fnmatchcase(_posix(name), pattern) for pattern in _UNUSED_FILES)


def _posix(name: str) -> str:
    return PureWindowsPath(name).as_posix()
