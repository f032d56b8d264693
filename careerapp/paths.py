"""Where the bundled files lie, in a clone, in an installed wheel and in a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    installed = (_PACKAGE / "data").is_dir()
    return _PACKAGE if installed else _PACKAGE.parent


ROOT = _root()
DATA = ROOT / "data"
RESOURCES = ROOT / "resources"
CONTENT = RESOURCES / "content"
TRANSLATIONS = RESOURCES / "translations"
FONTS = RESOURCES / "fonts"
MATPLOTLIB = RESOURCES / "matplotlib"
LICENSES = ROOT / "licenses"
DATABASE = DATA / "careers.sqlite"
PEOPLE = DATA / "people"
