"""Matplotlib's settings and fonts come from the program, in a process of its own each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careerapp import paths
from release.fonts import write_font_list

ROOT = Path(__file__).parent.parent.parent
SAYS = """
import logging, sys
logging.basicConfig(level="INFO", format="%(name)s: %(message)s", stream=sys.stderr)
from pathlib import Path
import careerapp.charts
assert "matplotlib" not in sys.modules
if len(sys.argv) > 1:
    sys.meta_path[0]._folder = Path(sys.argv[1])
from matplotlib import font_manager, rcParams
print(rcParams["lines.linewidth"], sorted({font.name for font in font_manager.fontManager.ttflist}))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def run(home: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("MATPLOTLIBRC", "MPLCONFIGDIR") and not name.startswith("XDG_")
    }
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", SAYS, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=home.parent,
        env=environment | variables,
    )


def test_the_shipped_list_of_fonts_is_used_and_nothing_is_written(
    home: Path, tmp_path: Path
) -> None:
    shipped = write_font_list(tmp_path / "shipped")
    shipped.with_name("matplotlibrc").touch()
    shipped.parent.chmod(0o555)

    done = run(home, str(shipped.parent))

    assert done.stdout == "1.5 ['DejaVu Sans']\n"
    assert "generated new fontManager" not in done.stderr
    assert list(home.iterdir()) == []


def test_settings_of_the_user_do_not_count(home: Path, tmp_path: Path) -> None:
    (home.parent / "matplotlibrc").write_text("lines.linewidth: 7\n", encoding="utf-8")
    (home / "matplotlibrc").write_text("lines.linewidth: 9\n", encoding="utf-8")

    done = run(home, MPLCONFIGDIR=str(home))

    assert done.stdout.startswith("1.5 ")


def test_the_shipped_settings_are_empty() -> None:
    lines = (paths.MATPLOTLIB / "matplotlibrc").read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") for line in lines)
