"""The program lies in a folder with an odd name, which cannot be written to."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e.faults.computer import SCREEN
from tests.program import CLONE

_PARTS = ("careerapp", "data", "resources")
_PROTECTED = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && cd "$2" && shift 2 && "$@"'


def test_an_odd_name_and_no_right_to_write(tmp_path: Path) -> None:
    place = tmp_path / "Schöne Grüße, 100 % 職業 🎓"
    for name in _PARTS:
        shutil.copytree(
            CLONE / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
        )
    home = tmp_path / "home"
    home.mkdir()
    timings = home / "timings.json"
    environment = os.environ | {
        "QT_QPA_PLATFORM": SCREEN,
        "PYTHONPATH": str(place),
        "HOME": str(home),
        "CAREERAPP_TIMINGS": str(timings),
    }
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        own = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", _PROTECTED, "sh"]
        return subprocess.run(
            [*own, str(place), str(home), sys.executable, "-m", "careerapp", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    window = run()
    assert window.returncode == 0, window.stderr
    assert json.loads(timings.read_text(encoding="utf-8"))["ranking_painted"] > 0
    tested = run("selftest")
    assert tested.returncode == 0, tested.stdout
    report = home / "Sam 🎓.pdf"
    written = run("report", str(place / "data" / "people" / "sample.json"), "-o", str(report))
    assert written.returncode == 0, written.stderr
    assert report.read_bytes().startswith(b"%PDF")
    assert not list(place.rglob("*.pyc"))  # it was protected
