"""`careerapp selftest` in an installation in which parts are broken: what it says of each."""

import os
import re
from ctypes.util import find_library
from pathlib import Path

import pytest

from tests import data_faults
from tests.e2e.installation import Installation

pytestmark = pytest.mark.linux  # whose disks and fonts can be made for one process

_AGAIN = "Get the program again and put it in the place of this one."
_OF_PYTHON = re.compile(r"Traceback|Error\b|Exception|\.py\b|errno", re.IGNORECASE)


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def _lines(printed: str) -> dict[str, str]:
    """Return what is said of each part, with whether it works before it."""
    found = {}
    for line in printed.splitlines():
        head, _, said = line.partition(": ")
        works, _, part = head.partition(" ")
        found[part.strip()] = f"{works} {said}"
    return found


def test_words_letters_styles_own_data_and_a_full_disk(installation: Installation) -> None:
    resources, people = installation.root / "resources", installation.own / "people"
    spanish = resources / "translations" / "careerapp_es.qm"
    spanish.unlink()
    bold = resources / "fonts" / "SourceSansPro-Bold.ttf"
    os.truncate(bold, 1000)
    style = resources / "style.qss"
    style.unlink()
    (installation.root / "careerapp" / "charts" / "ranking.py").unlink()
    own = installation.take_in_data()
    data_faults.one_bit_flipped(own)
    people.mkdir()
    full = f"mount -t tmpfs -o size=4k tmpfs '{people}' && head -c 4096 /dev/zero > '{people}/x'"
    run = installation.run("selftest", disk=full)
    assert run.returncode == 1
    assert _OF_PYTHON.search(run.stdout) is None
    said = _lines(run.stdout)
    assert said["data"].startswith("ok ")
    assert said["your data"] == (
        "FAILED the data that you took in cannot be used, so the program uses those that came with "
        "it. `careerapp data import` takes the files in again, and `careerapp data rollback` goes "
        f"back. What is wrong: {own}: the database of jobs cannot be read: {data_faults.CHANGED}."
    )
    assert said["your folder"] == (
        f"FAILED answers cannot be kept in {installation.own}: there is no space left. Remove what "
        "you no longer need from this disk, or save your answers to a file on another one."
    )
    assert said["languages"] == (
        f"FAILED the words in Español are missing or damaged ({spanish}). {_AGAIN}"
    )
    assert said["fonts"] == (
        f"FAILED the letters of reports are missing or damaged ({bold}). {_AGAIN}"
    )
    for part in ("bar chart", "saved chart"):
        assert said[part] == (
            "FAILED a part of the program cannot be loaded (careerapp.charts.ranking). " + _AGAIN
        )
    assert said["polar chart"].startswith("ok ")
    assert said["window"] == (
        f"FAILED a file of the program cannot be read ({style}: there is no such file or folder). "
        f"{_AGAIN}"
    )
    assert said["report"].startswith("FAILED ")
    assert said["model"].startswith("ok ")


def test_data_and_a_protected_disk_in_spanish(installation: Installation, tmp_path: Path) -> None:
    database = installation.root / "data" / "careers.sqlite"
    data_faults.cut_in_the_middle(database)
    protected = f"mount -t tmpfs -o ro tmpfs '{installation.own}'"
    run = installation.run("--language", "es", "selftest", disk=protected)
    assert run.returncode == 1
    assert _OF_PYTHON.search(run.stdout) is None
    said = _lines(run.stdout)
    assert said["bibliotecas"].startswith("bien ")
    assert str(database) in said["datos"]
    assert "Consigue el programa otra vez y ponlo en el lugar de este." in said["datos"]
    for part in ("búsqueda", "modelo", "ventana", "informe"):
        assert said[part] == "FALLA necesita los datos sobre los trabajos; mira más arriba."
    assert said["tu carpeta"] == (
        f"FALLA las respuestas no se pueden guardar en {installation.own}: este disco solo se "
        "puede leer. Quien cuida esta computadora puede ayudarte; mientras tanto, guarda tus "
        "respuestas en un archivo en otro lugar."
    )
    assert said["gráfico de barras"].startswith("bien ")


def test_a_computer_without_fonts_and_what_windows_need(
    installation: Installation, tmp_path: Path
) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig></fontconfig>", encoding="utf-8")
    library = find_library("xcb-cursor")
    where = "/sbin/ldconfig -p | sed -n 's/.*=> \\(.*libxcb-cursor.so.0\\)$/\\1/p' | head -1"
    missing = f'mount --bind /dev/null "$({where})"'
    (installation.root / "data" / "checksums.txt").unlink()
    run = installation.run(
        "selftest", disk=missing, environment={"FONTCONFIG_FILE": str(fonts), "DISPLAY": ":0"}
    )
    assert run.returncode == 1
    said = _lines(run.stdout)
    assert said["fonts"] == (
        "FAILED this computer has no fonts, so that all words would be boxes. Install some; on "
        "Debian and Ubuntu: `sudo apt install fonts-dejavu-core`."
    )
    assert said["screen"] == (
        f"FAILED windows need {library}, which cannot be loaded. Install it; on Debian and Ubuntu: "
        "`sudo apt install libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
        "libxcb-shape0`."
    )
    assert "checksums.txt beside it, which tells whether it is whole" in said["data"]


@pytest.mark.parametrize(
    ("raised", "told"),
    [
        (
            "ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')",
            (
                "this computer has no libEGL.so.1, which the program needs. Install it; on Debian "
                "and Ubuntu: `sudo apt install libgl1 libegl1 libxkbcommon0 libfontconfig1 "
                "libdbus-1-3`."
            ),
        ),
        (
            "ModuleNotFoundError(\"No module named 'rapidfuzz'\", name='rapidfuzz')",
            f"a part of the program cannot be loaded (rapidfuzz). {_AGAIN}",
        ),
    ],
)
def test_a_library_that_is_missing(installation: Installation, raised: str, told: str) -> None:
    broken = installation.root / "rapidfuzz.py"
    broken.write_text(f"raise {raised}\n", encoding="utf-8")
    run = installation.run("selftest")
    assert run.returncode == 1
    assert run.stdout.splitlines() == [
        f"FAILED  libraries: {told}",
        "The other parts need these, so they were not looked at.",
    ]
    assert run.stderr == ""


def test_details_are_what_python_says(installation: Installation) -> None:
    (installation.root / "rapidfuzz.py").write_text("1 / 0\n", encoding="utf-8")
    said = installation.run("selftest", "--details").stdout
    assert "FAILED  libraries: it does not work." in said
    assert "Traceback" in said
    assert "ZeroDivisionError" in said
