"""An installed wheel works outside the source tree."""

import os
import subprocess
import sys
import venv
from pathlib import Path

CLONE = Path(__file__).parents[2]


def test_an_installed_wheel_passes_its_self_test(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", tmp_path / "dist"],
        check=True,
        cwd=CLONE,
        stdout=subprocess.DEVNULL,
    )
    (wheel,) = (tmp_path / "dist").glob("careerapp-*.whl")

    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    downloaded = CLONE / ".wheels"
    offline = ["--no-index", "--find-links", str(downloaded)] if downloaded.is_dir() else []
    subprocess.run(
        [programs / "python", "-m", "pip", "install", "--quiet", "--no-compile", *offline, wheel],
        check=True,
        cwd=tmp_path,
    )

    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    run = subprocess.run(
        [programs / "careerapp", "selftest"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=clean,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "923 jobs" in run.stdout
    assert "English, Español" in run.stdout
